#include "app/cli/commandline.h"

#include "tests/cli/clitest.h"
#include "tests/support/testenvironment.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

const QStringList &commandNames()
{
    static const QStringList names{u"new"_s, u"info"_s, u"check"_s, u"views"_s, u"import"_s, u"export"_s,
        u"chart"_s, u"table"_s, u"backup"_s, u"restore"_s, u"history"_s, u"undo"_s, u"redo"_s};
    return names;
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT
private slots:
    void opensTheWindowWithoutACommand();
    void opensTheWindowOnAFileThatExists();
    void opensAFileCalledLikeACommandByItsPath();
    void refusesASecondFileForTheWindow();
    void suggestsTheNearestCommand();
    void tellsAMissingFileFromACommand();
    void refusesAnUnknownOption();
    void listsEveryCommand();
    void helpsWithEachCommand_data();
    void helpsWithEachCommand();
    void printsItsVersion();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void makesNoFileOfAMissingOne_data();
    void makesNoFileOfAMissingOne();
};

void TestCommandLine::opensTheWindowWithoutACommand()
{
    const Invocation invocation = CommandLine().invocation({});
    QCOMPARE(invocation.kind, Invocation::Kind::Window);
    QVERIFY(!invocation.path);
}

void TestCommandLine::opensTheWindowOnAFileThatExists()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"market"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Invocation invocation = CommandLine().invocation({path});
    QCOMPARE(invocation.kind, Invocation::Kind::Window);
    QCOMPARE(invocation.path, path);
}

void TestCommandLine::opensAFileCalledLikeACommandByItsPath()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"info"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(directory.path()));
    const CommandLine commandLine;
    QCOMPARE(commandLine.invocation({u"info"_s}).kind, Invocation::Kind::Command);
    QCOMPARE(commandLine.invocation({u"./info"_s}).kind, Invocation::Kind::Window);
    QVERIFY(QDir::setCurrent(before));
}

void TestCommandLine::refusesASecondFileForTheWindow()
{
    QTemporaryDir directory;
    const test::Outcome outcome = test::run({directory.path(), u"other.tongbao"_s});
    QCOMPARE(outcome.status, ExitStatus::Usage);
    QVERIFY(outcome.err.contains(u"\"other.tongbao\" is one argument too many."_s));
}

void TestCommandLine::suggestsTheNearestCommand()
{
    const test::Outcome outcome = test::run({u"exprot"_s, u"market.tongbao"_s});
    QCOMPARE(outcome.status, ExitStatus::Usage);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err,
        u"tongbao: There is no command and no file \"exprot\". Did you mean \"export\"?\n"
        "\"tongbao --help\" lists the commands.\n"_s);
}

void TestCommandLine::tellsAMissingFileFromACommand()
{
    const test::Outcome outcome = test::run({u"/nowhere/market.tongbao"_s});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QVERIFY(outcome.err.contains(u"There is no file \"/nowhere/market.tongbao\"."_s));
}

void TestCommandLine::refusesAnUnknownOption()
{
    const test::Outcome outcome = test::run({u"--frobnicate"_s});
    QCOMPARE(outcome.status, ExitStatus::Usage);
    QVERIFY(outcome.err.contains(u"\"--frobnicate\" is no option"_s));
}

void TestCommandLine::listsEveryCommand()
{
    const test::Outcome outcome = test::run({u"--help"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.err, QString());
    for (const QString &name : commandNames())
        QVERIFY2(outcome.out.contains(u"\n  %1 "_s.arg(name)), qPrintable(name));
    QVERIFY(outcome.out.contains(u"Exit status"_s));
    QCOMPARE(test::run({u"-h"_s}).out, outcome.out);
}

void TestCommandLine::helpsWithEachCommand_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : commandNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestCommandLine::helpsWithEachCommand()
{
    QFETCH(QString, name);
    const test::Outcome outcome = test::run({name, u"--help"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.err, QString());
    QVERIFY2(outcome.out.startsWith(u"Usage: tongbao %1 FILE"_s.arg(name)), qPrintable(outcome.out));
    QVERIFY(outcome.out.contains(u"--json"_s));
    QVERIFY(outcome.out.contains(u"-h, --help"_s));
    QVERIFY(outcome.out.contains(u"\nArguments:\n"_s));
}

void TestCommandLine::printsItsVersion()
{
    const test::Outcome outcome = test::run({u"--version"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.out, u"tongbao %1\n"_s.arg(QStringLiteral(TONGBAO_VERSION)));
}

void TestCommandLine::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QStringList &arguments, const QString &message) {
        QTest::newRow(name) << arguments << message;
    };
    row("no file", {u"info"_s}, u"FILE is missing."_s);
    row("empty file", {u"info"_s, QString()}, u"FILE is empty."_s);
    row("no view", {u"table"_s, u"m"_s}, u"VIEW is missing."_s);
    row("no input", {u"import"_s, u"m"_s}, u"INPUT is missing."_s);
    row("empty second input", {u"import"_s, u"m"_s, u"a.csv"_s, QString()}, u"INPUT is empty."_s);
    row("too much", {u"info"_s, u"m"_s, u"n"_s}, u"\"n\" is one argument too many."_s);
    row("unknown option", {u"info"_s, u"m"_s, u"--jsn"_s},
        u"\"--jsn\" is no option of \"tongbao info\". Did you mean \"--json\"?"_s);
    row("unknown short option", {u"info"_s, u"m"_s, u"-q"_s}, u"\"-q\" is no option"_s);
    row("no out", {u"export"_s, u"m"_s}, u"The option --out is missing."_s);
    row("out without a value", {u"export"_s, u"m"_s, u"--out"_s}, u"--out"_s);
    row("empty out", {u"export"_s, u"m"_s, u"--out"_s, QString()}, u"The option --out needs a value."_s);
    row("out twice", {u"export"_s, u"m"_s, u"--out"_s, u"a.csv"_s, u"--out"_s, u"b.csv"_s},
        u"The option --out is given twice."_s);
    row("value for a switch", {u"info"_s, u"m"_s, u"--json=yes"_s}, u"--json"_s);
    row("limit", {u"history"_s, u"m"_s, u"--limit"_s, u"0"_s},
        u"--limit: \"0\" is no whole number from 1 to 1000000000."_s);
    row("policy", {u"import"_s, u"m"_s, u"a.csv"_s, u"--on-conflict"_s, u"replce"_s},
        u"Did you mean \"replace\"?"_s);
    row("table", {u"export"_s, u"m"_s, u"--out"_s, u"a.csv"_s, u"--table"_s, u"subject"_s},
        u"Did you mean \"subjects\"?"_s);
    row("filter of another table",
        {u"export"_s, u"m"_s, u"--out"_s, u"a.csv"_s, u"--table"_s, u"events"_s, u"--from"_s, u"2018"_s},
        u"--from chooses observations."_s);
    row("spreadsheet", {u"export"_s, u"m"_s, u"--out"_s, u"a.xls"_s},
        u"Give a name that ends in .csv, .xlsx."_s);
    row("export over the store", {u"export"_s, u"m.csv"_s, u"--out"_s, u"./m.csv"_s},
        u"\"./m.csv\" is read here and not overwritten."_s);
    row("rejects over the input", {u"import"_s, u"m"_s, u"a.csv"_s, u"--rejects"_s, u"a.csv"_s},
        u"\"a.csv\" is read here and not overwritten."_s);
}

void TestCommandLine::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const test::Outcome outcome = test::run(arguments);
    QCOMPARE(outcome.status, ExitStatus::Usage);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(message), qPrintable(outcome.err));
    QVERIFY(outcome.err.contains(u"\"tongbao %1 --help\" tells more."_s.arg(arguments.first())));
}

void TestCommandLine::makesNoFileOfAMissingOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = u"FILE"_s;
    QTest::newRow("info") << QStringList{u"info"_s, file};
    QTest::newRow("check") << QStringList{u"check"_s, file};
    QTest::newRow("views") << QStringList{u"views"_s, file};
    QTest::newRow("import") << QStringList{u"import"_s, file, u"a.csv"_s};
    QTest::newRow("export") << QStringList{u"export"_s, file, u"--out"_s, u"OUT.csv"_s};
    QTest::newRow("chart") << QStringList{u"chart"_s, file, u"share"_s, u"--out"_s, u"OUT.png"_s};
    QTest::newRow("table") << QStringList{u"table"_s, file, u"share"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s, file, u"OUT"_s};
    QTest::newRow("restore") << QStringList{u"restore"_s, file, u"BACKUP"_s};
    QTest::newRow("history") << QStringList{u"history"_s, file};
    QTest::newRow("undo") << QStringList{u"undo"_s, file};
    QTest::newRow("redo") << QStringList{u"redo"_s, file};
    QTest::newRow("uri") << QStringList{u"info"_s, u"file:FILE"_s};
    QTest::newRow("uri that makes") << QStringList{u"undo"_s, u"file:FILE?mode=rwc"_s};
}

void TestCommandLine::makesNoFileOfAMissingOne()
{
    QFETCH(QStringList, arguments);
    QTemporaryDir directory;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(directory.path()));
    const test::Outcome outcome = test::run(arguments);
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(arguments.at(1)), qPrintable(outcome.err));
    QVERIFY(QDir(directory.path()).isEmpty());
}

TONGBAO_TEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
