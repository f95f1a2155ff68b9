#include "db/domain/comparison.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::figure;

namespace {

Observation volume(const QString &period, const QString &text, const QString &source)
{
    return test::observation(
        u"tp_mobile_volume"_s, u"market-total"_s, period, figure(text, u"CNY"_s), source);
}

Observation share(const QString &subject, const QString &period, const QString &text, const QString &source)
{
    return test::observation(u"tp_mobile_share"_s, subject, period, figure(text), source);
}

Result<ChartData> compared(const QList<Observation> &observations, const View &view)
{
    return chartData(observations, test::sampleCatalog(), view);
}

Result<ChartData> compared(const QList<Observation> &observations)
{
    return compared(observations, *builtInView(u"publishers"));
}

// "2018-Q1 3.8 (7.6%, 2)": difference, percent and number of publishers.
QStringList lines(const ChartData &data)
{
    QStringList texts;
    for (const Spread &spread : spreads(data)) {
        texts.append(
            u"%1 %2 (%3%, %4)"_s.arg(spread.period.key(), QString::number(spread.difference(), 'g', 6),
                QString::number(spread.percent().value_or(-1), 'f', 1), QString::number(spread.publishers)));
    }
    return texts;
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT
private slots:
    void drawsEveryPublisherOnItsOwn();
    void comparesWhatMostPublishersHave();
    void comparesInPeriodsThatSeveralHave();
    void keepsWhatIsAskedFor();
    void refusesToCompareSeveralFigures();
    void measuresTheSpreadOfEachPeriod();
    void countsBothEndsOfARange();
    void leavesBoundsOut();
};

void TestComparison::drawsEveryPublisherOnItsOwn()
{
    const ChartData data = compared(test::sampleObservations()).value();
    QCOMPARE(data.view.query.metrics, QStringList{u"tp_mobile_share"_s});
    QCOMPARE(data.view.query.subjects, QStringList{u"alipay"_s});
    QCOMPARE(data.view.query.publishers, QStringList({u"Analysys"_s, u"iResearch"_s}));
    QCOMPARE(data.series.size(), 2);
    QCOMPARE(data.view.mark, Mark::Line);
}

void TestComparison::comparesWhatMostPublishersHave()
{
    const QList<Observation> observations{volume(u"2018-Q1"_s, u"40"_s, u"analysys-2018"_s),
        volume(u"2018-Q1"_s, u"48"_s, u"iresearch-2018"_s), volume(u"2018-Q1"_s, u"45"_s, u"ipsos-2018"_s),
        share(u"alipay"_s, u"2018-Q1"_s, u"54"_s, u"analysys-2018"_s),
        share(u"alipay"_s, u"2018-Q2"_s, u"54"_s, u"analysys-2018"_s),
        share(u"alipay"_s, u"2018-Q1"_s, u"50"_s, u"iresearch-2018"_s),
        share(u"alipay"_s, u"2018-Q2"_s, u"50"_s, u"iresearch-2018"_s)};
    QCOMPARE(compared(observations).value().view.query.metrics, QStringList{u"tp_mobile_volume"_s});
}

void TestComparison::comparesInPeriodsThatSeveralHave()
{
    const QList<Observation> observations{volume(u"2018"_s, u"40"_s, u"analysys-2018"_s),
        volume(u"2018"_s, u"48"_s, u"iresearch-2018"_s), volume(u"2018-Q1"_s, u"10"_s, u"analysys-2018"_s),
        volume(u"2018-Q2"_s, u"11"_s, u"analysys-2018"_s),
        volume(u"2018-Q3"_s, u"12"_s, u"iresearch-2018"_s)};
    QCOMPARE(compared(observations).value().view.query.granularity, Granularity::Year);
}

void TestComparison::keepsWhatIsAskedFor()
{
    View view = *builtInView(u"publishers");
    view.query.subjects = {u"tenpay"_s};
    const ChartData data = compared(test::sampleObservations(), view).value();
    QCOMPARE(data.view.query.subjects, QStringList{u"tenpay"_s});
    QCOMPARE(lines(data), QStringList{u"2018-Q1 1.75 (4.5%, 2)"_s});
    view.query.subjects.clear();
    view.query.metrics = {u"tp_mobile_volume"_s};
    QCOMPARE(compared(test::sampleObservations(), view).value().series.first().metric, u"tp_mobile_volume"_s);
}

void TestComparison::refusesToCompareSeveralFigures()
{
    View view = *builtInView(u"publishers");
    view.query.subjects = {u"alipay"_s, u"tenpay"_s};
    const Result<ChartData> data = compared(test::sampleObservations(), view);
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::Invalid);
}

void TestComparison::measuresTheSpreadOfEachPeriod()
{
    const QList<Observation> observations{volume(u"2018-Q1"_s, u"40"_s, u"analysys-2018"_s),
        volume(u"2018-Q1"_s, u"48"_s, u"iresearch-2018"_s), volume(u"2018-Q1"_s, u"45"_s, u"ipsos-2018"_s),
        volume(u"2018-Q2"_s, u"50"_s, u"analysys-2018"_s)};
    QCOMPARE(lines(compared(observations).value()), QStringList{u"2018-Q1 8 (20.0%, 3)"_s});
}

void TestComparison::countsBothEndsOfARange()
{
    const QList<Observation> observations{share(u"alipay"_s, u"2018-Q1"_s, u"50-55"_s, u"analysys-2018"_s),
        share(u"alipay"_s, u"2018-Q1"_s, u"52.5"_s, u"iresearch-2018"_s)};
    QCOMPARE(lines(compared(observations).value()), QStringList{u"2018-Q1 5 (10.0%, 2)"_s});
}

void TestComparison::leavesBoundsOut()
{
    const QList<Observation> observations{share(u"alipay"_s, u"2018-Q1"_s, u">50"_s, u"analysys-2018"_s),
        share(u"alipay"_s, u"2018-Q1"_s, u"52.5"_s, u"iresearch-2018"_s)};
    QCOMPARE(lines(compared(observations).value()), QStringList());
}

TONGBAO_TEST_MAIN(TestComparison)
#include "tst_comparison.moc"
