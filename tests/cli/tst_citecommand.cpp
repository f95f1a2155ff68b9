#include "app/cli/citecommand.h"

#include "tests/cli/clitest.h"
#include "tests/support/widgettest.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestCiteCommand : public QObject {
    Q_OBJECT
private slots:
    void citesOneParagraph();
    void citesGbReferences();
    void citesWhatTheFiltersLeave();
    void citesTheReportsOfPartnerships();
    void citesInChinese();
    void printsJson();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void saysWhenNothingMatches();
};

void TestCiteCommand::citesOneParagraph()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run({u"cite"_s, workshop.store(), u"share"_s});
    QVERIFY2(outcome.status == ExitStatus::Done, qPrintable(outcome.err));
    QVERIFY2(outcome.out.endsWith(u" Chart: Tongbao.\n"_s), qPrintable(outcome.out));
    QVERIFY(outcome.out.contains(u" Source: "_s));
    QVERIFY(outcome.out.contains(u"http"_s));
    QCOMPARE(outcome.out.count(u'\n'), 1);
}

void TestCiteCommand::citesGbReferences()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run({u"cite"_s, workshop.store(), u"share"_s, u"--style"_s,
        u"gbt7714"_s, u"--accessed"_s, u"2026-08-01"_s});
    QVERIFY2(outcome.status == ExitStatus::Done, qPrintable(outcome.err));
    QVERIFY(outcome.out.startsWith(u"[1] "_s));
    QVERIFY(outcome.out.contains(u"[EB/OL]. "_s));
    QVERIFY(outcome.out.contains(u"[2026-08-01]. http"_s));
}

void TestCiteCommand::citesWhatTheFiltersLeave()
{
    const test::Workshop workshop;
    const QStringList arguments{u"cite"_s, workshop.store(), u"share"_s, u"--style"_s, u"gbt7714"_s};
    const test::Outcome all = test::run(arguments);
    const test::Outcome one = test::run(arguments + QStringList{u"--from"_s, u"2020-Q1"_s});
    QCOMPARE(one.status, ExitStatus::Done);
    QVERIFY(one.out.count(u'\n') < all.out.count(u'\n'));
}

void TestCiteCommand::citesTheReportsOfPartnerships()
{
    const test::Workshop workshop;
    const QStringList arguments{u"cite"_s, workshop.store(), u"partnerships"_s, u"--style"_s, u"gbt7714"_s};
    const test::Outcome all = test::run(arguments);
    QVERIFY2(all.status == ExitStatus::Done, qPrintable(all.err));
    const test::Outcome one = test::run(arguments + QStringList{u"--subject"_s, u"abc"_s});
    QCOMPARE(one.status, ExitStatus::Done);
    QVERIFY(one.out.startsWith(u"[1] "_s));
    QVERIFY(one.out.count(u'\n') < all.out.count(u'\n'));
}

void TestCiteCommand::citesInChinese()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run({u"cite"_s, workshop.store(), u"share"_s, u"--lang"_s, u"zh"_s});
    QVERIFY2(outcome.out.contains(u"资料来源："_s) && outcome.out.contains(u"图表：通宝。"_s),
        qPrintable(outcome.out));
}

void TestCiteCommand::printsJson()
{
    const test::Workshop workshop;
    const QJsonObject json = test::run({u"cite"_s, workshop.store(), u"volume"_s, u"--json"_s}).json();
    QCOMPARE(json[u"view"_s].toString(), u"volume"_s);
    QCOMPARE(json[u"style"_s].toString(), u"plain"_s);
    QVERIFY(!json[u"text"_s].toString().isEmpty());
}

void TestCiteCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("style") << QStringList{u"share"_s, u"--style"_s, u"apa"_s};
    QTest::newRow("view") << QStringList{u"shares"_s};
    QTest::newRow("no day") << QStringList{u"share"_s, u"--accessed"_s, u"2026"_s};
    QTest::newRow("no date") << QStringList{u"share"_s, u"--accessed"_s, u"yesterday"_s};
}

void TestCiteCommand::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const test::Workshop workshop;
    const test::Outcome outcome = test::run(QStringList{u"cite"_s, workshop.store()} + arguments);
    QCOMPARE(outcome.status, ExitStatus::Usage);
    QCOMPARE(outcome.out, QString());
}

void TestCiteCommand::saysWhenNothingMatches()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run({u"cite"_s, workshop.store(), u"share"_s, u"--to"_s, u"1999"_s});
    QCOMPARE(outcome.status, ExitStatus::Failed);
}

TONGBAO_WIDGET_TEST_MAIN(TestCiteCommand)
#include "tst_citecommand.moc"
