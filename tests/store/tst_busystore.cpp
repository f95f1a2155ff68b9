#include "db/store/sqlitestore.h"

#include "db/store/storeopener.h"
#include "tests/store/storetest.h"
#include "tests/support/filelock.h"
#include "tests/support/testenvironment.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;
using Lock = tongbao::test::FileLock;

// A store of a window, while another program writes to its file.
class TestBusyStore : public QObject {
    Q_OBJECT
private slots:
    void init();
    void refusesEveryChangeAsBusyAndChangesNothing_data();
    void refusesEveryChangeAsBusyAndChangesNothing();
    void changesWhenTheFileIsFreeAgain();
    void readsAllTheSame_data();
    void readsAllTheSame();
    void readsWhatWasChangedLast();
    void announcesALargeFileWhenItCanBeRead();

private:
    Observation corrected() const
    {
        Observation figure = m_figure;
        figure.figure = test::figure(u"38.8"_s);
        return figure;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SqliteStore> m_store;
    const Observation m_figure = test::observation(
        u"tp_mobile_share"_s, u"tenpay"_s, u"2018-Q4"_s, test::figure(u"38.87"_s), u"analysys-2019"_s);
};

void TestBusyStore::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"market.tongbao"_s);
    m_store = test::sampleStore(m_path);
    m_store->neverWait();
}

void TestBusyStore::refusesEveryChangeAsBusyAndChangesNothing_data()
{
    QTest::addColumn<Lock::Kind>("kind");
    QTest::newRow("writing") << Lock::Kind::Writing;
    QTest::newRow("exclusive") << Lock::Kind::Exclusive;
}

void TestBusyStore::refusesEveryChangeAsBusyAndChangesNothing()
{
    QFETCH(Lock::Kind, kind);
    QVERIFY(m_store->apply(modification(m_figure, corrected())));
    QVERIFY(m_store->undo());
    const qint64 step = m_store->nextUndo()->id;
    QSignalSpy changed(m_store.get(), &Repository::changed);
    const Lock lock(m_path, kind);
    QVERIFY(lock.isHeld());
    for (const Result<HistoryEntry> &answer : {m_store->apply(modification(m_figure, corrected())),
             m_store->undo(), m_store->redo(), m_store->restore(step)}) {
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Busy);
        QVERIFY(answer.error().message.contains(m_path));
    }
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_store->observation(m_figure.key).value(), m_figure);
}

void TestBusyStore::changesWhenTheFileIsFreeAgain()
{
    Lock lock(m_path, Lock::Kind::Exclusive);
    QVERIFY(!m_store->apply(modification(m_figure, corrected())));
    lock.release();
    QVERIFY(m_store->apply(modification(m_figure, corrected())));
    QCOMPARE(m_store->observation(m_figure.key).value(), corrected());
}

void TestBusyStore::readsAllTheSame_data()
{
    refusesEveryChangeAsBusyAndChangesNothing_data();
}

void TestBusyStore::readsAllTheSame()
{
    QFETCH(Lock::Kind, kind);
    QVERIFY(m_store->apply(modification(m_figure, corrected())));
    QVERIFY(m_store->undo());
    const QList<Observation> all = m_store->observations({}).value();
    const qint64 count = m_store->info().value().count(Table::Observations);
    const qint64 undo = m_store->nextUndo()->id;
    const qint64 redo = m_store->nextRedo()->id;
    const Lock lock(m_path, kind);
    QVERIFY(lock.isHeld());
    QCOMPARE(m_store->observations({}).value(), all);
    QCOMPARE(m_store->observation(m_figure.key).value(), m_figure);
    QCOMPARE(m_store->info().value().count(Table::Observations), count);
    QCOMPARE(m_store->nextUndo()->id, undo);
    QCOMPARE(m_store->nextRedo()->id, redo);
    QCOMPARE(m_store->history(0).value().size(), 2);
    QCOMPARE(m_store->historyOf(m_figure.key).value().size(), 2);
}

void TestBusyStore::readsWhatWasChangedLast()
{
    QVERIFY(m_store->apply(modification(m_figure, corrected())));
    const Lock lock(m_path, Lock::Kind::Exclusive);
    QVERIFY(lock.isHeld());
    QCOMPARE(m_store->observation(m_figure.key).value(), corrected());
    QCOMPARE(m_store->historyOf(m_figure.key).value().size(), 2);
}

void TestBusyStore::announcesALargeFileWhenItCanBeRead()
{
    m_store.reset();
    OpenOptions options;
    options.largestCopy = 0;
    m_store = StoreOpener(m_path, test::testClock(), options).open(OpenMode::ReadWrite).store;
    m_store->neverWait();
    QSignalSpy changed(m_store.get(), &Repository::changed);
    Lock lock(m_path, Lock::Kind::Exclusive);
    const Result<QList<Observation>> figures = m_store->observations({});
    QVERIFY(!figures);
    QCOMPARE(figures.error().kind, ErrorKind::Busy);
    lock.release();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(changed.constFirst().constFirst().value<ChangeNotice>().everything);
    QVERIFY(!m_store->observations({}).value().isEmpty());
}

TONGBAO_TEST_MAIN(TestBusyStore)
#include "tst_busystore.moc"
