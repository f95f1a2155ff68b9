#include "db/exchange/xlsxwriter.h"

#include "db/exchange/tablereader.h"
#include "db/exchange/zippackage.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

const XlsxSheet figures{u"observations"_s, {u"period"_s, u"value"_s, u"note"_s},
    {{u"2018"_s, u"55.0"_s, u"=1+1"_s}, {u"2018-Q4"_s, u"-90419060000000"_s, {}},
        {{}, u"about 5"_s, u"two\nlines & <signs>"_s}},
    {u"value"_s}};

QString part(const QByteArray &bytes, const QString &name)
{
    return QString::fromUtf8(ZipPackage(bytes).part(name).value_or("no such part"));
}

} // namespace

class TestXlsxWriter : public QObject {
    Q_OBJECT
private slots:
    void writesNumbersAndTexts();
    void freezesAndFiltersTheHeader();
    void printsAllColumnsOnOnePage();
    void writesTheSameBytesAgain();
    void refusesWhatTheFormatCannotHold();
};

void TestXlsxWriter::writesNumbersAndTexts()
{
    const TextTable table = readTable(xlsxBytes({figures}).value(), u"a.xlsx"_s, {}).value().text;
    QCOMPARE(table.header.cells, figures.header);
    QCOMPARE(table.rows.size(), 3);
    for (qsizetype row = 0; row < 3; ++row)
        QCOMPARE(table.rows.at(row).cells, figures.rows.at(row));
    QCOMPARE(table.rows.at(0).kinds, QList({CellKind::Text, CellKind::Number, CellKind::Text}));
    QCOMPARE(table.rows.at(2).kind(1), CellKind::Text);
}

void TestXlsxWriter::freezesAndFiltersTheHeader()
{
    const QByteArray bytes = xlsxBytes({figures}).value();
    const QString sheet = part(bytes, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY2(sheet.contains(u"<pane ySplit=\"1\""_s), qPrintable(sheet));
    QVERIFY2(sheet.contains(u"state=\"frozen\""_s), qPrintable(sheet));
    QVERIFY2(sheet.contains(u"<autoFilter ref=\"A1:C4\"/>"_s), qPrintable(sheet));
    QVERIFY2(sheet.contains(u"numberStoredAsText=\"1\""_s), qPrintable(sheet));
    QVERIFY(!sheet.contains(u"<f>"_s));
    QVERIFY(part(bytes, u"xl/workbook.xml"_s).contains(u"name=\"observations\""_s));
}

void TestXlsxWriter::printsAllColumnsOnOnePage()
{
    const QByteArray bytes = xlsxBytes({figures}).value();
    const QString sheet = part(bytes, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY2(sheet.contains(u"fitToPage=\"1\""_s), qPrintable(sheet));
    QVERIFY2(sheet.contains(u"orientation=\"landscape\" fitToHeight=\"0\""_s)
            || sheet.contains(u"fitToHeight=\"0\" orientation=\"landscape\""_s),
        qPrintable(sheet));
    QVERIFY(part(bytes, u"xl/workbook.xml"_s).contains(u"_xlnm.Print_Titles"_s));
}

void TestXlsxWriter::writesTheSameBytesAgain()
{
    const QByteArray bytes = xlsxBytes({figures}).value();
    QCOMPARE(xlsxBytes({figures}).value(), bytes);
    // Created and modified: no clock.
    QCOMPARE(part(bytes, u"docProps/core.xml"_s).count(u"2000-01-01T00:00:00Z"_s), 2);
}

void TestXlsxWriter::refusesWhatTheFormatCannotHold()
{
    const XlsxSheet longText{u"a"_s, {u"b"_s}, {{QString(40000, u'x')}}, {}};
    QVERIFY(xlsxBytes({longText}).error().message.startsWith(u"A cell of XLSX holds 32767 characters"_s));
    const XlsxSheet manyRows{u"a"_s, {u"b"_s}, QList<QStringList>(1048576, QStringList{u"x"_s}), {}};
    QVERIFY(xlsxBytes({manyRows}).error().message.startsWith(u"A sheet of XLSX holds 1048575 rows"_s));
}

TONGBAO_TEST_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
