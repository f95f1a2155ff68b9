#include "db/store/sqlitestore.h"

#include "tests/store/filestate.h"
#include "tests/store/storetest.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

// Looking at a file changes not one byte, time or name; what cannot be looked at so is refused.
class TestReadOnlyStore : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void changesNothingInTheFolder();
    void refusesEveryChange();
    void looksAtAFileInAClosedFolder();
    void fallsBackToViewing_data();
    void fallsBackToViewing();
    void takesBackAnInterruptedChangeWhenEditing();
    void refusesToViewAnInterruptedChange();
    void viewsWhileAnotherProgramWrites();
    void leavesAWriteAheadLogAlone();
    void turnsAWriteAheadLogOffWhenEditing();

private:
    OpenResult open(OpenMode mode) const { return SqliteStore::open(m_path, mode, test::testClock()); }
    // Leaves the file as a power failure in the middle of a change would.
    bool interruptAChange() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestReadOnlyStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(test::setMode(m_folder->path(), 0777));
    m_path = m_folder->filePath(u"market.tongbao"_s);
    QVERIFY(test::sampleStore(m_path));
}

void TestReadOnlyStore::cleanup()
{
    QVERIFY(test::setMode(m_folder->path(), 0777));
}

bool TestReadOnlyStore::interruptAChange() const
{
    const QString journal = m_path + u"-journal"_s;
    sqlite3 *db = nullptr;
    sqlite3_open(m_path.toUtf8().constData(), &db);
    // A tiny cache makes SQLite write changed pages before the change is finished.
    sqlite3_exec(db,
        "PRAGMA cache_size=2; BEGIN; UPDATE observation SET note = hex(randomblob(3000)); DELETE FROM "
        "edit_row",
        nullptr, nullptr, nullptr);
    const QByteArray halfWritten = test::bytesOf(m_path);
    const QByteArray journalBytes = test::bytesOf(journal);
    sqlite3_close(db);
    return !QFileInfo::exists(journal) && journalBytes.size() > 1000 && test::writeBytes(m_path, halfWritten)
        && test::writeBytes(journal, journalBytes);
}

void TestReadOnlyStore::changesNothingInTheFolder()
{
    const QStringList before = test::folderState(m_folder->path());
    {
        const OpenResult opened = open(OpenMode::ReadOnly);
        QVERIFY(opened);
        QCOMPARE(opened.outcome, OpenOutcome::Current);
        QVERIFY(opened.store->isReadOnly());
        QCOMPARE(opened.store->observations({}).value().size(), test::sampleObservations().size());
        QVERIFY(opened.store->info());
        QCOMPARE(opened.store->history(0).value().size(), 1);
        QCOMPARE(opened.store->check(false).value().size(), 0);
        QVERIFY(opened.store->backup(m_folder->filePath(u"copy.tongbao"_s)));
        QVERIFY(QFile::remove(m_folder->filePath(u"copy.tongbao"_s)));
        QCOMPARE(test::folderState(m_folder->path()).mid(1), before.mid(1));
    }
    QCOMPARE(test::folderState(m_folder->path()).mid(1), before.mid(1));
}

void TestReadOnlyStore::refusesEveryChange()
{
    const QStringList before = test::folderState(m_folder->path());
    const OpenResult opened = open(OpenMode::ReadOnly);
    QVERIFY(opened);
    const Observation observation = opened.store->observations({}).value().first();
    for (const Result<HistoryEntry> &result :
        {opened.store->apply(deletion({observation})), opened.store->undo(), opened.store->redo()}) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::ReadOnly);
        QVERIFY(result.error().message.contains(u"viewing only"_s));
    }
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestReadOnlyStore::looksAtAFileInAClosedFolder()
{
    QVERIFY(test::setMode(m_path, 0444));
    QVERIFY(test::setMode(m_folder->path(), 0555));
    const QStringList before = test::folderState(m_folder->path());
    {
        const test::OrdinaryUser user;
        const OpenResult opened = open(OpenMode::ReadOnly);
        QVERIFY(opened);
        QVERIFY(!opened.store->observations({}).value().isEmpty());
    }
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestReadOnlyStore::fallsBackToViewing_data()
{
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("folderMode");
    QTest::newRow("file that may not be written") << 0444 << 0777;
    QTest::newRow("folder that takes no journal") << 0666 << 0555;
}

void TestReadOnlyStore::fallsBackToViewing()
{
    QFETCH(int, fileMode);
    QFETCH(int, folderMode);
    QVERIFY(test::setMode(m_path, mode_t(fileMode)));
    QVERIFY(test::setMode(m_folder->path(), mode_t(folderMode)));
    const QStringList before = test::folderState(m_folder->path());
    {
        const test::OrdinaryUser user;
        const OpenResult opened = open(OpenMode::ReadWrite);
        QVERIFY(opened);
        QCOMPARE(opened.outcome, OpenOutcome::Current);
        QVERIFY(opened.store->isReadOnly());
        QVERIFY(!opened.store->observations({}).value().isEmpty());
    }
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestReadOnlyStore::takesBackAnInterruptedChangeWhenEditing()
{
    QVERIFY(interruptAChange());
    const OpenResult opened = open(OpenMode::ReadWrite);
    QVERIFY(opened);
    QCOMPARE(opened.store->observations({}).value().first().note, QString());
    QCOMPARE(opened.store->check(false).value().size(), 0);
    QCOMPARE(test::namesIn(m_folder->path()), QStringList(u"market.tongbao"_s));
}

void TestReadOnlyStore::refusesToViewAnInterruptedChange()
{
    QVERIFY(interruptAChange());
    const QStringList before = test::folderState(m_folder->path());
    const OpenResult opened = open(OpenMode::ReadOnly);
    QVERIFY(!opened);
    QCOMPARE(opened.outcome, OpenOutcome::Busy);
    QVERIFY2(opened.error.message.contains(u"Open it for editing once"_s), qPrintable(opened.error.message));
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestReadOnlyStore::viewsWhileAnotherProgramWrites()
{
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN; DELETE FROM observation", nullptr, nullptr, nullptr), SQLITE_OK);
    QVERIFY(QFileInfo::exists(m_path + u"-journal"_s));
    const OpenResult opened = open(OpenMode::ReadOnly);
    QVERIFY(opened);
    QCOMPARE(opened.store->observations({}).value().size(), test::sampleObservations().size());
    sqlite3_close(other);
}

void TestReadOnlyStore::leavesAWriteAheadLogAlone()
{
    QCOMPARE(test::runSql(m_path, u"PRAGMA journal_mode=WAL"_s), QString());
    const QStringList before = test::folderState(m_folder->path());
    QCOMPARE(open(OpenMode::ReadOnly).outcome, OpenOutcome::Busy);
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestReadOnlyStore::turnsAWriteAheadLogOffWhenEditing()
{
    QCOMPARE(test::runSql(m_path, u"PRAGMA journal_mode=WAL"_s), QString());
    const OpenResult opened = open(OpenMode::ReadWrite);
    QVERIFY(opened);
    QCOMPARE(opened.outcome, OpenOutcome::Current);
    QCOMPARE(test::readSql(m_path, u"PRAGMA journal_mode"_s), QStringList(u"delete"_s));
    QCOMPARE(test::namesIn(m_folder->path()), QStringList(u"market.tongbao"_s));
}

TONGBAO_TEST_MAIN(TestReadOnlyStore)
#include "tst_readonlystore.moc"
