#include "ui/charts/chartclipboard.h"

#include "tests/charts/samplechart.h"
#include "tests/support/widgettest.h"

#include <QMimeData>
#include <QSvgRenderer>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestChartClipboard : public QObject {
    Q_OBJECT
private slots:
    void holdsPictureAndTableAtOnce();
    void pictureIsTheFileThatIsExported();
    void tableHoldsEveryFigureAsDrawn();
    void leavesOutEmptyColumns();
    void escapesWhatIsMarkup();
    void keepsEachFigureInItsLine();
    void failsAsTheExportDoes();
};

void TestChartClipboard::holdsPictureAndTableAtOnce()
{
    const auto data = chartMimeData(test::sampleChart(), {});
    QVERIFY(data);
    for (const QString &format : {u"image/png"_s, u"image/svg+xml"_s, u"text/plain"_s, u"text/html"_s})
        QVERIFY2(data.value()->hasFormat(format), qPrintable(format));
    QCOMPARE(qvariant_cast<QImage>(data.value()->imageData()).size(), QSize(1600, 900));
    QVERIFY(QSvgRenderer(data.value()->data(u"image/svg+xml"_s)).isValid());
}

void TestChartClipboard::pictureIsTheFileThatIsExported()
{
    const auto data = chartMimeData(test::sampleChart(), {});
    const Result<QByteArray> file = encodeChart(test::sampleChart(), {});
    QVERIFY(data && file);
    QVERIFY(data.value()->data(u"image/png"_s) == file.value());
}

void TestChartClipboard::tableHoldsEveryFigureAsDrawn()
{
    const ChartSpec spec = test::sampleChart();
    const auto data = chartMimeData(spec, {});
    QVERIFY(data);
    const QStringList lines = data.value()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), spec.record.figures.rows.size() + 1);
    QVERIFY(lines.first().startsWith(u"period\tmetric\tsubject\t"_s));
    QVERIFY(lines.at(1).startsWith(spec.record.figures.rows.first().mid(0, 6).join(u'\t')));
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), lines.first().count(u'\t'));
    QTextDocument document;
    document.setHtml(data.value()->html());
    QVERIFY(document.toPlainText().contains(spec.record.figures.rows.first().at(5)));
}

void TestChartClipboard::leavesOutEmptyColumns()
{
    const auto data = chartMimeData(test::sampleChart(), {});
    QVERIFY(data);
    const QStringList columns = data.value()->text().section(u'\n', 0, 0).split(u'\t');
    QVERIFY(columns.contains(u"value"_s));
    QVERIFY(!columns.contains(u"published_value"_s)); // nothing is converted
}

void TestChartClipboard::escapesWhatIsMarkup()
{
    ChartSpec spec = test::sampleChart();
    spec.record.figures.rows[0][3] = u"<b>A & B</b>"_s;
    const auto data = chartMimeData(spec, {});
    QVERIFY(data);
    QVERIFY(data.value()->html().contains(u"<td>&lt;b&gt;A &amp; B&lt;/b&gt;</td>"_s));
    QVERIFY(data.value()->text().contains(u"\t<b>A & B</b>\t"_s));
}

void TestChartClipboard::keepsEachFigureInItsLine()
{
    ChartSpec spec = test::sampleChart();
    spec.record.figures.rows[0][14] = u"a note\tin\ntwo lines"_s;
    const auto data = chartMimeData(spec, {});
    QVERIFY(data);
    QVERIFY(data.value()->text().contains(u"a note in two lines"_s));
    QCOMPARE(data.value()->text().count(u'\n'), spec.record.figures.rows.size() + 1);
}

void TestChartClipboard::failsAsTheExportDoes()
{
    ExportOptions options;
    options.size = {1, 1};
    const auto data = chartMimeData(test::sampleChart(), options);
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::Invalid);
}

TONGBAO_WIDGET_TEST_MAIN(TestChartClipboard)
#include "tst_chartclipboard.moc"
