#include "db/domain/frequency.h"

#include "tests/domain/seriestext.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::linesOf;
using test::seriesOf;

class TestFrequency : public QObject {
    Q_OBJECT
private slots:
    void sumsFlowsOfCompletePeriods();
    void sumsWhatOnePublisherPrinted();
    void keepsTheBoundOfASum();
    void takesStocksAtTheEnd();
    void namesEverythingThatASumIsMadeOf();
};

void TestFrequency::sumsFlowsOfCompletePeriods()
{
    const Series series
        = seriesOf({{u"2018-Q1"_s, u"40.3"_s}, {u"2018-Q2"_s, u"39.27"_s}, {u"2018-Q3"_s, u"43.8"_s},
                       {u"2018-Q4"_s, u"~47.2"_s}, {u"2019-Q1"_s, u"47.6"_s}},
            u"CNY"_s);
    const DerivedSeries years = byLongerPeriods(series, Granularity::Year, Nature::Flow);
    // 40.3 + 39.27 + 43.8 + 47.2 = 170.57
    QCOMPARE(linesOf(years),
        QStringList({u"2018 about ¥170.57"_s, u"2019 gap: Not all of its parts were published."_s}));
    QCOMPARE(years.series.granularity, Granularity::Year);
    QCOMPARE(linesOf(byLongerPeriods(series, Granularity::Half, Nature::Flow)).first(), u"2018-H1 ¥79.57"_s);
}

void TestFrequency::sumsWhatOnePublisherPrinted()
{
    const Series series
        = seriesOf({{u"2018-H1"_s, u"98.4"_s}, {u"2018-H2"_s, u"92.1"_s, u"iResearch"_s}}, u"CNY"_s);
    QCOMPARE(linesOf(byLongerPeriods(series, Granularity::Year, Nature::Flow)),
        QStringList{u"2018 gap: The figures it takes are by different publishers."_s});
}

void TestFrequency::keepsTheBoundOfASum()
{
    const Series series = seriesOf({{u"2018-H1"_s, u"98.4"_s}, {u"2018-H2"_s, u">92"_s}}, u"CNY"_s);
    QCOMPARE(
        linesOf(byLongerPeriods(series, Granularity::Year, Nature::Flow)), QStringList{u"2018 >¥190.4"_s});
}

void TestFrequency::takesStocksAtTheEnd()
{
    const Series series = seriesOf(
        {{u"2018-06"_s, u"500"_s}, {u"2018-12"_s, u"600-620"_s}, {u"2019-06"_s, u"700"_s}}, u"count"_s);
    const DerivedSeries years = byLongerPeriods(series, Granularity::Year, Nature::Stock);
    QCOMPARE(
        linesOf(years), QStringList({u"2018 600–620"_s, u"2019 gap: Nothing was published for its end."_s}));
    QCOMPARE(years.series.points.first().observation, series.points.at(1).observation);
}

void TestFrequency::namesEverythingThatASumIsMadeOf()
{
    const Series series = seriesOf({{u"2018-H1"_s, u"98"_s}, {u"2018-H2"_s, u"92"_s}}, u"CNY"_s);
    const SeriesPoint year = byLongerPeriods(series, Granularity::Year, Nature::Flow).series.points.first();
    QCOMPARE(year.observation, series.points.at(1).observation);
    QCOMPARE(year.basis, QList<Observation>{series.points.at(0).observation});
}

TONGBAO_TEST_MAIN(TestFrequency)
#include "tst_frequency.moc"
