#include "db/exchange/tablereader.h"

#include "tests/support/tablelines.h"
#include "tests/support/testenvironment.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QFINDTESTDATA(u"../data/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", qPrintable(name));
    return file.readAll();
}

Result<TableFile> read(const QString &name, const QString &sheet = {})
{
    return readTable(fixture(name), name, {{}, sheet});
}

// # before numbers, ^ before what a merged cell covers.
QStringList lines(const Result<TableFile> &file)
{
    return test::tableLines(file, {{CellKind::Number, u"#"_s}, {CellKind::Covered, u"^"_s}});
}

} // namespace

class TestSpreadsheet : public QObject {
    Q_OBJECT
private slots:
    void readsWhatCellsSay_data();
    void readsWhatCellsSay();
    void readsWhatOtherProgramsWrite();
    void choosesASheet_data();
    void choosesASheet();
    void refusesWhatIsNoSpreadsheet_data();
    void refusesWhatIsNoSpreadsheet();
    void readsOrRefusesDamagedFiles_data();
    void readsOrRefusesDamagedFiles();
};

void TestSpreadsheet::readsWhatCellsSay_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("XLSX") << u"report.xlsx"_s;
    QTest::newRow("ODS") << u"report.ods"_s;
}

// Both were saved by LibreOffice: percentages, a month, a formula, line breaks, a merged cell, an error.
void TestSpreadsheet::readsWhatCellsSay()
{
    QFETCH(QString, name);
    const Result<TableFile> file = read(name);
    QCOMPARE(lines(file),
        QStringList({u"1: 日期|平台|份额|交易规模(亿元)|备注"_s,
            u"2: 2018-07|支付宝|#53.78%|#90419.0|第一行\n第二行 a  b"_s,
            u"3: ^2018-07|财付通|#38.80%|#180838|"_s, u"4: 2018-12-31|x|x|#1|#DIV/0!"_s,
            u"5: 2018-12-31|x|x|#1|"_s}));
    QCOMPARE(
        file.value().traits.kind, name.endsWith(u"ods"_s) ? FileTraits::Kind::Ods : FileTraits::Kind::Xlsx);
    QCOMPARE(file.value().traits.sheets, QStringList({u"份额"_s, u"Second"_s}));
    QCOMPARE(file.value().traits.sheet, u"份额"_s);
}

// Inline texts, a hidden first sheet, dates from 1904, absolute targets, cells without places.
void TestSpreadsheet::readsWhatOtherProgramsWrite()
{
    QCOMPARE(lines(read(u"minimal.xlsx"_s)),
        QStringList(
            {u"1: period|app|flag"_s, u"2: 2018-07-01|A & B|TRUE"_s, u"4: 2018-Q4|rich text|#5.5"_s}));
}

void TestSpreadsheet::choosesASheet_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("first");
    for (const QString &name : {u"report.xlsx"_s, u"report.ods"_s}) {
        const auto row = [&name](const char *tag, const QString &sheet, const QString &first) {
            QTest::addRow("%s, %s", qPrintable(name), tag) << name << sheet << first;
        };
        row("by name", u"Second"_s, u"1: only"_s);
        row("in any case", u"second"_s, u"1: only"_s);
        row("by number", u"2"_s, u"1: only"_s);
        row("unknown", u"Third"_s, name + u" has no sheet \"Third\". Its sheets are: 份额, Second."_s);
        row("number too high", u"3"_s, name + u" has no sheet \"3\". Its sheets are: 份额, Second."_s);
    }
    QTest::newRow("hidden") << u"minimal.xlsx"_s << u"Hidden"_s << u"1: secret"_s;
}

void TestSpreadsheet::choosesASheet()
{
    QFETCH(QString, name);
    QFETCH(QString, sheet);
    QTEST(lines(read(name, sheet)).first(), "first");
}

void TestSpreadsheet::refusesWhatIsNoSpreadsheet_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("start");
    QTest::newRow("a broken archive") << "PK\x03\x04 and no more"_ba << u"a is no intact XLSX or ODS file."_s;
    QTest::newRow("an empty archive")
        << "PK\x03\x04PK\x05\x06"_ba + QByteArray(18, '\0') << u"a is no intact XLSX or ODS file."_s;
    QTest::newRow("XLS") << "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"_ba << u"a is an old Excel file (XLS)"_s;
}

void TestSpreadsheet::refusesWhatIsNoSpreadsheet()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, start);
    const Result<TableFile> file = readTable(bytes, u"a"_s, {});
    QVERIFY(!file);
    QVERIFY2(file.error().message.startsWith(start), qPrintable(file.error().message));
}

void TestSpreadsheet::readsOrRefusesDamagedFiles_data()
{
    readsWhatCellsSay_data();
}

// The sanitizers watch over how.
void TestSpreadsheet::readsOrRefusesDamagedFiles()
{
    QFETCH(QString, name);
    const QByteArray whole = fixture(name);
    for (qsizetype size = 4; size < whole.size(); size += 97)
        QVERIFY(!readTable(whole.first(size), name, {}));
    for (qsizetype at = 4; at < whole.size(); at += 31) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 0x55);
        const Result<TableFile> file = readTable(damaged, name, {});
        QVERIFY(file || !file.error().message.isEmpty());
    }
}

TONGBAO_TEST_MAIN(TestSpreadsheet)
#include "tst_spreadsheet.moc"
