#include "db/store/migrations.h"

#include "db/store/storeopener.h"
#include "tests/store/filestate.h"
#include "tests/store/storetest.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

// How files made by older versions of the program are brought up to date: with steps that exist only here.
class TestMigrations : public QObject {
    Q_OBJECT
private slots:
    void init();
    void bringsAnOlderFileUpToDate();
    void runsEveryStepThatIsMissing();
    void keepsEveryBackup();
    void changesNothingWhenAStepFails();
    void changesNothingWhenReferencesBreak();
    void changesNothingWhenTheBackupFails();
    void viewsNoOlderFile();
    void waitsForAnotherProgram();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    // The steps that come with the program and more, each with its SQL.
    OpenOptions stepsWith(const QStringList &more) const
    {
        OpenOptions options;
        options.busyTimeoutMs = 10;
        for (const QString &sql : more) {
            const int version = newestVersion(options.migrations) + 1;
            const QString file = m_steps->filePath(u"%1.sql"_s.arg(version));
            if (!test::writeBytes(file, sql.toUtf8()))
                qFatal("No step.");
            options.migrations.append({version, file});
        }
        return options;
    }
    OpenResult open(const OpenOptions &options, OpenMode mode = OpenMode::ReadWrite) const
    {
        return StoreOpener(m_path, test::testClock(), options).open(mode);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_steps;
    QString m_path;
    const QString m_second = u"ALTER TABLE source ADD COLUMN licence TEXT NOT NULL DEFAULT ''"_s;
};

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_steps = std::make_unique<QTemporaryDir>();
    m_path = path(u"market.tongbao"_s);
    QVERIFY(test::sampleStore(m_path));
}

void TestMigrations::bringsAnOlderFileUpToDate()
{
    const QByteArray before = test::bytesOf(m_path);
    {
        const OpenResult opened = open(stepsWith({m_second}));
        QVERIFY2(opened, qPrintable(opened.error.message + opened.error.detail));
        QCOMPARE(opened.outcome, OpenOutcome::Migrated);
        QCOMPARE(opened.backupPath, path(u"market-v2-backup.tongbao"_s));
        QCOMPARE(opened.store->info().value().schemaVersion, 3);
        QCOMPARE(opened.store->observations({}).value().size(), test::sampleObservations().size());
        QVERIFY(opened.store->nextUndo());
    }
    QCOMPARE(test::readSql(m_path, u"SELECT DISTINCT licence FROM source"_s), QStringList(QString()));
    // The backup is the file as it was, for the program as it was.
    QCOMPARE(
        test::namesIn(m_folder->path()), QStringList({u"market-v2-backup.tongbao"_s, u"market.tongbao"_s}));
    const OpenResult backup
        = SqliteStore::open(path(u"market-v2-backup.tongbao"_s), OpenMode::ReadOnly, test::testClock());
    QCOMPARE(backup.outcome, OpenOutcome::Current);
    QCOMPARE(backup.store->observations({}).value().size(), test::sampleObservations().size());
    QCOMPARE(test::bytesOf(path(u"market-v2-backup.tongbao"_s)).size(), before.size());
}

void TestMigrations::runsEveryStepThatIsMissing()
{
    const OpenResult opened
        = open(stepsWith({m_second, u"ALTER TABLE source RENAME COLUMN licence TO terms"_s}));
    QVERIFY(opened);
    QCOMPARE(opened.store->info().value().schemaVersion, 4);
    QCOMPARE(opened.store->check(false).value().size(), 0);
}

void TestMigrations::keepsEveryBackup()
{
    QVERIFY(test::writeBytes(path(u"market-v2-backup.tongbao"_s), "precious"));
    const OpenResult opened = open(stepsWith({m_second}));
    QVERIFY(opened);
    QCOMPARE(opened.backupPath, path(u"market-v2-backup-2.tongbao"_s));
    QCOMPARE(test::bytesOf(path(u"market-v2-backup.tongbao"_s)), QByteArray("precious"));
}

void TestMigrations::changesNothingWhenAStepFails()
{
    const QByteArray before = test::bytesOf(m_path);
    for (const QString &failing : {u"CREATE TABLE more (a); INSERT INTO nowhere VALUES (1)"_s,
             u"CREATE TABLE source (a)"_s, u"UPDATE observation SET value = 138.9"_s}) {
        const OpenResult opened = open(stepsWith({m_second, failing}));
        QVERIFY(!opened);
        QCOMPARE(opened.outcome, OpenOutcome::Damaged);
        QVERIFY(opened.error.message.contains(u"nothing has changed"_s));
        QVERIFY2(opened.error.detail.contains(u"4.sql"_s), qPrintable(opened.error.detail));
        QCOMPARE(test::bytesOf(m_path), before);
        QCOMPARE(test::namesIn(m_folder->path()), QStringList(u"market.tongbao"_s));
    }
}

void TestMigrations::changesNothingWhenReferencesBreak()
{
    const QByteArray before = test::bytesOf(m_path);
    const OpenResult opened
        = open(stepsWith({u"DROP TRIGGER source_deleted; DELETE FROM source WHERE code = 'fed-h10'"_s}));
    QVERIFY(!opened);
    QCOMPARE(opened.outcome, OpenOutcome::Damaged);
    QVERIFY(opened.error.message.contains(u"exchange_rate"_s));
    QCOMPARE(test::bytesOf(m_path), before);
}

void TestMigrations::changesNothingWhenTheBackupFails()
{
    const QByteArray before = test::bytesOf(m_path);
    {
        const test::FullDisk full(before.size() / 2);
        const OpenResult opened = open(stepsWith({m_second}));
        QVERIFY(!opened);
        QCOMPARE(opened.outcome, OpenOutcome::NoPermission);
        QVERIFY(opened.error.message.contains(u"backup"_s));
    }
    QCOMPARE(test::bytesOf(m_path), before);
    QCOMPARE(test::namesIn(m_folder->path()), QStringList(u"market.tongbao"_s));
}

void TestMigrations::viewsNoOlderFile()
{
    const QStringList before = test::folderState(m_folder->path());
    const OpenResult opened = open(stepsWith({m_second}), OpenMode::ReadOnly);
    QVERIFY(!opened);
    QCOMPARE(opened.outcome, OpenOutcome::OlderReadOnly);
    QCOMPARE(opened.error.kind, ErrorKind::ReadOnly);
    QVERIFY(opened.error.message.contains(u"older Tongbao"_s));
    QCOMPARE(test::folderState(m_folder->path()), before);
    // The same for a file that may not be written, whatever was asked for.
    QVERIFY(test::setMode(m_folder->path(), 0777));
    QVERIFY(test::setMode(m_path, 0444));
    QVERIFY(test::setMode(m_steps->path(), 0755));
    const OpenOptions options = stepsWith({m_second});
    const test::OrdinaryUser user;
    QCOMPARE(open(options).outcome, OpenOutcome::OlderReadOnly);
}

void TestMigrations::waitsForAnotherProgram()
{
    const OpenOptions options = stepsWith({m_second});
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const OpenResult opened = open(options);
    QVERIFY(!opened);
    QCOMPARE(opened.outcome, OpenOutcome::Busy);
    sqlite3_close(other);
    QCOMPARE(test::namesIn(m_folder->path()), QStringList(u"market.tongbao"_s));
    QCOMPARE(open(options).outcome, OpenOutcome::Migrated);
    QCOMPARE(open(options).outcome, OpenOutcome::Current);
}

TONGBAO_TEST_MAIN(TestMigrations)
#include "tst_migrations.moc"
