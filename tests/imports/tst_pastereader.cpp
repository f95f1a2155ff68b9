#include "ui/imports/pastereader.h"

#include "db/exchange/columnmapping.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/tablelines.h"
#include "tests/support/widgettest.h"

#include <QFile>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

QString fixture(const QString &name)
{
    QFile file(QFINDTESTDATA(u"../data/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

// + before what is merged, ^ before what that covers.
QStringList lines(const Result<TableFile> &file)
{
    return test::tableLines(file, {{CellKind::Merged, u"+"_s}, {CellKind::Covered, u"^"_s}});
}

} // namespace

class TestPasteReader : public QObject {
    Q_OBJECT
private slots:
    void readsATableOfMarkup_data();
    void readsATableOfMarkup();
    void readsWhatStandsUnderAMergedTitle();
    void takesTheLargestTable();
    void fetchesNothing();
    void readsText_data();
    void readsText();
    void takesNoSentenceForATable_data();
    void takesNoSentenceForATable();
};

void TestPasteReader::readsATableOfMarkup_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("Excel") << fixture(u"excel-clipboard.html"_s)
                           << QStringList{u"1: 季度|平台|市场份额|备注"_s,
                                  u"2: +2018年三季度|支付宝|53.71%|"_s,
                                  u"3: ^2018年三季度|财付通|38.82%|初步 数据"_s};
    QTest::newRow("LibreOffice") << fixture(u"libreoffice-clipboard.html"_s)
                                 << QStringList{u"1: 平台|2018Q3|2018Q4"_s, u"2: 支付宝|53.71|53.79"_s,
                                        u"3: 财付通|+38.8|^38.8"_s};
    QTest::newRow("a web page") << u"<p>See <b>this</b></p><table><thead><tr><th>Quarter<th>App</thead>"
                                   "<tbody><tr><td>2018<br>Q1<td>A&amp;B</tbody></table><p>more</p>"_s
                                << QStringList{u"1: Quarter|App"_s, u"2: 2018 Q1|A&B"_s};
    QTest::newRow("a caption") << u"<table><caption>Market <b>share</b>,\n2018</caption>"
                                  "<tr><th>Quarter<th>App<tr><td>2018 Q1<td>Alipay</table>"_s
                               << QStringList{u"0: Market share, 2018|"_s, u"1: Quarter|App"_s,
                                      u"2: 2018 Q1|Alipay"_s};
    QTest::newRow("footnotes and powers")
        << u"<table><tr><th>App<sup>a</sup><th>Share<sup><a href=\"#1\">[1]</a></sup>"
           "<tr><td>Alipay<td>53.8<sup>2</sup><tr><td>Tenpay<td>5 × 10<sup>9</sup></table>"_s
        << QStringList{u"1: App[a]|Share[1]"_s, u"2: Alipay|53.8[2]"_s, u"3: Tenpay|5 × 10^9"_s};
    QTest::newRow("heads in two rows")
        << u"<table><tr><th rowspan=2>App</th><th colspan=2>2018</th></tr><tr><th>Q1</th><th>Q2</th></tr>"
           "<tr><td>Alipay</td><td>53.76%</td><td>53.62%</td></tr></table>"_s
        << QStringList{u"1: +App|+2018|^2018"_s, u"2: ^App|Q1|Q2"_s, u"3: Alipay|53.76%|53.62%"_s};
}

void TestPasteReader::readsATableOfMarkup()
{
    QFETCH(QString, html);
    QMimeData data;
    data.setHtml(html);
    data.setText(u"something\telse"_s);
    const std::optional<PastedText> pasted = pastedText(&data);
    QVERIFY(pasted);
    QTEST(lines(readPasted(*pasted)), "rows");
}

void TestPasteReader::readsWhatStandsUnderAMergedTitle()
{
    const QString html = u"<table><tr><td colspan=4>2018年中国第三方移动支付市场份额</td></tr>"
                         "<tr><td>单位：%</td><td></td><td></td><td></td></tr>"
                         "<tr><td>平台</td><td>2018Q2</td><td>2018Q3</td><td>2018Q4</td></tr>"
                         "<tr><td>支付宝</td><td>53.62</td><td>53.71</td><td>53.78</td></tr></table>"_s;
    const Result<TableFile> file = readPasted({html, {}});
    QVERIFY2(file, qPrintable(lines(file).join(u'\n')));
    const ColumnFinding found = findColumns(
        file.value().text, test::sampleCatalog(), {{}, {}, {{u"source"_s, u"analysys-2019"_s}}, {}});
    QVERIFY2(!found.problem, found.problem ? qPrintable(found.problem->message) : "");
    const ColumnMapping &mapping = found.table.mapping;
    QCOMPARE(mapping.form, TableForm::PeriodsAcross);
    QCOMPARE(mapping.columns.at(3), (MappedColumn{u"2018Q4"_s, u"value"_s, u"2018Q4"_s}));
    QCOMPARE(mapping.unit.text, u"%"_s);
    QCOMPARE(mapping.stated.value(u"metric"_s), u"tp_mobile_share"_s);
    QCOMPARE(found.table.text.rows.size(), 1);
}

void TestPasteReader::takesTheLargestTable()
{
    const QString html = u"<table><tr><td>menu<td>about</table><table><tr><td><table><tr><td>a<td>b"
                         "<tr><td>1<td>2<tr><td>3<td>4</table></table>"_s;
    QCOMPARE(lines(readPasted({html, {}})), QStringList({u"1: a|b"_s, u"2: 1|2"_s, u"3: 3|4"_s}));
}

void TestPasteReader::fetchesNothing()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const QString html
        = u"<head><link rel=stylesheet href=\"file:///nowhere.css\"></head><table><tr><td>a<td>"
          "<img src=\"file:///nowhere.png\">b<tr><td>1<td>2</table>"_s;
    const Result<TableFile> file = readPasted({html, {}});
    QVERIFY2(file, qPrintable(lines(file).join(u'\n')));
    QCOMPARE(file.value().text.rows.size(), 1);
}

void TestPasteReader::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("tabs") << u"季度\t平台\n2018Q1\t支付宝\n"_s
                          << QStringList{u"1: 季度|平台"_s, u"2: 2018Q1|支付宝"_s};
    QTest::newRow("a cell with a line end")
        << u"a\tb\n\"one\ntwo\"\t2\n"_s << QStringList{u"1: a|b"_s, u"2: one\ntwo|2"_s};
    QTest::newRow("commas") << u"a,b\n1,2\n"_s << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
}

void TestPasteReader::readsText()
{
    QFETCH(QString, text);
    QMimeData data;
    data.setText(text);
    const std::optional<PastedText> pasted = pastedText(&data);
    QVERIFY(pasted);
    QTEST(lines(readPasted(*pasted)), "rows");
}

void TestPasteReader::takesNoSentenceForATable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a word") << u"支付宝"_s << QString();
    QTest::newRow("a line") << u"38.8\n"_s << QString();
    QTest::newRow("a sentence with markup") << u"bold"_s << u"<b>bold</b>"_s;
}

void TestPasteReader::takesNoSentenceForATable()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QMimeData data;
    data.setText(text);
    if (!html.isEmpty())
        data.setHtml(html);
    QVERIFY(!pastedText(&data));
    QVERIFY(!pastedText(nullptr));
}

TONGBAO_WIDGET_TEST_MAIN(TestPasteReader)
#include "tst_pastereader.moc"
