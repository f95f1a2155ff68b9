#include "db/exchange/exporter.h"
#include "db/exchange/importer.h"

#include "resources/resources.h"
#include "tests/exchange/exchangefiles.h"
#include "tests/support/fakerepository.h"
#include "tests/support/testenvironment.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

QByteArray starterFile(Table table)
{
    QFile file(u":/starter/%1.csv"_s.arg(tableName(table)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

QByteArrayList sortedLines(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

class TestStarterData : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void fillsAnEmptyStoreInOneStep();
    void comesOutAgainByteForByte_data();
    void comesOutAgainByteForByte();
    void isTheSameWhenImportedAgain();
    void ranksEveryPublisherOfAFigure();
    void refusesAStoreThatSaysOtherwise();

private:
    test::FakeRepository m_repository{Catalog(), {}};
    std::optional<ImportReport> m_report;
};

void TestStarterData::initTestCase()
{
    initResources();
    const Result<ImportReport> report = importStarterData(m_repository);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    m_report = report.value();
}

void TestStarterData::fillsAnEmptyStoreInOneStep()
{
    QVERIFY(m_report->isWritten);
    QVERIFY(m_report->rejects.isEmpty());
    QStringList counts;
    for (const auto &[table, rows] : m_report->tables)
        counts.append(u"%1: %2"_s.arg(tableName(table), test::countsText(rows)));
    QCOMPARE(counts,
        QStringList({u"metrics: read 68: 68 added"_s, u"subjects: read 99: 99 added"_s,
            u"sources: read 270: 270 added"_s, u"observations: read 570: 570 added"_s,
            u"partnerships: read 47: 47 added"_s, u"exchange_rates: read 227: 227 added"_s,
            u"events: read 6: 6 added"_s, u"publishers: read 51: 51 added"_s}));
    const QList<HistoryEntry> history = m_repository.history(0).value();
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().kind, EditKind::Starter);
}

void TestStarterData::comesOutAgainByteForByte_data()
{
    QTest::addColumn<Table>("table");
    for (const Table table : {Table::Metrics, Table::Subjects, Table::Sources, Table::Observations,
             Table::Partnerships, Table::ExchangeRates, Table::Events, Table::Publishers})
        QTest::newRow(qPrintable(tableName(table))) << table;
}

void TestStarterData::comesOutAgainByteForByte()
{
    QFETCH(Table, table);
    const QByteArray text = tableCsv(m_repository, table, {}).value();
    const QByteArray starter = starterFile(table);
    QCOMPARE(text.first(text.indexOf('\n')), starter.first(starter.indexOf('\n')));
    QCOMPARE(sortedLines(text), sortedLines(starter));
}

void TestStarterData::isTheSameWhenImportedAgain()
{
    const Result<ImportReport> report = importStarterData(m_repository);
    QCOMPARE(test::outcome(report), u"read 1338: 1338 same"_s);
    QVERIFY(!report.value().isWritten);
}

void TestStarterData::ranksEveryPublisherOfAFigure()
{
    const Catalog &catalog = m_repository.catalog();
    QStringList ranked;
    for (const PublisherRank &rank : catalog.publisherRanks()) {
        QVERIFY2(catalog.publishers().contains(rank.publisher), qPrintable(rank.publisher));
        QCOMPARE(rank.position, ranked.size() + 1);
        ranked.append(rank.publisher);
    }
    QCOMPARE(ranked.first(2), QStringList({u"Analysys"_s, u"iResearch"_s}));
    const QStringList publishers = m_repository.info().value().publishers;
    for (const QString &publisher : publishers)
        QVERIFY2(ranked.contains(publisher), qPrintable(publisher));
}

void TestStarterData::refusesAStoreThatSaysOtherwise()
{
    const Observation first = m_repository.observations({}).value().first();
    Observation changed = first;
    changed.note = u"changed by hand"_s;
    QVERIFY(m_repository.apply(modification(first, changed)));
    const Result<ImportReport> report = importStarterData(m_repository);
    QVERIFY(!report);
    QVERIFY(report.error().message.contains(u"observations.csv, line "));
    QCOMPARE(m_repository.history(0).value().size(), 2);
    QVERIFY(m_repository.undo());
}

TONGBAO_TEST_MAIN(TestStarterData)
#include "tst_starterdata.moc"
