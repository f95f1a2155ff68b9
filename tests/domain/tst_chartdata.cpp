#include "db/domain/chartdata.h"

#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::figure;

namespace {

Observation share(const QString &subject, const QString &period, const QString &text, const QString &source)
{
    return test::observation(u"tp_mobile_share"_s, subject, period, figure(text), source);
}

Observation volume(const QString &subject, const QString &period, const QString &text,
    const QString &currency, const QString &source)
{
    return test::observation(u"tp_mobile_volume"_s, subject, period, figure(text, currency), source);
}

Observation penetration(const QString &subject, const QString &period, const QString &text)
{
    return test::observation(u"survey_user_penetration"_s, subject, period, figure(text), u"ipsos-2018"_s);
}

View builtIn(QStringView name)
{
    return *builtInView(name);
}

Result<ChartData> draw(const View &view, const QList<Observation> &observations = test::sampleObservations())
{
    return chartData(observations, test::sampleCatalog(), view);
}

QString pointText(const SeriesPoint &point)
{
    const Figure &drawn = point.figure;
    const QString text = drawn.value ? drawn.value->text() : drawn.low->text() + u'-' + drawn.high->text();
    return u"%1 %2"_s.arg(point.period.key(), text);
}

// One line a series: "alipay Analysys: 2018-Q1 53.76, 2018-Q2 53.62"; a star marks groups.
QStringList lines(const Result<ChartData> &data)
{
    if (!data)
        return {data.error().message};
    QStringList texts;
    for (const Series &series : data.value().series) {
        QStringList points;
        for (const SeriesPoint &point : series.points)
            points.append(pointText(point));
        const QString mark = series.isGroup ? u"*"_s : QString();
        texts.append(u"%1%2 %3: %4"_s.arg(mark, series.subject, series.publisher, points.join(u", "_s)));
    }
    return texts;
}

QString gapText(const SeriesGap &gap)
{
    return u"%1 %2 %3"_s.arg(gap.subject, gap.period.key(), gap.reason);
}

} // namespace

class TestChartData : public QObject {
    Q_OBJECT
private slots:
    void drawsShareOfTheLeadingPublisher();
    void saysWhatItChose();
    void drawsTheSameFromItsOwnChoices();
    void decidesTheLeadingPublisherByFigures();
    void drawsEachPublisherOnItsOwn();
    void drawsThePreferredPublisherFigureByFigure();
    void choosesTheCommonestGranularity();
    void choosesTheFinerOfTwoGranularities();

    void drawsTheLatestReport();
    void choosesAmongReports_data();
    void choosesAmongReports();
    void drawsWhatWasKnownOnADate();

    void drawsPenetrationAsBars();
    void drawsPenetrationOverTimeAsLines();
    void keepsTheLatestFigureInBars();

    void drawsUsersAsColumnsOverTimeAndAsBarsOfOnePeriod();
    void drawsTransactionCountsAsColumns();

    void drawsCombinedVolumeInYuan();
    void drawsVolumeInDollars();
    void takesTheCommonestCurrency();
    void reportsMissingRates();
    void refusesWhatCannotBeConverted();

    void stacksOnlySingleValuesOfSingleProviders();
    void stacksNoMoreThanTheWhole();
    void refusesToStackNothingButRanges();
    void ordersByLatestValueGroupsLast();
    void fillsPeriodsWithGaps();
    void drawsDecadesOfDays();
    void marksEventsWithinThePeriods();
    void hidesEventsWhenAsked();
    void hidesSingleEvents();

    void filtersByPeriod();
    void choosesAMetricOfTheFamily();
    void saysWhichFilterLeavesNothing_data();
    void saysWhichFilterLeavesNothing();
    void refusesUnknownCodes_data();
    void refusesUnknownCodes();
    void refusesMarksAndUnitsThatDoNotSuit();
    void saysThatAnEmptyFileIsEmpty();
    void readsTheRepository();

    void listsRowsNewestFirst();
    void offersWhatTheFiguresHave();
    void offersCurrenciesWithRates();
    void offersOnlyItsFamilyWithoutAMetric();
};

void TestChartData::drawsShareOfTheLeadingPublisher()
{
    const QStringList expected{
        u"alipay Analysys: 2017-Q4 54.26, 2018-Q1 53.76, 2018-Q2 53.62, 2018-Q4 53.78"_s,
        u"tenpay Analysys: 2017-Q4 38.15, 2018-Q1 38.95, 2018-Q4 38.87"_s,
        u"*alipay+tenpay Analysys: 2018-Q1 92.71"_s, u"others Analysys: 2018-Q1 7.29"_s};
    QCOMPARE(lines(draw(builtIn(u"share"))), expected);
}

void TestChartData::saysWhatItChose()
{
    const ChartData data = draw(builtIn(u"share")).value();
    QCOMPARE(data.view.mark, Mark::Line);
    QCOMPARE(data.view.query.granularity, Granularity::Quarter);
    QCOMPARE(data.view.query.publishers, QStringList{u"Analysys"_s});
    QCOMPARE(data.unit, Unit::percent());
    QVERIFY(data.gaps.isEmpty());
    QCOMPARE(data.series.first().granularity, Granularity::Quarter);
    QCOMPARE(data.series.first().points.first().observation.key.source, u"analysys-2018"_s);
}

void TestChartData::drawsTheSameFromItsOwnChoices()
{
    for (const View &view : builtInViews()) {
        if (!familyOf(view.kind))
            continue; // draws no figures
        const QList<Observation> observations = test::sampleObservations() + test::sampleCounts();
        const ChartData first = draw(view, observations).value();
        const ChartData second = draw(first.view, observations).value();
        QCOMPARE(second.view, first.view);
        QCOMPARE(second.series, first.series);
    }
}

void TestChartData::decidesTheLeadingPublisherByFigures()
{
    // Two pages with one release are one figure, so Bloomberg's two pages lead nobody.
    const QList<Observation> observations{share(u"alipay"_s, u"2018-Q1"_s, u"50"_s, u"iresearch-2018"_s),
        share(u"alipay"_s, u"2018-Q2"_s, u"51"_s, u"iresearch-2018"_s),
        share(u"alipay"_s, u"2018-Q1"_s, u"53"_s, u"analysys-2018"_s),
        share(u"alipay"_s, u"2018-Q1"_s, u"53"_s, u"analysys-2019"_s),
        share(u"alipay"_s, u"2018-Q1"_s, u"53"_s, u"analysys-undated"_s)};
    QCOMPARE(lines(draw(builtIn(u"share"), observations)),
        QStringList{u"alipay iResearch: 2018-Q1 50, 2018-Q2 51"_s});

    const QList<Observation> tied = observations.mid(1, 2);
    QCOMPARE(lines(draw(builtIn(u"share"), tied)), QStringList{u"alipay Analysys: 2018-Q1 53"_s});
    Catalog catalog = test::sampleCatalog();
    catalog.setPublisherRanks({{u"iResearch"_s, 1}});
    QCOMPARE(
        lines(chartData(tied, catalog, builtIn(u"share"))), QStringList{u"alipay iResearch: 2018-Q2 51"_s});
}

void TestChartData::drawsEachPublisherOnItsOwn()
{
    View view = builtIn(u"share");
    view.query.choice = PublisherChoice::Each;
    view.query.subjects = {u"alipay"_s};
    const Result<ChartData> data = draw(view);
    QCOMPARE(lines(data),
        QStringList({u"alipay Analysys: 2017-Q4 54.26, 2018-Q1 53.76, 2018-Q2 53.62, 2018-Q4 53.78"_s,
            u"alipay iResearch: 2018-Q1 49.9"_s}));
    QCOMPARE(data.value().view.query.publishers, QStringList({u"Analysys"_s, u"iResearch"_s}));
}

void TestChartData::drawsThePreferredPublisherFigureByFigure()
{
    Catalog catalog = test::sampleCatalog();
    catalog.setPublisherRanks({{u"iResearch"_s, 1}});
    View view = builtIn(u"share");
    view.query.choice = PublisherChoice::Preferred;
    view.query.subjects = {u"alipay"_s};
    const Result<ChartData> data = chartData(test::sampleObservations(), catalog, view);
    QCOMPARE(
        lines(data), QStringList{u"alipay : 2017-Q4 54.26, 2018-Q1 49.9, 2018-Q2 53.62, 2018-Q4 53.78"_s});
    QCOMPARE(data.value().series.first().points.at(1).publisher, u"iResearch"_s);
}

void TestChartData::choosesTheCommonestGranularity()
{
    const QList<Observation> observations{share(u"alipay"_s, u"2016"_s, u"55"_s, u"analysys-2018"_s),
        share(u"alipay"_s, u"2017"_s, u"54"_s, u"analysys-2018"_s),
        share(u"alipay"_s, u"2018-Q1"_s, u"53"_s, u"analysys-2018"_s)};
    QCOMPARE(
        lines(draw(builtIn(u"share"), observations)), QStringList{u"alipay Analysys: 2016 55, 2017 54"_s});
    View quarters = builtIn(u"share");
    quarters.query.granularity = Granularity::Quarter;
    QCOMPARE(lines(draw(quarters, observations)), QStringList{u"alipay Analysys: 2018-Q1 53"_s});
}

void TestChartData::choosesTheFinerOfTwoGranularities()
{
    const QList<Observation> observations{share(u"alipay"_s, u"2016"_s, u"55"_s, u"analysys-2018"_s),
        share(u"alipay"_s, u"2018-Q1"_s, u"53"_s, u"analysys-2018"_s)};
    QCOMPARE(lines(draw(builtIn(u"share"), observations)), QStringList{u"alipay Analysys: 2018-Q1 53"_s});
}

void TestChartData::drawsTheLatestReport()
{
    const QList<Observation> observations{share(u"alipay"_s, u"2018-Q1"_s, u"53.76"_s, u"analysys-2018"_s),
        share(u"alipay"_s, u"2018-Q1"_s, u"53.8"_s, u"analysys-2019"_s),
        share(u"alipay"_s, u"2018-Q1"_s, u"53.999"_s, u"analysys-undated"_s)};
    QCOMPARE(lines(draw(builtIn(u"share"), observations)), QStringList{u"alipay Analysys: 2018-Q1 53.8"_s});
}

void TestChartData::choosesAmongReports_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    QTest::addColumn<QString>("drawn");
    QTest::newRow("a revision") << u"53.76"_s << u"54.9"_s << u"54.9"_s;
    QTest::newRow("a rough revision") << u"53.76"_s << u"~56"_s << u"56"_s;
    QTest::newRow("a rounded retelling") << u"53.76"_s << u"~54"_s << u"53.76"_s;
    QTest::newRow("a bound that the figure keeps") << u"53.76"_s << u">50"_s << u"53.76"_s;
    QTest::newRow("a bound that the figure breaks") << u"53.76"_s << u">60"_s << u"60"_s;
    QTest::newRow("an exact figure after a rough one") << u"~54"_s << u"53.76"_s << u"53.76"_s;
}

void TestChartData::choosesAmongReports()
{
    QFETCH(QString, earlier);
    QFETCH(QString, later);
    QFETCH(QString, drawn);
    const QList<Observation> observations{share(u"alipay"_s, u"2018-Q1"_s, earlier, u"analysys-2018"_s),
        share(u"alipay"_s, u"2018-Q1"_s, later, u"analysys-2019"_s)};
    QCOMPARE(lines(draw(builtIn(u"share"), observations)),
        QStringList{u"alipay Analysys: 2018-Q1 %1"_s.arg(drawn)});
}

void TestChartData::drawsWhatWasKnownOnADate()
{
    const QList<Observation> observations{
        share(u"alipay"_s, u"2018-Q1"_s, u"49.9"_s, u"iresearch-2018"_s), // October 2018
        share(u"alipay"_s, u"2018-Q1"_s, u"50.5"_s, u"iresearch-2019"_s), // 6 May 2019
        share(u"alipay"_s, u"2018-Q2"_s, u"50.6"_s, u"iresearch-2019"_s),
    };
    View view = builtIn(u"share");
    view.query.asOf = QDate(2018, 10, 31);
    QCOMPARE(lines(draw(view, observations)), QStringList{u"alipay iResearch: 2018-Q1 49.9"_s});
    view.query.asOf = QDate(2019, 5, 6);
    QCOMPARE(lines(draw(view, observations)), QStringList{u"alipay iResearch: 2018-Q1 50.5, 2018-Q2 50.6"_s});
    // October counts from its last day.
    view.query.asOf = QDate(2018, 10, 30);
    QCOMPARE(draw(view, observations).error().kind, ErrorKind::NotFound);
    const QList<Observation> undated{share(u"alipay"_s, u"2018-Q1"_s, u"53"_s, u"analysys-undated"_s)};
    QVERIFY(!draw(view, undated));
}

void TestChartData::drawsPenetrationAsBars()
{
    const Result<ChartData> data = draw(builtIn(u"penetration"));
    QCOMPARE(lines(data),
        QStringList({u"alipay Aurora Mobile: 2018 51"_s, u"*bank-apps Aurora Mobile: 2018 7-11"_s}));
    QCOMPARE(data.value().view.mark, Mark::Bar);
    QCOMPARE(data.value().periods, QList<Period>{test::period(u"2018"_s)});
    QVERIFY(data.value().events.isEmpty());
}

void TestChartData::drawsPenetrationOverTimeAsLines()
{
    View view = builtIn(u"penetration");
    view.query.metrics = {u"survey_user_penetration"_s};
    const QList<Observation> observations{penetration(u"alipay"_s, u"2018-Q3"_s, u"68.7"_s),
        penetration(u"alipay"_s, u"2018-Q4"_s, u"69.0"_s), penetration(u"tenpay"_s, u"2018-Q4"_s, u"85.4"_s)};
    const Result<ChartData> data = draw(view, observations);
    QCOMPARE(data.value().view.mark, Mark::Line);
    QCOMPARE(lines(data),
        QStringList({u"tenpay Ipsos: 2018-Q4 85.4"_s, u"alipay Ipsos: 2018-Q3 68.7, 2018-Q4 69.0"_s}));
}

void TestChartData::keepsTheLatestFigureInBars()
{
    View view = builtIn(u"penetration");
    view.query.metrics = {u"survey_user_penetration"_s};
    view.mark = Mark::Bar;
    const QList<Observation> observations{penetration(u"alipay"_s, u"2018-Q3"_s, u"88.7"_s),
        penetration(u"alipay"_s, u"2018-Q4"_s, u"69.0"_s), penetration(u"tenpay"_s, u"2018-Q2"_s, u"85.4"_s)};
    QCOMPARE(lines(draw(view, observations)),
        QStringList({u"tenpay Ipsos: 2018-Q2 85.4"_s, u"alipay Ipsos: 2018-Q4 69.0"_s}));
}

void TestChartData::drawsUsersAsColumnsOverTimeAndAsBarsOfOnePeriod()
{
    View view = builtIn(u"users");
    const ChartData payers = draw(view, test::sampleCounts()).value();
    QCOMPARE(payers.view.mark, Mark::Column);
    QCOMPARE(payers.unit, Unit::count());
    QCOMPARE(payers.periods.size(), 7);
    view.query.metrics = {u"mau"_s};
    view.query.choice = PublisherChoice::Preferred;
    const Result<ChartData> apps = draw(view, test::sampleCounts());
    QCOMPARE(lines(apps),
        QStringList({u"alipay Ipsos: 2018 658000000"_s, u"wechat-pay Aurora Mobile: 2018 600000000"_s}));
    QCOMPARE(apps.value().view.mark, Mark::Bar);
}

void TestChartData::drawsTransactionCountsAsColumns()
{
    const Result<ChartData> data = draw(builtIn(u"count"), test::sampleCounts());
    QCOMPARE(lines(data), QStringList{u"market-total Wikipedia: 2018-Q1 10963000000, 2018-Q2 14924000000"_s});
    QCOMPARE(data.value().view.mark, Mark::Column);
    QCOMPARE(chartRows(data.value()).first().change, 3961000000.0);
}

void TestChartData::drawsCombinedVolumeInYuan()
{
    const Result<ChartData> data = draw(builtIn(u"volume"));
    QCOMPARE(lines(data),
        QStringList({u"market-total Analysys: 2017-Q3 29000000000000, 2017-Q4 37700000000000, "
                     "2018-Q1 40364510000000"_s,
            u"*alipay+wechat-pay Bloomberg: 2017-Q4 39000000000000"_s}));
    QCOMPARE(data.value().view.mark, Mark::Column);
    QCOMPARE(data.value().unit.code(), u"CNY"_s);
    QCOMPARE(data.value().view.query.publishers, QStringList({u"Analysys"_s, u"Bloomberg"_s}));
    const SeriesPoint &combined = data.value().series.last().points.first();
    QCOMPARE(combined.observation.figure.unit.code(), u"USD"_s);
    QCOMPARE(combined.observation.figure.value->text(), u"5900000000000"_s);
    QCOMPARE(combined.figure.status, Status::Estimate);
    QCOMPARE(combined.rate->source, u"fed-h10-quarter"_s);
    QVERIFY(!data.value().series.first().points.first().rate);
}

void TestChartData::drawsVolumeInDollars()
{
    View view = builtIn(u"volume");
    view.query.currency = u"USD"_s;
    const Result<ChartData> data = draw(view);
    QCOMPARE(lines(data).last(), u"*alipay+wechat-pay Bloomberg: 2017-Q4 5900000000000"_s);
    QCOMPARE(lines(data).first(),
        u"market-total Analysys: 2017-Q3 4300000000000, 2017-Q4 5700000000000, 2018-Q1 6353600000000"_s);
}

void TestChartData::takesTheCommonestCurrency()
{
    View view = builtIn(u"volume");
    view.query.currency.reset();
    const ChartData data = draw(view).value();
    QCOMPARE(data.unit.code(), u"CNY"_s);
    QCOMPARE(data.view.query.currency, u"CNY"_s);
    View share = builtIn(u"share");
    share.query.currency = u"USD"_s;
    QVERIFY(!draw(share).value().view.query.currency);
}

void TestChartData::reportsMissingRates()
{
    const QList<Observation> observations{
        volume(u"alipay"_s, u"2012-Q1"_s, u"10"_s, u"USD"_s, u"analysys-2018"_s),
        volume(u"alipay"_s, u"2018-Q1"_s, u"10"_s, u"USD"_s, u"analysys-2018"_s)};
    View view = builtIn(u"volume");
    view.query.subjects = {};
    const Result<ChartData> data = draw(view, observations);
    QCOMPARE(lines(data), QStringList{u"alipay Analysys: 2018-Q1 64"_s});
    QCOMPARE(data.value().gaps.size(), 1);
    QCOMPARE(gapText(data.value().gaps.first()),
        u"alipay 2012-Q1 No exchange rate between USD and CNY is known for 2012-Q1."_s);
}

void TestChartData::refusesWhatCannotBeConverted()
{
    View view = builtIn(u"volume");
    view.query.currency = u"EUR"_s;
    const Result<ChartData> data = draw(view);
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::NotFound);
    QVERIFY(data.error().message.endsWith(u"Add a rate, or choose another currency."));
}

void TestChartData::stacksOnlySingleValuesOfSingleProviders()
{
    View view = builtIn(u"share");
    view.mark = Mark::Area100;
    QList<Observation> observations = test::sampleObservations();
    observations.append(share(u"lakala"_s, u"2018-Q1"_s, u"<1"_s, u"analysys-2018"_s));
    observations.append(share(u"lakala"_s, u"2018-Q2"_s, u"1-2"_s, u"analysys-2018"_s));
    const Result<ChartData> data = draw(view, observations);
    QStringList subjects;
    for (const Series &series : data.value().series)
        subjects.append(series.subject);
    QCOMPARE(subjects, QStringList({u"alipay"_s, u"tenpay"_s, u"others"_s}));
    QStringList gaps;
    for (const SeriesGap &gap : data.value().gaps)
        gaps.append(gapText(gap));
    QCOMPARE(gaps,
        QStringList(
            {u"alipay+tenpay 2018-Q1 A combined figure overlaps with its members and is not stacked."_s,
                u"lakala 2018-Q1 A bound is no value and is not stacked."_s,
                u"lakala 2018-Q2 A range has no single value and is not stacked."_s}));
}

void TestChartData::stacksNoMoreThanTheWhole()
{
    View view = builtIn(u"share");
    view.mark = Mark::Area100;
    const auto of = [](const QString &subject, const QString &period, const QString &value) {
        return share(subject, period, value, u"analysys-2018"_s);
    };
    const Result<ChartData> data = draw(view,
        {of(u"alipay"_s, u"2018-Q1"_s, u"70"_s), of(u"tenpay"_s, u"2018-Q1"_s, u"65"_s),
            of(u"lakala"_s, u"2018-Q1"_s, u"5"_s), of(u"alipay"_s, u"2018-Q2"_s, u"53.8"_s),
            of(u"tenpay"_s, u"2018-Q2"_s, u"38.9"_s), of(u"lakala"_s, u"2018-Q2"_s, u"7.5"_s)}); // rounded
    QStringList drawn;
    for (const Series &series : data.value().series) {
        for (const SeriesPoint &point : series.points)
            drawn.append(series.subject + u' ' + point.period.key());
    }
    QCOMPARE(drawn, QStringList({u"alipay 2018-Q2"_s, u"tenpay 2018-Q2"_s, u"lakala 2018-Q2"_s}));
    QCOMPARE(data.value().gaps.size(), 3);
    QCOMPARE(gapText(data.value().gaps.first()),
        u"alipay 2018-Q1 The shares of this period add up to 140 %, more than the whole, and are not stacked."_s);

    const Result<ChartData> none
        = draw(view, {of(u"alipay"_s, u"2018-Q1"_s, u"70"_s), of(u"tenpay"_s, u"2018-Q1"_s, u"65"_s)});
    QVERIFY(!none);
    QVERIFY2(none.error().message.contains(u"more than the whole"_s), qPrintable(none.error().message));
}

void TestChartData::refusesToStackNothingButRanges()
{
    View view = builtIn(u"share");
    view.mark = Mark::Area100;
    const Result<ChartData> data
        = draw(view, {share(u"lakala"_s, u"2018-Q2"_s, u"1-2"_s, u"analysys-2018"_s)});
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::NotFound);
}

void TestChartData::ordersByLatestValueGroupsLast()
{
    const QList<Observation> observations{share(u"others"_s, u"2018-Q1"_s, u"60"_s, u"analysys-2018"_s),
        share(u"bank-apps"_s, u"2018-Q1"_s, u"70-80"_s, u"analysys-2018"_s),
        share(u"alipay"_s, u"2018-Q1"_s, u"50"_s, u"analysys-2018"_s),
        share(u"tenpay"_s, u"2018-Q1"_s, u"10"_s, u"analysys-2018"_s),
        share(u"tenpay"_s, u"2018-Q2"_s, u"55"_s, u"analysys-2018"_s)};
    QStringList subjects;
    const Result<ChartData> data = draw(builtIn(u"share"), observations);
    for (const Series &series : data.value().series)
        subjects.append(series.subject);
    QCOMPARE(subjects, QStringList({u"tenpay"_s, u"alipay"_s, u"bank-apps"_s, u"others"_s}));
}

void TestChartData::fillsPeriodsWithGaps()
{
    QStringList keys;
    const ChartData data = draw(builtIn(u"share")).value();
    for (Period period : data.periods)
        keys.append(period.key());
    QCOMPARE(keys, QStringList({u"2017-Q4"_s, u"2018-Q1"_s, u"2018-Q2"_s, u"2018-Q3"_s, u"2018-Q4"_s}));
}

void TestChartData::drawsDecadesOfDays()
{
    const QList<Observation> observations{share(u"alipay"_s, u"1900-01-01"_s, u"60"_s, u"analysys-2018"_s),
        share(u"alipay"_s, u"2199-12-31"_s, u"60"_s, u"analysys-2018"_s)};
    const Result<ChartData> data = draw(builtIn(u"share"), observations);
    QVERIFY(data);
    QCOMPARE(data.value().periods.size(), 109573); // of 300 years
}

void TestChartData::marksEventsWithinThePeriods()
{
    QStringList dates;
    const ChartData data = draw(builtIn(u"share")).value();
    for (const Event &event : data.events)
        dates.append(event.date.key());
    QCOMPARE(dates, QStringList({u"2018-04-01"_s, u"2018-06-30"_s}));
}

void TestChartData::hidesEventsWhenAsked()
{
    View view = builtIn(u"share");
    view.showsEvents = false;
    QVERIFY(draw(view).value().events.isEmpty());
}

void TestChartData::hidesSingleEvents()
{
    View view = builtIn(u"share");
    view.hiddenEvents = {u"2018-04-01 QR payment rules take effect"_s, u"2030 Not known here"_s};
    const ChartData data = draw(view).value();
    QCOMPARE(data.events.size(), 1);
    QCOMPARE(data.events.first().date.key(), u"2018-06-30"_s);
    QCOMPARE(data.allEvents.size(), 2); // those that can be switched
}

void TestChartData::filtersByPeriod()
{
    View view = builtIn(u"share");
    view.query.subjects = {u"alipay"_s};
    view.query.from = test::period(u"2018"_s);
    view.query.to = test::period(u"2018-H1"_s);
    QCOMPARE(lines(draw(view)), QStringList{u"alipay Analysys: 2018-Q1 53.76, 2018-Q2 53.62"_s});
}

void TestChartData::choosesAMetricOfTheFamily()
{
    View view = builtIn(u"penetration");
    view.query.metrics = {};
    QCOMPARE(draw(view).value().view.query.metrics, QStringList{u"app_penetration"_s});
}

void TestChartData::saysWhichFilterLeavesNothing_data()
{
    QTest::addColumn<SeriesQuery>("query");
    QTest::addColumn<QString>("message");
    const SeriesQuery share = builtIn(u"share").query;

    SeriesQuery query = share;
    query.metrics = {u"survey_value_share"_s};
    QTest::newRow("metric")
        << query
        << u"There are no figures of \"Survey: share of payment value\" yet. Add or import some, "
           "or choose another metric."_s;
    query = share;
    query.subjects = {u"lakala"_s, u"ccb"_s};
    QTest::newRow("subjects")
        << query
        << u"No figures of \"Third-party mobile payment share\" (Lakala, China Construction "
           "Bank). Choose another app, company, bank or group."_s;
    query = share;
    query.regions = {u"CN-XZ"_s};
    QTest::newRow("region")
        << query
        << u"No figures of \"Third-party mobile payment share\" in the region CN-XZ. Choose "
           "another region."_s;
    query = share;
    query.publishers = {u"Bloomberg"_s};
    QTest::newRow("publisher")
        << query
        << u"No figures of \"Third-party mobile payment share\" by Bloomberg. Choose another "
           "publisher."_s;
    query = share;
    query.publishers = {u"Analysys"_s};
    query.from = test::period(u"2030"_s);
    query.to = test::period(u"2031"_s);
    QTest::newRow("period")
        << query
        << u"No figures of \"Third-party mobile payment share\" by Analysys between 2030 and "
           "2031. Widen the period or choose another publisher."_s;
    query = share;
    query.from = test::period(u"2030"_s);
    QTest::newRow("start")
        << query << u"No figures of \"Third-party mobile payment share\" from 2030 on. Start earlier."_s;
    query = share;
    query.granularity = Granularity::Month;
    QTest::newRow("granularity")
        << query
        << u"No figures of \"Third-party mobile payment share\" for months. Choose another "
           "period length."_s;
    query = share;
    query.asOf = QDate(2010, 1, 1);
    QTest::newRow("date")
        << query
        << u"No figures of \"Third-party mobile payment share\" are known to have been published "
           "by 2010-01-01. Choose a later date."_s;
}

void TestChartData::saysWhichFilterLeavesNothing()
{
    QFETCH(SeriesQuery, query);
    View view = builtIn(u"share");
    view.query = query;
    const Result<ChartData> data = draw(view);
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::NotFound);
    QTEST(data.error().message, "message");
    // The repository answers with nothing at all, and the reason must be the same.
    const Result<ChartData> fromRepository = chartData(test::FakeRepository(), view);
    QVERIFY(!fromRepository);
    QTEST(fromRepository.error().message, "message");
}

void TestChartData::refusesUnknownCodes_data()
{
    QTest::addColumn<SeriesQuery>("query");
    QTest::addColumn<QString>("message");
    const SeriesQuery share = builtIn(u"share").query;
    SeriesQuery query = share;
    query.metrics = {u"tp_mobile_shar"_s};
    QTest::newRow("metric")
        << query
        << u"There is no metric with the code \"tp_mobile_shar\". Did you mean \"tp_mobile_share\"?"_s;
    query = share;
    query.subjects = {u"alipy"_s};
    QTest::newRow("subject")
        << query
        << u"There is no app, company, bank or group with the code \"alipy\". Did you mean \"alipay\"?"_s;
    query = share;
    query.subjects = {u"Alipay"_s};
    QTest::newRow("name for a code") << query << u"\"Alipay\" is a name. Use its code \"alipay\"."_s;
    query = share;
    query.publishers = {u"analysis"_s};
    QTest::newRow("publisher") << query
                               << u"There is no publisher called \"analysis\". Did you mean \"Analysys\"?"_s;
    query = share;
    query.currency = u"yuan"_s;
    QTest::newRow("currency") << query
                              << u"\"yuan\" is not a currency. Use three capital letters, such as CNY."_s;
    query = share;
    query.from = test::period(u"2019"_s);
    query.to = test::period(u"2018"_s);
    QTest::newRow("period") << query << u"The period ends (2018) before it starts (2019). Swap the two."_s;
}

void TestChartData::refusesUnknownCodes()
{
    QFETCH(SeriesQuery, query);
    View view = builtIn(u"share");
    view.query = query;
    const Result<ChartData> data = draw(view);
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::Invalid);
    QTEST(data.error().message, "message");
    QCOMPARE(chartData(test::FakeRepository(), view).error().kind, ErrorKind::Invalid);
}

void TestChartData::refusesMarksAndUnitsThatDoNotSuit()
{
    View view = builtIn(u"volume");
    view.mark = Mark::Area100;
    QCOMPARE(draw(view).error().kind, ErrorKind::Invalid);
    view = builtIn(u"share");
    view.query.metrics.append(u"tp_mobile_volume"_s);
    QCOMPARE(draw(view).error().kind, ErrorKind::Invalid);
}

void TestChartData::saysThatAnEmptyFileIsEmpty()
{
    const Result<ChartData> data = chartData({}, Catalog(), builtIn(u"share"));
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::NotFound);
}

void TestChartData::readsTheRepository()
{
    const test::FakeRepository repository;
    for (const View &view : builtInViews()) {
        if (familyOf(view.kind))
            QCOMPARE(lines(chartData(repository, view)), lines(draw(view)));
    }
}

void TestChartData::listsRowsNewestFirst()
{
    const ChartData data = draw(builtIn(u"share")).value();
    QStringList rows;
    for (const ChartRow &row : chartRows(data)) {
        const Series &series = data.series.at(row.series);
        rows.append(u"%1 %2 %3"_s.arg(series.subject, series.points.at(row.point).period.key(),
            row.change ? QString::number(*row.change) : u"-"_s));
    }
    const QStringList expected{u"alipay 2018-Q4 -"_s, u"tenpay 2018-Q4 -"_s, u"alipay 2018-Q2 -0.14"_s,
        u"alipay 2018-Q1 -0.5"_s, u"tenpay 2018-Q1 0.8"_s, u"alipay+tenpay 2018-Q1 -"_s,
        u"others 2018-Q1 -"_s, u"alipay 2017-Q4 -"_s, u"tenpay 2017-Q4 -"_s};
    QCOMPARE(rows, expected);
}

void TestChartData::offersWhatTheFiguresHave()
{
    const ViewChoices choices
        = viewChoices(test::sampleObservations(), test::sampleCatalog(), builtIn(u"share"));
    QCOMPARE(choices.metrics, QStringList{u"tp_mobile_share"_s});
    QCOMPARE(choices.subjects, QStringList({u"alipay"_s, u"tenpay"_s, u"alipay+tenpay"_s, u"others"_s}));
    QCOMPARE(choices.regions, QStringList{u"CN"_s});
    QCOMPARE(choices.publishers, QStringList({u"Analysys"_s, u"iResearch"_s}));
    QVERIFY(choices.currencies.isEmpty());
    QCOMPARE(choices.granularities, QList<Granularity>({Granularity::Year, Granularity::Quarter}));
    QStringList keys;
    for (Period period : choices.periods)
        keys.append(period.key());
    QCOMPARE(keys, QStringList({u"2017-Q4"_s, u"2018-Q1"_s, u"2018-Q2"_s, u"2018-Q4"_s}));
}

void TestChartData::offersCurrenciesWithRates()
{
    View view = builtIn(u"volume");
    view.query.metrics = {u"tp_mobile_volume"_s};
    const ViewChoices choices = viewChoices(test::sampleObservations(), test::sampleCatalog(), view);
    QCOMPARE(choices.metrics, QStringList({u"tp_mobile_volume"_s, u"payment_value"_s}));
    QCOMPARE(choices.currencies, QStringList({u"CNY"_s, u"USD"_s}));
}

void TestChartData::offersOnlyItsFamilyWithoutAMetric()
{
    View view = builtIn(u"share");
    view.query.metrics.clear();
    const ViewChoices choices = viewChoices(test::sampleObservations(), test::sampleCatalog(), view);
    QCOMPARE(choices.subjects, QStringList({u"alipay"_s, u"tenpay"_s, u"alipay+tenpay"_s, u"others"_s}));
    QCOMPARE(choices.currencies, QStringList());
}

TONGBAO_TEST_MAIN(TestChartData)
#include "tst_chartdata.moc"
