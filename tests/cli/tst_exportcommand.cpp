#include "app/cli/exportcommand.h"

#include "tests/cli/clitest.h"
#include "tests/support/testenvironment.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

QList<QByteArray> sortedLines(const QByteArray &bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

class TestExportCommand : public QObject {
    Q_OBJECT
private slots:
    void givesTheStarterRowsBack_data();
    void givesTheStarterRowsBack();
    void exportsWhatTheFiltersChoose_data();
    void exportsWhatTheFiltersChoose();
    void takesNamesForCodes();
    void exportsFiguresOfACurrency();
    void printsJson();
    void saysWhatItWrote();
    void replacesAnEarlierExport();
    void writesNothingWhereItCannot();
    void refusesWrongFilters_data();
    void refusesWrongFilters();
    void writesXlsxAndEncodings();
    void writesEveryTableIntoOneWorkbook();
    void refusesEncodingsThatDoNotFit_data();
    void refusesEncodingsThatDoNotFit();
};

void TestExportCommand::givesTheStarterRowsBack_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table :
        {"observations", "subjects", "metrics", "sources", "partnerships", "exchange_rates", "events"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TestExportCommand::givesTheStarterRowsBack()
{
    QFETCH(QString, table);
    const test::Workshop workshop;
    const QString out = workshop.path(u"o.csv"_s);
    QCOMPARE(test::run({u"export"_s, workshop.store(), u"--table"_s, table, u"--out"_s, out}).status,
        ExitStatus::Done);
    const QByteArray starter = test::contents(u":/starter/%1.csv"_s.arg(table));
    QVERIFY(starter.size() > 100);
    QCOMPARE(sortedLines(test::contents(out)), sortedLines(starter));
}

void TestExportCommand::exportsWhatTheFiltersChoose_data()
{
    QTest::addColumn<QStringList>("filters");
    QTest::addColumn<QString>("pattern"); // of every row
    const auto row = [](const char *name, const QStringList &filters, const QString &pattern) {
        QTest::newRow(name) << filters << pattern;
    };
    row("metric", {u"--metric"_s, u"tp_mobile_share"_s}, u"tp_mobile_share,.*"_s);
    row("two metrics", {u"--metric"_s, u"tp_mobile_share"_s, u"--metric"_s, u"mau"_s},
        u"(tp_mobile_share|mau),.*"_s);
    row("subject", {u"--subject"_s, u"alipay"_s}, u"[^,]*,alipay,.*"_s);
    row("region", {u"--region"_s, u"CN-XZ"_s}, u"[^,]*,[^,]*,CN-XZ,.*"_s);
    row("year", {u"--from"_s, u"2018"_s, u"--to"_s, u"2018"_s}, u"[^,]*,[^,]*,[^,]*,2018(-.*)?,.*"_s);
    row("Chinese period", {u"--from"_s, u"2018年四季度"_s, u"--to"_s, u"2018Q4"_s},
        u"[^,]*,[^,]*,[^,]*,2018-(Q4|1[0-2]),.*"_s);
}

void TestExportCommand::exportsWhatTheFiltersChoose()
{
    QFETCH(QStringList, filters);
    QFETCH(QString, pattern);
    const test::Workshop workshop;
    const QString out = workshop.path(u"o.csv"_s);
    const test::Outcome outcome
        = test::run(QStringList{u"export"_s, workshop.store(), u"--out"_s, out, u"--json"_s} + filters);
    QVERIFY2(outcome.status == ExitStatus::Done, qPrintable(outcome.err));
    const QStringList rows = QString::fromUtf8(test::contents(out)).split(u'\n', Qt::SkipEmptyParts).mid(1);
    QVERIFY(!rows.isEmpty());
    QVERIFY(rows.size() < 570);
    QCOMPARE(outcome.json()[u"rows"_s].toInteger(), rows.size());
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
    for (const QString &row : rows)
        QVERIFY2(whole.match(row).hasMatch(), qPrintable(row));
}

void TestExportCommand::takesNamesForCodes()
{
    const test::Workshop workshop;
    const QString byCode = workshop.path(u"a.csv"_s);
    const QString byName = workshop.path(u"b.csv"_s);
    test::run({u"export"_s, workshop.store(), u"--out"_s, byCode, u"--subject"_s, u"alipay"_s});
    test::run({u"export"_s, workshop.store(), u"--out"_s, byName, u"--subject"_s, u"支付宝"_s});
    QVERIFY(!test::contents(byCode).isEmpty());
    QCOMPARE(test::contents(byName), test::contents(byCode));
}

void TestExportCommand::exportsFiguresOfACurrency()
{
    const test::Workshop workshop;
    const QString out = workshop.path(u"o.csv"_s);
    const test::Outcome outcome
        = test::run({u"export"_s, workshop.store(), u"--out"_s, out, u"--currency"_s, u"USD"_s, u"--json"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    const QByteArray csv = test::contents(out);
    QVERIFY(csv.contains(",2017-Q4,5900000000000,,,"));
    QCOMPARE(csv.count(",USD,"), csv.count('\n') - 1);
    QCOMPARE(outcome.json()[u"rows"_s].toInteger(), csv.count('\n') - 1);
}

void TestExportCommand::printsJson()
{
    const test::Workshop workshop;
    const QString out = workshop.path(u"o.csv"_s);
    const test::Outcome outcome
        = test::run({u"export"_s, workshop.store(), u"--table"_s, u"events"_s, u"--out"_s, out, u"--json"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.json(),
        (QJsonObject{
            {u"file"_s, workshop.store()}, {u"out"_s, out}, {u"table"_s, u"events"_s}, {u"rows"_s, 6}}));
}

void TestExportCommand::saysWhatItWrote()
{
    const test::Workshop workshop;
    const QString out = workshop.path(u"o.CSV"_s);
    const test::Outcome outcome = test::run({u"export"_s, workshop.store(), u"--out"_s, out});
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err, u"Wrote \"%1\". Rows: 570.\n"_s.arg(out));
}

void TestExportCommand::replacesAnEarlierExport()
{
    const test::Workshop workshop;
    const QString out = workshop.file(u"o.csv"_s, "something that is not a table");
    QCOMPARE(test::run({u"export"_s, workshop.store(), u"--out"_s, out}).status, ExitStatus::Done);
    QVERIFY(test::contents(out).startsWith("metric,"));
    QCOMPARE(workshop.fileNames(), (QStringList{u"market.tongbao"_s, u"o.csv"_s}));
}

void TestExportCommand::writesNothingWhereItCannot()
{
    const test::Workshop workshop;
    const QString out = workshop.path(u"nowhere/o.csv"_s);
    const test::Outcome outcome = test::run({u"export"_s, workshop.store(), u"--out"_s, out});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QVERIFY2(outcome.err.contains(out), qPrintable(outcome.err));
    QCOMPARE(workshop.fileNames(), QStringList{u"market.tongbao"_s});
}

void TestExportCommand::refusesWrongFilters_data()
{
    QTest::addColumn<QStringList>("filters");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QStringList &filters, const QString &message) {
        QTest::newRow(name) << filters << message;
    };
    row("metric", {u"--metric"_s, u"tp_mobile_shar"_s}, u"Did you mean \"tp_mobile_share\"?"_s);
    row("subject", {u"--subject"_s, u"alipey"_s}, u"Did you mean \"alipay\"?"_s);
    row("region", {u"--region"_s, u"China"_s}, u"--region: \"China\" is not a region."_s);
    row("publisher", {u"--publisher"_s, u"Analysis"_s}, u"--publisher: "_s);
    row("impossible period", {u"--from"_s, u"2018-Q5"_s}, u"--from: "_s);
    row("ambiguous period", {u"--to"_s, u"1/2/2020"_s}, u"--to: "_s);
    row("backwards", {u"--from"_s, u"2019"_s, u"--to"_s, u"2018"_s}, u"--to: The period ends (2018)"_s);
    row("currency", {u"--currency"_s, u"yuan"_s}, u"--currency: \"yuan\" is no currency."_s);
    row("percent", {u"--currency"_s, u"percent"_s}, u"--currency: \"percent\" is no currency."_s);
}

void TestExportCommand::refusesWrongFilters()
{
    QFETCH(QStringList, filters);
    QFETCH(QString, message);
    const test::Workshop workshop;
    const QString out = workshop.path(u"o.csv"_s);
    const test::Outcome outcome
        = test::run(QStringList{u"export"_s, workshop.store(), u"--out"_s, out} + filters);
    QCOMPARE(outcome.status, ExitStatus::Usage);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(message), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(out));
}

void TestExportCommand::writesXlsxAndEncodings()
{
    const test::Workshop workshop;
    for (const QStringList &options :
        {QStringList{u"a.xlsx"_s}, {u"a.csv"_s, u"--bom"_s}, {u"b.csv"_s, u"--encoding"_s, u"gb18030"_s}}) {
        const QString out = workshop.path(options.first());
        const test::Outcome outcome
            = test::run(QStringList{u"export"_s, workshop.store(), u"--out"_s, out} + options.mid(1));
        QCOMPARE(outcome.status, ExitStatus::Done);
        const test::Outcome back
            = test::run({u"import"_s, workshop.store(), out, u"--encoding"_s, options.value(2, u"utf-8"_s)});
        QCOMPARE(back.status, ExitStatus::Done);
        QVERIFY2(
            back.out.contains(u"new 0, same 570, replaced 0, kept 0, rejected 0"_s), qPrintable(back.out));
    }
    QVERIFY(test::contents(workshop.path(u"a.xlsx"_s)).startsWith("PK"));
    QVERIFY(test::contents(workshop.path(u"a.csv"_s)).startsWith("\xef\xbb\xbfmetric,"));
}

void TestExportCommand::writesEveryTableIntoOneWorkbook()
{
    const test::Workshop workshop;
    const QString out = workshop.path(u"all.xlsx"_s);
    const QStringList arguments{u"export"_s, workshop.store(), u"--table"_s, u"all"_s, u"--out"_s};
    const test::Outcome outcome = test::run(arguments + QStringList{out, u"--json"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.json().value(u"table"_s).toString(), u"all"_s);
    QVERIFY(outcome.json().value(u"rows"_s).toInt() > 1000);
    QVERIFY(test::contents(out).startsWith("PK"));
    const test::Outcome asCsv = test::run(arguments + QStringList{workshop.path(u"all.csv"_s)});
    QCOMPARE(asCsv.status, ExitStatus::Usage);
    QVERIFY2(asCsv.err.contains(u".xlsx"_s), qPrintable(asCsv.err));
    QVERIFY(!QFile::exists(workshop.path(u"all.csv"_s)));
}

void TestExportCommand::refusesEncodingsThatDoNotFit_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("part");
    QTest::newRow("unknown") << QStringList{u"a.csv"_s, u"--encoding"_s, u"klingon"_s}
                             << u"--encoding: \"KLINGON\" is not known."_s;
    QTest::newRow("a mark in GB18030")
        << QStringList{u"a.csv"_s, u"--encoding"_s, u"gb18030"_s, u"--bom"_s} << u"--bom: only UTF-8"_s;
    QTest::newRow("a mark in XLSX") << QStringList{u"a.xlsx"_s, u"--bom"_s} << u"--bom is for CSV."_s;
    QTest::newRow("an encoding of XLSX")
        << QStringList{u"a.xlsx"_s, u"--encoding"_s, u"gb18030"_s} << u"--encoding is for CSV."_s;
}

void TestExportCommand::refusesEncodingsThatDoNotFit()
{
    QFETCH(QStringList, options);
    QFETCH(QString, part);
    const test::Workshop workshop;
    const test::Outcome outcome
        = test::run(QStringList{u"export"_s, workshop.store(), u"--out"_s, workshop.path(options.first())}
            + options.mid(1));
    QCOMPARE(outcome.status, ExitStatus::Usage);
    QVERIFY2(outcome.err.contains(part), qPrintable(outcome.err));
    QCOMPARE(workshop.fileNames(), QStringList{u"market.tongbao"_s});
}

TONGBAO_TEST_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
