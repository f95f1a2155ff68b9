#include "db/exchange/exporter.h"

#include "db/exchange/importer.h"
#include "db/exchange/tablereader.h"
#include "db/exchange/zippackage.h"
#include "tests/exchange/exchangefiles.h"
#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

constexpr std::array allTables{Table::Metrics, Table::Subjects, Table::Sources, Table::Observations,
    Table::Partnerships, Table::ExchangeRates, Table::Events, Table::Publishers, Table::Views};

QByteArray csv(const Repository &repository, Table table, const SeriesQuery &query = {})
{
    const Result<QByteArray> text = tableCsv(repository, table, query);
    return text ? text.value() : text.error().message.toUtf8();
}

QByteArray headerOf(const QByteArray &text)
{
    return text.first(text.indexOf('\n'));
}

// The sample with texts that a careless writer or reader breaks.
test::FakeRepository *withNastyTexts(QObject *parent)
{
    Catalog catalog = test::sampleCatalog();
    QList<Metric> metrics = catalog.metrics();
    metrics.first().definition = u"One, two;\n\"three\"\n\n四,五"_s;
    metrics.last().lowest = test::number(u"-2.50"_s);
    metrics.last().highest = test::number(u"1000000"_s);
    catalog.setMetrics(metrics);
    QList<Subject> subjects = catalog.subjects();
    subjects.first().note = u"=cmd|' /C calc'!A0"_s;
    subjects.last().colour = u"#1677FF"_s;
    catalog.setSubjects(subjects);
    QList<Source> sources = catalog.sources();
    sources.first().title = u"\"Quoted\", 'once' and \"twice\""_s;
    sources.first().note = u"+1,-1,@sum"_s;
    sources.last().mayRedistribute = false;
    sources.append({u"blanks"_s, u" Blank Research "_s, u" via "_s, u"\u3000全角\u3000"_s});
    catalog.setSources(sources);
    catalog.setPublisherRanks({{u"Somebody, \"else\""_s, 2}, {u"Analysys"_s, 1}});
    View view{u"<img src=\"/etc/hostname\">"_s};
    view.title = u"A<B&amp; \"quoted\", 通宝"_s;
    catalog.setSavedViews({savedView(view, 1)});
    QList<Observation> observations = test::sampleObservations();
    observations[0].note = u"first line\nsecond, line\n\n\"quoted\""_s;
    observations[1].note = u" blanks at both ends "_s;
    observations[2].note = u"易观:含“财付通”,约38.8%;\u3000见注"_s;
    observations[3].note = u"\""_s;
    observations[4].note = u"=HYPERLINK(\"http://example.com\")"_s;
    observations[5].note = u","_s;
    observations[6].note = u"\n\n"_s;
    observations[7].figure.value = test::number(u"55.0"_s);
    observations[8].figure = test::figure(u"~38 37.50-39.125"_s);
    observations[8].key.period = test::period(u"2018-W27"_s);
    return new test::FakeRepository(catalog, observations, parent);
}

} // namespace

class TestExporter : public QObject {
    Q_OBJECT
private slots:
    void writesAHeaderAndRowsByIdentity();
    void sortsEveryTable_data();
    void sortsEveryTable();
    void writesExtraColumnsOnlyWhereTheySaySomething();
    void quotesOnlyWhatNeedsIt();
    void givesTheSameBytesAfterAnImport_data();
    void givesTheSameBytesAfterAnImport();
    void writesSheetsForSpreadsheets();
    void writesAllTablesIntoOneWorkbook();
    void writesWhatAChartDrawsWithItsPicture();
    void writesTheObservationsThatAreGiven();
    void writesTheEncodingThatIsAsked();
    void exportsWhatTheQueryAsksFor_data();
    void exportsWhatTheQueryAsksFor();
    void replacesAFileAsAWhole();
    void leavesNothingWhereItCannotWrite();
};

void TestExporter::writesAHeaderAndRowsByIdentity()
{
    QList<Observation> observations = test::sampleObservations();
    std::reverse(observations.begin(), observations.end());
    const test::FakeRepository repository(test::sampleCatalog(), observations);
    const QByteArray text = csv(repository, Table::Observations);
    const QByteArray start
        = "metric,subject,region,period,value,low,high,qualifier,status,unit,source,note\n"
          "app_penetration,alipay,CN,2018,51,,,exact,actual,percent,aurora-2018,\n"
          "app_penetration,bank-apps,CN,2018,,7,11,exact,actual,percent,aurora-2018,\n"
          "payment_value,alipay+wechat-pay,CN,2017-Q4,5900000000000,,,exact,estimate,USD,bloomberg-2018,\n"
          "tp_mobile_share,alipay,CN,2017-Q4,54.26,,,exact,actual,percent,analysys-2018,\n"
          "tp_mobile_share,alipay,CN,2018,54.3,,,exact,actual,percent,iresearch-2019,\n"
          "tp_mobile_share,alipay,CN,2018-Q1,53.76,,,exact,actual,percent,analysys-2018,\n"
          "tp_mobile_share,alipay,CN,2018-Q1,49.9,,,exact,actual,percent,iresearch-2018,\n";
    QCOMPARE(text.first(start.size()), start);
    QCOMPARE(text, csv(test::FakeRepository(), Table::Observations));
}

void TestExporter::sortsEveryTable_data()
{
    QTest::addColumn<Table>("table");
    for (const Table table : allTables)
        QTest::newRow(qPrintable(tableName(table))) << table;
}

void TestExporter::sortsEveryTable()
{
    QFETCH(Table, table);
    Catalog catalog = test::sampleCatalog();
    catalog.setPublisherRanks({{u"Analysys"_s, 1}, {u"iResearch"_s, 2}});
    catalog.setSavedViews({savedView(View{u"b"_s}, 1), savedView(View{u"a"_s}, 2)});
    QList<Observation> observations = test::sampleObservations();
    const QByteArray text = csv(test::FakeRepository(catalog, observations), table);

    const auto reversed = [](auto rows) {
        std::reverse(rows.begin(), rows.end());
        return rows;
    };
    catalog.setMetrics(reversed(catalog.metrics()));
    catalog.setSubjects(reversed(catalog.subjects()));
    catalog.setSources(reversed(catalog.sources()));
    catalog.setPartnerships(reversed(catalog.partnerships()));
    catalog.setExchangeRates(reversed(catalog.exchangeRates()));
    catalog.setEvents(reversed(catalog.events()));
    catalog.setPublisherRanks(reversed(catalog.publisherRanks()));
    catalog.setSavedViews(reversed(catalog.savedViews()));
    QCOMPARE(csv(test::FakeRepository(catalog, reversed(observations)), table), text);
    QVERIFY(text.count('\n') > 1);
}

void TestExporter::writesExtraColumnsOnlyWhereTheySaySomething()
{
    const test::FakeRepository plain;
    QCOMPARE(headerOf(csv(plain, Table::Metrics)), "metric,family,nature,unit,name_en,name_zh,definition");
    QCOMPARE(headerOf(csv(plain, Table::Subjects)), "subject,kind,name_en,name_zh,owner,members,note");
    QCOMPARE(headerOf(csv(plain, Table::Sources)), "source,publisher,via,title,url,published_on,note");
    const std::unique_ptr<test::FakeRepository> nasty(withNastyTexts(nullptr));
    QCOMPARE(headerOf(csv(*nasty, Table::Metrics)),
        "metric,family,nature,unit,name_en,name_zh,definition,lowest,highest");
    QCOMPARE(
        headerOf(csv(*nasty, Table::Subjects)), "subject,kind,name_en,name_zh,owner,members,note,colour");
    QCOMPARE(headerOf(csv(*nasty, Table::Sources)),
        "source,publisher,via,title,url,published_on,note,may_redistribute");

    Catalog onlyHighest = test::sampleCatalog();
    QList<Metric> metrics = onlyHighest.metrics();
    metrics.first().highest = test::number(u"200"_s);
    onlyHighest.setMetrics(metrics);
    QCOMPARE(headerOf(csv(test::FakeRepository(onlyHighest, {}), Table::Metrics)),
        "metric,family,nature,unit,name_en,name_zh,definition,highest");
}

void TestExporter::quotesOnlyWhatNeedsIt()
{
    const std::unique_ptr<test::FakeRepository> nasty(withNastyTexts(nullptr));
    const QByteArray text = csv(*nasty, Table::Observations);
    for (const QByteArray &part :
        {QByteArray("analysys-2018,\"first line\nsecond, line\n\n\"\"quoted\"\"\"\n"),
            QByteArray("analysys-2018,blanks at both ends\n"), QByteArray("analysys-2019,\"\"\"\"\n"),
            QByteArray("iresearch-2018,\"'=HYPERLINK(\"\"http://example.com\"\")\"\n"),
            QByteArray("iresearch-2019,\",\"\n"), QByteArray("2018-Q1,55.0,,,exact"),
            QByteArray("2018-W27,38,37.50,39.125,about"), QByteArray("%;\u3000见注\"\n")})
        QVERIFY2(text.contains(part), part);
    QVERIFY(csv(*nasty, Table::Subjects).contains(",'=cmd|' /C calc'!A0,"));
    QVERIFY(!text.contains('\r'));
}

void TestExporter::givesTheSameBytesAfterAnImport_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::newRow("CSV") << u".csv"_s << TextEncoding();
    QTest::newRow("CSV with a mark") << u".csv"_s << TextEncoding{u"UTF-8"_s, true};
    QTest::newRow("CSV in GB18030") << u".csv"_s << TextEncoding{u"GB18030"_s, false};
    QTest::newRow("CSV in UTF-16") << u".csv"_s << TextEncoding{u"UTF-16LE"_s, true};
    QTest::newRow("XLSX") << u".xlsx"_s << TextEncoding();
}

// Into an empty store with its sources and subjects, and out again.
void TestExporter::givesTheSameBytesAfterAnImport()
{
    QFETCH(QString, ending);
    QFETCH(TextEncoding, encoding);
    ImportOptions options;
    options.reading.encoding = ending == u".csv" ? encoding.name : QString();
    const std::unique_ptr<test::FakeRepository> nasty(withNastyTexts(nullptr));
    const test::ExchangeFiles files;
    QStringList paths;
    for (const Table table : allTables) {
        paths.append(files.path(tableName(table) + ending));
        QVERIFY(exportTable(*nasty, table, {}, paths.last(), encoding));
    }
    test::FakeRepository other(Catalog(), {});
    const Result<ImportReport> report = importFiles(other, paths, options);
    QCOMPARE(test::rejectTexts(report), QStringList());
    QCOMPARE(report.value().total.added, report.value().total.read);
    for (const Table table : allTables)
        QCOMPARE(csv(other, table), csv(*nasty, table));

    const Result<ImportReport> again = importFiles(*nasty, paths, options);
    QCOMPARE(test::rejectTexts(again), QStringList());
    QCOMPARE(again.value().total.same, again.value().total.read);
}

void TestExporter::writesSheetsForSpreadsheets()
{
    const std::unique_ptr<test::FakeRepository> nasty(withNastyTexts(nullptr));
    SeriesQuery query;
    query.metrics = {u"tp_mobile_share"_s};
    query.publishers = {u"iResearch"_s};
    const QByteArray bytes = tableXlsx(*nasty, Table::Observations, query).value();
    QCOMPARE(tableXlsx(*nasty, Table::Observations, query).value(), bytes);
    const TableFile figures = readTable(bytes, u"a.xlsx"_s, {}).value();
    QCOMPARE(figures.traits.sheets, QStringList({u"observations"_s, u"sources"_s}));
    const TableRow &row = figures.text.rows.first();
    QCOMPARE(row.kind(figures.text.header.cells.indexOf(u"value"_s)), CellKind::Number);
    QCOMPARE(row.kind(figures.text.header.cells.indexOf(u"period"_s)), CellKind::Text);
    const TableFile sources = readTable(bytes, u"a.xlsx"_s, {{}, u"sources"_s}).value();
    QStringList codes;
    for (const TableRow &source : sources.text.rows)
        codes.append(source.cells.first());
    QCOMPARE(codes, QStringList({u"iresearch-2018"_s, u"iresearch-2019"_s}));
}

void TestExporter::writesAllTablesIntoOneWorkbook()
{
    const auto *repository = withNastyTexts(this);
    const QByteArray bytes = storeXlsx(*repository).value();
    QCOMPARE(storeXlsx(*repository).value(), bytes);
    const QStringList sheets = readTable(bytes, u"all.xlsx"_s, {}).value().traits.sheets;
    QCOMPARE(sheets,
        QStringList({u"observations"_s, u"subjects"_s, u"metrics"_s, u"sources"_s, u"partnerships"_s,
            u"exchange_rates"_s, u"events"_s, u"publishers"_s, u"views"_s}));
    for (const Table table : allTables) {
        const TextTable written = readTable(bytes, u"all.xlsx"_s, {{}, tableName(table)}).value().text;
        const TextTable alone
            = readTable(tableXlsx(*repository, table, {}).value(), u"one.xlsx"_s, {{}, tableName(table)})
                  .value()
                  .text;
        QCOMPARE(written.header.cells, alone.header.cells);
        QCOMPARE(written.rows.size(), alone.rows.size());
        for (qsizetype row = 0; row < alone.rows.size(); ++row)
            QCOMPARE(written.rows.at(row).cells, alone.rows.at(row).cells);
    }
    // An empty file is a workbook too.
    const test::FakeRepository empty(Catalog(), {}, this);
    QCOMPARE(readTable(storeXlsx(empty).value(), u"all.xlsx"_s, {}).value().traits.sheets,
        QStringList{u"observations"_s});
}

void TestExporter::writesWhatAChartDrawsWithItsPicture()
{
    const DrawnFigures figures{{u"period"_s, u"name"_s, u"value"_s, u"change"_s},
        {{u"2018-Q4"_s, u"财付通"_s, u"38.80"_s, u"-0.15"_s}, {u"2018"_s, u"Alipay"_s, u"55.0"_s, {}}}};
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    const QList<Source> sources = test::sampleCatalog().sources().first(2);
    const QByteArray bytes = drawnXlsx(figures, sources, {png, 1, u"Two shares"_s}).value();
    const TableFile read = readTable(bytes, u"share.xlsx"_s, {}).value();
    QCOMPARE(read.traits.sheets, QStringList({u"figures"_s, u"chart"_s, u"sources"_s}));
    QCOMPARE(read.text.header.cells, figures.columns);
    QCOMPARE(read.text.rows.at(0).cells, figures.rows.at(0));
    QCOMPARE(read.text.rows.at(0).kind(2), CellKind::Number);
    QCOMPARE(read.text.rows.at(1).cells.first(3), figures.rows.at(1).first(3));
    QCOMPARE(readTable(bytes, u"share.xlsx"_s, {{}, u"sources"_s}).value().text.rows.size(), 2);
    const ZipPackage package(bytes);
    QCOMPARE(package.part(u"xl/media/image1.png"_s).value_or(QByteArray()), png);
    QVERIFY(package.part(u"xl/drawings/drawing1.xml"_s).value_or(QByteArray()).contains("Two shares"));
}

void TestExporter::writesTheObservationsThatAreGiven()
{
    const test::ExchangeFiles files;
    const QList<Observation> two = test::sampleObservations().first(2);
    const Catalog catalog = test::sampleCatalog();
    QVERIFY(exportObservations(catalog, two, files.path(u"two.csv"_s), {u"UTF-8"_s, true}));
    const QByteArray csv = files.read(u"two.csv"_s);
    QVERIFY(csv.startsWith("\xef\xbb\xbfmetric,subject,region,period,"));
    QCOMPARE(csv.count('\n'), 3);
    QVERIFY(exportObservations(catalog, two, files.path(u"two.XLSX"_s)));
    const TableFile read = readTableFile(files.path(u"two.XLSX"_s), {}).value();
    QCOMPARE(read.traits.sheets, QStringList({u"observations"_s, u"sources"_s}));
    QCOMPARE(read.text.rows.size(), 2);
}

void TestExporter::writesTheEncodingThatIsAsked()
{
    const test::FakeRepository repository;
    const test::ExchangeFiles files;
    const QString path = files.path(u"events.csv"_s);
    QVERIFY(exportTable(repository, Table::Events, {}, path, {u"UTF-8"_s, true}));
    QCOMPARE(files.read(u"events.csv"_s), "\xef\xbb\xbf" + csv(repository, Table::Events));
    QVERIFY(exportTable(repository, Table::Events, {}, path, {u"GB18030"_s, false}));
    QVERIFY(files.read(u"events.csv"_s).contains("\xce\xa2\xd0\xc5\xba\xec\xb0\xfc")); // 微信红包
    const Result<Done> done = exportTable(repository, Table::Events, {}, path, {u"LATIN1"_s, false});
    QVERIFY(!done);
    QVERIFY2(done.error().message.startsWith(u"The table has characters that LATIN1 cannot hold."_s),
        qPrintable(done.error().message));
}

void TestExporter::exportsWhatTheQueryAsksFor_data()
{
    QTest::addColumn<SeriesQuery>("query");
    QTest::addColumn<int>("rows");
    SeriesQuery query;
    QTest::newRow("everything") << query << 20;
    query.metrics = {u"tp_mobile_share"_s};
    QTest::newRow("metric") << query << 12;
    query.subjects = {u"tenpay"_s};
    QTest::newRow("subject") << query << 4;
    query.publishers = {u"Analysys"_s};
    QTest::newRow("publisher") << query << 3;
    query.from = test::period(u"2018"_s);
    QTest::newRow("from") << query << 2;
    query.to = test::period(u"2018-Q1"_s);
    QTest::newRow("to") << query << 1;
    SeriesQuery others;
    others.granularity = Granularity::Year;
    QTest::newRow("granularity") << others << 4;
    others.asOf = QDate(2018, 12, 31);
    QTest::newRow("as of") << others << 2;
    others.regions = {u"HK"_s};
    QTest::newRow("region") << others << 0;
}

void TestExporter::exportsWhatTheQueryAsksFor()
{
    QFETCH(SeriesQuery, query);
    const test::FakeRepository repository;
    QTEST(int(csv(repository, Table::Observations, query).count('\n')) - 1, "rows");
    QCOMPARE(csv(repository, Table::Sources, query), csv(repository, Table::Sources));
}

void TestExporter::replacesAFileAsAWhole()
{
    const test::FakeRepository repository;
    const test::ExchangeFiles files;
    const QString path = files.write(u"导出.csv"_s, QByteArray(100000, 'x'));
    QVERIFY(exportTable(repository, Table::Events, {}, path));
    QCOMPARE(files.read(u"导出.csv"_s), csv(repository, Table::Events));
    QCOMPARE(QDir(files.path({})).entryList(QDir::Files).size(), 1);
}

void TestExporter::leavesNothingWhereItCannotWrite()
{
    const test::FakeRepository repository;
    const test::ExchangeFiles files;
    const QString folder = files.path(u"folder"_s);
    QVERIFY(QDir().mkdir(folder));
    for (const QString &path : {folder, files.path(u"missing/out.csv"_s)}) {
        const Result<Done> done = exportTable(repository, Table::Events, {}, path);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(path), qPrintable(done.error().message));
    }
    QCOMPARE(
        QDir(files.path({})).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList{u"folder"_s});
}

TONGBAO_TEST_MAIN(TestExporter)
#include "tst_exporter.moc"
