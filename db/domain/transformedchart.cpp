#include "db/domain/transformedchart.h"

#include "db/domain/figureselection.h"
#include "db/domain/frequency.h"
#include "db/domain/growth.h"
#include "db/domain/smoothing.h"
#include "db/domain/transformtext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

const QString marketTotal = u"market-total"_s;

struct TransformText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Transform)
};

SeriesQuery widened(const SeriesQuery &query, const Transform &transform)
{
    SeriesQuery wide = query;
    if (transform.isLevel() || transform.kind() == TransformKind::Share)
        return wide;
    wide.from.reset();
    if (transform.kind() == TransformKind::Index)
        wide.to.reset();
    return wide;
}

bool isWithin(Period period, const SeriesQuery &query)
{
    return (!query.from || period.firstDay() >= query.from->firstDay())
        && (!query.to || period.lastDay() <= query.to->lastDay());
}

using Hand = std::pair<QString, QString>; // metric, publisher

Hand handOf(const Observation &observation, const Catalog &catalog)
{
    return {observation.key.metric, catalog.publisherOf(observation.key.source)};
}

QList<Metric> metricsOf(const QList<Series> &series, const Catalog &catalog)
{
    QList<Metric> metrics;
    for (const Series &one : series) {
        if (const Metric *metric = catalog.metric(one.metric); metric && !metrics.contains(*metric))
            metrics.append(*metric);
    }
    return metrics;
}

Nature natureOf(const Series &series, const Catalog &catalog)
{
    const Metric *metric = catalog.metric(series.metric);
    return metric ? metric->nature : Nature::Rate;
}

// The first period within the view for which most series have a single value.
std::optional<Period> firstCommonPeriod(const QList<Series> &series, const SeriesQuery &query)
{
    QMap<int, std::pair<qsizetype, std::optional<Period>>> counts; // by ordinal
    for (const Series &one : series) {
        for (const SeriesPoint &point : one.points) {
            if (!isWithin(point.period, query) || !isSingleValue(point.figure) || point.figure.low)
                continue;
            auto &[count, period] = counts[point.period.ordinal()];
            ++count;
            period = point.period;
        }
    }
    const auto most = std::max_element(
        counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return most == counts.end() ? std::nullopt : most->second;
}

DerivedSeries derivedOf(const Series &series, const Transform &transform, const Catalog &catalog)
{
    switch (transform.kind()) {
    case TransformKind::Change:
        return change(series, Lag::Period);
    case TransformKind::PercentChange:
        return percentChange(series, Lag::Period);
    case TransformKind::ChangeOnYear:
        return change(series, Lag::Year);
    case TransformKind::PercentChangeOnYear:
        return percentChange(series, Lag::Year);
    case TransformKind::Annualised:
        return annualisedChange(series);
    case TransformKind::Index:
        return transform.base() ? indexed(series, *transform.base()) : DerivedSeries{series};
    case TransformKind::Average:
        return movingAverage(series, transform.window());
    case TransformKind::YearToDate:
        return yearToDate(series);
    case TransformKind::Years:
    case TransformKind::Halves:
    case TransformKind::Quarters:
        return byLongerPeriods(
            series, transform.longerPeriods().value_or(series.granularity), natureOf(series, catalog));
    case TransformKind::Level:
    case TransformKind::Share:
        break;
    }
    return {series};
}

// The totals of the market that the drawn figures could be shares of, each publisher's on its own.
QList<Series> totalsFor(
    const SeriesQuery &drawn, const QList<Observation> &observations, const Catalog &catalog)
{
    SeriesQuery query = drawn;
    query.subjects = {marketTotal};
    return buildSeries(matching(observations, query, catalog), PublisherChoice::Each, query.currency, catalog)
        .series;
}

// A published total is a whole by itself; a sum of what is drawn is one only of what adds up, which people
// who use several apps do not.
SeriesSet shares(ChartData &data, const QList<Observation> &observations, const Catalog &catalog)
{
    const SeriesSet published
        = sharesOfPublished(data.series, totalsFor(data.view.query, observations, catalog));
    data.whole = WholeKind::Published;
    const bool addsUp = std::all_of(data.series.begin(), data.series.end(),
        [&catalog](const Series &series) { return natureOf(series, catalog) == Nature::Flow; });
    if (!published.series.isEmpty() || !addsUp)
        return published;
    data.whole = WholeKind::Drawn;
    QList<Series> parts = data.series;
    parts.removeIf([](const Series &series) { return isMarketTotal(series.subject); });
    return sharesOfDrawn(parts, data.view.query.choice);
}

SeriesSet transformed(ChartData &data, const QList<Observation> &observations, const Catalog &catalog)
{
    if (data.view.transform.kind() == TransformKind::Share)
        return shares(data, observations, catalog);
    SeriesSet set;
    for (const Series &series : std::as_const(data.series)) {
        const DerivedSeries derived = derivedOf(series, data.view.transform, catalog);
        set.series.append(derived.series);
        set.gaps += derived.gaps;
    }
    return set;
}

// Leaves what lies within the view's period.
void cut(SeriesSet &set, const SeriesQuery &query)
{
    for (Series &series : set.series) {
        series.points.removeIf([&query](const SeriesPoint &point) { return !isWithin(point.period, query); });
        if (!series.points.isEmpty() && query.choice != PublisherChoice::Each)
            series.publisher = commonPublisher(series.points);
    }
    set.series.removeIf([](const Series &series) { return series.points.isEmpty(); });
    set.gaps.removeIf([&query](const SeriesGap &gap) { return !isWithin(gap.period, query); });
}

Error nothingMade(const ChartData &data, const QList<SeriesGap> &gaps)
{
    QHash<QString, int> counts;
    QString commonest = TransformText::tr("Only totals are drawn.");
    for (const SeriesGap &gap : gaps) {
        if (++counts[gap.reason] > counts.value(commonest))
            commonest = gap.reason;
    }
    return {TransformText::tr("Nothing can be drawn as \"%1\". %2 Choose other figures, or show the level.")
                .arg(transformName(data.view.transform), commonest),
        {}, ErrorKind::NotFound};
}

} // namespace

SeriesQuery reachOf(const View &view)
{
    SeriesQuery query = widened(view.query, view.transform);
    if (view.transform.kind() == TransformKind::Share && !query.subjects.isEmpty()
        && !query.subjects.contains(marketTotal))
        query.subjects.append(marketTotal);
    return query;
}

QList<Observation> withReach(const QList<Observation> &wanted, const QList<Observation> &observations,
    const View &view, const Catalog &catalog)
{
    const SeriesQuery wide = widened(view.query, view.transform);
    if (wide == view.query)
        return wanted;
    // Who leads is decided by the figures in the view: an earlier one does not change hands.
    const bool isLeading = view.query.choice == PublisherChoice::Leading;
    QList<Observation> taken = isLeading ? ofLeadingPublishers(wanted, catalog) : wanted;
    QSet<Hand> hands;
    for (const Observation &observation : std::as_const(taken))
        hands.insert(handOf(observation, catalog));
    for (const Observation &observation : matching(observations, wide, catalog)) {
        const bool isOutside = !isWithin(observation.key.period, view.query);
        if (isOutside && (!isLeading || hands.contains(handOf(observation, catalog))))
            taken.append(observation);
    }
    return taken;
}

Result<Done> applyTransform(ChartData &data, const QList<Observation> &observations, const Catalog &catalog)
{
    Transform &transform = data.view.transform;
    if (transform.isLevel())
        return Done{};
    const Granularity granularity = data.series.first().granularity;
    if (const Result<Done> checked = checkTransform(transform, metricsOf(data.series, catalog), granularity);
        !checked)
        return checked;
    if (transform.kind() == TransformKind::Index && !transform.base()) {
        const std::optional<Period> base = firstCommonPeriod(data.series, data.view.query);
        if (base)
            transform = Transform::indexAt(*base);
    }
    SeriesSet set = transformed(data, observations, catalog);
    set.gaps = data.gaps + set.gaps;
    cut(set, data.view.query);
    if (set.series.isEmpty())
        return nothingMade(data, set.gaps);
    data.series = set.series;
    data.gaps = set.gaps;
    data.unit = set.series.first().unit;
    return Done{};
}

} // namespace tongbao
