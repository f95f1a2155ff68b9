#include "app/cli/chartscommand.h"

#include "app/cli/picturefiles.h"
#include "db/domain/view.h"
#include "tests/cli/clitest.h"
#include "tests/support/widgettest.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestChartsCommand : public QObject {
    Q_OBJECT
private slots:
    void drawsEachViewAsChartDoes();
    void writesTheFormatAskedFor_data();
    void writesTheFormatAskedFor();
    void tellsWhatWasWritten();
    void replacesNothingUnlessTold();
    void writesThroughNoLink();
    void leavesOutViewsWithoutFigures();
    void failsWithoutAnyFigures();
    void writesNothingWhereItCannot();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void keepsNamesApart();

private:
    static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    static test::Outcome charts(
        const test::Workshop &workshop, const QString &folder, const QStringList &options = {})
    {
        return test::run(
            QStringList{u"charts"_s, workshop.store(), u"--out"_s, folder, u"--size"_s, u"400x300"_s}
            + options);
    }
};

void TestChartsCommand::drawsEachViewAsChartDoes()
{
    const test::Workshop workshop;
    const QString folder = workshop.path(u"new/charts"_s);
    const test::Outcome outcome = charts(workshop, folder, {u"--theme"_s, u"dark"_s});
    QVERIFY2(outcome.status == ExitStatus::Done, qPrintable(outcome.err));
    QCOMPARE(outcome.out, QString());
    for (const View &view : drawableViews()) {
        const QString one = workshop.path(u"one.png"_s);
        test::run({u"chart"_s, workshop.store(), view.name, u"--out"_s, one, u"--size"_s, u"400x300"_s,
            u"--theme"_s, u"dark"_s});
        QCOMPARE(QImage(one).size(), QSize(400, 300));
        QVERIFY(test::contents(folder + u'/' + view.name + u".png"_s) == test::contents(one));
    }
    QCOMPARE(filesIn(folder).size(), drawableViews().size());
}

void TestChartsCommand::writesTheFormatAskedFor_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
}

void TestChartsCommand::writesTheFormatAskedFor()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    const test::Workshop workshop;
    const QString folder = workshop.path(u"charts"_s);
    QCOMPARE(charts(workshop, folder, {u"--format"_s, format}).status, ExitStatus::Done);
    QVERIFY(test::contents(folder + u"/share."_s + format).startsWith(start));
}

void TestChartsCommand::tellsWhatWasWritten()
{
    const test::Workshop workshop;
    const QJsonObject json = charts(workshop, workshop.path(u"charts"_s), {u"--json"_s}).json();
    const QJsonArray written = json[u"written"_s].toArray();
    QCOMPARE(written.size(), drawableViews().size());
    QCOMPARE(written.first()[u"view"_s].toString(), u"overview"_s);
    QVERIFY(QFile::exists(written.first()[u"out"_s].toString()));
    QCOMPARE(json[u"left_out"_s].toArray().size(), 0);
    QCOMPARE(json[u"width"_s].toInt(), 400);
}

void TestChartsCommand::replacesNothingUnlessTold()
{
    const test::Workshop workshop;
    QVERIFY(QDir(workshop.path({})).mkpath(u"charts"_s));
    const QString mine = workshop.file(u"charts/volume.png"_s, "mine");
    const test::Outcome refused = charts(workshop, workshop.path(u"charts"_s));
    QCOMPARE(refused.status, ExitStatus::Failed);
    QVERIFY2(refused.err.contains(u"--overwrite"_s), qPrintable(refused.err));
    QCOMPARE(filesIn(workshop.path(u"charts"_s)), QStringList{u"volume.png"_s});
    QCOMPARE(test::contents(mine), QByteArray("mine"));

    QCOMPARE(charts(workshop, workshop.path(u"charts"_s), {u"--overwrite"_s}).status, ExitStatus::Done);
    QVERIFY(test::contents(mine).startsWith("\x89PNG"));
}

void TestChartsCommand::writesThroughNoLink()
{
    const test::Workshop workshop;
    QVERIFY(QDir(workshop.path({})).mkpath(u"charts"_s));
    const QString target = workshop.file(u"precious"_s, "precious");
    QVERIFY(QFile::link(target, workshop.path(u"charts/share.png"_s)));
    QCOMPARE(charts(workshop, workshop.path(u"charts"_s), {u"--overwrite"_s}).status, ExitStatus::Failed);
    QCOMPARE(test::contents(target), QByteArray("precious"));
}

void TestChartsCommand::leavesOutViewsWithoutFigures()
{
    const test::Workshop workshop;
    const QString store = workshop.path(u"shares.tongbao"_s);
    QCOMPARE(test::run({u"new"_s, store, u"--empty"_s}).status, ExitStatus::Done);
    for (const QString &table : {u"metrics"_s, u"subjects"_s, u"sources"_s, u"observations"_s}) {
        const QString csv = workshop.path(table + u".csv"_s);
        QStringList all{u"export"_s, workshop.store(), u"--table"_s, table, u"--out"_s, csv};
        if (table == u"observations"_s)
            all += {u"--metric"_s, u"tp_mobile_share"_s};
        QCOMPARE(test::run(all).status, ExitStatus::Done);
        const test::Outcome imported = test::run({u"import"_s, store, csv});
        QVERIFY2(imported.status == ExitStatus::Done, qPrintable(imported.err));
    }
    const test::Outcome outcome = test::run({u"charts"_s, store, u"--out"_s, workshop.path(u"charts"_s)});
    QVERIFY2(outcome.status == ExitStatus::Done, qPrintable(outcome.err));
    QVERIFY(QFile::exists(workshop.path(u"charts/share.png"_s)));
    QVERIFY2(outcome.err.contains(u"Left out \"volume\": "_s), qPrintable(outcome.err));
}

void TestChartsCommand::failsWithoutAnyFigures()
{
    const test::Workshop workshop;
    const QString store = workshop.path(u"empty.tongbao"_s);
    QCOMPARE(test::run({u"new"_s, store, u"--empty"_s}).status, ExitStatus::Done);
    const test::Outcome outcome = test::run({u"charts"_s, store, u"--out"_s, workshop.path(u"charts"_s)});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QVERIFY(!QFile::exists(workshop.path(u"charts"_s)));
}

void TestChartsCommand::writesNothingWhereItCannot()
{
    const test::Workshop workshop;
    const QString file = workshop.file(u"file"_s, "a file");
    QCOMPARE(charts(workshop, file).status, ExitStatus::Failed);
    QCOMPARE(charts(workshop, file + u"/charts"_s).status, ExitStatus::Failed);
    QCOMPARE(test::contents(file), QByteArray("a file"));
}

void TestChartsCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("format") << QStringList{u"--format"_s, u"gif"_s};
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"drak"_s};
    QTest::newRow("size") << QStringList{u"--scale"_s, u"1000"_s};
    QTest::newRow("language") << QStringList{u"--lang"_s, u"cn"_s};
}

void TestChartsCommand::refusesWrongUsage()
{
    QFETCH(QStringList, options);
    const test::Workshop workshop;
    const test::Outcome outcome = charts(workshop, workshop.path(u"charts"_s), options);
    QCOMPARE(outcome.status, ExitStatus::Usage);
    QVERIFY(!QFile::exists(workshop.path(u"charts"_s)));
}

void TestChartsCommand::keepsNamesApart()
{
    QCOMPARE(pictureFileNames({u"a/b"_s, u"a:b"_s, u"A-B"_s, u"../x"_s, QString()}, u".png"_s),
        (QStringList{u"a-b.png"_s, u"a-b-2.png"_s, u"A-B-3.png"_s, u"x.png"_s, u"chart.png"_s}));
}

TONGBAO_WIDGET_TEST_MAIN(TestChartsCommand)
#include "tst_chartscommand.moc"
