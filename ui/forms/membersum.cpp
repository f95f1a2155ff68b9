#include "ui/forms/membersum.h"

#include "db/domain/figureselection.h"

#include <algorithm>

namespace tongbao {

namespace {

bool addsUp(const Metric *metric)
{
    return metric && metric->family != Family::Penetration && metric->family != Family::Users;
}

bool isSingle(const Figure &figure)
{
    const bool isBound = figure.qualifier == Qualifier::Over || figure.qualifier == Qualifier::Under;
    return figure.value && !isBound;
}

// The publisher's figure of each member; of several the one that a chart would draw. Empty when one is
// missing.
QList<Observation> figuresOf(const QStringList &members, const QList<Observation> &found,
    const QString &publisher, const Catalog &catalog)
{
    QList<Observation> figures;
    for (const QString &member : members) {
        const Observation *best = nullptr;
        for (const Observation &one : found) {
            const bool isTheirs
                = one.key.subject == member && catalog.publisherOf(one.key.source) == publisher;
            if (isTheirs && (!best || isDrawnBefore(one, *best, catalog)))
                best = &one;
        }
        if (!best)
            return {};
        figures.append(*best);
    }
    return figures;
}

std::optional<Figure> sumOf(const QList<Observation> &figures, const Unit &unit)
{
    Figure sum;
    sum.unit = unit;
    double total = 0;
    int decimals = 15;
    for (const Observation &one : figures) {
        if (!isSingle(one.figure) || one.figure.unit != unit)
            return std::nullopt;
        total += one.figure.value->value();
        // A sum is known to no more digits than its roughest part.
        decimals = std::min(decimals, one.figure.value->decimals());
        if (one.figure.qualifier == Qualifier::About)
            sum.qualifier = Qualifier::About;
    }
    sum.value = Number::fromValue(total, decimals);
    return sum.value ? std::optional(sum) : std::nullopt;
}

} // namespace

Result<std::optional<Figure>> memberSum(const Repository &repository, const Observation &group)
{
    const Catalog &catalog = repository.catalog();
    const ObservationKey &key = group.key;
    const QStringList members = catalog.membersOf(key.subject);
    if (members.isEmpty() || !addsUp(catalog.metric(key.metric)))
        return std::optional<Figure>();
    SeriesQuery query;
    query.metrics = {key.metric};
    query.subjects = members;
    query.regions = {key.region};
    query.from = key.period;
    query.to = key.period;
    query.granularity = key.period.granularity();
    const Result<QList<Observation>> found = repository.observations(query);
    if (!found)
        return found.error();
    const QList<Observation> figures
        = figuresOf(members, found.value(), catalog.publisherOf(key.source), catalog);
    return figures.isEmpty() ? std::optional<Figure>() : sumOf(figures, group.figure.unit);
}

} // namespace tongbao
