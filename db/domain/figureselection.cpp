#include "db/domain/figureselection.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace tongbao {

namespace {

bool isIn(const QStringList &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

bool isWithin(Period period, const SeriesQuery &query)
{
    return (!query.from || period.firstDay() >= query.from->firstDay())
        && (!query.to || period.lastDay() <= query.to->lastDay());
}

QDate publishedBy(const Observation &observation, const Catalog &catalog)
{
    const Source *source = catalog.source(observation.key.source);
    return source && source->publishedOn ? source->publishedOn->lastDay() : QDate();
}

// The key with the highest count; of several the first in the order of the map.
template <typename Key>
std::optional<Key> commonest(const QMap<Key, qsizetype> &counts)
{
    const auto best = std::max_element(counts.cbegin(), counts.cend());
    return best == counts.cend() ? std::nullopt : std::optional<Key>(best.key());
}

int decimalsOf(const Figure &figure)
{
    int decimals = -18;
    for (const auto &part : {figure.value, figure.low, figure.high}) {
        if (part)
            decimals = std::max(decimals, part->decimals());
    }
    return decimals;
}

// Whether all sources are of one publisher: then nobody leads.
bool isOfOne(const QHash<QString, int> &rankOf)
{
    return std::all_of(rankOf.begin(), rankOf.end(), [&rankOf](int rank) { return rank == *rankOf.begin(); });
}

// What one step of the last digit that says something is worth: 0.1 for 55.0, 1e11 for 5 900 000 000 000.
double lastDigitOf(const Number &number)
{
    return std::pow(10.0, -number.knownDecimals());
}

} // namespace

bool passes(const Observation &observation, QueryPart part, const SeriesQuery &query, const Catalog &catalog)
{
    const ObservationKey &key = observation.key;
    switch (part) {
    case QueryPart::Metrics:
        return isIn(query.metrics, key.metric);
    case QueryPart::Subjects:
        return isIn(query.subjects, key.subject);
    case QueryPart::Regions:
        return isIn(query.regions, key.region);
    case QueryPart::Publishers:
        return query.publishers.isEmpty() || query.publishers.contains(catalog.publisherOf(key.source));
    case QueryPart::Period:
        return isWithin(key.period, query);
    case QueryPart::Granularity:
        return !query.granularity || key.period.granularity() == *query.granularity;
    case QueryPart::AsOf: {
        if (!query.asOf)
            return true;
        const QDate day = publishedBy(observation, catalog);
        return day.isValid() && day <= *query.asOf;
    }
    }
    Q_UNREACHABLE();
}

bool passes(const Observation &observation, const SeriesQuery &query, const Catalog &catalog)
{
    return std::all_of(queryParts.begin(), queryParts.end(),
        [&](QueryPart part) { return passes(observation, part, query, catalog); });
}

QList<Observation> matching(
    const QList<Observation> &observations, const SeriesQuery &query, const Catalog &catalog)
{
    QList<Observation> found;
    for (const Observation &observation : observations) {
        if (passes(observation, query, catalog))
            found.append(observation);
    }
    return found;
}

std::optional<Granularity> commonestGranularity(const QList<Observation> &observations)
{
    // By the negated place in the enumeration, so that the finer one comes first.
    QMap<int, qsizetype> counts;
    for (const Observation &observation : observations)
        ++counts[-static_cast<int>(observation.key.period.granularity())];
    const std::optional<int> best = commonest(counts);
    return best ? std::optional(static_cast<Granularity>(-*best)) : std::nullopt;
}

std::optional<QString> commonestCurrency(const QList<Observation> &observations)
{
    QMap<QString, qsizetype> counts;
    for (const Observation &observation : observations) {
        if (observation.figure.unit.kind() == UnitKind::Money)
            ++counts[observation.figure.unit.code()];
    }
    return commonest(counts);
}

QList<Observation> ofLeadingPublishers(const QList<Observation> &observations, const Catalog &catalog)
{
    QHash<QString, int> rankOf; // by source, as there are far fewer of those than figures
    for (const Observation &observation : observations) {
        if (!rankOf.contains(observation.key.source))
            rankOf.insert(
                observation.key.source, catalog.publisherRank(catalog.publisherOf(observation.key.source)));
    }
    if (isOfOne(rankOf))
        return observations;
    QHash<QString, QMap<int, QSet<ObservationKey>>> figures; // by metric and the publisher's rank
    for (const Observation &observation : observations) {
        ObservationKey figure = observation.key;
        figure.source.clear();
        figures[figure.metric][rankOf.value(observation.key.source)].insert(figure);
    }
    QHash<QString, int> leading;
    for (auto metric = figures.cbegin(); metric != figures.cend(); ++metric) {
        QMap<int, qsizetype> counts;
        for (auto publisher = metric->cbegin(); publisher != metric->cend(); ++publisher)
            counts.insert(publisher.key(), publisher->size());
        leading.insert(metric.key(), *commonest(counts));
    }
    QList<Observation> found;
    for (const Observation &observation : observations) {
        if (rankOf.value(observation.key.source) == leading.value(observation.key.metric))
            found.append(observation);
    }
    return found;
}

bool isDrawnBefore(const Observation &a, const Observation &b, const Catalog &catalog)
{
    const int rankA = catalog.publisherRank(catalog.publisherOf(a.key.source));
    const int rankB = catalog.publisherRank(catalog.publisherOf(b.key.source));
    if (rankA != rankB)
        return rankA < rankB;
    const bool isForecastA = a.figure.status == Status::Forecast;
    const bool isForecastB = b.figure.status == Status::Forecast;
    if (isForecastA != isForecastB)
        return isForecastB;
    const QDate dayA = publishedBy(a, catalog);
    const QDate dayB = publishedBy(b, catalog);
    if (dayA != dayB)
        return dayB.isNull() || (!dayA.isNull() && dayA > dayB);
    if (a.figure.qualifier != b.figure.qualifier)
        return a.figure.qualifier < b.figure.qualifier;
    const int decimalsA = decimalsOf(a.figure);
    const int decimalsB = decimalsOf(b.figure);
    if (decimalsA != decimalsB)
        return decimalsA > decimalsB;
    return a.key.source < b.key.source;
}

bool retells(const Figure &loose, const Figure &exact)
{
    const bool isComparable = loose.value && exact.value && exact.qualifier == Qualifier::Exact
        && loose.unit == exact.unit && loose.status == exact.status;
    if (!isComparable)
        return false;
    const double value = loose.value->value();
    switch (loose.qualifier) {
    case Qualifier::Exact:
        return false;
    case Qualifier::About:
        return std::abs(value - exact.value->value()) <= lastDigitOf(*loose.value) / 2;
    case Qualifier::Over:
        return exact.value->value() > value;
    case Qualifier::Under:
        return exact.value->value() < value;
    }
    Q_UNREACHABLE();
}

} // namespace tongbao
