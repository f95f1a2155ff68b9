#include "db/exchange/exporter.h"
#include "db/exchange/importer.h"

#include "db/store/sqlitestore.h"
#include "resources/resources.h"
#include "tests/exchange/exchangefiles.h"
#include "tests/support/testenvironment.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

constexpr std::array allTables{Table::Metrics, Table::Subjects, Table::Sources, Table::Observations,
    Table::Partnerships, Table::ExchangeRates, Table::Events, Table::Publishers, Table::Views};

QDateTime now()
{
    return QDateTime(QDate(2024, 1, 1), QTime(8, 0), Qt::UTC);
}

std::unique_ptr<SqliteStore> newStore(const QString &path)
{
    OpenResult made = SqliteStore::create(path, now);
    return std::move(made.store);
}

QByteArray csv(const Repository &repository, Table table)
{
    const Result<QByteArray> text = tableCsv(repository, table, {});
    return text ? text.value() : text.error().message.toUtf8();
}

} // namespace

// What importer and exporter promise, with a real file behind.
class TestExchangeStore : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void fillsAFileWithTheStarterData();
    void givesTheSameBytesFromAnotherFile_data();
    void givesTheSameBytesFromAnotherFile();
    void writesSubjectsWhoseOwnersComeLater();
    void replacesAndUndoesInOneStep();
    void acceptsOnlyWhatTheFileTakes();

private:
    test::ExchangeFiles m_files;
    std::unique_ptr<SqliteStore> m_store;
};

void TestExchangeStore::initTestCase()
{
    initResources();
    m_store = newStore(m_files.path(u"starter.tongbao"_s));
    QVERIFY(m_store);
    const Result<ImportReport> report = importStarterData(*m_store);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY(report.value().isWritten);
}

void TestExchangeStore::fillsAFileWithTheStarterData()
{
    const QString path = m_store->location();
    m_store.reset();
    m_store = std::move(SqliteStore::open(path, OpenMode::ReadWrite, now).store);
    QVERIFY(m_store);
    const StoreInfo info = m_store->info().value();
    QCOMPARE(info.count(Table::Metrics), 68);
    QCOMPARE(info.count(Table::Subjects), 99);
    QCOMPARE(info.count(Table::Sources), 270);
    QCOMPARE(info.count(Table::Observations), 570);
    QCOMPARE(info.count(Table::Partnerships), 47);
    QCOMPARE(info.count(Table::ExchangeRates), 227);
    QCOMPARE(info.count(Table::Events), 6);
    QCOMPARE(info.count(Table::Publishers), 51);
    for (const Table table : allTables) {
        if (table == Table::Views) // views are the analyst's own
            continue;
        QFile file(u":/starter/%1.csv"_s.arg(tableName(table)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArrayList starter = file.readAll().split('\n');
        QByteArrayList exported = csv(*m_store, table).split('\n');
        QCOMPARE(exported.first(), starter.first());
        std::sort(starter.begin(), starter.end());
        std::sort(exported.begin(), exported.end());
        QCOMPARE(exported, starter);
    }
    const Result<QList<CheckFinding>> findings = m_store->check(false);
    QVERIFY(findings);
    for (const CheckFinding &finding : findings.value())
        QVERIFY2(finding.severity != CheckFinding::Severity::Error, qPrintable(finding.message));
}

void TestExchangeStore::givesTheSameBytesFromAnotherFile_data()
{
    QTest::addColumn<QList<Table>>("tables");
    QTest::newRow("all tables") << QList<Table>(allTables.begin(), allTables.end());
    QTest::newRow("the other way round") << QList<Table>(allTables.rbegin(), allTables.rend());
}

void TestExchangeStore::givesTheSameBytesFromAnotherFile()
{
    QFETCH(QList<Table>, tables);
    QStringList paths;
    for (const Table table : tables) {
        paths.append(m_files.path(tableName(table) + u".csv"_s));
        QVERIFY(exportTable(*m_store, table, {}, paths.last()));
    }
    const auto other
        = newStore(m_files.path(u"%1.tongbao"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    QVERIFY(other);
    const Result<ImportReport> report = importFiles(*other, paths, {});
    QCOMPARE(test::rejectTexts(report), QStringList());
    QCOMPARE(report.value().total.added, report.value().total.read);
    for (const Table table : allTables)
        QCOMPARE(csv(*other, table), csv(*m_store, table));
}

void TestExchangeStore::writesSubjectsWhoseOwnersComeLater()
{
    const auto store = newStore(m_files.path(u"subjects.tongbao"_s));
    QVERIFY(store);
    const QString path = m_files.write(u"chain.csv"_s,
        "subject,kind,name_en,owner,members\na,group,A,,b;c\nb,app,B,c,\nc,company,C,d,\nd,company,D,,\n");
    QCOMPARE(test::outcome(importFiles(*store, {path}, {})), u"read 4: 4 added"_s);
    QCOMPARE(store->catalog().membersOf(u"a"_s), QStringList({u"b"_s, u"c"_s}));
}

void TestExchangeStore::replacesAndUndoesInOneStep()
{
    const QByteArray before = csv(*m_store, Table::Observations);
    QByteArray text = before;
    text.replace("actual", "estimate");
    const QString path = m_files.write(u"changed.csv"_s, text);
    const Result<ImportReport> refused = importFiles(*m_store, {path}, {});
    QVERIFY(refused.value().total.rejected > 100 && !refused.value().isWritten);
    const Result<ImportReport> report
        = importFiles(*m_store, {path}, {ConflictPolicy::Replace, false, false});
    QCOMPARE(test::rejectTexts(report), QStringList());
    QCOMPARE(report.value().total.replaced, refused.value().total.rejected);
    QCOMPARE(csv(*m_store, Table::Observations), text);
    QCOMPARE(m_store->nextUndo()->label, u"changed.csv"_s);
    QVERIFY(m_store->undo());
    QCOMPARE(csv(*m_store, Table::Observations), before);
}

// Damaged tables: whatever is not rejected, rules and schema of the file must agree to.
void TestExchangeStore::acceptsOnlyWhatTheFileTakes()
{
    static const QByteArrayList pieces{"", "", " ", "0", "-1", "101", "1e400", "5%", "7-11", ">94", "2018",
        "2018-H2", "2018-W53", "2100-02-29", "CNY", "count", "percent", "alipay", "tenpay", "others",
        "alipay+tenpay", "alipay;tenpay", "analysys-2018", "share", "group", "bank", "over", "=1+1",
        "\"a\nb\"", "\"\"\"\"", "支付宝", "a\tb", "\x01", "yes", "https://example.com", "ftp://x", "#12345g",
        "\xef\xbb\xbf", "\"x,y\""};
    QRandomGenerator random(20180630);
    qint64 added = 0;
    qint64 rejected = 0;
    for (int round = 0; round < 5; ++round) {
        QStringList paths;
        for (const Table table : allTables) {
            const QByteArrayList rows = csv(*m_store, table).split('\n');
            QByteArrayList kept{rows.first()};
            for (const QByteArray &row : rows.mid(1)) {
                QByteArrayList cells = row.split(',');
                // Rows with commas in quotes fall apart: they are too long, or a quote is left open.
                if (row.isEmpty() || row.contains('"') || random.bounded(3) != 0)
                    continue;
                if (random.bounded(4) == 0)
                    cells[random.bounded(cells.size())] = pieces.at(random.bounded(pieces.size()));
                kept.append(cells.join(','));
                if (random.bounded(20) == 0)
                    kept.append(kept.at(random.bounded(kept.size())));
            }
            paths.append(m_files.write(u"damaged-%1.csv"_s.arg(tableName(table)), kept.join('\n')));
        }
        const auto store = newStore(m_files.path(u"damaged-%1.tongbao"_s.arg(round)));
        QVERIFY(store);
        const Result<ImportReport> report = importFiles(*store, paths, {ConflictPolicy::Refuse, true, false});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + u'\n' + report.error().detail));
        const ImportCounts total = report.value().total;
        QCOMPARE(total.added + total.same + total.rejected, total.read);
        QCOMPARE(report.value().rejects.size(), total.rejected);
        for (const RejectedRow &row : report.value().rejects)
            QVERIFY2(!row.problems.isEmpty(), qPrintable(row.cells.join(u'|')));
        added += total.added;
        rejected += total.rejected;
        const Result<ImportReport> again = importFiles(*store, paths, {ConflictPolicy::Refuse, true, false});
        QCOMPARE(test::outcome(again).contains(u"added"), false);
    }
    QVERIFY(added > 200 && rejected > 200);
}

TONGBAO_TEST_MAIN(TestExchangeStore)
#include "tst_exchangestore.moc"
