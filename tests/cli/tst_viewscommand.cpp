#include "app/cli/viewscommand.h"

#include "tests/cli/clitest.h"
#include "tests/store/storetest.h"
#include "tests/support/widgettest.h"

#include <QImage>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace tongbao;

// Saved views on the command line: listed, drawn and printed by their names.
class TestViewsCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void listsSavedViewsAfterTheBuiltInOnes();
    void drawsThemAllInThatOrder();
    void drawsTheOverviewUnderOneFilter_data();
    void drawsTheOverviewUnderOneFilter();
    void printsTheirDefinitions();
    void printsTheFiguresOfASavedView();
    void drawsASavedViewAsTheBuiltInOneWithItsOptions();
    void drawsSavedViewsIntoAFolderToo();
    void putsTitlesOfTheCommandLineFirst();
    void namesSavedViewsWhereAnotherIsAsked();
    void refusesAViewThatCannotBeDrawn();
    void exportsAndImportsThem();

private:
    test::Outcome run(QStringList arguments) const
    {
        arguments.insert(1, m_workshop.store());
        return test::run(arguments);
    }

    test::Workshop m_workshop;
};

namespace {

const QString markup = u"<img src=\"/etc/hostname\">"_s;
const QByteArray views = "name,position,definition\n"
                         "Wallets,1,\"{\"\"kind\"\":\"\"share\"\",\"\"query\"\":{\"\"metrics\"\":"
                         "[\"\"tp_mobile_share\"\"],\"\"publishers\"\":[\"\"iResearch\"\"],\"\"regions\"\":"
                         "[\"\"CN\"\"],\"\"subjects\"\":[\"\"alipay\"\"]},\"\"title\"\":\"\"A<B&amp;\"\"}\"\n"
                         "\"<img src=\"\"/etc/hostname\"\">\",2,\"{\"\"kind\"\":\"\"volume\"\"}\"\n";

} // namespace

void TestViewsCommand::initTestCase()
{
    const test::Outcome outcome = run({u"import"_s, m_workshop.file(u"views.csv"_s, views)});
    QVERIFY2(outcome.status == ExitStatus::Done, qPrintable(outcome.err));
}

void TestViewsCommand::listsSavedViewsAfterTheBuiltInOnes()
{
    const QStringList lines = run({u"views"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.first().startsWith(u"overview "_s));
    QCOMPARE(lines.at(lines.size() - 2).simplified(), u"Wallets A<B&amp; (saved)"_s);
    QCOMPARE(lines.last(), markup + u"  Payment volume (saved)"_s);
}

void TestViewsCommand::drawsThemAllInThatOrder()
{
    const auto namesIn = [](const QJsonArray &list, const QString &key) {
        QStringList names;
        for (const QJsonValue &entry : list)
            names.append(entry[key].toString());
        return names;
    };
    const QJsonArray listed = run({u"views"_s, u"--json"_s}).json()[u"views"_s].toArray();
    const test::Outcome drawn
        = run({u"charts"_s, u"--out"_s, m_workshop.path(u"all"_s), u"--size"_s, u"400x300"_s, u"--json"_s});
    QVERIFY2(drawn.status == ExitStatus::Done, qPrintable(drawn.err));
    QCOMPARE(namesIn(drawn.json()[u"written"_s].toArray(), u"view"_s), namesIn(listed, u"name"_s));
}

void TestViewsCommand::drawsTheOverviewUnderOneFilter_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<ExitStatus>("status");
    QTest::newRow("date") << QStringList{u"--as-of"_s, u"2018"_s} << ExitStatus::Done;
    QTest::newRow("publisher") << QStringList{u"--publisher"_s, u"Analysys"_s} << ExitStatus::Done;
    QTest::newRow("currency") << QStringList{u"--currency"_s, u"USD"_s} << ExitStatus::Done;
    QTest::newRow("preferred") << QStringList{u"--pick"_s, u"preferred"_s} << ExitStatus::Done;
    QTest::newRow("each") << QStringList{u"--pick"_s, u"each"_s} << ExitStatus::Usage;
    QTest::newRow("two publishers") << QStringList{u"--publisher"_s, u"Analysys"_s, u"--publisher"_s,
        u"iResearch"_s} << ExitStatus::Usage;
    QTest::newRow("app") << QStringList{u"--subject"_s, u"alipay"_s} << ExitStatus::Usage;
    QTest::newRow("mark") << QStringList{u"--mark"_s, u"bar"_s} << ExitStatus::Usage;
}

void TestViewsCommand::drawsTheOverviewUnderOneFilter()
{
    QFETCH(QStringList, options);
    const test::Outcome outcome = run(QStringList{u"table"_s, u"overview"_s} + options);
    QTEST(outcome.status, "status");
    QCOMPARE(outcome.out.startsWith(u"chart,period,metric,"_s), outcome.status == ExitStatus::Done);
}

void TestViewsCommand::printsTheirDefinitions()
{
    const QJsonArray list = run({u"views"_s, u"--json"_s}).json()[u"views"_s].toArray();
    const QJsonObject saved = list.last().toObject();
    QCOMPARE(saved[u"name"_s].toString(), markup);
    QCOMPARE(saved[u"built_in"_s].toBool(true), false);
    QCOMPARE(saved[u"definition"_s].toObject()[u"kind"_s].toString(), u"volume"_s);
    QCOMPARE(list.first().toObject()[u"built_in"_s].toBool(), true);
}

void TestViewsCommand::printsTheFiguresOfASavedView()
{
    const test::Outcome outcome = run({u"table"_s, u"Wallets"_s});
    QVERIFY2(outcome.status == ExitStatus::Done, qPrintable(outcome.err));
    QCOMPARE(outcome.out,
        run({u"table"_s, u"share"_s, u"--publisher"_s, u"iResearch"_s, u"--subject"_s, u"alipay"_s}).out);
}

void TestViewsCommand::drawsASavedViewAsTheBuiltInOneWithItsOptions()
{
    const QString saved = m_workshop.path(u"saved.png"_s), asked = m_workshop.path(u"asked.png"_s);
    QVERIFY(run({u"chart"_s, u"Wallets"_s, u"--out"_s, saved}).status == ExitStatus::Done);
    QVERIFY(run({u"chart"_s, u"share"_s, u"--publisher"_s, u"iResearch"_s, u"--subject"_s, u"alipay"_s,
                    u"--title"_s, u"A<B&amp;"_s, u"--out"_s, asked})
                .status
        == ExitStatus::Done);
    // The files differ in the name of the view that they carry.
    const QImage picture(saved);
    QVERIFY(!picture.isNull());
    QVERIFY(picture == QImage(asked));
}

void TestViewsCommand::drawsSavedViewsIntoAFolderToo()
{
    const QString folder = m_workshop.path(u"charts"_s), one = m_workshop.path(u"one.png"_s);
    const test::Outcome outcome = run({u"charts"_s, u"--out"_s, folder});
    QVERIFY2(outcome.status == ExitStatus::Done, qPrintable(outcome.err));
    QVERIFY(run({u"chart"_s, u"Wallets"_s, u"--out"_s, one}).status == ExitStatus::Done);
    QVERIFY(test::contents(folder + u"/Wallets.png"_s) == test::contents(one));
}

void TestViewsCommand::putsTitlesOfTheCommandLineFirst()
{
    const QString saved = m_workshop.path(u"saved.png"_s), titled = m_workshop.path(u"titled.png"_s);
    QVERIFY(run({u"chart"_s, u"Wallets"_s, u"--out"_s, saved}).status == ExitStatus::Done);
    QVERIFY(run({u"chart"_s, u"Wallets"_s, u"--title"_s, u"Other"_s, u"--subtitle"_s, u"words"_s, u"--out"_s,
                    titled})
                .status
        == ExitStatus::Done);
    QVERIFY(test::contents(saved) != test::contents(titled));
}

void TestViewsCommand::namesSavedViewsWhereAnotherIsAsked()
{
    const test::Outcome outcome = run({u"table"_s, u"wallet"_s});
    QCOMPARE(outcome.status, ExitStatus::Usage);
    QVERIFY2(outcome.err.contains(u"Did you mean \"Wallets\"?"), qPrintable(outcome.err));
}

void TestViewsCommand::refusesAViewThatCannotBeDrawn()
{
    // As a newer program would leave it.
    const QString copy = m_workshop.path(u"newer.tongbao"_s);
    QVERIFY(run({u"backup"_s, copy}).status == ExitStatus::Done);
    QCOMPARE(
        test::runSql(copy, u"INSERT INTO saved_view VALUES ('Glow', 3, '{\"glow\":1,\"kind\":\"share\"}')"_s),
        QString());
    const test::Outcome outcome = test::run({u"table"_s, copy, u"Glow"_s});
    QVERIFY(outcome.status != ExitStatus::Done);
    QVERIFY2(outcome.err.contains(u"The view \"Glow\" cannot be drawn"), qPrintable(outcome.err));
    QVERIFY(test::run({u"views"_s, copy}).out.contains(u"\"glow\" that this version"));
}

void TestViewsCommand::exportsAndImportsThem()
{
    const QString out = m_workshop.path(u"out.csv"_s);
    QVERIFY(run({u"export"_s, u"--table"_s, u"views"_s, u"--out"_s, out}).status == ExitStatus::Done);
    QCOMPARE(test::contents(out), views);
    QCOMPARE(run({u"import"_s, out, u"--json"_s}).json()[u"total"_s].toObject()[u"same"_s].toInt(), 2);
}

TONGBAO_WIDGET_TEST_MAIN(TestViewsCommand)
#include "tst_viewscommand.moc"
