#include "app/cli/historycommand.h"

#include "tests/cli/clitest.h"
#include "tests/store/storetest.h"
#include "tests/support/testenvironment.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

const QByteArray figures = "metric,subject,region,period,value,low,high,qualifier,status,unit,source,note\n"
                           "tp_mobile_share,alipay,CN,2021-Q1,51.5,,,exact,actual,percent,letstalk-2014,\n";

void import(const test::Workshop &workshop)
{
    const QString input = workshop.file(u"new.csv"_s, figures);
    QCOMPARE(test::run({u"import"_s, workshop.store(), input}).status, ExitStatus::Done);
}

} // namespace

// `history`, `undo`, `redo` and `backup`: what has become of a file, and the ways back.
class TestHistoryCommand : public QObject {
    Q_OBJECT
private slots:
    void listsTheNewestFirst();
    void listsNoMoreThanAsked();
    void printsJson();
    void undoesAnImport();
    void redoesIt();
    void saysWhenThereIsNothingToUndo();
    void saysWhenThereIsNothingToRedo();
    void revertsToAStep();
    void refusesAStepThatIsNone_data();
    void refusesAStepThatIsNone();
    void refusesAFolder();
    void copiesAFileWhole();
    void backsUpOverNothing();
    void restoresABackup();
    void restoresNothingFromWhatIsNoBackup();
    void bringsAnOlderFileUpToDateToShowIt();
};

void TestHistoryCommand::listsTheNewestFirst()
{
    const test::Workshop workshop;
    import(workshop);
    const test::Outcome outcome = test::run({u"history"_s, workshop.store()});
    QCOMPARE(outcome.status, ExitStatus::Done);
    const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().endsWith(u"  2026-08-01T12:00:00Z  Import new.csv"_s), qPrintable(lines.first()));
    QVERIFY2(lines.last().contains(u"Starter data"_s), qPrintable(lines.last()));
}

void TestHistoryCommand::listsNoMoreThanAsked()
{
    const test::Workshop workshop;
    import(workshop);
    const test::Outcome outcome = test::run({u"history"_s, workshop.store(), u"--limit"_s, u"1"_s});
    QCOMPARE(outcome.out.count(u'\n'), 1);
    QVERIFY(outcome.out.contains(u"new.csv"_s));
}

void TestHistoryCommand::printsJson()
{
    const test::Workshop workshop;
    import(workshop);
    const QJsonArray entries
        = test::run({u"history"_s, workshop.store(), u"--json"_s}).json()[u"entries"_s].toArray();
    QCOMPARE(entries.size(), 2);
    const QJsonObject newest = entries.first().toObject();
    QCOMPARE(
        newest.keys(), (QStringList{u"id"_s, u"kind"_s, u"label"_s, u"made_at"_s, u"rows"_s, u"undone"_s}));
    QCOMPARE(newest[u"kind"_s].toString(), u"import"_s);
    QCOMPARE(newest[u"label"_s].toString(), u"new.csv"_s);
    QCOMPARE(newest[u"made_at"_s].toString(), u"2026-08-01T12:00:00Z"_s);
    QCOMPARE(newest[u"rows"_s].toInteger(), 1);
    QCOMPARE(newest[u"undone"_s], QJsonValue(false));
    QCOMPARE(entries.last()[u"kind"_s].toString(), u"starter"_s);
}

void TestHistoryCommand::undoesAnImport()
{
    const test::Workshop workshop;
    const QByteArray before = test::exported(workshop);
    import(workshop);
    const test::Outcome outcome = test::run({u"undo"_s, workshop.store()});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.out, u"Undone: Import new.csv\n"_s);
    QCOMPARE(test::exported(workshop), before);
    QVERIFY(test::run({u"history"_s, workshop.store()}).out.contains(u"Import new.csv  (undone)"_s));
}

void TestHistoryCommand::redoesIt()
{
    const test::Workshop workshop;
    import(workshop);
    const QByteArray after = test::exported(workshop);
    const QJsonObject undone = test::run({u"undo"_s, workshop.store(), u"--json"_s}).json();
    QCOMPARE(undone.keys(), (QStringList{u"file"_s, u"undone"_s}));
    QCOMPARE(undone[u"undone"_s][u"label"_s].toString(), u"new.csv"_s);
    const QJsonObject redone = test::run({u"redo"_s, workshop.store(), u"--json"_s}).json();
    QCOMPARE(redone.keys(), (QStringList{u"file"_s, u"redone"_s}));
    QCOMPARE(redone[u"redone"_s][u"label"_s].toString(), u"new.csv"_s);
    QCOMPARE(test::exported(workshop), after);
}

void TestHistoryCommand::saysWhenThereIsNothingToUndo()
{
    const test::Workshop workshop;
    const QString empty = workshop.path(u"empty.tongbao"_s);
    QCOMPARE(test::run({u"new"_s, empty, u"--empty"_s}).status, ExitStatus::Done);
    const QByteArray before = test::contents(empty);
    const test::Outcome outcome = test::run({u"undo"_s, empty});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QCOMPARE(outcome.out, QString());
    QVERIFY(outcome.err.startsWith(u"tongbao: "_s));
    QCOMPARE(test::contents(empty), before);
}

void TestHistoryCommand::saysWhenThereIsNothingToRedo()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run({u"redo"_s, workshop.store()});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QVERIFY(outcome.err.startsWith(u"tongbao: "_s));
}

void TestHistoryCommand::revertsToAStep()
{
    const test::Workshop workshop;
    const QByteArray before = test::exported(workshop);
    import(workshop);
    const test::Outcome outcome = test::run({u"revert"_s, workshop.store(), u"1"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.out, u"Done: Restore the state after step 1\n"_s);
    QCOMPARE(test::exported(workshop), before);
    const QJsonArray entries
        = test::run({u"history"_s, workshop.store(), u"--json"_s}).json()[u"entries"_s].toArray();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.first()[u"kind"_s].toString(), u"restore"_s);
}

void TestHistoryCommand::refusesAStepThatIsNone_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<ExitStatus>("status");
    QTest::newRow("no number") << u"first"_s << ExitStatus::Usage;
    QTest::newRow("zero") << u"0"_s << ExitStatus::Usage;
    QTest::newRow("unknown") << u"99"_s << ExitStatus::Failed;
    QTest::newRow("the latest") << u"2"_s << ExitStatus::Failed;
}

void TestHistoryCommand::refusesAStepThatIsNone()
{
    QFETCH(QString, step);
    QFETCH(ExitStatus, status);
    const test::Workshop workshop;
    import(workshop);
    const QByteArray before = test::contents(workshop.store());
    const test::Outcome outcome = test::run({u"revert"_s, workshop.store(), step});
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.err.contains(step), qPrintable(outcome.err));
    QCOMPARE(test::contents(workshop.store()), before);
}

void TestHistoryCommand::refusesAFolder()
{
    const test::Workshop workshop;
    const QString folder = workshop.path(u"folder"_s);
    QVERIFY(QDir().mkdir(folder));
    const test::Outcome outcome = test::run({u"undo"_s, folder});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QVERIFY2(outcome.err.contains(u"folder"_s), qPrintable(outcome.err));
    QVERIFY(QDir(folder).isEmpty());
}

void TestHistoryCommand::copiesAFileWhole()
{
    const test::Workshop workshop;
    const QString copy = workshop.path(u"copy.tongbao"_s);
    const test::Outcome outcome = test::run({u"backup"_s, workshop.store(), copy, u"--json"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.json(), (QJsonObject{{u"file"_s, workshop.store()}, {u"backup"_s, copy}}));
    const QString out = workshop.path(u"copy.csv"_s);
    QCOMPARE(test::run({u"export"_s, copy, u"--out"_s, out}).status, ExitStatus::Done);
    QCOMPARE(test::contents(out), test::exported(workshop));
}

void TestHistoryCommand::backsUpOverNothing()
{
    const test::Workshop workshop;
    const QString notes = workshop.file(u"notes.txt"_s, "mine");
    const test::Outcome outcome = test::run({u"backup"_s, workshop.store(), notes});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QVERIFY2(outcome.err.contains(u"notes.txt"_s), qPrintable(outcome.err));
    QCOMPARE(test::contents(notes), "mine");
}

void TestHistoryCommand::restoresABackup()
{
    const test::Workshop workshop;
    const QByteArray before = test::exported(workshop);
    const QString copy = workshop.path(u"copy.tongbao"_s);
    QCOMPARE(test::run({u"backup"_s, workshop.store(), copy}).status, ExitStatus::Done);
    const QString figures = workshop.file(u"new.csv"_s,
        "metric,subject,region,period,value,low,high,qualifier,status,unit,source,note\n"
        "app_penetration,alipay,CN,2031,51,,,exact,actual,percent,abf-aurora-mobile-2018,\n");
    QCOMPARE(test::run({u"import"_s, workshop.store(), figures}).status, ExitStatus::Done);
    QVERIFY(test::exported(workshop) != before);

    const test::Outcome outcome = test::run({u"restore"_s, workshop.store(), copy, u"--json"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    const QString kept = workshop.path(u"market-before-restore.tongbao"_s);
    QCOMPARE(
        outcome.json(), (QJsonObject{{u"file"_s, workshop.store()}, {u"backup"_s, copy}, {u"kept"_s, kept}}));
    QCOMPARE(test::exported(workshop), before);
    QVERIFY(QFile::exists(kept));
    const test::Outcome plain = test::run({u"restore"_s, workshop.store(), copy});
    QVERIFY2(plain.err.contains(u"market-before-restore-2.tongbao"_s), qPrintable(plain.err));
}

void TestHistoryCommand::restoresNothingFromWhatIsNoBackup()
{
    const test::Workshop workshop;
    const QByteArray before = test::exported(workshop);
    const QString notes = workshop.file(u"notes.txt"_s, "mine");
    const test::Outcome outcome = test::run({u"restore"_s, workshop.store(), notes});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QVERIFY2(outcome.err.contains(u"notes.txt"_s), qPrintable(outcome.err));
    QCOMPARE(test::run({u"restore"_s, workshop.store()}).status, ExitStatus::Usage);
    QCOMPARE(test::exported(workshop), before);
    QVERIFY(!workshop.fileNames().join(u' ').contains(u"before-restore"_s));
}

void TestHistoryCommand::bringsAnOlderFileUpToDateToShowIt()
{
    const test::Workshop workshop;
    QCOMPARE(test::runSql(workshop.store(),
                 u"DROP VIEW history; DROP TABLE edit_block; PRAGMA user_version = 1; CREATE VIEW history AS "
                 "SELECT e.id, e.made_at, e.kind, e.label, e.undone, w.table_name, w.row_before, w.row_after "
                 "FROM edit e JOIN edit_row w ON w.edit_id = e.id ORDER BY e.id, w.position"_s),
        QString());
    const test::Outcome outcome = test::run({u"history"_s, workshop.store()});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QVERIFY2(outcome.err.contains(u"brought up to date"_s), qPrintable(outcome.err));
    QVERIFY(outcome.out.contains(u"Starter data"_s));
    QCOMPARE(test::run({u"history"_s, workshop.store()}).err, QString());
}

TONGBAO_TEST_MAIN(TestHistoryCommand)
#include "tst_historycommand.moc"
