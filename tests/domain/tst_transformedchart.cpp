#include "db/domain/transformedchart.h"

#include "db/domain/figuretext.h"
#include "db/domain/transformtext.h"
#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::figure;

namespace {

const QString analysys = u"analysys-2019"_s;
const QString iresearch = u"iresearch-2019"_s;

Observation volume(const QString &subject, const QString &period, const QString &text,
    const QString &source = analysys, const QString &currency = u"CNY"_s)
{
    return test::observation(u"tp_mobile_volume"_s, subject, period, figure(text, currency), source);
}

QList<Observation> quarters()
{
    return {volume(u"market-total"_s, u"2017-Q3"_s, u"29.00"_s),
        volume(u"market-total"_s, u"2017-Q4"_s, u"37.70"_s),
        volume(u"market-total"_s, u"2018-Q1"_s, u"40.30"_s),
        volume(u"market-total"_s, u"2018-Q2"_s, u"39.30"_s),
        volume(u"market-total"_s, u"2018-Q3"_s, u"43.80"_s),
        volume(u"market-total"_s, u"2018-Q4"_s, u"47.20"_s)};
}

View volumeView(const QString &transform)
{
    View view = *builtInView(u"volume");
    view.query.metrics = {u"tp_mobile_volume"_s};
    view.query.subjects.clear();
    view.transform = *transformFromCode(transform);
    return view;
}

Result<ChartData> draw(const View &view, const QList<Observation> &observations)
{
    return chartData(observations, test::sampleCatalog(), view);
}

// "market-total: 2018-Q1 6.9%, ..."
QStringList lines(const Result<ChartData> &data)
{
    if (!data)
        return {data.error().message};
    QStringList texts;
    for (const Series &series : data.value().series) {
        QStringList points;
        for (const SeriesPoint &point : series.points)
            points.append(point.period.key() + u' ' + figureText(point.figure, Language::English));
        texts.append(series.subject + u": "_s + points.join(u", "_s));
    }
    return texts;
}

} // namespace

class TestTransformedChart : public QObject {
    Q_OBJECT
private slots:
    void drawsGrowthInColumns();
    void looksBeforeTheFirstPeriodDrawn();
    void keepsTheLeadingPublisherOfThePeriodDrawn();
    void choosesTheFirstCommonPeriodAsBase();
    void takesABaseOutsideThePeriodDrawn();
    void addsUpToYears();
    void drawsTheSameFromItsOwnChoices();
    void sharesAPublishedTotalThatIsNotDrawn();
    void sharesTheSumWhereNoTotalIsPublished();
    void addsNoUsersToATotal();
    void convertsBeforeItCompares();
    void ordersByLevel();
    void saysWhyNothingIsLeft();
    void refusesWhatDoesNotSuit();
    void refusesStacksOfAnythingButLevels();
    void readsFromTheRepositoryWhatItTakes();
    void tellsNoChangeOfAChange();
    void offersWhatSuitsTheMetricDrawn();
    void saysWhatWasDone_data();
    void saysWhatWasDone();
    void namesWhatAFigureIsMadeOf();
};

void TestTransformedChart::drawsGrowthInColumns()
{
    const Result<ChartData> data = draw(volumeView(u"pct"_s), quarters());
    QCOMPARE(lines(data),
        QStringList{
            u"market-total: 2017-Q4 30.00%, 2018-Q1 6.90%, 2018-Q2 -2.48%, 2018-Q3 11.45%, 2018-Q4 7.76%"_s});
    QCOMPARE(data.value().unit, Unit::percent());
    QCOMPARE(data.value().view.mark, Mark::Column);
    QCOMPARE(data.value().periods.first(), test::period(u"2017-Q4"_s));
    QCOMPARE(data.value().gaps.size(), 1);
}

void TestTransformedChart::looksBeforeTheFirstPeriodDrawn()
{
    View view = volumeView(u"change"_s);
    view.query.from = test::period(u"2018-Q3"_s);
    const Result<ChartData> data = draw(view, quarters());
    QCOMPARE(lines(data), QStringList{u"market-total: 2018-Q3 ¥4.50, 2018-Q4 ¥3.40"_s});
    QVERIFY(data.value().gaps.isEmpty());
    QCOMPARE(data.value().periods.size(), 2);
}

void TestTransformedChart::keepsTheLeadingPublisherOfThePeriodDrawn()
{
    // iResearch leads in 2018; the three older figures of Analysys do not change that.
    const QList<Observation> observations{volume(u"market-total"_s, u"2017-Q2"_s, u"20"_s),
        volume(u"market-total"_s, u"2017-Q3"_s, u"29"_s), volume(u"market-total"_s, u"2017-Q4"_s, u"37"_s),
        volume(u"market-total"_s, u"2018-Q2"_s, u"39"_s),
        volume(u"market-total"_s, u"2017-Q4"_s, u"38"_s, iresearch),
        volume(u"market-total"_s, u"2018-Q1"_s, u"48"_s, iresearch),
        volume(u"market-total"_s, u"2018-Q2"_s, u"50"_s, iresearch)};
    View view = volumeView(u"change"_s);
    view.query.from = test::period(u"2018-Q1"_s);
    QCOMPARE(lines(draw(view, observations)), QStringList{u"market-total: 2018-Q1 ¥10, 2018-Q2 ¥2"_s});
}

void TestTransformedChart::choosesTheFirstCommonPeriodAsBase()
{
    QList<Observation> observations = quarters();
    observations.append(volume(u"alipay"_s, u"2018-Q1"_s, u"20.00"_s));
    observations.append(volume(u"alipay"_s, u"2018-Q2"_s, u"25.00"_s));
    const Result<ChartData> data = draw(volumeView(u"index"_s), observations);
    QCOMPARE(data.value().view.transform, Transform::indexAt(test::period(u"2018-Q1"_s)));
    QCOMPARE(data.value().unit, Unit::index());
    QCOMPARE(data.value().view.mark, Mark::Line);
    QVERIFY(lines(data).contains(u"alipay: 2018-Q1 100.00, 2018-Q2 125.00"_s));
}

void TestTransformedChart::takesABaseOutsideThePeriodDrawn()
{
    View view = volumeView(u"index:2018-Q4"_s);
    view.query.to = test::period(u"2017-Q4"_s);
    // 29 / 47.2 = 0.61441, 37.7 / 47.2 = 0.79873
    QCOMPARE(lines(draw(view, quarters())), QStringList{u"market-total: 2017-Q3 61.44, 2017-Q4 79.87"_s});
}

void TestTransformedChart::addsUpToYears()
{
    const Result<ChartData> data = draw(volumeView(u"year"_s), quarters());
    // 40.3 + 39.3 + 43.8 + 47.2 = 170.6
    QCOMPARE(lines(data), QStringList{u"market-total: 2018 ¥170.60"_s});
    QCOMPARE(data.value().periods, QList<Period>{test::period(u"2018"_s)});
    QCOMPARE(data.value().gaps.size(), 1);
    QCOMPARE(data.value().gaps.first().period, test::period(u"2017"_s));
}

void TestTransformedChart::drawsTheSameFromItsOwnChoices()
{
    for (const QString &code : {u"pct-year"_s, u"index"_s, u"year"_s, u"average:2"_s}) {
        const Result<ChartData> once = draw(volumeView(code), quarters());
        const Result<ChartData> again = draw(once.value().view, quarters());
        QCOMPARE(again.value().series, once.value().series);
        QCOMPARE(again.value().view, once.value().view);
    }
}

void TestTransformedChart::sharesAPublishedTotalThatIsNotDrawn()
{
    QList<Observation> observations = quarters();
    observations.append(volume(u"alipay"_s, u"2018-Q4"_s, u"23.60"_s));
    View view = volumeView(u"share"_s);
    view.query.subjects = {u"alipay"_s};
    const Result<ChartData> data = draw(view, observations);
    QCOMPARE(lines(data), QStringList{u"alipay: 2018-Q4 50.00%"_s});
    QCOMPARE(data.value().whole, WholeKind::Published);
}

void TestTransformedChart::sharesTheSumWhereNoTotalIsPublished()
{
    const Result<ChartData> data = draw(volumeView(u"share"_s),
        {volume(u"alipay"_s, u"2018-Q4"_s, u"30.00"_s), volume(u"tenpay"_s, u"2018-Q4"_s, u"10.00"_s)});
    QCOMPARE(data.value().whole, WholeKind::Drawn);
    QCOMPARE(lines(data), QStringList({u"alipay: 2018-Q4 75.00%"_s, u"tenpay: 2018-Q4 25.00%"_s}));
}

void TestTransformedChart::addsNoUsersToATotal()
{
    // People use several apps; as stocks these do not add up either.
    View view = volumeView(u"share"_s);
    Catalog catalog = test::sampleCatalog();
    QList<Metric> metrics = catalog.metrics();
    for (Metric &metric : metrics)
        metric.nature = Nature::Stock;
    catalog.setMetrics(metrics);
    const Result<ChartData> data
        = chartData({volume(u"alipay"_s, u"2018-Q4"_s, u"30"_s), volume(u"tenpay"_s, u"2018-Q4"_s, u"10"_s)},
            catalog, view);
    QVERIFY(!data);
    QCOMPARE(data.error().message,
        u"Nothing can be drawn as \"Share of total\". Its publisher printed no total for this period. Choose "
        "other figures, or show the level."_s);
}

void TestTransformedChart::convertsBeforeItCompares()
{
    // 10 USD at 6.6129 = 66.13 CNY, 20 at 6.3530 = 127.1
    const QList<Observation> observations{
        volume(u"market-total"_s, u"2017-Q4"_s, u"10.00"_s, analysys, u"USD"_s),
        volume(u"market-total"_s, u"2018-Q1"_s, u"20.00"_s, analysys, u"USD"_s)};
    const Result<ChartData> data = draw(volumeView(u"change"_s), observations);
    QCOMPARE(data.value().unit, test::unit(u"CNY"_s));
    QCOMPARE(data.value().series.first().points.first().figure.value->value(), 127.1 - 66.13);
}

void TestTransformedChart::ordersByLevel()
{
    const Result<ChartData> data = draw(volumeView(u"pct"_s),
        {volume(u"alipay"_s, u"2018-Q3"_s, u"30.00"_s), volume(u"alipay"_s, u"2018-Q4"_s, u"31.00"_s),
            volume(u"tenpay"_s, u"2018-Q3"_s, u"10.00"_s), volume(u"tenpay"_s, u"2018-Q4"_s, u"20.00"_s)});
    QCOMPARE(data.value().series.first().subject, u"alipay"_s);
}

void TestTransformedChart::saysWhyNothingIsLeft()
{
    const Result<ChartData> data
        = draw(volumeView(u"pct"_s), {volume(u"market-total"_s, u"2018-Q4"_s, u"47.2"_s)});
    QCOMPARE(lines(data),
        QStringList{
            u"Nothing can be drawn as \"% change\". Nothing was published for the period before. Choose "
            "other figures, or show the level."_s});
    QCOMPARE(data.error().kind, ErrorKind::NotFound);
}

void TestTransformedChart::refusesWhatDoesNotSuit()
{
    View view = *builtInView(u"share");
    view.transform = Transform(TransformKind::Years);
    const Result<ChartData> data = draw(view, test::sampleObservations());
    QCOMPARE(data.error().kind, ErrorKind::Invalid);
    QVERIFY(data.error().message.startsWith(u"Shares and other rates cannot be brought to longer periods"_s));
}

void TestTransformedChart::refusesStacksOfAnythingButLevels()
{
    View view = *builtInView(u"share");
    view.mark = Mark::Area100;
    view.transform = Transform(TransformKind::Change);
    const Result<ChartData> data = draw(view, test::sampleObservations());
    QCOMPARE(data.error().message,
        u"Only figures as published add up to 100 %. Choose another kind of chart, or show the level."_s);
}

void TestTransformedChart::readsFromTheRepositoryWhatItTakes()
{
    test::FakeRepository repository(test::sampleCatalog(), quarters());
    View view = volumeView(u"change"_s);
    view.query.from = test::period(u"2018-Q4"_s);
    QCOMPARE(lines(chartData(repository, view)), QStringList{u"market-total: 2018-Q4 ¥3.40"_s});

    QList<Observation> observations = quarters();
    observations.append(volume(u"alipay"_s, u"2018-Q4"_s, u"23.60"_s));
    test::FakeRepository shares(test::sampleCatalog(), observations);
    view = volumeView(u"share"_s);
    view.query.subjects = {u"alipay"_s};
    QCOMPARE(chartData(shares, view).value().whole, WholeKind::Published);
}

void TestTransformedChart::tellsNoChangeOfAChange()
{
    for (const ChartRow &row : chartRows(draw(volumeView(u"change"_s), quarters()).value()))
        QVERIFY(!row.change);
    QVERIFY(chartRows(draw(volumeView(u"index"_s), quarters()).value()).first().change);
}

void TestTransformedChart::offersWhatSuitsTheMetricDrawn()
{
    const auto offered = [](const View &view, const QList<Observation> &observations) {
        QStringList codes;
        for (const Transform &transform : viewChoices(observations, test::sampleCatalog(), view).transforms)
            codes.append(transformCode(transform));
        return codes;
    };
    QVERIFY(offered(volumeView(u"level"_s), quarters()).contains(u"year"_s));
    QVERIFY(!offered(*builtInView(u"share"), test::sampleObservations()).contains(u"year"_s));
    QVERIFY(offered(*builtInView(u"share"), test::sampleObservations()).contains(u"change"_s));
}

void TestTransformedChart::saysWhatWasDone_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("unitText");
    QTest::newRow("level") << u"level"_s << QString() << QString();
    QTest::newRow("pct") << u"pct"_s << u"change on the period before"_s << QString();
    QTest::newRow("change-year") << u"change-year"_s << u"change on the year before"_s << QString();
    QTest::newRow("index") << u"index:2018-Q1"_s << QString() << u"index, 2018 Q1 = 100"_s;
    QTest::newRow("average") << u"average:2"_s << u"average of 2 quarters, up to each"_s << QString();
    QTest::newRow("year") << u"year"_s << u"sum of quarters"_s << QString();
    QTest::newRow("ytd") << u"ytd"_s << u"added up from the start of the year"_s << QString();
}

void TestTransformedChart::saysWhatWasDone()
{
    QFETCH(QString, code);
    const ChartData data = draw(volumeView(code), quarters()).value();
    QTEST(transformNote(data), "note");
    QTEST(derivedUnitText(data, Language::English), "unitText");
}

void TestTransformedChart::namesWhatAFigureIsMadeOf()
{
    const auto textOf = [](const QString &code) {
        const ChartData data = draw(volumeView(code), quarters()).value();
        return basisText(data.series.first().points.last(), data.view.transform, Language::English);
    };
    QCOMPARE(textOf(u"level"_s), QString());
    QCOMPARE(textOf(u"pct"_s), u"Published: 2018 Q3: ¥43.80; 2018 Q4: ¥47.20"_s);
    QCOMPARE(textOf(u"average:6"_s), u"Made of 6 published figures"_s);
}

TONGBAO_TEST_MAIN(TestTransformedChart)
#include "tst_transformedchart.moc"
