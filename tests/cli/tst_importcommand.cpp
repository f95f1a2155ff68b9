#include "app/cli/importcommand.h"

#include "tests/cli/clitest.h"
#include "tests/support/testenvironment.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

const QByteArray header = "metric,subject,region,period,value,low,high,qualifier,status,unit,source,note\n";
const QByteArray goodRow = "tp_mobile_share,alipay,CN,2021-Q1,51.5,,,exact,actual,percent,letstalk-2014,\n";
// The starter data says 80 here.
const QByteArray otherRow
    = "tp_mobile_share,alipay,CN,2014-Q2,81,,,about,actual,percent,letstalk-2014,rounded\n";
const QByteArray badRow = "tp_mobile_share,alipay,CN,2021-Q2,138.9,,,exact,actual,percent,letstalk-2014,\n";

QJsonObject counts(int read, int added, int same, int replaced, int kept, int rejected)
{
    return {{u"read"_s, read}, {u"new"_s, added}, {u"same"_s, same}, {u"replaced"_s, replaced},
        {u"kept"_s, kept}, {u"rejected"_s, rejected}};
}

} // namespace

class TestImportCommand : public QObject {
    Q_OBJECT
private slots:
    void takesRowsIn();
    void printsJson();
    void takesNothingTwice();
    void writesNothingInADryRun();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void writesNothingBesideARejectedRow();
    void leavesRejectedRowsOutWhenAsked();
    void treatsConflictsAsAsked_data();
    void treatsConflictsAsAsked();
    void writesRejectedRowsForMending();
    void writesRejectedRowsOfSeveralTablesApart();
    void importsNothingWhenTheRejectsCannotBeWritten();
    void namesAnInputThatIsMissing();
    void readsNoFileInsideTheProgram();
    void importsWhatWasExported();
    void takesTablesAsReportsPrintThem();
    void readsASheet();
    void refusesWrongOptions_data();
    void refusesWrongOptions();
    void asksForWhatNobodySaid();
    void mapsNamesAndColumns();
    void tellsWhatWouldBecomeOfEveryRow();
};

void TestImportCommand::takesRowsIn()
{
    const test::Workshop workshop;
    const QString input = workshop.file(u"new.csv"_s, header + goodRow);
    const test::Outcome outcome = test::run({u"import"_s, workshop.store(), input});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.out,
        u"observations: read 1, new 1, same 0, replaced 0, kept 0, rejected 0\n"
        "total: read 1, new 1, same 0, replaced 0, kept 0, rejected 0\n"_s);
    QVERIFY(test::exported(workshop).contains(goodRow));
}

void TestImportCommand::printsJson()
{
    const test::Workshop workshop;
    const QString input = workshop.file(u"new.csv"_s, header + goodRow + badRow);
    const test::Outcome outcome = test::run({u"import"_s, workshop.store(), input, u"--json"_s});
    QCOMPARE(outcome.status, ExitStatus::Rejected);
    const QJsonObject json = outcome.json();
    QCOMPARE(json.keys(),
        (QStringList{u"dry_run"_s, u"file"_s, u"files"_s, u"rejects"_s, u"rejects_files"_s, u"tables"_s,
            u"total"_s, u"written"_s}));
    QCOMPARE(json[u"written"_s], QJsonValue(false));
    QCOMPARE(json[u"total"_s].toObject(), counts(2, 1, 0, 0, 0, 1));
    QCOMPARE(json[u"tables"_s][u"observations"_s].toObject(), counts(2, 1, 0, 0, 0, 1));
    const QJsonValue reject = json[u"rejects"_s][0];
    QCOMPARE(reject[u"file"_s].toString(), u"new.csv"_s);
    QCOMPARE(reject[u"line"_s].toInt(), 3);
    QCOMPARE(reject[u"table"_s].toString(), u"observations"_s);
    QCOMPARE(reject[u"problems"_s][0][u"field"_s].toString(), u"value"_s);
    QVERIFY(!reject[u"problems"_s][0][u"message"_s].toString().isEmpty());
}

void TestImportCommand::takesNothingTwice()
{
    const test::Workshop workshop;
    const QString input = workshop.file(u"new.csv"_s, header + goodRow);
    QCOMPARE(test::run({u"import"_s, workshop.store(), input}).status, ExitStatus::Done);
    const QByteArray before = test::contents(workshop.store());
    const test::Outcome outcome = test::run({u"import"_s, workshop.store(), input});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QVERIFY(outcome.out.contains(u"read 1, new 0, same 1"_s));
    QCOMPARE(outcome.err, u"There was nothing new to write.\n"_s);
    QCOMPARE(test::contents(workshop.store()), before);
}

void TestImportCommand::writesNothingInADryRun()
{
    const test::Workshop workshop;
    const QByteArray before = test::contents(workshop.store());
    const QString input = workshop.file(u"new.csv"_s, header + goodRow);
    const test::Outcome outcome = test::run({u"import"_s, workshop.store(), input, u"--dry-run"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QVERIFY(outcome.out.contains(u"read 1, new 1"_s));
    QCOMPARE(outcome.err, u"A dry run: nothing was written.\n"_s);
    QCOMPARE(test::contents(workshop.store()), before);
}

void TestImportCommand::refusesWhatCannotBe_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("field");
    QTest::newRow("share over 100") << badRow << u"value"_s;
    QTest::newRow("fifth quarter") << QByteArray(
        "tp_mobile_share,alipay,CN,2018-Q5,50,,,exact,actual,percent,letstalk-2014,\n")
                                   << u"period"_s;
    QTest::newRow("unknown subject") << QByteArray(
        "tp_mobile_share,alipey,CN,2021-Q2,50,,,exact,actual,percent,letstalk-2014,\n")
                                     << u"subject"_s;
    QTest::newRow("low above high") << QByteArray(
        "tp_mobile_share,alipay,CN,2021-Q2,,9,7,exact,actual,percent,letstalk-2014,\n")
                                    << u"low"_s;
    QTest::newRow("not a number") << QByteArray(
        "tp_mobile_share,alipay,CN,2021-Q2,nan,,,exact,actual,percent,letstalk-2014,\n")
                                  << u"value"_s;
}

void TestImportCommand::refusesWhatCannotBe()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, field);
    const test::Workshop workshop;
    const QByteArray before = test::contents(workshop.store());
    const QString input = workshop.file(u"bad.csv"_s, header + row);
    const test::Outcome outcome = test::run({u"import"_s, workshop.store(), input});
    QCOMPARE(outcome.status, ExitStatus::Rejected);
    QVERIFY2(outcome.err.startsWith(u"bad.csv, line 2, column %1: "_s.arg(field)), qPrintable(outcome.err));
    QVERIFY(outcome.err.contains(u"Nothing was written."_s));
    QCOMPARE(test::contents(workshop.store()), before);
}

void TestImportCommand::writesNothingBesideARejectedRow()
{
    const test::Workshop workshop;
    const QByteArray before = test::contents(workshop.store());
    const QString input = workshop.file(u"mixed.csv"_s, header + goodRow + badRow);
    QCOMPARE(test::run({u"import"_s, workshop.store(), input}).status, ExitStatus::Rejected);
    QCOMPARE(test::contents(workshop.store()), before);
}

void TestImportCommand::leavesRejectedRowsOutWhenAsked()
{
    const test::Workshop workshop;
    const QString input = workshop.file(u"mixed.csv"_s, header + goodRow + badRow);
    const test::Outcome outcome = test::run({u"import"_s, workshop.store(), input, u"--skip-rejected"_s});
    QCOMPARE(outcome.status, ExitStatus::Rejected);
    QVERIFY(!outcome.err.contains(u"Nothing was written."_s));
    QVERIFY(test::exported(workshop).contains(goodRow));
    QVERIFY(!test::exported(workshop).contains("138.9"));
}

void TestImportCommand::treatsConflictsAsAsked_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<ExitStatus>("status");
    QTest::addColumn<QString>("count");
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("by default") << QStringList() << ExitStatus::Rejected << u"rejected 1"_s << false;
    QTest::newRow("refuse") << QStringList{u"--on-conflict"_s, u"refuse"_s} << ExitStatus::Rejected
                            << u"rejected 1"_s << false;
    QTest::newRow("keep") << QStringList{u"--on-conflict"_s, u"keep"_s} << ExitStatus::Done << u"kept 1"_s
                          << false;
    QTest::newRow("replace") << QStringList{u"--on-conflict"_s, u"replace"_s} << ExitStatus::Done
                             << u"replaced 1"_s << true;
}

void TestImportCommand::treatsConflictsAsAsked()
{
    QFETCH(QStringList, options);
    QFETCH(QString, count);
    QFETCH(bool, isReplaced);
    const test::Workshop workshop;
    const QString input = workshop.file(u"other.csv"_s, header + otherRow);
    const test::Outcome outcome = test::run(QStringList{u"import"_s, workshop.store(), input} + options);
    QTEST(outcome.status, "status");
    QVERIFY2(outcome.out.contains(count), qPrintable(outcome.out));
    QCOMPARE(test::exported(workshop).contains(otherRow), isReplaced);
}

void TestImportCommand::writesRejectedRowsForMending()
{
    const test::Workshop workshop;
    const QString input = workshop.file(u"mixed.csv"_s, header + goodRow + badRow);
    const QString rejects = workshop.path(u"rejects.csv"_s);
    const test::Outcome outcome = test::run({u"import"_s, workshop.store(), input, u"--rejects"_s, rejects});
    QCOMPARE(outcome.status, ExitStatus::Rejected);
    QVERIFY(outcome.err.contains(u"The rejected rows are in \"%1\"."_s.arg(rejects)));
    const QByteArray written = test::contents(rejects);
    QVERIFY(written.startsWith(header.trimmed() + ",problem\n"));
    QVERIFY(written.contains("2021-Q2,138.9,"));
    QCOMPARE(written.count('\n'), 2);
    workshop.file(u"rejects.csv"_s, QByteArray(written).replace("138.9", "38.9"));
    QCOMPARE(test::run({u"import"_s, workshop.store(), rejects}).status, ExitStatus::Done);
}

void TestImportCommand::writesRejectedRowsOfSeveralTablesApart()
{
    const test::Workshop workshop;
    const QString figures = workshop.file(u"figures.csv"_s, header + badRow);
    const QString subjects = workshop.file(
        u"subjects.csv"_s, "subject,kind,name_en,name_zh,owner,members,note\nnew-app,gadget,New App,,,,\n");
    const test::Outcome outcome = test::run({u"import"_s, workshop.store(), figures, subjects, u"--rejects"_s,
        workshop.path(u"rejects.csv"_s), u"--json"_s});
    QCOMPARE(outcome.status, ExitStatus::Rejected);
    QVERIFY(test::contents(workshop.path(u"rejects-observations.csv"_s)).contains("138.9"));
    QVERIFY(test::contents(workshop.path(u"rejects-subjects.csv"_s)).contains("gadget"));
    QVERIFY(!QFile::exists(workshop.path(u"rejects.csv"_s)));
    QCOMPARE(outcome.json()[u"rejects_files"_s].toArray().size(), 2);
}

void TestImportCommand::importsNothingWhenTheRejectsCannotBeWritten()
{
    const test::Workshop workshop;
    const QByteArray before = test::contents(workshop.store());
    const QString input = workshop.file(u"mixed.csv"_s, header + goodRow + badRow);
    const test::Outcome outcome = test::run({u"import"_s, workshop.store(), input, u"--skip-rejected"_s,
        u"--rejects"_s, workshop.path(u"nowhere/rejects.csv"_s)});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QVERIFY(outcome.err.contains(u"nowhere/rejects.csv"_s));
    QCOMPARE(test::contents(workshop.store()), before);
}

void TestImportCommand::namesAnInputThatIsMissing()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run({u"import"_s, workshop.store(), workshop.path(u"missing.csv"_s)});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(u"missing.csv"_s), qPrintable(outcome.err));
}

void TestImportCommand::readsNoFileInsideTheProgram()
{
    const test::Workshop workshop;
    QCOMPARE(
        test::run({u"import"_s, workshop.store(), u":/starter/events.csv"_s}).status, ExitStatus::Failed);
}

void TestImportCommand::importsWhatWasExported()
{
    const test::Workshop workshop;
    QStringList inputs;
    for (const QString &table : {u"observations"_s, u"subjects"_s, u"metrics"_s, u"sources"_s,
             u"partnerships"_s, u"exchange_rates"_s, u"events"_s, u"publishers"_s}) {
        inputs.append(workshop.path(table + u".csv"_s));
        QCOMPARE(
            test::run({u"export"_s, workshop.store(), u"--table"_s, table, u"--out"_s, inputs.last()}).status,
            ExitStatus::Done);
    }
    const QString copy = workshop.path(u"copy.tongbao"_s);
    QCOMPARE(test::run({u"new"_s, copy, u"--empty"_s}).status, ExitStatus::Done);
    const test::Outcome imported = test::run(QStringList{u"import"_s, copy} + inputs);
    QVERIFY2(imported.status == ExitStatus::Done, qPrintable(imported.err));
    for (const QString &input : std::as_const(inputs)) {
        const QString table = QFileInfo(input).baseName();
        const QString again = workshop.path(u"again.csv"_s);
        QCOMPARE(
            test::run({u"export"_s, copy, u"--table"_s, table, u"--out"_s, again}).status, ExitStatus::Done);
        QVERIFY(!test::contents(again).isEmpty());
        QCOMPARE(test::contents(again), test::contents(input));
    }
}

// As WPS saves a table from a report: GB18030, a title and a unit above, apps across.
void TestImportCommand::takesTablesAsReportsPrintThem()
{
    const test::Workshop workshop;
    QStringEncoder encoder("GB18030");
    const QByteArray bytes = encoder(u"图1 第三方移动支付交易规模,,\n单位：亿元,,\n季度,支付宝,财付通\n"
                                     "2030年第一季度,\"1,234.5\",987\n2030年第二季度,1300,-\n"_s);
    const QString input = workshop.file(u"report.csv"_s, bytes);
    const test::Outcome outcome = test::run({u"import"_s, workshop.store(), input, u"--metric"_s,
        u"tp_mobile_volume"_s, u"--source"_s, u"letstalk-2014"_s, u"--json"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.err,
        u"report.csv: read as text that is likely in GB18030, with commas between the cells.\n"
        "report.csv: columns taken: \"季度\" = period, subjects across.\n"_s);
    const QJsonObject json = outcome.json();
    QCOMPARE(json[u"total"_s].toObject(), counts(3, 3, 0, 0, 0, 0));
    const QJsonValue file = json[u"files"_s][0];
    QCOMPARE(file[u"form"_s].toString(), u"subjects_across"_s);
    QCOMPARE(file[u"encoding"_s].toString(), u"GB18030"_s);
    QCOMPARE(file[u"certain"_s], QJsonValue(false));
    QCOMPARE(file[u"columns"_s][1][u"across"_s].toString(), u"支付宝"_s);
    QVERIFY(test::exported(workshop).contains(
        "tp_mobile_volume,alipay,CN,2030-Q1,123450000000,,,exact,actual,CNY,letstalk-2014,\n"));
}

void TestImportCommand::readsASheet()
{
    const test::Workshop workshop;
    const QString report = QFINDTESTDATA("../data/report.xlsx");
    const QStringList command{u"import"_s, workshop.store(), report, u"--dry-run"_s, u"--map"_s,
        u"交易规模=,份额=value"_s, u"--metric"_s, u"tp_mobile_share"_s, u"--source"_s, u"letstalk-2014"_s};
    const test::Outcome outcome = test::run(command + QStringList{u"--sheet"_s, u"份额"_s});
    QCOMPARE(outcome.status, ExitStatus::Rejected);
    QVERIFY2(outcome.err.startsWith(u"report.xlsx: read as the sheet \"份额\" of 份额, Second.\n"
                                    "report.xlsx: columns taken: \"日期\" = period, \"平台\" = "
                                    "subject, \"份额\" = value, \"备注\" = note.\n"
                                    "report.xlsx: columns not used: 交易规模(亿元).\n"_s),
        qPrintable(outcome.err));
    QVERIFY(outcome.out.endsWith(u"total: read 4, new 2, same 0, replaced 0, kept 0, rejected 2\n"_s));
    const test::Outcome other = test::run(command + QStringList{u"--sheet"_s, u"3"_s});
    QCOMPARE(other.status, ExitStatus::Failed);
    QVERIFY2(other.err.contains(u"Its sheets are: 份额, Second."_s), qPrintable(other.err));
}

void TestImportCommand::refusesWrongOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QString &option, const QString &value, const QString &part) {
        QTest::newRow(name) << QStringList{option, value} << part;
    };
    row("encoding", u"--encoding"_s, u"klingon"_s, u"--encoding: \"klingon\" is not known."_s);
    row("decimal", u"--decimal"_s, u"dot"_s, u"--decimal: \"dot\" is not known."_s);
    row("map without a sign", u"--map"_s, u"季度"_s, u"--map: \"季度\" is not of the form COLUMN=FIELD."_s);
    row("map to no field", u"--map"_s, u"季度=perod"_s, u"Did you mean \"period\"?"_s);
    row("name without a code", u"--map-name"_s, u"支付保"_s,
        u"--map-name: \"支付保\" is not of the form TEXT=CODE."_s);
    row("name to an unknown code", u"--map-name"_s, u"支付保=alipey"_s, u"Did you mean \"alipay\"?"_s);
    row("metric", u"--metric"_s, u"tp_mobile_shar"_s, u"Did you mean \"tp_mobile_share\"?"_s);
    row("source", u"--source"_s, u"letstalk-2015"_s, u"Did you mean \"letstalk-2014\"?"_s);
    row("region", u"--region"_s, u"Nowhere"_s, u"--region: \"NOWHERE\" is not a region."_s);
    row("unit", u"--unit"_s, u"bananas"_s, u"--unit: \"bananas\" is not a unit."_s);
}

void TestImportCommand::refusesWrongOptions()
{
    QFETCH(QStringList, options);
    QFETCH(QString, part);
    const test::Workshop workshop;
    const QString input = workshop.file(u"new.csv"_s, header + goodRow);
    const test::Outcome outcome = test::run(QStringList{u"import"_s, workshop.store(), input} + options);
    QCOMPARE(outcome.status, ExitStatus::Usage);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(part), qPrintable(outcome.err));
}

void TestImportCommand::asksForWhatNobodySaid()
{
    const test::Workshop workshop;
    const QString input = workshop.file(u"new.csv"_s, "季度,平台,份额\n2030Q1,支付宝,53.7\n");
    const test::Outcome outcome = test::run({u"import"_s, workshop.store(), input});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QCOMPARE(outcome.err,
        u"tongbao: new.csv, line 1: Which metric the figures are of is said nowhere. Choose it (--metric).\n"_s);
}

void TestImportCommand::mapsNamesAndColumns()
{
    const test::Workshop workshop;
    const QString input = workshop.file(
        u"new.csv"_s, "季度;玩家;甲,乙\n2030Q1;支付保;\"53,700\"\n2030Q2;支付保;\"54,123\"\n");
    const test::Outcome outcome
        = test::run({u"import"_s, workshop.store(), input, u"--map"_s, u"玩家=subject,甲,乙=value"_s,
            u"--map-name"_s, u"支付保=alipay"_s, u"--metric"_s, u"tp_mobile_share"_s, u"--source"_s,
            u"letstalk-2014"_s, u"--region"_s, u"CN-T1"_s, u"--decimal"_s, u"comma"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QVERIFY(test::exported(workshop).contains(
        "tp_mobile_share,alipay,CN-T1,2030-Q2,54.123,,,exact,actual,percent,letstalk-2014,\n"));
    QCOMPARE(test::run({u"undo"_s, workshop.store()}).status, ExitStatus::Done);
    QVERIFY(!test::exported(workshop).contains("2030-Q2"));
}

void TestImportCommand::tellsWhatWouldBecomeOfEveryRow()
{
    const test::Workshop workshop;
    const QString input = workshop.file(u"new.csv"_s, header + goodRow + badRow + otherRow);
    const test::Outcome outcome = test::run({u"import"_s, workshop.store(), input, u"--dry-run"_s,
        u"--json"_s, u"--on-conflict"_s, u"replace"_s});
    const QJsonArray rows = outcome.json()[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 3);
    const QStringList outcomes{u"new"_s, u"rejected"_s, u"replaced"_s};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(rows[i][u"outcome"_s].toString(), outcomes.at(i));
        QCOMPARE(rows[i][u"line"_s].toInt(), i + 2);
    }
    QCOMPARE(rows[0][u"row"_s][u"value"_s].toString(), u"51.5"_s);
    QCOMPARE(rows[1][u"problems"_s][0][u"field"_s].toString(), u"value"_s);
    QCOMPARE(rows[2][u"before"_s][u"value"_s].toString(), u"80"_s);
    QCOMPARE(rows[2][u"row"_s][u"value"_s].toString(), u"81"_s);
}

TONGBAO_TEST_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
