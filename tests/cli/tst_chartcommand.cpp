#include "app/cli/chartcommand.h"

#include "db/exchange/tablereader.h"
#include "db/exchange/zippackage.h"
#include "tests/cli/clitest.h"
#include "tests/support/widgettest.h"

#include <QImage>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestChartCommand : public QObject {
    Q_OBJECT
private slots:
    void drawsEachView_data();
    void drawsEachView();
    void givesTheSameBytesTwice();
    void drawsAsAsked_data();
    void drawsAsAsked();
    void drawsInBothLanguages();
    void writesTheFormatOfTheEnding_data();
    void writesTheFormatOfTheEnding();
    void writesAWorkbookWithTheChartInIt();
    void takesTheResolutionOfANamedSize();
    void leavesNoPictureBesideTheOneAsked();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void writesNothingWhereItCannot();
    void saysWhenNothingMatches();
};

void TestChartCommand::drawsEachView_data()
{
    QTest::addColumn<QString>("view");
    for (const char *view : {"overview", "share", "penetration", "volume", "users", "count", "concentration",
             "publishers", "partnerships"})
        QTest::newRow(view) << QString::fromLatin1(view);
}

void TestChartCommand::drawsEachView()
{
    QFETCH(QString, view);
    const test::Workshop workshop;
    const QString out = workshop.path(u"a.png"_s);
    const test::Outcome outcome
        = test::run({u"chart"_s, workshop.store(), view, u"--out"_s, out, u"--json"_s});
    QVERIFY2(outcome.status == ExitStatus::Done, qPrintable(outcome.err));
    const QJsonObject json = outcome.json();
    QCOMPARE(json.keys(),
        (QStringList{u"dpi"_s, u"figures"_s, u"file"_s, u"format"_s, u"gaps"_s, u"height"_s, u"mark"_s,
            u"out"_s, u"series"_s, u"view"_s, u"width"_s}));
    QCOMPARE(json[u"view"_s].toString(), view);
    QVERIFY(json[u"figures"_s].toInt() > 1);
    const QImage image(out);
    QCOMPARE(image.size(), QSize(1600, 900));
    QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
}

void TestChartCommand::givesTheSameBytesTwice()
{
    const test::Workshop workshop;
    const QString first = workshop.path(u"a.png"_s);
    const QString second = workshop.path(u"b.png"_s);
    test::run({u"chart"_s, workshop.store(), u"share"_s, u"--out"_s, first});
    test::run({u"chart"_s, workshop.store(), u"share"_s, u"--out"_s, second});
    QVERIFY(!test::contents(first).isEmpty());
    QCOMPARE(test::contents(first), test::contents(second));
}

void TestChartCommand::drawsAsAsked_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("size");
    const auto row = [](const char *name, const QStringList &options, QSize size) {
        QTest::newRow(name) << options << size;
    };
    row("size", {u"--size"_s, u"1200x700"_s}, {1200, 700});
    row("preset", {u"--size"_s, u"slide"_s}, {1600, 900});
    row("scale", {u"--scale"_s, u"2"_s}, {3200, 1800});
    row("dpi", {u"--dpi"_s, u"300"_s}, {1600, 900});
    row("dark", {u"--theme"_s, u"dark"_s}, {1600, 900});
    row("transparent", {u"--background"_s, u"transparent"_s}, {1600, 900});
    row("mark", {u"--mark"_s, u"area100"_s}, {1600, 900});
    row("slopes", {u"--mark"_s, u"slope"_s}, {1600, 900});
    row("multiples", {u"--mark"_s, u"multiples"_s}, {1600, 900});
    row("joined gaps", {u"--join-gaps"_s}, {1600, 900});
    row("title", {u"--title"_s, u"Two <b>wallets</b> & the rest"_s}, {1600, 900});
    row("no events", {u"--no-events"_s}, {1600, 900});
    row("one event", {u"--events"_s, u"2018-04-01"_s}, {1600, 900});
    row("no event", {u"--events"_s, u"none"_s}, {1600, 900});
    row("logarithmic", {u"--log"_s}, {1600, 900});
    row("limits", {u"--min"_s, u"30%"_s, u"--max"_s, u"60"_s}, {1600, 900});
    row("filter", {u"--subject"_s, u"alipay"_s}, {1600, 900});
}

void TestChartCommand::drawsAsAsked()
{
    QFETCH(QStringList, options);
    const test::Workshop workshop;
    const QStringList arguments{u"chart"_s, workshop.store(), u"share"_s, u"--out"_s};
    const QString plain = workshop.path(u"plain.png"_s);
    QCOMPARE(test::run(arguments + QStringList{plain}).status, ExitStatus::Done);
    const QString out = workshop.path(u"a.png"_s);
    const test::Outcome outcome = test::run(arguments + QStringList{out} + options);
    QVERIFY2(outcome.status == ExitStatus::Done, qPrintable(outcome.err));
    QTEST(QImage(out).size(), "size");
    if (QTest::currentDataTag() != QByteArray("preset"))
        QVERIFY(test::contents(out) != test::contents(plain));
}

void TestChartCommand::drawsInBothLanguages()
{
    const test::Workshop workshop;
    const QStringList arguments{u"chart"_s, workshop.store(), u"penetration"_s, u"--out"_s};
    const QString english = workshop.path(u"en.png"_s);
    const QString chinese = workshop.path(u"zh.png"_s);
    const QString again = workshop.path(u"again.png"_s);
    QCOMPARE(test::run(arguments + QStringList{english, u"--lang"_s, u"en"_s}).status, ExitStatus::Done);
    QCOMPARE(test::run(arguments + QStringList{chinese, u"--lang"_s, u"zh"_s}).status, ExitStatus::Done);
    QCOMPARE(test::run(arguments + QStringList{again}).status, ExitStatus::Done);
    QVERIFY(test::contents(chinese) != test::contents(english));
    QCOMPARE(test::contents(again), test::contents(english));
}

void TestChartCommand::writesTheFormatOfTheEnding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << u"a.png"_s << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"a.svg"_s << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"a.PDF"_s << u"pdf"_s << QByteArray("%PDF");
}

void TestChartCommand::writesTheFormatOfTheEnding()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    const test::Workshop workshop;
    const QString out = workshop.path(name);
    const test::Outcome outcome
        = test::run({u"chart"_s, workshop.store(), u"share"_s, u"--out"_s, out, u"--json"_s});
    QVERIFY2(outcome.status == ExitStatus::Done, qPrintable(outcome.err));
    QVERIFY(test::contents(out).startsWith(start));
    QTEST(outcome.json()[u"format"_s].toString(), "format");
}

void TestChartCommand::writesAWorkbookWithTheChartInIt()
{
    const test::Workshop workshop;
    const QString out = workshop.path(u"share.xlsx"_s);
    const QString picture = workshop.path(u"share.png"_s);
    const test::Outcome outcome
        = test::run({u"chart"_s, workshop.store(), u"share"_s, u"--out"_s, out, u"--json"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.json().value(u"format"_s).toString(), u"xlsx"_s);
    QCOMPARE(
        test::run({u"chart"_s, workshop.store(), u"share"_s, u"--out"_s, picture}).status, ExitStatus::Done);
    const QByteArray bytes = test::contents(out);
    QCOMPARE(
        ZipPackage(bytes).part(u"xl/media/image1.png"_s).value_or(QByteArray()), test::contents(picture));

    // The figures of the sheet are those that `table` prints.
    const TextTable written = readTableFile(out, {}).value().text;
    const QByteArray printed = test::run({u"table"_s, workshop.store(), u"share"_s}).out.toUtf8();
    const TextTable expected = readTable(printed, u"share.csv"_s, {}).value().text;
    QCOMPARE(written.header.cells, expected.header.cells);
    QCOMPARE(written.rows.size(), expected.rows.size());
    const qsizetype value = written.header.cells.indexOf(u"value"_s);
    for (qsizetype row = 0; row < expected.rows.size(); ++row) {
        QCOMPARE(written.rows.at(row).cells.first(value + 1), expected.rows.at(row).cells.first(value + 1));
        QCOMPARE(written.rows.at(row).kind(value), CellKind::Number);
    }
}

void TestChartCommand::takesTheResolutionOfANamedSize()
{
    const test::Workshop workshop;
    const QStringList arguments{u"chart"_s, workshop.store(), u"share"_s, u"--json"_s, u"--out"_s,
        workshop.path(u"a.png"_s), u"--size"_s, u"a4"_s};
    QCOMPARE(test::run(arguments).json()[u"dpi"_s].toInt(), 300);
    QCOMPARE(test::run(arguments + QStringList{u"--dpi"_s, u"150"_s}).json()[u"dpi"_s].toInt(), 150);
}

void TestChartCommand::leavesNoPictureBesideTheOneAsked()
{
    const test::Workshop workshop;
    const test::Outcome outcome
        = test::run({u"chart"_s, workshop.store(), u"share"_s, u"--out"_s, workshop.path(u"a.PNG"_s)});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.out, QString());
    QVERIFY(outcome.err.contains(u"Wrote \"%1\"."_s.arg(workshop.path(u"a.PNG"_s))));
    QCOMPARE(workshop.fileNames(), (QStringList{u"a.PNG"_s, u"market.tongbao"_s}));
}

void TestChartCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QStringList &options, const QString &message) {
        QTest::newRow(name) << options << message;
    };
    row("gif", {u"a.gif"_s}, u"Give a name that ends in .png, .svg, .pdf, .xlsx."_s);
    row("no ending", {u"a"_s}, u"Give a name that ends in .png, .svg, .pdf, .xlsx."_s);
    row("ending alone", {u"apdf"_s}, u"Give a name that ends in .png, .svg, .pdf, .xlsx."_s);
    row("size", {u"a.png"_s, u"--size"_s, u"big"_s}, u"--size: \"big\" is no size."_s);
    row("tiny", {u"a.png"_s, u"--size"_s, u"10x10"_s}, u"10"_s);
    row("huge", {u"a.png"_s, u"--size"_s, u"20000x20000"_s, u"--scale"_s, u"10"_s}, u"0"_s);
    row("scale", {u"a.png"_s, u"--scale"_s, u"0"_s}, u"--scale: \"0\" is no number above 0"_s);
    row("scale in words", {u"a.png"_s, u"--scale"_s, u"nan"_s}, u"--scale: "_s);
    row("dpi", {u"a.png"_s, u"--dpi"_s, u"high"_s}, u"--dpi: \"high\" is no whole number"_s);
    row("theme", {u"a.png"_s, u"--theme"_s, u"drak"_s}, u"--theme: \"drak\" is not known."_s);
    row("background", {u"a.png"_s, u"--background"_s, u"black"_s}, u"--background: "_s);
    row("language", {u"a.png"_s, u"--lang"_s, u"cn"_s}, u"Give one of: en, zh."_s);
    row("limit", {u"a.png"_s, u"--min"_s, u"low"_s}, u"--min: "_s);
    row("limits", {u"a.png"_s, u"--min"_s, u"60"_s, u"--max"_s, u"20"_s}, u"Swap the two."_s);
    row("logarithmic bars", {u"a.png"_s, u"--log"_s, u"--mark"_s, u"bar"_s}, u"Draw lines"_s);
    row("units", {u"a.png"_s, u"--scale-unit"_s, u"bilion"_s}, u"Did you mean \"billion\"?"_s);
    row("gaps between columns", {u"a.png"_s, u"--join-gaps"_s, u"--mark"_s, u"column"_s},
        u"--join-gaps: Only lines are joined."_s);
    row("slope of one period",
        {u"a.png"_s, u"--mark"_s, u"slope"_s, u"--from"_s, u"2018-Q4"_s, u"--to"_s, u"2018-Q4"_s},
        u"A slope runs between two periods"_s);
    row("event", {u"a.png"_s, u"--events"_s, u"2018-04-02"_s}, u"Did you mean \"2018-04-01\"?"_s);
    row("all and one", {u"a.png"_s, u"--events"_s, u"all"_s, u"--events"_s, u"2018-04-01"_s},
        u"--events: \"all\" stands alone"_s);
    row("events and none", {u"a.png"_s, u"--no-events"_s, u"--events"_s, u"all"_s}, u"--events: "_s);
    row("subject", {u"a.png"_s, u"--subject"_s, u"nobody-at-all"_s}, u"--subject: "_s);
}

void TestChartCommand::refusesWrongUsage()
{
    QFETCH(QStringList, options);
    QFETCH(QString, message);
    const test::Workshop workshop;
    const QString out = workshop.path(options.first());
    const test::Outcome outcome
        = test::run(QStringList{u"chart"_s, workshop.store(), u"share"_s, u"--out"_s, out} + options.mid(1));
    QCOMPARE(outcome.status, ExitStatus::Usage);
    QVERIFY2(outcome.err.contains(message), qPrintable(outcome.err));
    QCOMPARE(workshop.fileNames(), QStringList{u"market.tongbao"_s});
}

void TestChartCommand::writesNothingWhereItCannot()
{
    const test::Workshop workshop;
    const QString out = workshop.path(u"nowhere/a.png"_s);
    const test::Outcome outcome = test::run({u"chart"_s, workshop.store(), u"share"_s, u"--out"_s, out});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QVERIFY2(outcome.err.contains(out), qPrintable(outcome.err));
    QCOMPARE(workshop.fileNames(), QStringList{u"market.tongbao"_s});
}

void TestChartCommand::saysWhenNothingMatches()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run({u"chart"_s, workshop.store(), u"share"_s, u"--to"_s, u"1999"_s,
        u"--out"_s, workshop.path(u"a.png"_s)});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QVERIFY(outcome.err.startsWith(u"tongbao: No figures of "_s));
    QCOMPARE(workshop.fileNames(), QStringList{u"market.tongbao"_s});
}

TONGBAO_WIDGET_TEST_MAIN(TestChartCommand)
#include "tst_chartcommand.moc"
