#include "db/store/storerestore.h"

#include "tests/store/filestate.h"
#include "tests/store/storetest.h"
#include "tests/support/filelock.h"
#include "tests/support/testenvironment.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;

// What a backup is for: a file gets back what it held, whole or not at all.
class TestStoreRestore : public QObject {
    Q_OBJECT
private slots:
    void init();
    void putsTheBackupInPlaceAndKeepsWhatWasThere();
    void keepsEveryEarlierState();
    void tellsAStoreThatIsOpen();
    void takesUndoOfTheBackup();
    void replacesABrokenFile_data();
    void replacesABrokenFile();
    void refusesWhatIsNoSoundBackup_data();
    void refusesWhatIsNoSoundBackup();
    void refusesAFileThatIsNotOurs_data();
    void refusesAFileThatIsNotOurs();
    void refusesTheFileItself();
    void leavesTheFileAsItWasOnAFullDisk();
    void leavesABusyFileAsItWas();
    void namesTheFileThatABackupCouldNotBe();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Result<QString> restored() const { return restoreStore(m_file, m_backup, test::testClock()); }
    std::unique_ptr<SqliteStore> opened(const QString &path) const
    {
        return SqliteStore::open(path, OpenMode::ReadWrite, test::testClock()).store;
    }
    qsizetype figuresIn(const QString &path) const { return opened(path)->observations({}).value().size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file; // all samples but one figure
    QString m_backup; // all samples
    qsizetype m_all = test::sampleObservations().size();
};

void TestStoreRestore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = path(u"market.tongbao"_s);
    m_backup = path(u"backup.tongbao"_s);
    const auto store = test::sampleStore(m_file);
    QVERIFY(store->backup(m_backup));
    QVERIFY(store->apply(deletion({store->observations({}).value().constFirst()})));
}

void TestStoreRestore::putsTheBackupInPlaceAndKeepsWhatWasThere()
{
    const QByteArray backup = test::bytesOf(m_backup);
    const Result<QString> kept = restored();
    QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message));
    QCOMPARE(kept.value(), path(u"market-before-restore.tongbao"_s));
    QCOMPARE(figuresIn(m_file), m_all);
    QCOMPARE(figuresIn(kept.value()), m_all - 1);
    QCOMPARE(opened(m_file)->check(false).value().size(), 0);
    QCOMPARE(test::bytesOf(m_backup), backup);
    QCOMPARE(test::namesIn(m_folder->path()),
        QStringList({u"backup.tongbao"_s, u"market-before-restore.tongbao"_s, u"market.tongbao"_s}));
}

void TestStoreRestore::keepsEveryEarlierState()
{
    QVERIFY(restored());
    QCOMPARE(restored().value(), path(u"market-before-restore-2.tongbao"_s));
    QCOMPARE(figuresIn(path(u"market-before-restore.tongbao"_s)), m_all - 1);
    QCOMPARE(figuresIn(path(u"market-before-restore-2.tongbao"_s)), m_all);
}

void TestStoreRestore::tellsAStoreThatIsOpen()
{
    const auto own = opened(m_file);
    const auto other = opened(m_file);
    other->followOthers();
    QSignalSpy ownChanged(own.get(), &Repository::changed);
    QSignalSpy otherChanged(other.get(), &Repository::changed);
    QVERIFY(own->restoreBackup(m_backup));
    QTRY_COMPARE(ownChanged.size(), 1);
    QTRY_COMPARE(otherChanged.size(), 1);
    for (const SqliteStore *store : {own.get(), other.get()})
        QCOMPARE(store->observations({}).value().size(), m_all);
}

void TestStoreRestore::takesUndoOfTheBackup()
{
    QVERIFY(restored());
    const auto store = opened(m_file);
    QCOMPARE(store->history(0).value().size(), 1);
    QVERIFY(store->undo());
    QVERIFY(store->observations({}).value().isEmpty());
}

void TestStoreRestore::replacesABrokenFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("SQLite format 3\0", 16);
}

void TestStoreRestore::replacesABrokenFile()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(test::writeBytes(m_file, bytes));
    QVERIFY(test::writeBytes(m_file + u"-journal"_s, "leftover"));
    const Result<QString> kept = restored();
    QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message));
    QCOMPARE(test::bytesOf(kept.value()), bytes);
    QCOMPARE(test::bytesOf(kept.value() + u"-journal"_s), QByteArray("leftover"));
    QCOMPARE(figuresIn(m_file), m_all);
}

void TestStoreRestore::refusesWhatIsNoSoundBackup_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sql");
    QTest::newRow("a text") << QByteArray("metric,subject") << QString();
    QTest::newRow("half a file") << QByteArray("SQLite format 3\0half", 20) << QString();
    QTest::newRow("a figure of no source") << QByteArray() << u"UPDATE observation SET value = -5"_s;
    QTest::newRow("a rule dropped") << QByteArray() << u"DROP TRIGGER observation_inserted"_s;
    QTest::newRow("of a newer program") << QByteArray() << u"PRAGMA user_version = 99"_s;
    QTest::newRow("of another program") << QByteArray() << u"PRAGMA application_id = 1"_s;
}

void TestStoreRestore::refusesWhatIsNoSoundBackup()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sql);
    if (sql.startsWith(u"UPDATE"_s))
        QCOMPARE(test::runSql(m_backup, u"DROP TRIGGER observation_updated"_s), QString());
    if (sql.isEmpty())
        QVERIFY(test::writeBytes(m_backup, bytes));
    else
        QCOMPARE(test::runSql(m_backup, u"PRAGMA ignore_check_constraints=1; "_s + sql), QString());
    const QStringList before = test::folderState(m_folder->path());
    const Result<QString> kept = restored();
    QVERIFY(!kept);
    QVERIFY2(kept.error().message.contains(m_backup), qPrintable(kept.error().message));
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestStoreRestore::refusesAFileThatIsNotOurs_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("missing") << u"nothing.tongbao"_s;
    QTest::newRow("text") << u"notes.txt"_s;
    QTest::newRow("folder") << u"."_s;
}

void TestStoreRestore::refusesAFileThatIsNotOurs()
{
    QFETCH(QString, file);
    QVERIFY(test::writeBytes(path(u"notes.txt"_s), "mine"));
    const QStringList before = test::folderState(m_folder->path());
    QVERIFY(!restoreStore(path(file), m_backup, test::testClock()));
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestStoreRestore::refusesTheFileItself()
{
    QVERIFY(QFile::link(m_file, path(u"link.tongbao"_s)));
    QVERIFY(!restoreStore(m_file, path(u"link.tongbao"_s), test::testClock()));
    QCOMPARE(figuresIn(m_file), m_all - 1);
}

void TestStoreRestore::leavesTheFileAsItWasOnAFullDisk()
{
    {
        const test::FullDisk full(QFileInfo(m_file).size() / 2);
        QVERIFY(!restored());
    }
    QCOMPARE(figuresIn(m_file), m_all - 1);
    QCOMPARE(test::namesIn(m_folder->path()), QStringList({u"backup.tongbao"_s, u"market.tongbao"_s}));
}

void TestStoreRestore::leavesABusyFileAsItWas()
{
    {
        const test::FileLock lock(m_file, test::FileLock::Kind::Writing);
        QVERIFY(lock.isHeld());
        OpenOptions options;
        options.busyTimeoutMs = 10;
        const Result<QString> kept = restoreStore(m_file, m_backup, test::testClock(), options);
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, ErrorKind::Busy);
        QVERIFY(kept.error().message.contains(m_file));
    }
    QCOMPARE(figuresIn(m_file), m_all - 1);
    QCOMPARE(test::namesIn(m_folder->path()), QStringList({u"backup.tongbao"_s, u"market.tongbao"_s}));
}

void TestStoreRestore::namesTheFileThatABackupCouldNotBe()
{
    const auto store = opened(m_file);
    const auto isNamed = [](const Result<Done> &made, const QString &target) {
        return !made && made.error().message.contains(u'"' + target + u'"');
    };
    const QString nowhere = path(u"nowhere/copy.tongbao"_s);
    QVERIFY(isNamed(store->backup(nowhere), nowhere));
    const QString copy = path(u"copy.tongbao"_s);
    const test::FullDisk full(QFileInfo(m_file).size() / 2);
    QVERIFY(isNamed(store->backup(copy), copy));
}

TONGBAO_TEST_MAIN(TestStoreRestore)
#include "tst_storerestore.moc"
