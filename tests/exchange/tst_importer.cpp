#include "db/exchange/importer.h"

#include "tests/exchange/exchangefiles.h"
#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

const QByteArray header = "metric,subject,region,period,value,low,high,qualifier,status,unit,source,note\n";
// The store has 38.87 for this figure.
const QByteArray differing
    = "tp_mobile_share,tenpay,CN,2018-Q4,38.2,,,exact,actual,percent,analysys-2019,retold\n";
const QByteArray known = "tp_mobile_share,tenpay,CN,2018-Q4,38.87,,,exact,actual,percent,analysys-2019,\n";
const QByteArray fresh = "tp_mobile_share,lakala,CN,2018-Q4,0.6,,,exact,actual,percent,analysys-2019,\n";
const QByteArray impossible
    = "tp_mobile_share,lakala,CN,2018-Q4,138.9,,,exact,actual,percent,analysys-2019,\n";

ImportOptions with(ConflictPolicy policy)
{
    return {policy, false, false};
}

} // namespace

class TestImporter : public QObject {
    Q_OBJECT
private slots:
    void addsRowsInOneStep();
    void readsColumnsInAnyOrderAndSpelling();
    void letsFilesReferToEachOtherInAnyOrder();
    void readsEveryColumnOfEveryTable();
    void findsEqualRowsTheSame();
    void readsSavedViews();
    void rejectsViewsThatCannotBe_data();
    void rejectsViewsThatCannotBe();
    void settlesConflictsByPolicy_data();
    void settlesConflictsByPolicy();
    void namesBothFiguresOfAConflict();
    void keepsWhatTheFileDoesNotSpeakOf();
    void takesRepeatedRowsOnce();
    void refusesRowsThatContradictEachOther();
    void rejectsWhatCannotBe_data();
    void rejectsWhatCannotBe();
    void rejectsRowsWithTooFewOrTooManyFields();
    void writesNothingWhenARowIsRejected();
    void writesTheOthersWhenToldTo();
    void rejectsWhatRefersToRejectedRows();
    void blamesNoRowForACodeThatIsMissing();
    void rejectsGroupsThatContainThemselves();
    void writesOwnersAndMembersFirst();
    void onlyReportsInADryRun();
    void writesNothingWhenNothingIsNew();
    void refusesFilesThatAreNoTables_data();
    void refusesFilesThatAreNoTables();
    void namesFilesWithoutTheirFolders();
    void passesOnWhatTheStoreRefuses();

private:
    Result<ImportReport> import(const QByteArray &bytes, const ImportOptions &options = {})
    {
        return importFiles(m_repository, {m_files.write(u"figures.csv"_s, bytes)}, options);
    }
    std::optional<Observation> figure(const QString &subject) const
    {
        return m_repository
            .observation(
                {u"tp_mobile_share"_s, subject, u"CN"_s, test::period(u"2018-Q4"_s), u"analysys-2019"_s})
            .value();
    }

    test::ExchangeFiles m_files;
    test::FakeRepository m_repository;

private slots:
    void init()
    {
        while (m_repository.nextUndo())
            QVERIFY(m_repository.undo());
        m_repository.setReadOnly(false);
    }
};

void TestImporter::addsRowsInOneStep()
{
    const QByteArray second
        = "tp_mobile_share,others,CN,2018-Q4,,5,7,about,estimate,percent,analysys-2019,\"by hand, twice\"\n";
    const Result<ImportReport> report = import(header + fresh + second);
    QCOMPARE(test::outcome(report), u"read 2: 2 added"_s);
    QVERIFY(report.value().isWritten);
    QCOMPARE(report.value().tables.size(), 1);
    QCOMPARE(report.value().tables.first().first, Table::Observations);

    Figure range = test::figure(u"~5-7"_s);
    range.status = Status::Estimate;
    QCOMPARE(figure(u"others"_s)->figure, range);
    QCOMPARE(figure(u"others"_s)->note, u"by hand, twice"_s);
    const HistoryEntry entry = *m_repository.nextUndo();
    QCOMPARE(entry.kind, EditKind::Import);
    QCOMPARE(entry.label, u"figures.csv"_s);
    QVERIFY(m_repository.undo());
    QVERIFY(!figure(u"others"_s) && !figure(u"lakala"_s));
}

void TestImporter::readsColumnsInAnyOrderAndSpelling()
{
    const QByteArray bytes = "Source, VALUE ,period,subject,metric\r\n"
                             "analysys-2019,约0.6%,2018年四季度,拉卡拉,tp_mobile_share\r\n"
                             "analysys-2018,40.4万亿元,4Q18,market-total,tp_mobile_volume\r\n";
    QCOMPARE(test::rejectTexts(import(bytes)), QStringList());
    QCOMPARE(figure(u"lakala"_s)->figure, test::figure(u"~0.6"_s));
    const Observation volume = m_repository
                                   .observation({u"tp_mobile_volume"_s, u"market-total"_s, u"CN"_s,
                                       test::period(u"2018-Q4"_s), u"analysys-2018"_s})
                                   .value()
                                   .value();
    QCOMPARE(volume.figure, test::figure(u"40400000000000"_s, u"CNY"_s));
}

void TestImporter::letsFilesReferToEachOtherInAnyOrder()
{
    const QStringList paths{
        m_files.write(u"observations.csv"_s, header + "visits,club,CN,2019,5,,,exact,actual,count,report,\n"),
        m_files.write(u"subjects.csv"_s,
            "subject,kind,name_en,name_zh,owner,members,note\n"
            "club,group,Club,,,member;alipay,\n"
            "member,app,Member,会员,owner,,\n"
            "owner,company,Owner,,,,\n"),
        m_files.write(u"events.csv"_s, "date,text_en,text_zh,source,note\n2019-05,Opened,,report,\n"),
        m_files.write(u"metrics.csv"_s,
            "metric,family,nature,unit,name_en,name_zh,definition\nvisits,count,flow,count,Visits,,\n"),
        m_files.write(u"sources.csv"_s,
            "source,publisher,via,title,url,published_on,note\nreport,Somebody,,Report,,,\n")};
    const Result<ImportReport> report = importFiles(m_repository, paths, {});
    QCOMPARE(test::rejectTexts(report), QStringList());
    QCOMPARE(test::outcome(report), u"read 7: 7 added"_s);
    QCOMPARE(m_repository.catalog().membersOf(u"club"_s), QStringList({u"member"_s, u"alipay"_s}));
    QCOMPARE(m_repository.nextUndo()->label,
        u"observations.csv, subjects.csv, events.csv, metrics.csv, sources.csv"_s);
    QList<Table> tables;
    for (const auto &[table, counts] : report.value().tables)
        tables.append(table);
    QCOMPARE(tables,
        QList<Table>({Table::Metrics, Table::Subjects, Table::Sources, Table::Observations, Table::Events}));
}

void TestImporter::readsEveryColumnOfEveryTable()
{
    const QStringList paths{m_files.write(u"metrics.csv"_s,
                                "metric,family,nature,unit,name_en,name_zh,definition,lowest,highest\n"
                                "m,value,flow,money,Name,名,\"Words, many\",-5,1e3\n"),
        m_files.write(u"subjects.csv"_s,
            "subject,kind,name_en,name_zh,owner,members,note,colour\n"
            "s,group,Name,名,tencent,alipay; tenpay ,Note,#1677ff\n"),
        m_files.write(u"sources.csv"_s,
            "source,publisher,via,title,url,published_on,note,may_redistribute\n"
            "r,Somebody,Elsewhere,Title,https://example.com/r,2019年5月,Note,no\n"),
        m_files.write(u"partnerships.csv"_s,
            "bank,partner,announced_on,scope,source,note\nccb,Tencent,2019-05-30,\"cards, loans\",r,Note\n"),
        m_files.write(u"rates.csv"_s, "period,base,quote,rate,source\n2019,usd,CNY,6.9080,r\n"),
        m_files.write(u"events.csv"_s, "date,text_en,text_zh,source,note\n2019-05,Opened,开业,r,Note\n"),
        m_files.write(u"publishers.csv"_s, "position,publisher\n3,Somebody\n")};
    QCOMPARE(test::rejectTexts(importFiles(m_repository, paths, {})), QStringList());
    const Catalog &catalog = m_repository.catalog();
    QCOMPARE(catalog.metrics().last(),
        (Metric{u"m"_s, Family::Value, Nature::Flow, UnitKind::Money, u"Name"_s, u"名"_s, u"Words, many"_s,
            test::number(u"-5"_s), Number::fromText(u"1e3")}));
    QCOMPARE(*catalog.subject(u"s"_s),
        (Subject{u"s"_s, SubjectKind::Group, u"Name"_s, u"名"_s, u"tencent"_s, {u"alipay"_s, u"tenpay"_s},
            u"Note"_s, u"#1677ff"_s}));
    QCOMPARE(*catalog.source(u"r"_s),
        (Source{u"r"_s, u"Somebody"_s, u"Elsewhere"_s, u"Title"_s, u"https://example.com/r"_s,
            test::period(u"2019-05"_s), u"Note"_s, false}));
    QCOMPARE(catalog.partnerships().last(),
        (Partnership{
            u"ccb"_s, u"tencent"_s, test::period(u"2019-05-30"_s), u"r"_s, u"cards, loans"_s, u"Note"_s}));
    QCOMPARE(catalog.exchangeRates().last(),
        (ExchangeRate{test::period(u"2019"_s), u"USD"_s, u"CNY"_s, u"r"_s, test::number(u"6.9080"_s)}));
    QCOMPARE(catalog.events().last(),
        (Event{test::period(u"2019-05"_s), u"Opened"_s, u"开业"_s, u"r"_s, u"Note"_s}));
    QCOMPARE(catalog.publisherRanks().last(), (PublisherRank{u"Somebody"_s, 3}));
}

void TestImporter::findsEqualRowsTheSame()
{
    const Result<ImportReport> report = import(header + known + fresh);
    QCOMPARE(test::outcome(report), u"read 2: 1 added, 1 same"_s);
    QCOMPARE(m_repository.nextUndo()->rows, 1);
}

void TestImporter::readsSavedViews()
{
    const QByteArray head = "name,position,definition\n";
    const QByteArray row = R"(Deck,2,"{ ""title"": ""A<B&amp;"", ""kind"": ""share"" }")";
    QCOMPARE(test::outcome(import(head + row)), u"read 1: 1 added"_s);
    View view{u"Deck"_s};
    view.title = u"A<B&amp;"_s;
    QCOMPARE(m_repository.catalog().savedViews(), QList{savedView(view, 2)});
    QCOMPARE(test::outcome(import(head + row)), u"read 1: 1 same"_s);
    QCOMPARE(test::outcome(import(head + R"(Deck,1,"{""kind"":""volume""}")")), u"read 1: 1 rejected"_s);
}

void TestImporter::rejectsViewsThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("message");
    QTest::newRow("built-in name") << QByteArray(R"(share,1,"{""kind"":""share""}")") << u"built-in chart"_s;
    QTest::newRow("no place") << QByteArray(R"(Deck,first,"{""kind"":""share""}")") << u"\"first\""_s;
    QTest::newRow("no JSON") << QByteArray("Deck,1,share") << u"is not JSON"_s;
    QTest::newRow("unknown field") << QByteArray(R"(Deck,1,"{""kind"":""share"",""glow"":1}")")
                                   << u"\"glow\" that this version"_s;
}

void TestImporter::rejectsViewsThatCannotBe()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, message);
    const Result<ImportReport> report = import("name,position,definition\n" + row);
    QCOMPARE(test::outcome(report), u"read 1: 1 rejected"_s);
    QVERIFY2(
        test::rejectTexts(report).first().contains(message), qPrintable(test::rejectTexts(report).first()));
}

void TestImporter::settlesConflictsByPolicy_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("refuse") << ConflictPolicy::Refuse << u"read 2: 1 added, 1 rejected"_s << u"38.87"_s
                            << false;
    QTest::newRow("keep") << ConflictPolicy::Keep << u"read 2: 1 added, 1 kept"_s << u"38.87"_s << true;
    QTest::newRow("replace") << ConflictPolicy::Replace << u"read 2: 1 added, 1 replaced"_s << u"38.2"_s
                             << true;
}

void TestImporter::settlesConflictsByPolicy()
{
    QFETCH(ConflictPolicy, policy);
    const Result<ImportReport> report = import(header + differing + fresh, with(policy));
    QTEST(test::outcome(report), "outcome");
    QTEST(report.value().isWritten, "isWritten");
    QTEST(figure(u"tenpay"_s)->figure.value->text(), "value");
    QTEST(bool(figure(u"lakala"_s)), "isWritten");
}

void TestImporter::namesBothFiguresOfAConflict()
{
    QCOMPARE(test::rejectTexts(import(header + differing)),
        QStringList(
            {u"figures.csv, line 2, column value: For tp_mobile_share tenpay CN 2018-Q4 analysys-2019 there "
             u"is "
             "\"38.87\" already, this row says \"38.2\". Correct it, or choose to keep or replace what is there."_s,
                u"figures.csv, line 2, column note: For tp_mobile_share tenpay CN 2018-Q4 analysys-2019 "
                u"there "
                "is nothing already, this row says \"retold\". Correct it, or choose to keep or replace what "
                "is "
                "there."_s}));
}

void TestImporter::keepsWhatTheFileDoesNotSpeakOf()
{
    const QByteArray sources = "source,publisher,title\nanalysys-2019,Analysys,Another title\n";
    const Result<ImportReport> report = importFiles(
        m_repository, {m_files.write(u"sources.csv"_s, sources)}, with(ConflictPolicy::Replace));
    QCOMPARE(test::outcome(report), u"read 1: 1 replaced"_s);
    const Source replaced = *m_repository.catalog().source(u"analysys-2019"_s);
    QCOMPARE(replaced.title, u"Another title"_s);
    QCOMPARE(replaced.url, u"https://example.com/analysys-2019"_s);
    QCOMPARE(replaced.publishedOn, test::period(u"2019-03-28"_s));
}

void TestImporter::takesRepeatedRowsOnce()
{
    const Result<ImportReport> report = import(header + fresh + known + fresh + known);
    QCOMPARE(test::outcome(report), u"read 4: 1 added, 3 same"_s);
    QVERIFY(report.value().isWritten);
}

void TestImporter::refusesRowsThatContradictEachOther()
{
    const QByteArray other = "tp_mobile_share,lakala,CN,2018-Q4,0.7,,,exact,actual,percent,analysys-2019,\n";
    for (const ConflictPolicy policy :
        {ConflictPolicy::Refuse, ConflictPolicy::Keep, ConflictPolicy::Replace}) {
        const Result<ImportReport> report = import(header + fresh + known + other, {policy, true, false});
        QCOMPARE(test::outcome(report), u"read 3: 1 same, 2 rejected"_s);
        QCOMPARE(test::rejectTexts(report),
            QStringList({u"figures.csv, line 2, column value: figures.csv, line 4 says \"0.7\" of the same, "
                         u"this row "
                         "\"0.6\". Keep one of the two rows."_s,
                u"figures.csv, line 4, column value: figures.csv, line 2 says \"0.6\" of the same, this row "
                "\"0.7\". Keep one of the two rows."_s}));
        QVERIFY(!figure(u"lakala"_s));
    }
}

void TestImporter::rejectsWhatCannotBe_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const QByteArray &line, const QStringList &fields) {
        QTest::newRow(name) << header + line + "\n" << fields;
    };
    row("share above 100", "tp_mobile_share,lakala,CN,2018-Q4,138.9,,,,,,analysys-2019,", {u"value"_s});
    row("period that cannot be", "tp_mobile_share,lakala,CN,2018-Q5,1,,,,,,analysys-2019,", {u"period"_s});
    row("period with two readings", "tp_mobile_share,lakala,CN,1/2/2020,1,,,,,,analysys-2019,",
        {u"period"_s});
    row("unknown subject", "tp_mobile_share,lakalla,CN,2018,1,,,,,,analysys-2019,", {u"subject"_s});
    row("unknown metric", "tp_share,lakala,CN,2018,1,,,,,,analysys-2019,", {u"metric"_s});
    row("unknown source", "tp_mobile_share,lakala,CN,2018,1,,,,,,nobody,", {u"source"_s});
    row("no source", "tp_mobile_share,lakala,CN,2018,1,,,,,,,", {u"source"_s});
    row("low above high", "tp_mobile_share,lakala,CN,2018,,11,7,,,,analysys-2019,", {u"low"_s});
    row("not a number", "tp_mobile_share,lakala,CN,2018,nan,,,,,,analysys-2019,", {u"value"_s});
    row("no figure", "tp_mobile_share,lakala,CN,2018,,,,,,,analysys-2019,", {u"value"_s});
    row("unit of another metric", "tp_mobile_share,lakala,CN,2018,1,,,,,CNY,analysys-2019,", {u"unit"_s});
    row("several", "tp_share,lakala,Mars,soon,1,,,,,,analysys-2019,",
        {u"metric"_s, u"region"_s, u"period"_s});
    QTest::newRow("source without title") << QByteArray("source,publisher,title,url\nnew,Somebody,,ftp://x\n")
                                          << QStringList{u"title"_s, u"url"_s};
    QTest::newRow("metric of an unknown family")
        << QByteArray("metric,family,nature,unit,name_en\nnew,shares,rate,percent,New\n")
        << QStringList{u"family"_s};
    QTest::newRow("metric whose lowest is no number")
        << QByteArray("metric,family,nature,unit,name_en,lowest\nnew,share,rate,percent,New,much\n")
        << QStringList{u"lowest"_s};
    QTest::newRow("subject with a bad code")
        << QByteArray("subject,kind,name_en\nNew App,app,New\n") << QStringList{u"subject"_s};
    QTest::newRow("subject of an unknown owner")
        << QByteArray("subject,kind,name_en,owner\nnew,app,New,nobody\n") << QStringList{u"owner"_s};
    QTest::newRow("bank that is its own partner")
        << QByteArray("bank,partner,announced_on,source\nccb,ccb,2018,analysys-2019\n")
        << QStringList{u"partner"_s};
    QTest::newRow("partnership without a date")
        << QByteArray("bank,partner,announced_on,source\nccb,tencent,,analysys-2019\n")
        << QStringList{u"announced_on"_s};
    QTest::newRow("rate of nothing") << QByteArray("period,base,quote,rate,source\n2020,USD,CNY,0,fed-h10\n")
                                     << QStringList{u"rate"_s};
    QTest::newRow("rate that is a range")
        << QByteArray("period,base,quote,rate,source\n2020,USD,CNY,6-7,fed-h10\n") << QStringList{u"rate"_s};
    QTest::newRow("event without a text") << QByteArray("date,text_en,source\n2018-Q1,,analysys-2019\n")
                                          << QStringList{u"date"_s, u"text_en"_s};
    QTest::newRow("publisher at no place")
        << QByteArray("publisher,position\nAnalysys,0\n") << QStringList{u"position"_s};
    QTest::newRow("neither yes nor no")
        << QByteArray("source,publisher,title,may_redistribute\nnew,Somebody,New,perhaps\n")
        << QStringList{u"may_redistribute"_s};
}

void TestImporter::rejectsWhatCannotBe()
{
    QFETCH(QByteArray, bytes);
    const Result<ImportReport> report = import(bytes);
    QCOMPARE(test::outcome(report), u"read 1: 1 rejected"_s);
    QVERIFY(!report.value().isWritten);
    QVERIFY(!m_repository.nextUndo());
    const RejectedRow row = report.value().rejects.first();
    QCOMPARE(row.line, 2);
    QCOMPARE(row.file, u"figures.csv"_s);
    QStringList fields;
    for (const Problem &problem : row.problems) {
        QVERIFY(!problem.message.isEmpty());
        fields.append(problem.field);
    }
    QTEST(fields, "fields");
}

void TestImporter::rejectsRowsWithTooFewOrTooManyFields()
{
    const Result<ImportReport> report = import(
        "publisher,position\n\"An\nalysys\",1\niResearch\nCNNIC,3,4\nReuters,5\n", {{}, true, false});
    QCOMPARE(test::rejectTexts(report),
        QStringList(
            {u"figures.csv, line 2, column publisher: The text has a line break. Write it in one line."_s,
                u"figures.csv, line 4: The row has 1 fields, but the header has 2. Put a field that holds a "
                u"comma in "
                "quotes."_s,
                u"figures.csv, line 5: The row has 3 fields, but the header has 2. Put a field that holds a "
                u"comma in "
                "quotes."_s}));
    QCOMPARE(test::outcome(report), u"read 4: 1 added, 3 rejected"_s);
    QCOMPARE(report.value().rejects.last().cells, QStringList({u"CNNIC"_s, u"3"_s, u"4"_s}));
}

void TestImporter::writesNothingWhenARowIsRejected()
{
    const Result<ImportReport> report = import(header + known + impossible);
    QCOMPARE(test::outcome(report), u"read 2: 1 same, 1 rejected"_s);
    QCOMPARE(test::rejectTexts(report),
        QStringList{u"figures.csv, line 3, column value: A share cannot be above 100 %."_s});
    QVERIFY(!report.value().isWritten);
    QVERIFY(!m_repository.nextUndo());
}

void TestImporter::writesTheOthersWhenToldTo()
{
    const QByteArray other = "tp_mobile_share,others,CN,2018-Q4,-1,,,exact,actual,percent,analysys-2019,\n";
    const Result<ImportReport> report = import(header + other + fresh, {{}, true, false});
    QCOMPARE(test::outcome(report), u"read 2: 1 added, 1 rejected"_s);
    QVERIFY(report.value().isWritten);
    QVERIFY(figure(u"lakala"_s) && !figure(u"others"_s));
}

void TestImporter::rejectsWhatRefersToRejectedRows()
{
    const QStringList paths{m_files.write(u"figures.csv"_s,
                                header + "visits,club,CN,2019,5,,,exact,actual,count,report,\n" + fresh),
        m_files.write(
            u"metrics.csv"_s, "metric,family,nature,unit,name_en\nvisits,count,flow,percent,Visits\n"),
        m_files.write(u"subjects.csv"_s,
            "subject,kind,name_en,owner,members\n"
            "club,group,Club,,alipay;member\nmember,app,Member,owner,\nowner,company,,,\n"),
        m_files.write(u"sources.csv"_s,
            "source,publisher,title\nreport,Somebody,Report\nanalysys-2019,Analysys,Another\n")};
    const Result<ImportReport> report = importFiles(m_repository, paths, {{}, true, false});
    QCOMPARE(test::outcome(report), u"read 8: 1 added, 7 rejected"_s);
    QVERIFY(m_repository.catalog().source(u"report"_s));
    QVERIFY(!m_repository.catalog().subject(u"club"_s));
    const QStringList texts = test::rejectTexts(report);
    for (const QString &expected :
        {u"figures.csv, line 2, column metric: \"visits\" is rejected in this import (metrics.csv, line 2). Mend that row first."_s,
            u"figures.csv, line 2, column subject: \"club\" is rejected in this import (subjects.csv, line 2). Mend that row first."_s,
            u"figures.csv, line 3, column source: \"analysys-2019\" is rejected in this import (sources.csv, line 3). Mend that row first."_s,
            u"subjects.csv, line 2, column members: \"member\" is rejected in this import (subjects.csv, line 3). Mend that row first."_s,
            u"subjects.csv, line 3, column owner: \"owner\" is rejected in this import (subjects.csv, line 4). Mend that row first."_s,
            u"subjects.csv, line 4, column name_en: This must not be empty. Enter a text."_s})
        QVERIFY2(texts.contains(expected), qPrintable(texts.join(u'\n')));
}

void TestImporter::blamesNoRowForACodeThatIsMissing()
{
    const QStringList paths{m_files.write(u"sources.csv"_s, "source,publisher,title\n,Somebody,Report\n"),
        m_files.write(u"figures.csv"_s, "metric,subject,period,value,source\nmau,alipay,2018-07,1,\n")};
    const QStringList texts = test::rejectTexts(importFiles(m_repository, paths, {}));
    QCOMPARE(texts.size(), 2);
    QVERIFY2(texts.last().startsWith(u"figures.csv, line 2, column source: The source is missing."),
        qPrintable(texts.last()));
}

void TestImporter::rejectsGroupsThatContainThemselves()
{
    const QByteArray subjects = "subject,kind,name_en,members\na,group,A,b\nb,group,B,a\nc,app,C,\n";
    const Result<ImportReport> report
        = importFiles(m_repository, {m_files.write(u"subjects.csv"_s, subjects)}, {{}, true, false});
    QCOMPARE(test::outcome(report), u"read 3: 1 added, 2 rejected"_s);
    QVERIFY(!m_repository.catalog().subject(u"a"_s) && m_repository.catalog().subject(u"c"_s));
}

void TestImporter::writesOwnersAndMembersFirst()
{
    const QByteArray subjects = "subject,kind,name_en,owner,members\n"
                                "a,group,A,,b;c\nb,app,B,c,\nc,company,C,d,\nd,company,D,,\n";
    QVERIFY(importFiles(m_repository, {m_files.write(u"subjects.csv"_s, subjects)}, {}));
    QStringList codes;
    for (const Subject &subject :
        m_repository.catalog().subjects().mid(test::sampleCatalog().subjects().size()))
        codes.append(subject.code);
    QCOMPARE(codes, QStringList({u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
}

void TestImporter::onlyReportsInADryRun()
{
    const Result<ImportReport> report
        = import(header + fresh + differing, {ConflictPolicy::Replace, false, true});
    QCOMPARE(test::outcome(report), u"read 2: 1 added, 1 replaced"_s);
    QVERIFY(!report.value().isWritten);
    QVERIFY(!m_repository.nextUndo());
}

void TestImporter::writesNothingWhenNothingIsNew()
{
    const Result<ImportReport> report = import(header + known);
    QCOMPARE(test::outcome(report), u"read 1: 1 same"_s);
    QVERIFY(!report.value().isWritten);
    QVERIFY(!m_repository.nextUndo());
    QCOMPARE(test::outcome(import(header)), u"read 0: "_s);
}

void TestImporter::refusesFilesThatAreNoTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("start");
    QTest::newRow("empty") << QByteArray() << u"bad.csv is empty."_s;
    QTest::newRow("unknown header")
        << QByteArray("\nColour,Size\nred,5\n")
        << u"bad.csv, line 2: No column looks like \"period\", \"subject\", \"value\". Say which one it is"_s;
    QTest::newRow("unknown column") << QByteArray("publisher,position,rank\n")
                                    << u"bad.csv, line 1: \"rank\" is not a column here."_s;
    QTest::newRow("column twice") << QByteArray("publisher,position,position\n")
                                  << u"bad.csv, line 1: The column \"position\" is there twice."_s;
    QTest::newRow("no known encoding") << QByteArray("publisher,position\n\xd6\xa7\xff,1\n")
                                       << u"bad.csv, line 2, character 2: From here on the text is not UTF-8"_s;
    QTest::newRow("endless quote") << QByteArray("publisher,position\nA,1\n\"B,2\n")
                                   << u"bad.csv, line 3: A field in quotes begins here"_s;
}

void TestImporter::refusesFilesThatAreNoTables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, start);
    const QStringList paths{m_files.write(u"good.csv"_s, header + fresh), m_files.write(u"bad.csv"_s, bytes)};
    const Result<ImportReport> report = importFiles(m_repository, paths, {{}, true, false});
    QVERIFY(!report);
    QVERIFY2(report.error().message.startsWith(start), qPrintable(report.error().message));
    QVERIFY(!m_repository.nextUndo());
    QVERIFY(!importFiles(m_repository, {m_files.path(u"missing.csv"_s)}, {}));
    QVERIFY(!importFiles(m_repository, {}, {}));
}

void TestImporter::namesFilesWithoutTheirFolders()
{
    const test::ExchangeFiles elsewhere;
    const QStringList paths{
        m_files.write(u"a.csv"_s, header + fresh), elsewhere.write(u"a.csv"_s, header + impossible)};
    const Result<ImportReport> report = importFiles(m_repository, paths, {{}, true, false});
    QCOMPARE(report.value().rejects.size(), 1);
    QCOMPARE(
        report.value().rejects.first().file, paths.last()); // two of one name: only the path tells them apart
    QCOMPARE(m_repository.nextUndo()->label, u"a.csv, a.csv"_s);
}

void TestImporter::passesOnWhatTheStoreRefuses()
{
    m_repository.failNextChange({u"The disk is full."_s});
    QCOMPARE(test::outcome(import(header + fresh)), u"The disk is full."_s);
    m_repository.setReadOnly(true);
    QCOMPARE(import(header + fresh).error().kind, ErrorKind::ReadOnly);
}

TONGBAO_TEST_MAIN(TestImporter)
#include "tst_importer.moc"
