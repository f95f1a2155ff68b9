#include "ui/pages/viewfilters.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::period;

namespace {

View changed(const View &view, const QStringList &metrics)
{
    return withMetrics(view, metrics, test::sampleObservations(), test::sampleCatalog());
}

bool draws(const View &view)
{
    return static_cast<bool>(chartData(test::sampleObservations(), test::sampleCatalog(), view));
}

} // namespace

class TestViewFilters : public QObject {
    Q_OBJECT
private slots:
    void keepsFiltersThatStillFit();
    void dropsSubjectsPublishersAndRegionsThatTheMetricLacks();
    void dropsALengthThatTheMetricLacks();
    void dropsATimeInWhichTheMetricHasNothing();
    void dropsAMarkThatCannotBeDrawn();
    void dropsATransformThatDoesNotSuit();
    void dropsTitlesOfOtherFigures();
    void alwaysDrawsWhereThereAreFigures();
    void forgetsEveryFilterButTheMetric();
    void findsThePeriodsWithinLimits();
};

void TestViewFilters::keepsFiltersThatStillFit()
{
    View view = *builtInView(u"volume");
    view.query.from = period(u"2017-Q4"_s);
    const View next = changed(view, {u"payment_value"_s});
    QCOMPARE(next.query.subjects, QStringList{u"alipay+wechat-pay"_s});
    QCOMPARE(next.query.from, view.query.from);
    QCOMPARE(next.query.currency, view.query.currency);
    QVERIFY(draws(next));
}

void TestViewFilters::dropsSubjectsPublishersAndRegionsThatTheMetricLacks()
{
    View view = *builtInView(u"volume");
    view.query.subjects = {u"market-total"_s};
    view.query.publishers = {u"Analysys"_s};
    view.query.regions = {u"CN-XZ"_s};
    const View next = changed(view, {u"payment_value"_s});
    QCOMPARE(next.query.subjects, QStringList());
    QCOMPARE(next.query.publishers, QStringList());
    QCOMPARE(next.query.regions, QStringList());
    QVERIFY(draws(next));
}

void TestViewFilters::dropsALengthThatTheMetricLacks()
{
    View view = *builtInView(u"volume");
    view.query.granularity = Granularity::Year;
    const View next = changed(view, {u"payment_value"_s});
    QCOMPARE(next.query.granularity, std::nullopt);
    QVERIFY(draws(next));
}

void TestViewFilters::dropsATimeInWhichTheMetricHasNothing()
{
    View view = *builtInView(u"volume");
    view.query.from = period(u"2018-Q1"_s);
    view.query.to = period(u"2018-Q2"_s);
    const View next = changed(view, {u"payment_value"_s});
    QCOMPARE(next.query.from, std::nullopt);
    QCOMPARE(next.query.to, std::nullopt);
    QVERIFY(draws(next));
}

void TestViewFilters::dropsAMarkThatCannotBeDrawn()
{
    View view = *builtInView(u"share");
    view.mark = Mark::Area100;
    QList<Observation> observations = test::sampleObservations();
    observations.append(test::observation(
        u"survey_value_share"_s, u"alipay"_s, u"2018"_s, test::figure(u"40-50"_s), u"ipsos-2018"_s));
    const View next = withMetrics(view, {u"survey_value_share"_s}, observations, test::sampleCatalog());
    QCOMPARE(next.mark, Mark::Automatic);
    QVERIFY(chartData(observations, test::sampleCatalog(), next));
}

void TestViewFilters::dropsATransformThatDoesNotSuit()
{
    View view = *builtInView(u"share");
    view.transform = Transform(TransformKind::Change);
    view.query.from = period(u"2018-Q1"_s);
    // One figure of one period has no change.
    QList<Observation> observations = test::sampleObservations();
    observations.append(test::observation(
        u"survey_value_share"_s, u"alipay"_s, u"2018-Q3"_s, test::figure(u"40"_s), u"ipsos-2018"_s));
    const View next = withMetrics(view, {u"survey_value_share"_s}, observations, test::sampleCatalog());
    QVERIFY(next.transform.isLevel());
    QCOMPARE(next.query.from, view.query.from);
    QVERIFY(differs(view, *builtInView(u"share")));
    QVERIFY(withoutFilters(view).transform.isLevel());
}

void TestViewFilters::dropsTitlesOfOtherFigures()
{
    View view = *builtInView(u"volume");
    view.title = u"The market"_s;
    view.subtitle = u"by quarter"_s;
    const View next = changed(view, {u"payment_value"_s});
    QCOMPARE(next.title, QString());
    QCOMPARE(next.subtitle, QString());
}

void TestViewFilters::alwaysDrawsWhereThereAreFigures()
{
    View view = *builtInView(u"volume");
    view.query.asOf = QDate(2010, 1, 1);
    view.query.currency = u"EUR"_s;
    QVERIFY(!draws(view));
    QVERIFY(draws(changed(view, {u"tp_mobile_volume"_s})));
}

void TestViewFilters::forgetsEveryFilterButTheMetric()
{
    View view = *builtInView(u"share");
    view.query.subjects = {u"lakala"_s};
    view.query.to = period(u"2001"_s);
    view.query.asOf = QDate(2010, 1, 1);
    const View next = withoutFilters(view);
    QCOMPARE(next.query.metrics, view.query.metrics);
    QVERIFY(draws(next));
    QVERIFY(differs(view, next));
    QVERIFY(!differs(next, next));
}

void TestViewFilters::findsThePeriodsWithinLimits()
{
    const QList<Period> quarters{period(u"2017-Q4"_s), period(u"2018-Q1"_s), period(u"2018-Q2"_s)};
    QCOMPARE(firstWithin(quarters, period(u"2018"_s)), period(u"2018-Q1"_s));
    QCOMPARE(lastWithin(quarters, period(u"2017"_s)), period(u"2017-Q4"_s));
    QCOMPARE(firstWithin(quarters, period(u"2019"_s)), std::nullopt);
    QCOMPARE(lastWithin(quarters, std::nullopt), std::nullopt);
}

TONGBAO_TEST_MAIN(TestViewFilters)
#include "tst_viewfilters.moc"
