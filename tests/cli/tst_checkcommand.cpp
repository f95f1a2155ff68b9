#include "app/cli/checkcommand.h"

#include "db/domain/view.h"
#include "tests/cli/clitest.h"
#include "tests/support/testenvironment.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

const QByteArray header = "metric,subject,region,period,value,low,high,qualifier,status,unit,source,note\n";

} // namespace

// `check` and `views`.
class TestCheckCommand : public QObject {
    Q_OBJECT
private slots:
    void findsNoErrorInTheStarterData();
    void warnsOfSharesOverAHundred();
    void printsFindingsAsJson();
    void refusesADamagedFile();
    void refusesATextFile();
    void listsTheViews();
    void listsTheViewsAsJson();
};

void TestCheckCommand::findsNoErrorInTheStarterData()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run({u"check"_s, workshop.store()});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.err, QString());
    QVERIFY2(outcome.out.contains(u"Errors: 0, warnings: "_s), qPrintable(outcome.out));
    QCOMPARE(test::run({u"check"_s, workshop.store(), u"--quick"_s}).status, ExitStatus::Done);
}

void TestCheckCommand::warnsOfSharesOverAHundred()
{
    const test::Workshop workshop;
    const QByteArray end = ",,,exact,actual,percent,letstalk-2014,\n";
    const QString input = workshop.file(u"new.csv"_s,
        header + "tp_mobile_share,alipay,CN,2021-Q1,60.1" + end + "tp_mobile_share,tenpay,CN,2021-Q1,50.1"
            + end);
    QCOMPARE(test::run({u"import"_s, workshop.store(), input}).status, ExitStatus::Done);
    const test::Outcome outcome = test::run({u"check"_s, workshop.store()});
    QCOMPARE(outcome.status, ExitStatus::Done);
    const QStringList lines = outcome.out.split(u'\n').filter(u"2021"_s);
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().startsWith(u"warning: "_s));
    QVERIFY(lines.first().endsWith(u" [shares-over-100]"_s));
}

void TestCheckCommand::printsFindingsAsJson()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run({u"check"_s, workshop.store(), u"--json"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    const QJsonObject json = outcome.json();
    QCOMPARE(json.keys(), (QStringList{u"errors"_s, u"file"_s, u"findings"_s, u"warnings"_s}));
    QCOMPARE(json[u"errors"_s].toInt(-1), 0);
    const QJsonArray findings = json[u"findings"_s].toArray();
    QCOMPARE(findings.size(), json[u"warnings"_s].toInt(-1));
    for (const QJsonValue &finding : findings) {
        QCOMPARE(finding.toObject().keys(), (QStringList{u"code"_s, u"message"_s, u"severity"_s}));
        QCOMPARE(finding[u"severity"_s].toString(), u"warning"_s);
    }
}

void TestCheckCommand::refusesADamagedFile()
{
    const test::Workshop workshop;
    const QString damaged = workshop.file(u"damaged.tongbao"_s, test::contents(workshop.store()).left(20000));
    const test::Outcome outcome = test::run({u"check"_s, damaged});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QVERIFY(!(outcome.out + outcome.err).isEmpty());
}

void TestCheckCommand::refusesATextFile()
{
    const test::Workshop workshop;
    const QString text = workshop.file(u"notes.txt"_s, "These are my notes, and no store at all.\n");
    const test::Outcome outcome = test::run({u"check"_s, text});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(u"notes.txt"_s), qPrintable(outcome.err));
}

void TestCheckCommand::listsTheViews()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run({u"views"_s, workshop.store()});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QCOMPARE(outcome.out,
        u"overview       Overview\n"
        "share          Market share\n"
        "penetration    App penetration\n"
        "volume         Payment volume\n"
        "users          Users\n"
        "count          Transaction count\n"
        "concentration  Concentration\n"
        "publishers     Publishers compared\n"
        "partnerships   Bank partnerships\n"_s);
}

void TestCheckCommand::listsTheViewsAsJson()
{
    const test::Workshop workshop;
    const QJsonArray views
        = test::run({u"views"_s, workshop.store(), u"--json"_s}).json()[u"views"_s].toArray();
    QCOMPARE(views.size(), drawableViews().size());
    QCOMPARE(views.first().toObject()[u"name"_s].toString(), u"overview"_s);
    const QJsonObject share = views.at(1).toObject();
    QCOMPARE(share.keys(),
        (QStringList{u"built_in"_s, u"family"_s, u"marks"_s, u"metrics"_s, u"name"_s, u"title"_s}));
    QCOMPARE(share[u"name"_s].toString(), u"share"_s);
    QCOMPARE(share[u"marks"_s].toArray().first().toString(), u"line"_s);
}

TONGBAO_TEST_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
