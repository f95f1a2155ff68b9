#include "tests/cli/clitest.h"
#include "tests/support/testenvironment.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

struct Run {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

// The real program with that environment and nothing else, in that directory.
Run start(const QString &directory, const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    process.setWorkingDirectory(directory);
    QProcessEnvironment plain;
    for (const QString &variable : environment)
        plain.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    // The sanitizers' own settings are no part of what is tested.
    for (const QString &name : {u"ASAN_OPTIONS"_s, u"LSAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s}) {
        if (qEnvironmentVariableIsSet(name.toLatin1().constData()))
            plain.insert(name, qEnvironmentVariable(name.toLatin1().constData()));
    }
    if (plain.isEmpty())
        plain.insert(u"NOTHING"_s, u"set"_s); // an empty one would stand for that of this process
    process.setProcessEnvironment(plain);
    process.start(QStringLiteral(TONGBAO_PROGRAM), arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

// The program as a shell meets it: without home, display, locale or settings.
class TestProgram : public QObject {
    Q_OBJECT
private slots:
    void makesAFileAndTellsAboutIt();
    void keepsResultsAndMessagesApart();
    void drawsTheSameForEverybody_data();
    void drawsTheSameForEverybody();
    void speaksTheLanguageOfTheSystem();
    void failsWhenTheResultCannotBeWritten();
    void saysThatThereIsNoDisplay();
    void tellsTheShell_data();
    void tellsTheShell();
};

void TestProgram::makesAFileAndTellsAboutIt()
{
    QTemporaryDir directory;
    QCOMPARE(start(directory.path(), {u"new"_s, u"m.tongbao"_s}).status, 0);
    const Run info = start(directory.path(), {u"info"_s, u"m.tongbao"_s, u"--json"_s});
    QCOMPARE(info.status, 0);
    QCOMPARE(info.err, QByteArray());
    const QJsonObject json = QJsonDocument::fromJson(info.out).object();
    QCOMPARE(json[u"rows"_s][u"observations"_s].toInteger(), 570);
    QCOMPARE(QDir(directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"m.tongbao"_s});
}

void TestProgram::keepsResultsAndMessagesApart()
{
    const test::Workshop workshop;
    const QString directory = QFileInfo(workshop.store()).path();
    const Run table = start(directory, {u"table"_s, u"market.tongbao"_s, u"share"_s});
    QCOMPARE(table.status, 0);
    QVERIFY(table.out.startsWith("period,metric,"));
    const Run missing = start(directory, {u"table"_s, u"missing.tongbao"_s, u"share"_s});
    QCOMPARE(missing.status, 1);
    QCOMPARE(missing.out, QByteArray());
    QVERIFY(missing.err.contains("missing.tongbao"));
}

void TestProgram::drawsTheSameForEverybody_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"png", "svg", "pdf"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestProgram::drawsTheSameForEverybody()
{
    QFETCH(QString, ending);
    const QString first = u"a."_s + ending;
    const QString second = u"b."_s + ending;
    const QString third = u"c."_s + ending;
    const test::Workshop workshop;
    const QString directory = QFileInfo(workshop.store()).path();
    const QStringList arguments{u"chart"_s, u"market.tongbao"_s, u"penetration"_s, u"--out"_s};
    const Run plain = start(directory, arguments + QStringList{first});
    QVERIFY2(plain.status == 0, plain.err.constData());
    QCOMPARE(QString::fromUtf8(plain.err), u"Wrote \"%1\".\n"_s.arg(first));

    // A user with a taste of their own.
    QVERIFY(QDir(directory).mkpath(u"home/.config/fontconfig"_s));
    workshop.file(u"home/.config/fontconfig/fonts.conf"_s,
        "<?xml version=\"1.0\"?><fontconfig><match target=\"font\"><edit name=\"antialias\" mode=\"assign\">"
        "<bool>false</bool></edit></match><match target=\"pattern\"><edit name=\"family\" mode=\"assign\" "
        "binding=\"strong\"><string>Noto Serif CJK JP</string></edit></match></fontconfig>\n");
    const QString home = directory + u"/home"_s;
    const Run tasteful = start(directory, arguments + QStringList{second},
        {u"HOME="_s + home, u"XDG_CONFIG_HOME="_s + home + u"/.config"_s, u"LANG=ja_JP.UTF-8"_s,
            u"DISPLAY=:77"_s, u"QT_QPA_PLATFORM=xcb"_s, u"QT_SCALE_FACTOR=2"_s, u"QT_FONT_DPI=192"_s,
            u"QT_STYLE_OVERRIDE=windows"_s, u"QT_QPA_PLATFORMTHEME=gtk3"_s, u"TZ=America/New_York"_s});
    QVERIFY2(tasteful.status == 0, tasteful.err.constData());
    // Another place, where a comma parts decimals.
    const Run elsewhere = start(directory, arguments + QStringList{third},
        {u"TZ=Asia/Shanghai"_s, u"LC_ALL=de_DE.UTF-8"_s, u"LANG=de_DE.UTF-8"_s});
    QVERIFY2(elsewhere.status == 0, elsewhere.err.constData());
    const QByteArray bytes = test::contents(workshop.path(first));
    QVERIFY(!bytes.isEmpty());
    QVERIFY(bytes == test::contents(workshop.path(second)));
    QVERIFY(bytes == test::contents(workshop.path(third)));
}

void TestProgram::speaksTheLanguageOfTheSystem()
{
    const test::Workshop workshop;
    const QString directory = QFileInfo(workshop.store()).path();
    const QStringList arguments{u"views"_s, u"market.tongbao"_s};
    QVERIFY(start(directory, arguments).out.contains("Market share"));
    QVERIFY(start(directory, arguments, {u"LANG=zh_CN.UTF-8"_s}).out.contains("市场份额"));
}

void TestProgram::failsWhenTheResultCannotBeWritten()
{
    const test::Workshop workshop;
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(TONGBAO_PROGRAM), {u"table"_s, workshop.store(), u"share"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void TestProgram::saysThatThereIsNoDisplay()
{
    const test::Workshop workshop;
    const QString directory = QFileInfo(workshop.store()).path();
    for (const QStringList &environment : {QStringList{}, QStringList{u"DISPLAY=:4711"_s}}) {
        const Run run = start(directory, {u"market.tongbao"_s}, environment);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.startsWith("tongbao: There is no display"), run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
    }
}

void TestProgram::tellsTheShell_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0;
    QTest::newRow("no such file") << QStringList{u"./nothing.tongbao"_s} << 1;
    QTest::newRow("no name") << QStringList{QString()} << 2;
    QTest::newRow("no such command") << QStringList{u"exprot"_s} << 2;
    QTest::newRow("an option of Qt") << QStringList{u"info"_s, u"m"_s, u"-platform"_s, u"xcb"_s} << 2;
    QTest::newRow("rejected rows") << QStringList{u"import"_s, u"m.tongbao"_s, u"bad.csv"_s} << 3;
}

void TestProgram::tellsTheShell()
{
    QFETCH(QStringList, arguments);
    QTemporaryDir directory;
    if (arguments.first() == u"import"_s) {
        QCOMPARE(start(directory.path(), {u"new"_s, u"m.tongbao"_s}).status, 0);
        QFile bad(directory.filePath(u"bad.csv"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("metric,subject,region,period,value,unit,source\n"
                  "tp_mobile_share,alipay,CN,2021-Q2,138.9,percent,letstalk-2014\n");
    }
    const Run run = start(directory.path(), arguments);
    QTEST(run.status, "status");
}

TONGBAO_TEST_MAIN(TestProgram)
#include "tst_program.moc"
