#include "db/domain/comparison.h"

#include "db/domain/figureselection.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace tongbao {

namespace {

using Topic = std::tuple<QString, QString, QString>; // metric, subject, region
using Publishers = QSet<QString>;

bool isComparable(const Figure &figure)
{
    return figure.qualifier != Qualifier::Over && figure.qualifier != Qualifier::Under;
}

int decimalsOf(const Figure &figure)
{
    int decimals = 0;
    for (const auto &part : {figure.value, figure.low, figure.high})
        decimals = std::max(decimals, part ? part->decimals() : 0);
    return decimals;
}

// The topic with figures by most publishers; ties: with most periods that two have, the first by code.
std::optional<Topic> mostPublished(const QList<Observation> &observations, const Catalog &catalog)
{
    std::map<Topic, std::map<std::pair<Granularity, int>, Publishers>> topics;
    for (const Observation &one : observations) {
        const ObservationKey &key = one.key;
        topics[{key.metric, key.subject, key.region}][{key.period.granularity(), key.period.ordinal()}]
            .insert(catalog.publisherOf(key.source));
    }
    std::optional<Topic> best;
    std::pair<qsizetype, qsizetype> most;
    for (const auto &[topic, periods] : topics) {
        Publishers all;
        qsizetype compared = 0;
        for (const auto &[period, publishers] : periods) {
            all += publishers;
            compared += publishers.size() > 1 ? 1 : 0;
        }
        const std::pair found(all.size(), compared);
        if (!best || found > most) {
            best = topic;
            most = found;
        }
    }
    return best;
}

// With most periods that two publishers have; ties: that of most figures.
std::optional<Granularity> mostCompared(const QList<Observation> &observations, const Catalog &catalog)
{
    std::map<Granularity, std::map<int, Publishers>> periods;
    for (const Observation &one : observations) {
        periods[one.key.period.granularity()][one.key.period.ordinal()].insert(
            catalog.publisherOf(one.key.source));
    }
    std::optional<Granularity> best = commonestGranularity(observations);
    const auto comparedIn = [&periods](Granularity granularity) {
        const std::map<int, Publishers> &those = periods[granularity];
        return std::count_if(
            those.begin(), those.end(), [](const auto &period) { return period.second.size() > 1; });
    };
    for (Granularity granularity : {Granularity::Year, Granularity::Half, Granularity::Quarter,
             Granularity::Month, Granularity::Week, Granularity::Day}) {
        if (best && comparedIn(granularity) > comparedIn(*best))
            best = granularity;
    }
    return best;
}

// A shorter time shows less of a figure, and not another one.
SeriesQuery atAnyTime(SeriesQuery query)
{
    query.from.reset();
    query.to.reset();
    return query;
}

} // namespace

std::optional<double> Spread::percent() const
{
    return low > 0 ? std::optional(100 * difference() / low) : std::nullopt;
}

QList<Spread> spreads(const ChartData &data)
{
    std::map<int, Spread> found; // by ordinal
    for (const Series &series : data.series) {
        for (const SeriesPoint &point : series.points) {
            if (!isComparable(point.figure))
                continue;
            const double low = point.figure.lowest();
            const double high = point.figure.highest();
            Spread &spread
                = found.try_emplace(point.period.ordinal(), Spread{point.period, low, high}).first->second;
            spread.low = std::min(spread.low, low);
            spread.high = std::max(spread.high, high);
            spread.decimals = std::max(spread.decimals, decimalsOf(point.figure));
            ++spread.publishers;
        }
    }
    QList<Spread> apart;
    for (const auto &[ordinal, spread] : found) {
        if (spread.publishers > 1)
            apart.append(spread);
    }
    return apart;
}

void chooseComparison(View &view, const QList<Observation> &observations, const Catalog &catalog)
{
    SeriesQuery &query = view.query;
    query.choice = PublisherChoice::Each;
    const std::optional<Topic> topic
        = mostPublished(matching(observations, atAnyTime(query), catalog), catalog);
    if (!topic)
        return;
    query.metrics = {std::get<0>(*topic)};
    query.subjects = {std::get<1>(*topic)};
    query.regions = {std::get<2>(*topic)};
    if (!query.granularity)
        query.granularity = mostCompared(matching(observations, atAnyTime(query), catalog), catalog);
}

} // namespace tongbao
