#include "ui/charts/chartexport.h"

#include "tests/charts/samplechart.h"
#include "tests/support/widgettest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

ChartSpec shareChart()
{
    return test::sampleChart();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestChartExport : public QObject {
    Q_OBJECT
private slots:
    void writesThePixelsAskedFor();
    void scalesTextAndLines();
    void writesTheSameBytesTwice();
    void writesTheResolution();
    void leavesTheGroundOpenWhenTransparent();
    void drawsEachThemeOnItsGround();
    void refusesImpossibleSizes_data();
    void refusesImpossibleSizes();
    void saysWhyAFileCannotBeWritten();
    void keepsTheOldFileWhenItFails();
    void namesItsSizes();
    void lettersOfEachPresetCanBeReadInPrint();
    void a4IsAsWideAsThePaper();
    void knowsAFormatByItsEnding();

private:
    QTemporaryDir m_folder;
};

void TestChartExport::writesThePixelsAskedFor()
{
    ExportOptions options;
    options.size = {640, 400};
    options.scale = 1.5;
    const QString path = m_folder.filePath(u"pixels.png"_s);
    QVERIFY(exportChart(shareChart(), options, path));
    QCOMPARE(QImage(path).size(), QSize(960, 600));
}

void TestChartExport::scalesTextAndLines()
{
    ExportOptions options;
    options.size = {640, 400};
    const Result<QImage> small = renderChart(shareChart(), options);
    options.scale = 2;
    const Result<QImage> large = renderChart(shareChart(), options);
    QVERIFY(small && large);
    // The same picture, but for the smoothing: shrunk, it differs from the small one only at the edges of
    // letters.
    const QImage shrunk = large.value().scaled(640, 400, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 difference = 0;
    for (int y = 0; y < 400; ++y) {
        for (int x = 0; x < 640; ++x)
            difference += qAbs(qGray(shrunk.pixel(x, y)) - qGray(small.value().pixel(x, y)));
    }
    QVERIFY2(difference < 640 * 400, qPrintable(QString::number(difference)));
}

void TestChartExport::writesTheSameBytesTwice()
{
    for (const QString &name : {u"a.png"_s, u"b.png"_s})
        QVERIFY(exportChart(shareChart(), {}, m_folder.filePath(name)));
    const QByteArray first = bytesOf(m_folder.filePath(u"a.png"_s));
    QVERIFY(first.size() > 10000);
    QVERIFY(first == bytesOf(m_folder.filePath(u"b.png"_s)));
}

void TestChartExport::writesTheResolution()
{
    ExportOptions options;
    options.dpi = 300;
    const QString path = m_folder.filePath(u"dpi.png"_s);
    QVERIFY(exportChart(shareChart(), options, path));
    QCOMPARE(QImage(path).dotsPerMeterX(), 11811);
    QCOMPARE(QImage(path).size(), QSize(1600, 900));
}

void TestChartExport::leavesTheGroundOpenWhenTransparent()
{
    ExportOptions options;
    options.isTransparent = true;
    const QString path = m_folder.filePath(u"open.png"_s);
    QVERIFY(exportChart(shareChart(), options, path));
    const QImage image(path);
    QCOMPARE(qAlpha(image.pixel(2, 2)), 0);
    QVERIFY(image.hasAlphaChannel());
}

void TestChartExport::drawsEachThemeOnItsGround()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        ExportOptions options;
        options.theme = theme;
        const Result<QImage> image = renderChart(shareChart(), options);
        QVERIFY(image);
        QCOMPARE(image.value().pixelColor(2, 2), themeColours(theme).surface);
    }
}

void TestChartExport::refusesImpossibleSizes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("small") << QSize(199, 150) << 1.0;
    QTest::newRow("flat") << QSize(200, 149) << 1.0;
    QTest::newRow("large") << QSize(20001, 900) << 1.0;
    QTest::newRow("scaled") << QSize(10000, 900) << 2.1;
    QTest::newRow("negative") << QSize(-1, -1) << 1.0;
    QTest::newRow("no scale") << QSize(800, 600) << 0.0;
    QTest::newRow("not a number") << QSize(800, 600) << std::nan("");
}

void TestChartExport::refusesImpossibleSizes()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    ExportOptions options;
    options.size = size;
    options.scale = scale;
    const Result<QImage> image = renderChart(shareChart(), options);
    QVERIFY(!image);
    QCOMPARE(image.error().kind, ErrorKind::Invalid);
    QVERIFY(!image.error().message.isEmpty());
}

void TestChartExport::saysWhyAFileCannotBeWritten()
{
    const QString path = m_folder.filePath(u"no/such/folder/chart.png"_s);
    const Result<Done> done = exportChart(shareChart(), {}, path);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"chart.png"_s), qPrintable(done.error().message));
    QVERIFY(!QFile::exists(path));
    QVERIFY(!exportChart(shareChart(), {}, m_folder.path()));
}

void TestChartExport::keepsTheOldFileWhenItFails()
{
    const QString path = m_folder.filePath(u"old.png"_s);
    QVERIFY(exportChart(shareChart(), {}, path));
    const QByteArray before = bytesOf(path);
    const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
    ExportOptions options;
    options.size = {1, 1};
    QVERIFY(!exportChart(shareChart(), options, path));
    QVERIFY(before == bytesOf(path));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), files);
}

void TestChartExport::namesItsSizes()
{
    QStringList names;
    for (const SizePreset &preset : sizePresets()) {
        names.append(preset.name);
        QVERIFY(!preset.label.isEmpty());
    }
    QCOMPARE(names, QStringList({u"slide"_s, u"column"_s, u"square"_s, u"a4"_s}));
    QCOMPARE(sizePresets().first().size, QSize(1600, 900));
}

void TestChartExport::lettersOfEachPresetCanBeReadInPrint()
{
    for (const SizePreset &preset : sizePresets()) {
        ExportOptions options;
        options.size = preset.size;
        options.dpi = preset.dpi;
        QVERIFY2(textPoints(options) >= 6.5, qPrintable(preset.name));
        QVERIFY2(textPoints(options) <= 20, qPrintable(preset.name));
    }
}

void TestChartExport::a4IsAsWideAsThePaper()
{
    const SizePreset a4 = sizePresets().last();
    QCOMPARE(a4.dpi, 300);
    QCOMPARE(std::round(a4.size.width() * 25.4 / a4.dpi), 210);
}

void TestChartExport::knowsAFormatByItsEnding()
{
    QCOMPARE(formatOf(u"a.b.PDF"_s), std::optional(PictureFormat::Pdf));
    QCOMPARE(formatOf(u"/x.svg/a.png"_s), std::optional(PictureFormat::Png));
    QCOMPARE(formatOf(u"svg"_s), std::nullopt);
    QCOMPARE(formatOf(u"a.gif"_s), std::nullopt);
}

TONGBAO_WIDGET_TEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
