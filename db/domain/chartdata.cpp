#include "db/domain/chartdata.h"

#include "db/domain/chartproblems.h"
#include "db/domain/comparison.h"
#include "db/domain/concentrationseries.h"
#include "db/domain/figureselection.h"
#include "db/domain/membersum.h"
#include "db/domain/seriesbuilder.h"
#include "db/domain/slopes.h"
#include "db/domain/transformedchart.h"
#include "db/domain/vintages.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Chart)
};

Error notFound(const QString &message)
{
    return {message, {}, ErrorKind::NotFound};
}

QStringList metricsOf(ViewKind kind, const Catalog &catalog)
{
    QStringList codes;
    for (const Metric &metric : catalog.metrics()) {
        if (draws(kind, metric.family))
            codes.append(metric.code);
    }
    return codes;
}

// A view that names no metric draws one: definitions are never mixed by themselves. The one with the most
// figures.
void chooseMetric(View &view, const QList<Observation> &observations, const Catalog &catalog)
{
    const QStringList codes = metricsOf(view.kind, catalog);
    if (!view.query.metrics.isEmpty() || codes.isEmpty())
        return;
    QHash<QString, qsizetype> figures; // by metric
    for (const Observation &observation : observations) {
        if (passes(observation, view.query, catalog))
            ++figures[observation.key.metric];
    }
    const auto hasFewer = [&figures](const QString &one, const QString &other) {
        return figures.value(one) < figures.value(other);
    };
    view.query.metrics = {*std::max_element(codes.begin(), codes.end(), hasFewer)};
}

Mark automaticMark(const View &view, const QList<Series> &series)
{
    const ViewKind kind = view.kind;
    if (view.compareAsOf)
        return Mark::Dumbbell;
    if (view.transform.isChange())
        return Mark::Column; // above and below zero
    if (view.transform.kind() == TransformKind::Index)
        return Mark::Line;
    if (kind != ViewKind::Penetration && kind != ViewKind::Users)
        return marksFor(kind).first();
    const bool isOverTime
        = std::any_of(series.begin(), series.end(), [](const Series &one) { return one.points.size() > 1; });
    if (!isOverTime)
        return Mark::Bar;
    return kind == ViewKind::Users ? Mark::Column : Mark::Line;
}

// Bars show the latest figure of each series; what could not be drawn before it is no longer missed.
void keepLatest(ChartData &data)
{
    for (Series &series : data.series) {
        series.points = {series.points.last()};
        data.gaps.removeIf([&series](const SeriesGap &gap) {
            return gap.subject == series.subject && gap.period < series.points.first().period;
        });
    }
}

// Why a point cannot be part of a stack; empty when it can.
QString unstackable(const Series &series, const Figure &figure)
{
    if (series.isGroup)
        return ChartText::tr("A combined figure overlaps with its members and is not stacked.");
    if (!figure.value)
        return ChartText::tr("A range has no single value and is not stacked.");
    if (figure.qualifier == Qualifier::Over || figure.qualifier == Qualifier::Under)
        return ChartText::tr("A bound is no value and is not stacked.");
    return {};
}

// What the shares of a period add up to beyond the whole, where rounding does not account for it.
QHash<Period, double> overfullPeriods(const QList<Series> &series)
{
    constexpr double whole = 100;
    constexpr double mostRounding = 1;
    QHash<Period, double> sums;
    for (const Series &one : series) {
        for (const SeriesPoint &point : one.points) {
            if (point.figure.unit == Unit::percent())
                sums[point.period] += point.figure.value->value();
        }
    }
    sums.removeIf([](auto sum) { return sum.value() <= whole + mostRounding; });
    return sums;
}

// A stack beyond the whole would be no share of it.
void dropOverfullPeriods(ChartData &data)
{
    const QHash<Period, double> overfull = overfullPeriods(data.series);
    for (Series &series : data.series) {
        series.points.removeIf([&](const SeriesPoint &point) {
            const auto sum = overfull.constFind(point.period);
            if (sum == overfull.constEnd())
                return false;
            data.gaps.append({series.subject, point.period,
                ChartText::tr("The shares of this period add up to %1 %, more than the whole, and are not "
                              "stacked.")
                    .arg(QString::number(*sum, 'g', 5))});
            return true;
        });
    }
}

void keepStackable(ChartData &data)
{
    for (Series &series : data.series) {
        QList<SeriesPoint> kept;
        for (const SeriesPoint &point : std::as_const(series.points)) {
            const QString reason = unstackable(series, point.figure);
            if (reason.isEmpty())
                kept.append(point);
            else
                data.gaps.append({series.subject, point.period, reason});
        }
        series.points = kept;
    }
    dropOverfullPeriods(data);
    data.series.removeIf([](const Series &series) { return series.points.isEmpty(); });
}

// The largest latest value first, groups after the others, the residual at the very end.
void order(QList<Series> &series)
{
    const auto place = [](const Series &one) {
        const int rank = isResidual(one.subject) ? 2 : one.isGroup ? 1 : 0;
        return std::tuple(
            rank, -one.points.last().figure.highest(), one.subject, one.metric, one.region, one.publisher);
    };
    std::sort(series.begin(), series.end(),
        [&place](const Series &a, const Series &b) { return place(a) < place(b); });
}

void fillPeriods(ChartData &data)
{
    if (!data.periods.isEmpty())
        return;
    Period first = data.series.first().points.first().period;
    Period last = first;
    for (const Series &series : std::as_const(data.series)) {
        if (series.points.first().period < first)
            first = series.points.first().period;
        if (series.points.last().period > last)
            last = series.points.last().period;
    }
    const int count = first.distanceTo(last) + 1;
    for (int i = 0; i < count; ++i)
        data.periods.append(*first.advanced(i));
}

// Events within the time drawn, by date; one that several sources report is marked once.
QList<Event> eventsWithin(const QList<Period> &periods, const Catalog &catalog)
{
    QList<Event> events;
    for (const Event &event : catalog.events()) {
        const bool isWithin = event.date.firstDay() >= periods.first().firstDay()
            && event.date.lastDay() <= periods.last().lastDay();
        const bool isKnown = std::any_of(events.begin(), events.end(), [&event](const Event &other) {
            return other.date == event.date && other.textEn == event.textEn;
        });
        if (isWithin && !isKnown)
            events.append(event);
    }
    std::stable_sort(events.begin(), events.end(),
        [](const Event &a, const Event &b) { return startsBefore(a.date, b.date); });
    return events;
}

QList<Event> shownEvents(const QList<Event> &events, const QStringList &hidden)
{
    QList<Event> shown;
    std::copy_if(events.begin(), events.end(), std::back_inserter(shown),
        [&hidden](const Event &event) { return !hidden.contains(eventCode(event)); });
    return shown;
}

QStringList publishersOf(const QList<Series> &series, const Catalog &catalog)
{
    QSet<QString> met;
    for (const Series &one : series) {
        for (const SeriesPoint &point : one.points)
            met.insert(point.publisher);
    }
    QStringList publishers = met.values();
    std::sort(publishers.begin(), publishers.end(), [&catalog](const QString &a, const QString &b) {
        return std::pair(catalog.publisherRank(a), a) < std::pair(catalog.publisherRank(b), b);
    });
    return publishers;
}

// Applies the mark to the series. Error when it leaves nothing.
Result<Done> applyMark(ChartData &data)
{
    if (data.view.mark == Mark::Automatic)
        data.view.mark = automaticMark(data.view, data.series);
    if (data.view.mark == Mark::Dumbbell && !data.view.compareAsOf)
        compareWithEarliest(data.series);
    if (drawsLatestOnly(data.view))
        keepLatest(data);
    if (data.view.mark == Mark::Slope) {
        if (const Result<Done> kept = keepEnds(data); !kept)
            return kept;
    }
    if (data.view.mark == Mark::Area100)
        keepStackable(data);
    if (data.series.isEmpty()) {
        return notFound(
            ChartText::tr("None of these figures can be stacked: they are ranges, bounds or combined "
                          "figures, or add up to more than the whole. Draw them as lines."));
    }
    return Done{};
}

// Figures were found, but none of them can be drawn.
Error nothingToDraw(const SeriesSet &set, bool isMoney)
{
    if (set.gaps.isEmpty())
        return notFound(ChartText::tr("These shares name no firm of the market. Choose another metric."));
    const QString reason = set.gaps.first().reason;
    return notFound(isMoney ? ChartText::tr("%1 Add a rate, or choose another currency.").arg(reason)
                            : ChartText::tr("%1 Choose another publisher, period or metric.").arg(reason));
}

// The query for what a view can draw; a view without metrics draws one of its family.
SeriesQuery storeQuery(const View &view, const Catalog &catalog)
{
    SeriesQuery query = reachOf(view);
    if (query.metrics.isEmpty())
        query.metrics = metricsOf(view.kind, catalog);
    if (view.kind == ViewKind::Publishers) { // what is compared does not depend on the time shown
        query.from.reset();
        query.to.reset();
    }
    return query;
}

} // namespace

Result<ChartData> chartData(const QList<Observation> &observations, const Catalog &catalog, const View &view)
{
    if (const Result<Done> checked = checkView(view, catalog); !checked)
        return checked.error();
    ChartData data{view};
    if (view.kind == ViewKind::Publishers)
        chooseComparison(data.view, observations, catalog);
    else
        chooseMetric(data.view, observations, catalog);
    SeriesQuery &query = data.view.query;
    if (query.metrics.isEmpty() && metricsOf(view.kind, catalog).isEmpty())
        return notFound(ChartText::tr("There is no metric for this chart yet. Import or choose one."));

    QList<Observation> wanted = matching(observations, query, catalog);
    if (wanted.isEmpty())
        return nothingFound(observations, query, catalog);
    if (!query.granularity) {
        query.granularity = commonestGranularity(wanted);
        wanted = matching(wanted, query, catalog);
    }

    const bool isMoney = catalog.metric(query.metrics.first())->unit == UnitKind::Money;
    if (!isMoney)
        query.currency.reset();
    else if (!query.currency)
        query.currency = commonestCurrency(wanted);
    const QList<Observation> taken = withReach(wanted, observations, data.view, catalog);
    const SeriesSet set = view.kind == ViewKind::Concentration
        ? concentrationSeries(taken, data.view, catalog)
        : buildSeries(taken, query.choice, query.currency, catalog);
    if (set.series.isEmpty())
        return nothingToDraw(set, isMoney);
    data.series = set.series;
    data.gaps = set.gaps;
    data.unit = set.series.first().unit;
    if (view.compareAsOf)
        compareWithVintage(data, observations, catalog);

    // The largest level comes first, whatever is made of it.
    if (!view.transform.isLevel())
        order(data.series);
    if (const Result<Done> made = applyTransform(data, observations, catalog); !made)
        return made.error();
    if (const Result<Done> marked = applyMark(data); !marked)
        return marked.error();
    if (view.transform.isLevel() && view.kind != ViewKind::Concentration)
        addMemberSums(data.series, observations, view.query.asOf, catalog);
    if (!hasScale(data))
        data.view.scale = Scale::Automatic;
    if (const Result<Done> checked = checkAxis(data, catalog); !checked)
        return checked.error();
    if (view.transform.isLevel())
        order(data.series);
    fillPeriods(data);
    query.publishers = publishersOf(data.series, catalog);
    // Small charts have no room for what the markers are about.
    if (isOverTime(data.view) && data.view.mark != Mark::Multiples)
        data.allEvents = eventsWithin(data.periods, catalog);
    if (view.showsEvents)
        data.events = shownEvents(data.allEvents, view.hiddenEvents);
    return data;
}

Result<ChartData> chartData(const Repository &repository, const View &view)
{
    const Catalog &catalog = repository.catalog();
    if (const Result<Done> checked = checkView(view, catalog); !checked)
        return checked.error();
    SeriesQuery query = storeQuery(view, catalog);
    SeriesQuery withMembers = query;
    for (const QString &subject : std::as_const(query.subjects))
        withMembers.subjects += catalog.membersOf(subject);
    const Result<QList<Observation>> observations = repository.observations(withMembers);
    if (!observations)
        return observations.error();
    const QList<Observation> &found = observations.value();
    const bool isAny = std::any_of(found.begin(), found.end(),
        [&](const Observation &observation) { return passes(observation, query, catalog); });
    if (isAny)
        return chartData(found, catalog, view);

    // Only all figures of the metrics can tell which filter leaves none of them.
    query = {};
    query.metrics = storeQuery(view, catalog).metrics;
    const Result<QList<Observation>> all = repository.observations(query);
    if (!all)
        return all.error();
    return chartData(all.value(), catalog, view);
}

bool tellsChange(const Transform &transform)
{
    return !transform.isChange() && transform.kind() != TransformKind::YearToDate;
}

std::optional<double> changeBeside(const ChartData &data, const Series &series, qsizetype point)
{
    if (drawsEarlier(data.view))
        return changeOnEarlier(series.points.at(point));
    if (!tellsChange(data.view.transform))
        return std::nullopt;
    return data.view.mark == Mark::Slope ? changeAlongSlope(series, point) : changeOnPrevious(series, point);
}

bool hasMemberSums(const ChartData &data)
{
    return std::any_of(data.series.begin(), data.series.end(), [](const Series &series) {
        return std::any_of(series.points.begin(), series.points.end(),
            [](const SeriesPoint &point) { return point.memberSum.has_value(); });
    });
}

QList<ChartRow> chartRows(const ChartData &data)
{
    QList<ChartRow> rows;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const Series &series = data.series.at(i);
        for (qsizetype j = 0; j < series.points.size(); ++j)
            rows.append({i, j, changeBeside(data, series, j)});
    }
    const auto ordinal = [&data](const ChartRow &row) {
        return data.series.at(row.series).points.at(row.point).period.ordinal();
    };
    std::stable_sort(rows.begin(), rows.end(),
        [&ordinal](const ChartRow &a, const ChartRow &b) { return ordinal(a) > ordinal(b); });
    return rows;
}

} // namespace tongbao
