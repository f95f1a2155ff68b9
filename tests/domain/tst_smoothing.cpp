#include "db/domain/smoothing.h"

#include "tests/domain/seriestext.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::linesOf;
using test::seriesOf;

namespace {

const QString incomplete = u"A period of the average was not published."_s;
const QString notFromTheStart = u"An earlier period of the year was not published."_s;
const QString otherPublisher = u"The figures it takes are by different publishers."_s;

} // namespace

class TestSmoothing : public QObject {
    Q_OBJECT
private slots:
    void averagesCompleteWindowsOnly();
    void averagesRangesAndBounds();
    void averagesWhatOnePublisherPrinted();
    void writesNoDigitsThatNobodyPublished();
    void addsUpFromTheStartOfTheYear();
    void startsAnewWithEachYear();
    void addsUpOnlyWhereNothingIsMissing();
    void addsUpDaysOfALeapYear();
};

void TestSmoothing::averagesCompleteWindowsOnly()
{
    const Series series = seriesOf({{u"2018-Q1"_s, u"53.76"_s}, {u"2018-Q2"_s, u"53.62"_s},
                                       {u"2018-Q3"_s, u"53.71"_s}, {u"2019-Q1"_s, u"53.80"_s}},
        u"percent"_s);
    // (53.76 + 53.62 + 53.71) / 3 = 53.69666
    QCOMPARE(linesOf(movingAverage(series, 3)),
        QStringList({u"2018-Q3 53.70%"_s, u"2018-Q1 gap: "_s + incomplete, u"2018-Q2 gap: "_s + incomplete,
            u"2019-Q1 gap: "_s + incomplete}));
}

void TestSmoothing::averagesRangesAndBounds()
{
    const Series series = seriesOf(
        {{u"2015"_s, u"7-11"_s}, {u"2016"_s, u"10"_s}, {u"2017"_s, u">20"_s}, {u"2018"_s, u"<30"_s}},
        u"percent"_s);
    QCOMPARE(linesOf(movingAverage(series, 2)),
        QStringList({u"2016 9–11%"_s, u"2017 >15%"_s, u"2015 gap: "_s + incomplete,
            u"2018 gap: Bounds (\"more than\", \"less than\") leave open how much it is."_s}));
}

void TestSmoothing::averagesWhatOnePublisherPrinted()
{
    const Series series
        = seriesOf({{u"2015"_s, u"10"_s}, {u"2016"_s, u"20"_s, u"iResearch"_s}}, u"percent"_s);
    QCOMPARE(linesOf(movingAverage(series, 2)).last(), u"2016 gap: "_s + otherPublisher);
}

void TestSmoothing::writesNoDigitsThatNobodyPublished()
{
    const Series series = seriesOf({{u"2018-Q1"_s, u"40300000000000"_s}, {u"2018-Q2"_s, u"43800000000000"_s},
                                       {u"2018-Q3"_s, u"47200000000000"_s}},
        u"CNY"_s);
    // 131.3 / 3 = 43.7666...
    QCOMPARE(linesOf(movingAverage(series, 3)).first(), u"2018-Q3 ¥43.8 tn"_s);
}

void TestSmoothing::addsUpFromTheStartOfTheYear()
{
    const Series series = seriesOf(
        {{u"2018-Q1"_s, u"40.3"_s}, {u"2018-Q2"_s, u"39.27"_s}, {u"2018-Q3"_s, u"43-44"_s}}, u"CNY"_s);
    QCOMPARE(linesOf(yearToDate(series)),
        QStringList({u"2018-Q1 ¥40.3"_s, u"2018-Q2 ¥79.57"_s, u"2018-Q3 ¥122.57–123.57"_s}));
}

void TestSmoothing::startsAnewWithEachYear()
{
    const Series series
        = seriesOf({{u"2018-H1"_s, u"10"_s}, {u"2018-H2"_s, u"20"_s}, {u"2019-H1"_s, u"5"_s}}, u"CNY"_s);
    QCOMPARE(linesOf(yearToDate(series)), QStringList({u"2018-H1 ¥10"_s, u"2018-H2 ¥30"_s, u"2019-H1 ¥5"_s}));
}

void TestSmoothing::addsUpOnlyWhereNothingIsMissing()
{
    const Series series
        = seriesOf({{u"2018-Q1"_s, u"10"_s}, {u"2018-Q3"_s, u"20"_s}, {u"2018-Q4"_s, u"20"_s}}, u"CNY"_s);
    QCOMPARE(linesOf(yearToDate(series)),
        QStringList(
            {u"2018-Q1 ¥10"_s, u"2018-Q3 gap: "_s + notFromTheStart, u"2018-Q4 gap: "_s + notFromTheStart}));
}

void TestSmoothing::addsUpDaysOfALeapYear()
{
    QList<test::PublishedFigure> days;
    for (Period day = test::period(u"2020-01-01"_s); day.year() == 2020; day = *day.next())
        days.append({day.key(), u"1"_s});
    QCOMPARE(linesOf(yearToDate(seriesOf(days, u"count"_s))).last(), u"2020-12-31 366"_s);
}

TONGBAO_TEST_MAIN(TestSmoothing)
#include "tst_smoothing.moc"
