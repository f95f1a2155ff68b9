#include "app/cli/newcommand.h"

#include "tests/cli/clitest.h"
#include "tests/support/testenvironment.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

// Rows of a starter file as CSV has them: none of them has a line break within a field.
qint64 rowsOf(const QString &table)
{
    return test::contents(u":/starter/%1.csv"_s.arg(table)).count('\n') - 1;
}

} // namespace

// `new` and what `info` tells of what it made.
class TestNewCommand : public QObject {
    Q_OBJECT
private slots:
    void makesAFileWithTheStarterData();
    void countsTheRowsOfTheStarterFiles_data();
    void countsTheRowsOfTheStarterFiles();
    void makesAnEmptyFile();
    void neverOverwrites();
    void refusesAFolderThatIsNotThere();
    void printsJson();
    void tellsPeriodsAndPublishers();
    void tellsThemInWords();
    void changesNothingOfAFileThatItTellsAbout();
};

void TestNewCommand::makesAFileWithTheStarterData()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"m.tongbao"_s);
    const test::Outcome outcome = test::run({u"new"_s, path});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err, u"Made \"%1\". Figures in it: 570.\n"_s.arg(path));
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{u"m.tongbao"_s});
}

void TestNewCommand::countsTheRowsOfTheStarterFiles_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table :
        {"observations", "subjects", "metrics", "sources", "partnerships", "exchange_rates", "events"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TestNewCommand::countsTheRowsOfTheStarterFiles()
{
    QFETCH(QString, table);
    const test::Workshop workshop;
    const QJsonObject info = test::run({u"info"_s, workshop.store(), u"--json"_s}).json();
    QVERIFY(rowsOf(table) > 0);
    QCOMPARE(info[u"rows"_s][table].toInteger(-1), rowsOf(table));
}

void TestNewCommand::makesAnEmptyFile()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"m.tongbao"_s);
    QCOMPARE(test::run({u"new"_s, path, u"--empty"_s}).status, ExitStatus::Done);
    const QJsonObject info = test::run({u"info"_s, path, u"--json"_s}).json();
    QCOMPARE(info[u"rows"_s][u"observations"_s].toInteger(-1), 0);
    QCOMPARE(info[u"rows"_s][u"metrics"_s].toInteger(-1), 0);
    QVERIFY(info[u"earliest_period"_s].isNull());
    QCOMPARE(info[u"publishers"_s].toArray(), QJsonArray());
}

void TestNewCommand::neverOverwrites()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"notes.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const test::Outcome outcome = test::run({u"new"_s, path});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QVERIFY2(outcome.err.contains(path), qPrintable(outcome.err));
    QCOMPARE(test::contents(path), "mine");
}

void TestNewCommand::refusesAFolderThatIsNotThere()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"nowhere/m.tongbao"_s);
    const test::Outcome outcome = test::run({u"new"_s, path});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(QDir(directory.path()).isEmpty());
}

void TestNewCommand::printsJson()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"m.tongbao"_s);
    const test::Outcome outcome = test::run({u"new"_s, path, u"--json"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.json().keys(), (QStringList{u"file"_s, u"rows"_s}));
    QCOMPARE(outcome.json()[u"file"_s].toString(), path);
    QCOMPARE(outcome.json()[u"rows"_s][u"observations"_s].toInteger(), 570);
}

void TestNewCommand::tellsPeriodsAndPublishers()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run({u"info"_s, workshop.store(), u"--json"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    const QJsonObject info = outcome.json();
    QCOMPARE(info.keys(),
        (QStringList{u"earliest_period"_s, u"file"_s, u"latest_period"_s, u"publishers"_s, u"rows"_s,
            u"schema_version"_s}));
    QVERIFY(info[u"schema_version"_s].toInt() > 0);
    QVERIFY(Period::fromKey(info[u"earliest_period"_s].toString()));
    QVERIFY(Period::fromKey(info[u"latest_period"_s].toString()));
    QVERIFY(info[u"publishers"_s].toArray().contains(u"Analysys"_s));
}

void TestNewCommand::tellsThemInWords()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run({u"info"_s, workshop.store()});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.err, QString());
    QVERIFY(outcome.out.startsWith(u"File: %1\nSchema version: "_s.arg(workshop.store())));
    QVERIFY(outcome.out.contains(u"\nobservations: 570\n"_s));
    QVERIFY(outcome.out.contains(u"\n  iResearch\n"_s));
}

void TestNewCommand::changesNothingOfAFileThatItTellsAbout()
{
    const test::Workshop workshop;
    const QByteArray before = test::contents(workshop.store());
    const QDateTime modified = QFileInfo(workshop.store()).lastModified();
    QCOMPARE(test::run({u"info"_s, workshop.store()}).status, ExitStatus::Done);
    QCOMPARE(test::contents(workshop.store()), before);
    QCOMPARE(QFileInfo(workshop.store()).lastModified(), modified);
    QCOMPARE(workshop.fileNames(), QStringList{u"market.tongbao"_s});
}

TONGBAO_TEST_MAIN(TestNewCommand)
#include "tst_newcommand.moc"
