#include "app/cli/mergecommand.h"

#include "tests/cli/clitest.h"
#include "tests/support/testenvironment.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

const QByteArray rows = "metric,subject,region,period,value,low,high,qualifier,status,unit,source,note\n"
                        "app_penetration,zfb,CN,2018,52,,,exact,actual,percent,abf-aurora-mobile-2018,\n"
                        "app_penetration,zfb,CN,2031,60,,,exact,forecast,percent,abf-aurora-mobile-2018,\n";
const QByteArray subjects = "subject,kind,name_en,name_zh,owner,members,note\n"
                            "zfb,app,Alipay again,又一个支付宝,ant-financial,,\n"
                            "trio,group,Three,,,zfb;alipay;wechat-pay,\n";

// A figure of 2018 that "alipay" has too (51 %), one of 2031 that it has not, and a group of both.
void doubleAlipay(const test::Workshop &workshop)
{
    QCOMPARE(test::run({u"import"_s, workshop.store(), workshop.file(u"rows.csv"_s, rows),
                           workshop.file(u"subjects.csv"_s, subjects)})
                 .status,
        ExitStatus::Done);
}

// Every table of the store as exported.
QByteArray everything(const test::Workshop &workshop)
{
    QByteArray all;
    for (const QString &table : {u"observations"_s, u"subjects"_s, u"metrics"_s, u"sources"_s,
             u"partnerships"_s, u"exchange_rates"_s, u"events"_s, u"publishers"_s}) {
        const QString out = workshop.path(table + u".out.csv"_s);
        QFile::remove(out);
        test::run({u"export"_s, workshop.store(), u"--table"_s, table, u"--out"_s, out});
        all += test::contents(out);
    }
    return all;
}

QStringList merge(const test::Workshop &workshop, const QStringList &rest)
{
    return QStringList{u"merge"_s, workshop.store()} + rest;
}

} // namespace

class TestMergeCommand : public QObject {
    Q_OBJECT
private slots:
    void refusesConflictsUntilToldOtherwise();
    void keepsWhatTheTargetHas();
    void undoBringsEveryByteBack();
    void dryRunWritesNothing();
    void printsJson();
    void takesNames();
    void mergesSourcesWithAllTheyReport();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestMergeCommand::refusesConflictsUntilToldOtherwise()
{
    const test::Workshop workshop;
    doubleAlipay(workshop);
    const QByteArray before = everything(workshop);
    const test::Outcome outcome = test::run(merge(workshop, {u"subjects"_s, u"zfb"_s, u"alipay"_s}));
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QVERIFY2(outcome.out.contains(u"alipay 2018, app_penetration: \"52%\" goes, \"51% ("_s),
        qPrintable(outcome.out));
    QVERIFY(outcome.err.contains(u"keep what the target has"_s));
    QCOMPARE(everything(workshop), before);
}

void TestMergeCommand::keepsWhatTheTargetHas()
{
    const test::Workshop workshop;
    doubleAlipay(workshop);
    const test::Outcome outcome
        = test::run(merge(workshop, {u"subjects"_s, u"zfb"_s, u"alipay"_s, u"--on-conflict"_s, u"keep"_s}));
    QCOMPARE(outcome.status, ExitStatus::Done);
    QVERIFY(outcome.out.contains(u"Done: Merge app or company zfb into alipay"_s));
    const QByteArray now = everything(workshop);
    QVERIFY(now.contains("app_penetration,alipay,CN,2018,51,"));
    QVERIFY(now.contains("app_penetration,alipay,CN,2031,60,"));
    QVERIFY(!now.contains(",zfb,"));
    QVERIFY(now.contains("trio,group,Three,,,alipay;wechat-pay,"));
}

void TestMergeCommand::undoBringsEveryByteBack()
{
    const test::Workshop workshop;
    doubleAlipay(workshop);
    const QByteArray before = everything(workshop);
    test::run(merge(workshop, {u"subjects"_s, u"zfb"_s, u"alipay"_s, u"--on-conflict"_s, u"keep"_s}));
    QVERIFY(everything(workshop) != before);
    QCOMPARE(test::run({u"undo"_s, workshop.store()}).status, ExitStatus::Done);
    QCOMPARE(everything(workshop), before);
    QCOMPARE(test::run({u"check"_s, workshop.store()}).status, ExitStatus::Done);
}

void TestMergeCommand::dryRunWritesNothing()
{
    const test::Workshop workshop;
    doubleAlipay(workshop);
    const QByteArray before = test::contents(workshop.store());
    const test::Outcome outcome = test::run(merge(
        workshop, {u"subjects"_s, u"zfb"_s, u"alipay"_s, u"--on-conflict"_s, u"keep"_s, u"--dry-run"_s}));
    QCOMPARE(outcome.status, ExitStatus::Done);
    QVERIFY(outcome.out.contains(u"figures"_s));
    QCOMPARE(test::contents(workshop.store()), before);
}

void TestMergeCommand::printsJson()
{
    const test::Workshop workshop;
    doubleAlipay(workshop);
    const QJsonObject json = test::run(
        merge(workshop, {u"subjects"_s, u"zfb"_s, u"alipay"_s, u"--json"_s, u"--on-conflict"_s, u"keep"_s}))
                                 .json();
    QCOMPARE(json[u"moved"_s][u"observations"_s].toInteger(), 2);
    QCOMPARE(json[u"moved"_s][u"subjects"_s].toInteger(), 1);
    QCOMPARE(json[u"conflicts"_s].toArray().size(), 1);
    QCOMPARE(json[u"conflicts"_s][0][u"name"_s].toString(), u"alipay 2018, app_penetration"_s);
    QCOMPARE(json[u"conflicts"_s][0][u"goes"_s].toString(), u"52%"_s);
    QCOMPARE(json[u"step"_s][u"label"_s].toString(), u"subjects: zfb → alipay"_s);
    QCOMPARE(json[u"dry_run"_s], QJsonValue(false));
}

void TestMergeCommand::takesNames()
{
    const test::Workshop workshop;
    doubleAlipay(workshop);
    const QJsonObject json = test::run(
        merge(workshop, {u"subjects"_s, u"又一个支付宝"_s, u"Alipay"_s, u"--dry-run"_s, u"--json"_s}))
                                 .json();
    QCOMPARE(json[u"from"_s].toString(), u"zfb"_s);
    QCOMPARE(json[u"into"_s].toString(), u"alipay"_s);
    QVERIFY(json[u"step"_s].isNull());
}

void TestMergeCommand::mergesSourcesWithAllTheyReport()
{
    const test::Workshop workshop;
    const QByteArray before = everything(workshop);
    const test::Outcome outcome
        = test::run(merge(workshop, {u"sources"_s, u"asgam-2017-08-14"_s, u"ecns-286303"_s}));
    QCOMPARE(outcome.status, ExitStatus::Done);
    QVERIFY2(outcome.out.contains(u"events"_s), qPrintable(outcome.out));
    QVERIFY(!everything(workshop).contains("asgam-2017-08-14"));
    QCOMPARE(test::run({u"undo"_s, workshop.store()}).status, ExitStatus::Done);
    QCOMPARE(everything(workshop), before);
}

void TestMergeCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("rest");
    QTest::addColumn<ExitStatus>("status");
    QTest::addColumn<QString>("message");
    QTest::newRow("table") << QStringList{u"events"_s, u"a"_s, u"b"_s} << ExitStatus::Usage
                           << u"metrics, subjects, sources"_s;
    QTest::newRow("policy") << QStringList{u"subjects"_s, u"alipay"_s, u"jd"_s, u"--on-conflict"_s,
        u"replace"_s} << ExitStatus::Usage
                            << u"on-conflict"_s;
    QTest::newRow("missing") << QStringList{u"subjects"_s, u"alipay"_s} << ExitStatus::Usage
                             << u"INTO is missing"_s;
    QTest::newRow("unknown") << QStringList{u"subjects"_s, u"alipy"_s, u"jd"_s} << ExitStatus::Failed
                             << u"Did you mean"_s;
    QTest::newRow("itself") << QStringList{u"subjects"_s, u"alipay"_s, u"Alipay"_s} << ExitStatus::Failed
                            << u"into itself"_s;
    QTest::newRow("another unit") << QStringList{u"metrics"_s, u"tp_mobile_share"_s, u"tp_mobile_volume"_s}
                                  << ExitStatus::Failed << u"cannot be mixed"_s;
}

void TestMergeCommand::saysWhatIsWrong()
{
    QFETCH(QStringList, rest);
    QFETCH(QString, message);
    const test::Workshop workshop;
    const test::Outcome outcome = test::run(merge(workshop, rest));
    QTEST(outcome.status, "status");
    QVERIFY2(outcome.err.contains(message), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
}

TONGBAO_TEST_MAIN(TestMergeCommand)
#include "tst_mergecommand.moc"
