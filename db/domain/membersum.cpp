#include "db/domain/membersum.h"

#include "db/domain/figuredistance.h"
#include "db/domain/figureselection.h"

#include <algorithm>
#include <iterator>

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

// Where figures of the members may be.
SeriesQuery membersQuery(const QStringList &metrics, const QStringList &members, const QStringList &regions)
{
    SeriesQuery query;
    query.metrics = metrics;
    query.subjects = members;
    query.regions = regions;
    return query;
}

} // namespace

std::optional<Figure> memberSum(
    const Observation &group, const QList<Observation> &observations, const Catalog &catalog)
{
    const ObservationKey &key = group.key;
    const QStringList members = catalog.membersOf(key.subject);
    if (members.isEmpty() || !addsUp(catalog.metric(key.metric)))
        return std::nullopt;
    QList<Observation> found;
    std::copy_if(
        observations.begin(), observations.end(), std::back_inserter(found), [&key](const Observation &one) {
            return one.key.metric == key.metric && one.key.region == key.region
                && one.key.period == key.period;
        });
    const QList<Observation> figures = figuresOf(members, found, catalog.publisherOf(key.source), catalog);
    return figures.isEmpty() ? std::nullopt : sumOf(figures, group.figure.unit);
}

Result<std::optional<Figure>> memberSum(const Repository &repository, const Observation &group)
{
    const Catalog &catalog = repository.catalog();
    const ObservationKey &key = group.key;
    const QStringList members = catalog.membersOf(key.subject);
    if (members.isEmpty())
        return std::optional<Figure>();
    SeriesQuery query = membersQuery({key.metric}, members, {key.region});
    query.from = key.period;
    query.to = key.period;
    query.granularity = key.period.granularity();
    const Result<QList<Observation>> found = repository.observations(query);
    if (!found)
        return found.error();
    return memberSum(group, found.value(), catalog);
}

void addMemberSums(QList<Series> &series, const QList<Observation> &observations,
    const std::optional<QDate> &asOf, const Catalog &catalog)
{
    for (Series &one : series) {
        const QStringList members = one.isGroup ? catalog.membersOf(one.subject) : QStringList();
        if (members.isEmpty())
            continue;
        SeriesQuery query = membersQuery({one.metric}, members, {one.region});
        query.asOf = asOf;
        const QList<Observation> found = matching(observations, query, catalog);
        for (SeriesPoint &point : one.points)
            point.memberSum = memberSum(point.observation, found, catalog);
    }
}

QString memberSumText(const Figure &sum, const Figure &figure, Language language, Scale scale)
{
    const QString text = figureText(sum, language, scale);
    const QString distance = distanceText(sum, figure);
    return distance.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, distance);
}

} // namespace tongbao
