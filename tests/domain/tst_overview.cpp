#include "db/domain/overview.h"

#include "db/domain/figuretext.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::figure;
using test::observation;

namespace {

Result<HeadlineFigure> headline(qsizetype index, const OverviewFilter &filter = {},
    const QList<Observation> &observations = test::sampleObservations())
{
    return headlineFigure(observations, test::sampleCatalog(), filtered(headlines().at(index).view, filter));
}

QString textOf(const Result<HeadlineFigure> &result)
{
    if (!result)
        return result.error().message;
    const SeriesPoint &point = result.value().point;
    return u"%1 %2 %3"_s.arg(
        figureText(point.figure, Language::English), point.period.key(), point.publisher);
}

} // namespace

class TestOverview : public QObject {
    Q_OBJECT
private slots:
    void showsTheLatestFigureOfEachHeadline();
    void derivesConcentrationFromTheLatestShares();
    void takesTheLatestPeriodWhateverItsLength();
    void saysWhatMustBeKnownAboutAFigure();
    void saysThatThereIsNone();
    void knowsOnlyWhatWasPublishedByThen();
    void takesOnePublisherForAll();
    void convertsMoneyAlone();
    void leavesAViewAsItIsWithoutAFilter();
    void readsEveryMetricOfItsParts();
    void leavesOutGroupsWhoseMembersAreDrawn();
    void leavesOutTheTimeOfWhatIsLeftOut();
};

void TestOverview::showsTheLatestFigureOfEachHeadline()
{
    QCOMPARE(headlines().size(), 4);
    QCOMPARE(textOf(headline(0)), u"51% 2018 Aurora Mobile"_s);
    QCOMPARE(textOf(headline(1)), u"7–11% 2018 Aurora Mobile"_s);
    QCOMPARE(textOf(headline(2)), u"$5.9 tn 2017-Q4 Bloomberg"_s);
}

void TestOverview::derivesConcentrationFromTheLatestShares()
{
    // 53.78² + 38.87² = 4403.2, and 7.35² = 54.0 more at most; the year ends on the same day, but says less.
    const HeadlineFigure index = headline(3).value();
    QCOMPARE(headlineText(index, Language::English), u"4,403–4,457"_s);
    QCOMPARE(index.point.period.key(), u"2018-Q4"_s);
    QCOMPARE(index.point.publisher, u"Analysys"_s);
    QCOMPARE(
        headlineNotes(index, Language::English), (QStringList{u"CR2 92.65%"_s, u"derived from shares"_s}));
}

void TestOverview::takesTheLatestPeriodWhateverItsLength()
{
    QList<Observation> observations = test::sampleObservations();
    const QString penetration = u"app_penetration"_s;
    observations.append(
        observation(penetration, u"alipay"_s, u"2017-Q1"_s, figure(u"44"_s), u"aurora-2018"_s));
    observations.append(
        observation(penetration, u"alipay"_s, u"2017-Q2"_s, figure(u"45"_s), u"aurora-2018"_s));
    QCOMPARE(textOf(headline(0, {}, observations)), u"51% 2018 Aurora Mobile"_s);
    observations.append(
        observation(penetration, u"alipay"_s, u"2019-03"_s, figure(u"53"_s), u"aurora-2018"_s));
    QCOMPARE(textOf(headline(0, {}, observations)), u"53% 2019-03 Aurora Mobile"_s);
}

void TestOverview::saysWhatMustBeKnownAboutAFigure()
{
    QCOMPARE(headlineNotes(headline(0).value(), Language::English), QStringList());
    QCOMPARE(headlineNotes(headline(1).value(), Language::English), QStringList{u"published range"_s});
    OverviewFilter yuan;
    yuan.currency = u"CNY"_s;
    QCOMPARE(headlineNotes(headline(2, yuan).value(), Language::English),
        (QStringList{u"combined figure, not split"_s, u"estimate"_s, u"published as $5.9 tn"_s}));
}

void TestOverview::saysThatThereIsNone()
{
    const Result<HeadlineFigure> none = headline(0, {}, {});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void TestOverview::knowsOnlyWhatWasPublishedByThen()
{
    OverviewFilter filter;
    filter.asOf = QDate(2018, 7, 31);
    QVERIFY(!headline(0, filter));
    filter.asOf = QDate(2018, 8, 31);
    QVERIFY(headline(0, filter));
}

void TestOverview::takesOnePublisherForAll()
{
    OverviewFilter filter;
    filter.publisher = u"iResearch"_s;
    QVERIFY(!headline(0, filter));
    QCOMPARE(filtered(*builtInView(u"share"), filter).query.publishers, QStringList{u"iResearch"_s});
    filter = {};
    filter.choice = PublisherChoice::Preferred;
    QCOMPARE(filtered(*builtInView(u"share"), filter).query.choice, PublisherChoice::Preferred);
}

void TestOverview::convertsMoneyAlone()
{
    OverviewFilter filter;
    filter.currency = u"USD"_s;
    QCOMPARE(filtered(*builtInView(u"volume"), filter).query.currency, u"USD"_s);
    QVERIFY(!filtered(*builtInView(u"share"), filter).query.currency);
    QVERIFY(!filtered(*builtInView(u"partnerships"), filter).query.currency);
}

void TestOverview::leavesAViewAsItIsWithoutAFilter()
{
    for (const View &view : overviewViews())
        QCOMPARE(filtered(view, {}), view);
}

void TestOverview::readsEveryMetricOfItsParts()
{
    const QStringList metrics = overviewMetrics();
    for (const View &view : overviewViews()) {
        for (const QString &metric : view.query.metrics)
            QVERIFY(metrics.contains(metric));
    }
    QVERIFY(metrics.contains(u"app_penetration"_s));
    QCOMPARE(metrics.size(), QSet<QString>(metrics.begin(), metrics.end()).size());
}

void TestOverview::leavesOutGroupsWhoseMembersAreDrawn()
{
    const auto subjectsOf = [](const QString &view, qsizetype most) {
        const Catalog catalog = test::sampleCatalog();
        const Result<ChartData> data = chartData(test::sampleObservations(), catalog, *builtInView(view));
        QStringList subjects;
        for (const Series &series : essentials(data.value(), catalog, most).series)
            subjects.append(series.subject);
        return subjects;
    };
    QCOMPARE(subjectsOf(u"share"_s, 6), (QStringList{u"alipay"_s, u"tenpay"_s, u"others"_s}));
    QCOMPARE(subjectsOf(u"share"_s, 2), (QStringList{u"alipay"_s, u"tenpay"_s}));
    // Nobody else's figure tells what the two carried.
    QVERIFY(subjectsOf(u"volume"_s, 6).contains(u"alipay+wechat-pay"_s));
}

void TestOverview::leavesOutTheTimeOfWhatIsLeftOut()
{
    const Catalog catalog = test::sampleCatalog();
    ChartData data = chartData(test::sampleObservations(), catalog, *builtInView(u"share")).value();
    const QList<Period> periods = essentials(data, catalog, 6).periods;
    QVERIFY(periods.size() > 1);
    data.periods.prepend(*data.periods.first().advanced(-1));
    data.periods.append(*data.periods.last().advanced(1));
    QCOMPARE(essentials(data, catalog, 6).periods, periods);
}

TONGBAO_TEST_MAIN(TestOverview)
#include "tst_overview.moc"
