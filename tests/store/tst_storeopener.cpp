#include "db/store/storeopener.h"

#include "tests/store/filestate.h"
#include "tests/store/storetest.h"
#include "tests/support/testenvironment.h"

#include <fcntl.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;
using namespace tongbao;

Q_DECLARE_METATYPE(tongbao::OpenOutcome)

// What opening and making a store comes to, for every kind of thing that a path can name.
class TestStoreOpener : public QObject {
    Q_OBJECT
private slots:
    void init();
    void makesAFreshStore();
    void opensACurrentStore();
    void followsALinkToTheStore();
    void refusesToOverwrite();
    void refusesToMakeAStoreBesideALeftoverJournal();
    void refusesToMakeAStoreInAFolderThatIsNotThere();
    void leavesNothingWhenMakingFails();
    void makesNothingInAClosedFolder();
    void refusesWhatIsNoStore_data();
    void refusesWhatIsNoStore();
    void makesNoFileWhereNoneIs();
    void refusesANewerStoreUntouched();
    void refusesADamagedStore_data();
    void refusesADamagedStore();
    void refusesAStoreThatAnotherProgramHolds();
    void refusesWhatMayNotBeRead();
    void takesEveryNameAsAPlainName_data();
    void takesEveryNameAsAPlainName();
    void takesANameWithoutAFolder();
    void keepsTheLocksOfAnotherStoreOnTheSameFile();

private:
    OpenResult open(const QString &path, OpenMode mode = OpenMode::ReadWrite) const
    {
        OpenOptions options;
        options.busyTimeoutMs = 10;
        return StoreOpener(path, test::testClock(), options).open(mode);
    }
    QString path(const QString &name = u"market.tongbao"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreOpener::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(test::setMode(m_folder->path(), 0777));
}

void TestStoreOpener::makesAFreshStore()
{
    {
        const OpenResult made = SqliteStore::create(path(), test::testClock());
        QVERIFY(made);
        QCOMPARE(made.outcome, OpenOutcome::Fresh);
        QVERIFY(!made.store->isReadOnly());
        QCOMPARE(made.store->info().value().schemaVersion, 2);
        QCOMPARE(made.store->check(false).value().size(), 0);
    }
    QCOMPARE(test::namesIn(m_folder->path()), QStringList(u"market.tongbao"_s));
    QCOMPARE(test::readSql(path(), u"PRAGMA application_id"_s), QStringList(u"1416588903"_s));
}

void TestStoreOpener::opensACurrentStore()
{
    test::sampleStore(path()).reset();
    const OpenResult opened = SqliteStore::open(path(), OpenMode::ReadWrite, test::testClock());
    QVERIFY(opened);
    QCOMPARE(opened.outcome, OpenOutcome::Current);
    QCOMPARE(test::namesIn(m_folder->path()), QStringList(u"market.tongbao"_s));
}

void TestStoreOpener::followsALinkToTheStore()
{
    test::sampleStore(path()).reset();
    QVERIFY(QFile::link(path(), path(u"link"_s)));
    const OpenResult opened = open(path(u"link"_s));
    QVERIFY2(opened, qPrintable(opened.error.message));
    QCOMPARE(opened.outcome, OpenOutcome::Current);
    QCOMPARE(opened.store->location(), path(u"link"_s));
    QVERIFY(opened.store->apply(deletion({test::sampleObservations().first()})));
    QCOMPARE(test::namesIn(m_folder->path()), (QStringList{u"link"_s, u"market.tongbao"_s}));
}

void TestStoreOpener::refusesToOverwrite()
{
    QVERIFY(test::writeBytes(path(u"letter"_s), "Dear Sir"));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"link"_s)));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    const QList<std::pair<QString, OpenOutcome>> names{{u"letter"_s, OpenOutcome::Exists},
        {u"link"_s, OpenOutcome::Exists}, {u"folder"_s, OpenOutcome::Folder}};
    const QStringList before = test::folderState(m_folder->path());
    for (const auto &[name, outcome] : names) {
        const OpenResult made = SqliteStore::create(path(name), test::testClock());
        QVERIFY(!made);
        QCOMPARE(made.outcome, outcome);
        QVERIFY(made.error.message.contains(path(name)));
    }
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestStoreOpener::refusesToMakeAStoreBesideALeftoverJournal()
{
    QVERIFY(test::writeBytes(path() + u"-journal"_s, "of another file"));
    const OpenResult made = SqliteStore::create(path(), test::testClock());
    QCOMPARE(made.outcome, OpenOutcome::Exists);
    QVERIFY(made.error.message.contains(u"-journal"_s));
    QVERIFY(!QFileInfo::exists(path()));
}

void TestStoreOpener::refusesToMakeAStoreInAFolderThatIsNotThere()
{
    const OpenResult made = SqliteStore::create(path(u"a/b.tongbao"_s), test::testClock());
    QCOMPARE(made.outcome, OpenOutcome::Missing);
    QVERIFY(!made);
    QVERIFY(SqliteStore::create({}, test::testClock()).outcome == OpenOutcome::Missing);
}

void TestStoreOpener::leavesNothingWhenMakingFails()
{
    {
        const test::FullDisk full(20000);
        const OpenResult made = SqliteStore::create(path(), test::testClock());
        QVERIFY(!made);
        QCOMPARE(made.outcome, OpenOutcome::NoPermission);
        QVERIFY(!made.error.detail.isEmpty());
    }
    QCOMPARE(test::namesIn(m_folder->path()), QStringList());
    QVERIFY(test::setMode(m_folder->path(), 0555));
    const test::OrdinaryUser user;
    QCOMPARE(SqliteStore::create(path(), test::testClock()).outcome, OpenOutcome::NoPermission);
}

void TestStoreOpener::makesNothingInAClosedFolder()
{
    std::unique_ptr<SqliteStore> store = test::sampleStore(path());
    QVERIFY(QDir(m_folder->path()).mkdir(u"closed"_s));
    QVERIFY(test::setMode(path(u"closed"_s), 0700));
    const test::OrdinaryUser user;
    if (::getuid() != 0)
        QVERIFY(test::setMode(path(u"closed"_s), 0));
    const QString inside = path(u"closed/new.tongbao"_s);
    QCOMPARE(SqliteStore::create(inside, test::testClock()).outcome, OpenOutcome::NoPermission);
    const Result<Done> backup = store->backup(inside);
    QVERIFY(!backup);
    QVERIFY2(backup.error().message.contains(u"may not write"_s), qPrintable(backup.error().message));
    if (::getuid() != 0)
        QVERIFY(test::setMode(path(u"closed"_s), 0700));
}

void TestStoreOpener::refusesWhatIsNoStore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<OpenOutcome>("outcome");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << OpenOutcome::EmptyFile << u"is empty"_s;
    QTest::newRow("text") << QByteArray("metric,subject\n") << OpenOutcome::NotADatabase
                          << u"not a Tongbao file"_s;
    QTest::newRow("long text") << QByteArray(5000, 'x') << OpenOutcome::NotADatabase
                               << u"not a Tongbao file"_s;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << OpenOutcome::NotADatabase << u"not a Tongbao file"_s;
}

void TestStoreOpener::refusesWhatIsNoStore()
{
    QFETCH(QByteArray, bytes);
    QFETCH(OpenOutcome, outcome);
    QFETCH(QString, reason);
    QVERIFY(test::writeBytes(path(), bytes));
    const QStringList before = test::folderState(m_folder->path());
    const OpenResult opened = open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.outcome, outcome);
    QVERIFY2(opened.error.message.contains(reason), qPrintable(opened.error.message));
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestStoreOpener::makesNoFileWhereNoneIs()
{
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"link"_s)));
    for (const QString &name :
        {path(), path(u"link"_s), path(u"a/b"_s), QString(), u"/"_s, m_folder->path(), u"/dev/null"_s}) {
        const OpenResult opened = open(name);
        QVERIFY(!opened);
        const bool isFolder = name == u"/" || name == m_folder->path();
        QCOMPARE(opened.outcome,
            isFolder                   ? OpenOutcome::Folder
                : name == u"/dev/null" ? OpenOutcome::NotADatabase
                                       : OpenOutcome::Missing);
        QVERIFY(opened.error.message.contains(name));
    }
    QCOMPARE(test::namesIn(m_folder->path()), QStringList(u"link"_s));
    const QString other = path(u"other.db"_s);
    QCOMPARE(test::runSql(other, u"CREATE TABLE t (a)"_s), QString());
    const QByteArray before = test::bytesOf(other);
    QCOMPARE(open(other).outcome, OpenOutcome::OtherProgram);
    QCOMPARE(test::bytesOf(other), before);
}

void TestStoreOpener::refusesANewerStoreUntouched()
{
    test::sampleStore(path()).reset();
    QCOMPARE(test::runSql(path(), u"PRAGMA user_version = 999"_s), QString());
    const QStringList before = test::folderState(m_folder->path());
    const OpenResult opened = open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.outcome, OpenOutcome::Newer);
    QVERIFY(opened.error.message.contains(u"newer"_s));
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestStoreOpener::refusesADamagedStore_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"cut off", "header only", "pages overwritten", "table missing", "no version"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestStoreOpener::refusesADamagedStore()
{
    QFETCH(QString, kind);
    test::sampleStore(path()).reset();
    QByteArray bytes = test::bytesOf(path());
    if (kind == u"cut off")
        bytes.chop(bytes.size() / 2);
    else if (kind == u"header only")
        bytes.truncate(60);
    else if (kind == u"pages overwritten")
        bytes.replace(200, bytes.size() - 200, QByteArray(bytes.size() - 200, '\xa5'));
    QVERIFY(test::writeBytes(path(), bytes));
    if (kind == u"table missing")
        QCOMPARE(test::runSql(path(), u"DROP VIEW history; DROP TABLE edit_row"_s), QString());
    if (kind == u"no version")
        QCOMPARE(test::runSql(path(), u"PRAGMA user_version = 0"_s), QString());
    const QStringList before = test::folderState(m_folder->path());
    const OpenResult opened = open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.outcome, OpenOutcome::Damaged);
    QVERIFY2(opened.error.message.contains(u"damaged"_s), qPrintable(opened.error.message));
    QVERIFY(!opened.error.detail.isEmpty());
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestStoreOpener::refusesAStoreThatAnotherProgramHolds()
{
    test::sampleStore(path()).reset();
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(path().toUtf8().constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const OpenResult opened = open(path(), mode);
        QCOMPARE(opened.outcome, OpenOutcome::Busy);
        QVERIFY(opened.error.message.contains(u"Another program"_s));
        QCOMPARE(opened.error.kind, ErrorKind::Busy);
    }
    QCOMPARE(sqlite3_exec(other, "ROLLBACK; BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    // Another one that is about to write hinders writing, not reading.
    const OpenResult opened = open(path());
    QVERIFY(opened);
    QVERIFY(opened.store->observations({}));
    const Observation observation = opened.store->observations({}).value().first();
    QCOMPARE(opened.store->apply(deletion({observation})).error().kind, ErrorKind::Busy);
    sqlite3_close(other);
    QVERIFY(opened.store->apply(deletion({observation})));
}

void TestStoreOpener::refusesWhatMayNotBeRead()
{
    test::sampleStore(path()).reset();
    QVERIFY(QDir(m_folder->path()).mkdir(u"closed"_s));
    QVERIFY(QFile::copy(path(), path(u"closed/market.tongbao"_s)));
    QVERIFY(test::setMode(path(), 0));
    QVERIFY(test::setMode(path(u"closed"_s), 0700));
    const test::OrdinaryUser user;
    if (::getuid() != 0)
        QVERIFY(test::setMode(path(u"closed"_s), 0));
    for (const QString &name : {path(), path(u"closed/market.tongbao"_s)}) {
        const OpenResult opened = open(name);
        QVERIFY(!opened);
        QCOMPARE(opened.outcome, OpenOutcome::NoPermission);
        QVERIFY(opened.error.message.contains(u"may not read"_s));
    }
    if (::getuid() != 0)
        QVERIFY(test::setMode(path(u"closed"_s), 0700));
}

void TestStoreOpener::takesEveryNameAsAPlainName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"file:x?mode=memory", ":memory:", "a%20b%00?c=d#e;f.tongbao",
             "市场 数据.tongbao", "-", "a'b\"c.tongbao", "x;QSQLITE_OPEN_READONLY", "a\nb"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestStoreOpener::takesEveryNameAsAPlainName()
{
    QFETCH(QString, name);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    {
        const OpenResult made = SqliteStore::create(name, test::testClock());
        QVERIFY2(made, qPrintable(made.error.message + made.error.detail));
        QVERIFY(made.store->apply(test::sampleEdit()));
        QCOMPARE(made.store->location(), name);
    }
    const OpenResult opened = open(name, OpenMode::ReadOnly);
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(opened);
    QVERIFY(!opened.store->observations({}).value().isEmpty());
    QCOMPARE(test::namesIn(m_folder->path()), QStringList(name));
}

void TestStoreOpener::takesANameWithoutAFolder()
{
    test::sampleStore(path()).reset();
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const OpenResult opened = open(u"market.tongbao"_s);
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(opened);
    QVERIFY(!opened.store->isReadOnly());
    // The file stays the one it was, whatever the current folder becomes.
    const Observation observation = opened.store->observations({}).value().first();
    QVERIFY(opened.store->apply(deletion({observation})));
}

void TestStoreOpener::keepsTheLocksOfAnotherStoreOnTheSameFile()
{
    test::sampleStore(path()).reset();
    const auto first = Connection::open(path(), Connection::Access::ReadWrite, 0);
    QVERIFY(first);
    QVERIFY(first.value()->execute(u"BEGIN IMMEDIATE"_s));
    {
        const OpenResult second = open(path());
        QVERIFY(second);
        QVERIFY(second.store->observations({}));
    }
    QCOMPARE(open(path(), OpenMode::ReadOnly).outcome, OpenOutcome::Current);
    // Another process asks the system for the lock that SQLite holds while it writes.
    const QByteArray name = path().toUtf8();
    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open(name.constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000001; // the reserved byte
        lock.l_len = 1;
        ::_exit(file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
}

TONGBAO_TEST_MAIN(TestStoreOpener)
#include "tst_storeopener.moc"
