#include "db/domain/growth.h"

#include "tests/domain/seriestext.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::linesOf;
using test::seriesOf;

namespace {

const QString nothingBefore = u"Nothing was published for the period before."_s;
const QString nothingOnYear = u"Nothing was published for the year before."_s;

Series shares()
{
    return seriesOf({{u"2018-Q2"_s, u"53.62"_s}, {u"2018-Q3"_s, u"53.71"_s}, {u"2018-Q4"_s, u"53.78"_s},
                        {u"2019-Q2"_s, u"54.2"_s}},
        u"percent"_s, u"tp_mobile_share"_s, u"alipay"_s);
}

} // namespace

class TestGrowth : public QObject {
    Q_OBJECT
private slots:
    void tellsTheChangeOfPercentsInPoints();
    void tellsTheChangeOfMoneyInMoney();
    void tellsTheChangeOnTheYear();
    void tellsThePercentChange();
    void tellsThePercentChangeOnTheYear();
    void compoundsToAYear_data();
    void compoundsToAYear();
    void writesAsManyDigitsAsWerePublished_data();
    void writesAsManyDigitsAsWerePublished();
    void carriesRangesAndBounds_data();
    void carriesRangesAndBounds();
    void knowsNoChangeBetweenTwoPublishers();
    void knowsNoPercentageOfNothing();
    void isAsUncertainAsWhatItIsMadeOf();
    void keepsWhatItIsMadeOf();
    void setsTheBasePeriodToAHundred();
    void refusesABaseThatIsNoSingleValue_data();
    void refusesABaseThatIsNoSingleValue();
    void tellsTheCompoundGrowthOfAllYears();
    void knowsNoCompoundGrowthOfLessThanAYear();
    void leavesForecastsOutOfCompoundGrowth();
};

void TestGrowth::tellsTheChangeOfPercentsInPoints()
{
    const DerivedSeries made = change(shares(), Lag::Period);
    QCOMPARE(made.series.unit, Unit::points());
    QCOMPARE(linesOf(made),
        QStringList({u"2018-Q3 0.09 pt"_s, u"2018-Q4 0.07 pt"_s, u"2018-Q2 gap: "_s + nothingBefore,
            u"2019-Q2 gap: "_s + nothingBefore}));
}

void TestGrowth::tellsTheChangeOfMoneyInMoney()
{
    // Analysys: 43.8 and 47.2 trillion, then 44.36 trillion.
    const Series series = seriesOf({{u"2018-Q3"_s, u"43800000000000"_s}, {u"2018-Q4"_s, u"47200000000000"_s},
                                       {u"2019-Q1"_s, u"44360000000000"_s}},
        u"CNY"_s);
    QCOMPARE(linesOf(change(series, Lag::Period)),
        QStringList({u"2018-Q4 ¥3.4 tn"_s, u"2019-Q1 -¥2.84 tn"_s, u"2018-Q3 gap: "_s + nothingBefore}));
}

void TestGrowth::tellsTheChangeOnTheYear()
{
    // 54.2 - 53.62 = 0.58; nothing is known a year before the others.
    QCOMPARE(linesOf(change(shares(), Lag::Year)),
        QStringList({u"2019-Q2 0.58 pt"_s, u"2018-Q2 gap: "_s + nothingOnYear,
            u"2018-Q3 gap: "_s + nothingOnYear, u"2018-Q4 gap: "_s + nothingOnYear}));
}

void TestGrowth::tellsThePercentChange()
{
    // 83.33 / 76.47 - 1 = 8.9708 %: Analysys printed "up 8.97 % on the quarter".
    const Series series
        = seriesOf({{u"2022-Q4"_s, u"76470000000000"_s}, {u"2023-Q1"_s, u"83330000000000"_s}}, u"CNY"_s);
    const DerivedSeries made = percentChange(series, Lag::Period);
    QCOMPARE(made.series.unit, Unit::percent());
    QCOMPARE(linesOf(made), QStringList({u"2023-Q1 8.97%"_s, u"2022-Q4 gap: "_s + nothingBefore}));
}

void TestGrowth::tellsThePercentChangeOnTheYear()
{
    // 53.2 / 55.4 - 1 = -3.971 %: printed as "down 4.0 % on the year".
    const Series series
        = seriesOf({{u"2019-Q1"_s, u"55400000000000"_s}, {u"2020-Q1"_s, u"53200000000000"_s}}, u"CNY"_s);
    QCOMPARE(linesOf(percentChange(series, Lag::Year)),
        QStringList({u"2020-Q1 -4.0%"_s, u"2019-Q1 gap: "_s + nothingOnYear}));
}

void TestGrowth::compoundsToAYear_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("text");
    // 1.1^2 = 1.21, 1.1^4 = 1.4641, 1.1^12 = 3.138428376721
    QTest::newRow("half") << u"2018-H1"_s << u"2018-H2"_s << u"2018-H2 21.00%"_s;
    QTest::newRow("quarter") << u"2018-Q1"_s << u"2018-Q2"_s << u"2018-Q2 46.41%"_s;
    QTest::newRow("month") << u"2018-12"_s << u"2019-01"_s << u"2019-01 213.84%"_s;
}

void TestGrowth::compoundsToAYear()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    const DerivedSeries made
        = annualisedChange(seriesOf({{before, u"100.00"_s}, {now, u"110.00"_s}}, u"CNY"_s));
    QTEST(linesOf(made).first(), "text");
}

void TestGrowth::writesAsManyDigitsAsWerePublished_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("text");
    QTest::newRow("two digits") << u"40000000000000"_s << u"43000000000000"_s << u"8%"_s; // 7.5
    QTest::newRow("three digits") << u"43800000000000"_s << u"47200000000000"_s << u"7.8%"_s; // 7.763
    QTest::newRow("four digits") << u"43790000000000"_s << u"47200100000000"_s << u"7.79%"_s;
    QTest::newRow("never more than two decimals") << u"43793124"_s << u"47200143"_s << u"7.78%"_s;
    QTest::newRow("a hundred times as much") << u"1230000"_s << u"124000000"_s << u"9,981%"_s; // 9981.30
    QTest::newRow("unchanged") << u"53.78"_s << u"53.78"_s << u"0.00%"_s;
}

void TestGrowth::writesAsManyDigitsAsWerePublished()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    const Series series = seriesOf({{u"2018-Q3"_s, before}, {u"2018-Q4"_s, now}}, u"CNY"_s);
    const DerivedSeries made = percentChange(series, Lag::Period);
    QTEST(figureText(made.series.points.first().figure, Language::English), "text");
}

void TestGrowth::carriesRangesAndBounds_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("difference");
    QTest::addColumn<QString>("growth");
    const QString open = u"gap: Bounds (\"more than\", \"less than\") leave open how much it is."_s;
    // [12.00, 15.00] on [8.00, 10.00]: from 12/10 to 15/8.
    QTest::newRow("ranges") << u"8.00-10.00"_s << u"12.00-15.00"_s << u"2.00–7.00 pt"_s << u"20.0–87.5%"_s;
    QTest::newRow("falling range") << u"10.00"_s << u"9.00-11.00"_s << u"-1.00 pt to 1.00 pt"_s
                                   << u"-10.0% to 10.0%"_s;
    QTest::newRow("value in a range")
        << u"10.00"_s << u"12.00 11.00-13.00"_s << u"2.00 pt (1.00–3.00 pt)"_s << u"20.00% (10.00–30.00%)"_s;
    QTest::newRow("about") << u"~50.00"_s << u"55.00"_s << u"about 5.00 pt"_s << u"about 10.00%"_s;
    QTest::newRow("over now") << u"50.00"_s << u">55.00"_s << u">5.00 pt"_s << u">10.00%"_s;
    QTest::newRow("over before") << u">50.00"_s << u"55.00"_s << u"<5.00 pt"_s << u"<10.00%"_s;
    QTest::newRow("under now") << u"50.00"_s << u"<55.00"_s << u"<5.00 pt"_s << u"<10.00%"_s;
    QTest::newRow("over on under") << u"<50.00"_s << u">55.00"_s << u">5.00 pt"_s << u">10.00%"_s;
    QTest::newRow("over on over") << u">50.00"_s << u">55.00"_s << open << open;
    QTest::newRow("under on under") << u"<50.00"_s << u"<55.00"_s << open << open;
}

void TestGrowth::carriesRangesAndBounds()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    const Series series = seriesOf({{u"2018-Q3"_s, before}, {u"2018-Q4"_s, now}}, u"percent"_s);
    const auto textOf = [](const DerivedSeries &made) {
        return made.series.points.isEmpty() ? u"gap: "_s + made.gaps.last().reason
                                            : figureText(made.series.points.last().figure, Language::English);
    };
    QTEST(textOf(change(series, Lag::Period)), "difference");
    QTEST(textOf(percentChange(series, Lag::Period)), "growth");
}

void TestGrowth::knowsNoChangeBetweenTwoPublishers()
{
    const Series series
        = seriesOf({{u"2018-Q3"_s, u"53.71"_s}, {u"2018-Q4"_s, u"54.3"_s, u"iResearch"_s}}, u"percent"_s);
    const DerivedSeries made = change(series, Lag::Period);
    QVERIFY(made.series.points.isEmpty());
    QCOMPARE(made.gaps.last().reason, u"The figures it takes are by different publishers."_s);
}

void TestGrowth::knowsNoPercentageOfNothing()
{
    const Series series = seriesOf({{u"2018-Q3"_s, u"0"_s}, {u"2018-Q4"_s, u"5"_s}}, u"count"_s);
    QCOMPARE(linesOf(percentChange(series, Lag::Period)).last(),
        u"2018-Q4 gap: Percentages need figures above zero."_s);
    QCOMPARE(linesOf(change(series, Lag::Period)).first(), u"2018-Q4 5"_s);
}

void TestGrowth::isAsUncertainAsWhatItIsMadeOf()
{
    Series series = shares();
    series.points[0].figure.status = Status::Forecast;
    series.points[2].figure.status = Status::Estimate;
    const DerivedSeries made = change(series, Lag::Period);
    QCOMPARE(made.series.points.at(0).figure.status, Status::Forecast);
    QCOMPARE(made.series.points.at(1).figure.status, Status::Estimate);
}

void TestGrowth::keepsWhatItIsMadeOf()
{
    const Series series = shares();
    const DerivedSeries made = change(series, Lag::Period);
    QCOMPARE(made.series.points.first().observation, series.points.at(1).observation);
    QCOMPARE(made.series.points.first().basis, QList<Observation>{series.points.at(0).observation});
}

void TestGrowth::setsTheBasePeriodToAHundred()
{
    const Series series = seriesOf({{u"2016-Q4"_s, u"18500000000000"_s}, {u"2017-Q1"_s, u"22700000000000"_s},
                                       {u"2018-Q1"_s, u"37000000000000"_s}},
        u"CNY"_s);
    const DerivedSeries made = indexed(series, test::period(u"2016-Q4"_s));
    QCOMPARE(made.series.unit, Unit::index());
    // 22.7 / 18.5 = 1.22703, 37 / 18.5 = 2
    QCOMPARE(linesOf(made), QStringList({u"2016-Q4 100.0"_s, u"2017-Q1 122.7"_s, u"2018-Q1 200"_s}));
}

void TestGrowth::refusesABaseThatIsNoSingleValue_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("reason");
    QTest::newRow("range") << u"7-11"_s << u"The figure of the base period is a range or a bound."_s;
    QTest::newRow("over") << u">9"_s << u"The figure of the base period is a range or a bound."_s;
    QTest::newRow("zero") << u"0"_s << u"Percentages need figures above zero."_s;
}

void TestGrowth::refusesABaseThatIsNoSingleValue()
{
    QFETCH(QString, base);
    const Series series = seriesOf({{u"2017"_s, base}, {u"2018"_s, u"12"_s}}, u"count"_s);
    const DerivedSeries made = indexed(series, test::period(u"2017"_s));
    QVERIFY(made.series.points.isEmpty());
    QTEST(made.gaps.last().reason, "reason");
    QCOMPARE(indexed(series, test::period(u"2016"_s)).gaps.first().reason,
        u"Nothing was published for the base period."_s);
}

void TestGrowth::tellsTheCompoundGrowthOfAllYears()
{
    // (121 / 100)^(1/2) - 1 = 10 %, over two years of quarters.
    const Series series = seriesOf({{u"2016-Q1"_s, u"100.0"_s}, {u"2017-Q1"_s, u"7-11"_s},
                                       {u"2018-Q1"_s, u"121.0"_s}, {u"2018-Q2"_s, u">130"_s}},
        u"CNY"_s);
    const std::optional<CompoundGrowth> growth = compoundGrowth(series);
    QVERIFY(growth);
    QCOMPARE(growth->from, test::period(u"2016-Q1"_s));
    QCOMPARE(growth->to, test::period(u"2018-Q1"_s));
    QCOMPARE(growth->percent.text(), u"10.0"_s);
}

void TestGrowth::knowsNoCompoundGrowthOfLessThanAYear()
{
    QVERIFY(!compoundGrowth(seriesOf({{u"2018-Q1"_s, u"100"_s}, {u"2018-Q4"_s, u"121"_s}}, u"CNY"_s)));
    QVERIFY(!compoundGrowth(seriesOf({{u"2018-Q1"_s, u"100"_s}}, u"CNY"_s)));
    QVERIFY(!compoundGrowth(seriesOf({{u"2018-W01"_s, u"100"_s}, {u"2020-W01"_s, u"121"_s}}, u"CNY"_s)));
    QVERIFY(
        !compoundGrowth(seriesOf({{u"2016"_s, u"100"_s}, {u"2018"_s, u"121"_s, u"iResearch"_s}}, u"CNY"_s)));
}

void TestGrowth::leavesForecastsOutOfCompoundGrowth()
{
    Series series
        = seriesOf({{u"2016"_s, u"100.0"_s}, {u"2017"_s, u"120.0"_s}, {u"2018"_s, u"500.0"_s}}, u"CNY"_s);
    series.points[2].figure.status = Status::Forecast;
    QCOMPARE(compoundGrowth(series)->percent.text(), u"20.0"_s);
}

TONGBAO_TEST_MAIN(TestGrowth)
#include "tst_growth.moc"
