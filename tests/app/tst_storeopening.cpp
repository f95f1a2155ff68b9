#include "app/storeopening.h"

#include "resources/resources.h"
#include "tests/support/testenvironment.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestStoreOpening : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void firstStartMakesTheUsersFileWithTheStarterFigures();
    void laterStartsOpenTheSameFile();
    void anEmptyFileHasNoFigures();
    void neverOverwrites();
    void leavesNothingBehindWhereItMayNotWrite();

private:
    static QDateTime noon() { return {QDate(2026, 3, 1), QTime(12, 0), Qt::UTC}; }
    static qint64 figures(const OpenResult &opened)
    {
        return opened.store->info().value().count(Table::Observations);
    }
    static QStringList namesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

void TestStoreOpening::firstStartMakesTheUsersFileWithTheStarterFigures()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"data/tongbao/market.tongbao"_s);
    const OpenResult opened = openOwnStore(path, noon);
    QCOMPARE(opened.outcome, OpenOutcome::Fresh);
    QVERIFY(opened.store);
    QCOMPARE(opened.store->location(), path);
    QVERIFY(figures(opened) > 100);
    QCOMPARE(namesIn(home.filePath(u"data/tongbao"_s)), QStringList({u"market.tongbao"_s}));
}

void TestStoreOpening::laterStartsOpenTheSameFile()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"market.tongbao"_s);
    qint64 before = 0;
    {
        const OpenResult first = openOwnStore(path, noon);
        QVERIFY(first.store);
        SeriesQuery all;
        const Observation gone = first.store->observations(all).value().first();
        QVERIFY(first.store->apply(deletion({gone})));
        before = figures(first);
    }
    const OpenResult second = openOwnStore(path, noon);
    QCOMPARE(second.outcome, OpenOutcome::Current);
    QCOMPARE(figures(second), before);
}

void TestStoreOpening::anEmptyFileHasNoFigures()
{
    const QTemporaryDir folder;
    const OpenResult made = createStore(folder.filePath(u"empty.tongbao"_s), false, noon);
    QCOMPARE(made.outcome, OpenOutcome::Fresh);
    QCOMPARE(figures(made), 0);
}

void TestStoreOpening::neverOverwrites()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.tongbao"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("my notes");
    file.close();
    const OpenResult made = createStore(path, true, noon);
    QCOMPARE(made.outcome, OpenOutcome::Exists);
    QVERIFY(!made.error.message.isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "my notes");
    QCOMPARE(namesIn(folder.path()), QStringList({u"notes.tongbao"_s}));
}

void TestStoreOpening::leavesNothingBehindWhereItMayNotWrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"no/such/folder/new.tongbao"_s);
    const OpenResult made = createStore(path, true, noon);
    QVERIFY(!made);
    QVERIFY(!made.error.message.isEmpty());
    QCOMPARE(namesIn(folder.path()), QStringList());
}

TONGBAO_TEST_MAIN(TestStoreOpening)
#include "tst_storeopening.moc"
