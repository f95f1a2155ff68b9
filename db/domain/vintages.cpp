#include "db/domain/vintages.h"

#include "db/domain/figureselection.h"
#include "db/domain/seriesbuilder.h"

#include <algorithm>

namespace tongbao {

namespace {

QStringList publishersOf(const QList<Series> &series)
{
    QStringList publishers;
    for (const Series &one : series) {
        for (const SeriesPoint &point : one.points)
            publishers.append(point.publisher);
    }
    publishers.removeDuplicates();
    return publishers;
}

std::optional<EarlierFigure> earlierOf(
    const Series &series, const SeriesPoint &point, const QList<Series> &known)
{
    for (const Series &one : known) {
        if (one.metric != series.metric || one.subject != series.subject || one.region != series.region)
            continue;
        const auto at
            = std::find_if(one.points.begin(), one.points.end(), [&point](const SeriesPoint &other) {
                  return other.period == point.period && other.publisher == point.publisher;
              });
        if (at != one.points.end())
            return EarlierFigure{at->period, at->figure, at->observation};
    }
    return std::nullopt;
}

} // namespace

void compareWithVintage(ChartData &data, const QList<Observation> &observations, const Catalog &catalog)
{
    SeriesQuery query = data.view.query;
    query.asOf = data.view.compareAsOf;
    query.publishers = publishersOf(data.series);
    // Each publisher on its own: a figure is compared with its own past.
    const SeriesSet known
        = buildSeries(matching(observations, query, catalog), PublisherChoice::Each, query.currency, catalog);
    for (Series &series : data.series) {
        for (SeriesPoint &point : series.points)
            point.earlier = earlierOf(series, point, known.series);
    }
}

void compareWithEarliest(QList<Series> &series)
{
    for (Series &one : series) {
        SeriesPoint &last = one.points.last();
        const auto first = std::find_if(one.points.cbegin(), one.points.cend(),
            [&last](const SeriesPoint &point) { return point.publisher == last.publisher; });
        if (first->period != last.period)
            last.earlier = EarlierFigure{first->period, first->figure, first->observation};
    }
}

} // namespace tongbao
