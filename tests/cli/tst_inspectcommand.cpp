#include "app/cli/inspectcommand.h"

#include "tests/cli/clitest.h"
#include "tests/support/widgettest.h"

#include <QImage>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestInspectCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void printsTheFiguresThatTheTableHad_data();
    void printsTheFiguresThatTheTableHad();
    void printsEverythingAsJson();
    void keepsHowTheFiguresAreTold();
    void printsForPeople();
    void needsNoStore();
    void refusesWhatHoldsNoChart();
    void refusesTwoFormsAtOnce();

private:
    QString draw(const QString &view, const QStringList &options = {}) const;

    test::Workshop m_workshop;
};

void TestInspectCommand::initTestCase()
{
    QVERIFY(!draw(u"share"_s).isEmpty());
}

QString TestInspectCommand::draw(const QString &view, const QStringList &options) const
{
    const QString out = m_workshop.path(view + u".png"_s);
    const QStringList arguments{u"chart"_s, m_workshop.store(), view, u"--out"_s, out};
    return test::run(arguments + options).status == ExitStatus::Done ? out : QString();
}

void TestInspectCommand::printsTheFiguresThatTheTableHad_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("share") << u"share"_s << QStringList();
    QTest::newRow("ranges") << u"penetration"_s << QStringList();
    QTest::newRow("converted") << u"volume"_s << QStringList{u"--currency"_s, u"USD"_s};
    QTest::newRow("overview") << u"overview"_s << QStringList{u"--as-of"_s, u"2019"_s};
    QTest::newRow("Chinese") << u"volume"_s << QStringList{u"--lang"_s, u"zh"_s};
}

void TestInspectCommand::printsTheFiguresThatTheTableHad()
{
    QFETCH(QString, view);
    QFETCH(QStringList, options);
    const QString chart = draw(view, options);
    const test::Outcome table = test::run(QStringList{u"table"_s, m_workshop.store(), view} + options);
    const test::Outcome inspected = test::run({u"inspect"_s, chart, u"--csv"_s});
    QVERIFY2(inspected.status == ExitStatus::Done, qPrintable(inspected.err));
    QVERIFY(inspected.out.count(u'\n') > 1);
    QCOMPARE(inspected.out, table.out);
}

void TestInspectCommand::printsEverythingAsJson()
{
    const QString chart = draw(u"share"_s, {u"--title"_s, u"Two <wallets>"_s});
    const QJsonObject json = test::run({u"inspect"_s, chart, u"--json"_s}).json();
    QCOMPARE(json.keys(),
        (QStringList{u"figures"_s, u"file"_s, u"format"_s, u"program"_s, u"sources"_s, u"subtitle"_s,
            u"title"_s, u"view"_s}));
    QCOMPARE(json[u"title"_s].toString(), u"Two <wallets>"_s);
    QCOMPARE(json[u"view"_s][u"kind"_s].toString(), u"share"_s);
    QVERIFY(!json[u"sources"_s].toArray().isEmpty());
}

void TestInspectCommand::keepsHowTheFiguresAreTold()
{
    const QString chart
        = draw(u"volume"_s, {u"--mark"_s, u"line"_s, u"--scale-unit"_s, u"亿"_s, u"--join-gaps"_s});
    const QJsonObject view = test::run({u"inspect"_s, chart, u"--json"_s}).json()[u"view"_s].toObject();
    QCOMPARE(view[u"scale"_s].toString(), u"hundred-million"_s);
    QVERIFY(view[u"join_gaps"_s].toBool());
    QCOMPARE(view[u"mark"_s].toString(), u"line"_s);
}

void TestInspectCommand::printsForPeople()
{
    const test::Outcome outcome = test::run({u"inspect"_s, draw(u"share"_s)});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QVERIFY(outcome.out.startsWith(u"Title: "_s));
    QVERIFY(outcome.out.contains(u"Made by: Tongbao "_s));
    QVERIFY(outcome.out.contains(u"2018-Q4  alipay"_s));
}

void TestInspectCommand::needsNoStore()
{
    const QString chart = draw(u"share"_s);
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(u"copy.png"_s);
    QVERIFY(QFile::copy(chart, copy));
    QCOMPARE(test::run({u"inspect"_s, copy}).status, ExitStatus::Done);
}

void TestInspectCommand::refusesWhatHoldsNoChart()
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString other = m_workshop.path(u"cat.png"_s);
    QVERIFY(image.save(other));
    const QString text = m_workshop.file(u"text.png"_s, "no picture");
    const QString whole = draw(u"share"_s);
    const QString cut = m_workshop.file(u"cut.png"_s, test::contents(whole).chopped(100));
    for (const auto &[path, message] : {std::pair(other, u"It holds no chart of Tongbao."_s),
             std::pair(text, u"no PNG"_s), std::pair(cut, u"damaged or cut off"_s),
             std::pair(m_workshop.path(u"missing.png"_s), u"missing.png"_s),
             std::pair(m_workshop.path({}), u"folder"_s)}) {
        const test::Outcome outcome = test::run({u"inspect"_s, path});
        QCOMPARE(outcome.status, ExitStatus::Failed);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.contains(message), qPrintable(outcome.err));
    }
}

void TestInspectCommand::refusesTwoFormsAtOnce()
{
    const test::Outcome outcome = test::run({u"inspect"_s, draw(u"share"_s), u"--csv"_s, u"--json"_s});
    QCOMPARE(outcome.status, ExitStatus::Usage);
}

TONGBAO_WIDGET_TEST_MAIN(TestInspectCommand)
#include "tst_inspectcommand.moc"
