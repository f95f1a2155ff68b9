#include "db/domain/seriesbuilder.h"

#include "db/domain/currency.h"
#include "db/domain/derivation.h"
#include "db/domain/figureselection.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct SeriesText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Series)
};

using SeriesKey = std::tuple<QString, QString, QString, QString>; // metric, subject, region, publisher
using Candidates = std::map<int, QList<Observation>>; // by the period's ordinal

SeriesPoint pointOf(const Observation &observation, const Catalog &catalog)
{
    return {
        observation.key.period, observation.figure, observation, catalog.publisherOf(observation.key.source)};
}

// nullopt when the figure is in another currency and no rate of its period is known.
std::optional<SeriesPoint> pointIn(
    const std::optional<QString> &currency, const Observation &observation, const Catalog &catalog)
{
    SeriesPoint point = pointOf(observation, catalog);
    const QString published = observation.figure.unit.code();
    if (!currency || *currency == published)
        return point;
    point.rate = rateFor(point.period, published, *currency, catalog);
    if (!point.rate)
        return std::nullopt;
    point.figure = converted(observation.figure, *point.rate);
    return point;
}

std::optional<SeriesPoint> pick(
    QList<Observation> candidates, const std::optional<QString> &currency, const Catalog &catalog)
{
    if (candidates.size() == 1)
        return pointIn(currency, candidates.first(), catalog);
    std::sort(candidates.begin(), candidates.end(),
        [&catalog](const Observation &a, const Observation &b) { return isDrawnBefore(a, b, catalog); });
    std::optional<SeriesPoint> best;
    for (const Observation &candidate : std::as_const(candidates)) {
        const std::optional<SeriesPoint> point = pointIn(currency, candidate, catalog);
        if (!point)
            continue;
        if (!best) {
            best = point;
        } else if (point->publisher == best->publisher
            && retells(best->observation.figure, point->observation.figure)) {
            return point;
        }
    }
    return best;
}

SeriesGap missingRate(const Observation &observation, const QString &currency)
{
    const Period period = observation.key.period;
    return {observation.key.subject, period,
        SeriesText::tr("No exchange rate between %1 and %2 is known for %3.")
            .arg(observation.figure.unit.code(), currency, period.key())};
}

// What is the same for all points, from the first one.
Series describe(const QList<SeriesPoint> &points, const Catalog &catalog)
{
    const ObservationKey &key = points.first().observation.key;
    Series series;
    series.metric = key.metric;
    series.subject = key.subject;
    series.region = key.region;
    series.publisher = commonPublisher(points);
    series.granularity = key.period.granularity();
    series.unit = points.first().figure.unit;
    const Subject *subject = catalog.subject(key.subject);
    series.isGroup = subject && subject->kind == SubjectKind::Group && !isResidual(key.subject);
    series.points = points;
    return series;
}

} // namespace

SeriesSet buildSeries(const QList<Observation> &observations, PublisherChoice choice,
    const std::optional<QString> &currency, const Catalog &catalog)
{
    const QList<Observation> chosen
        = choice == PublisherChoice::Leading ? ofLeadingPublishers(observations, catalog) : observations;
    std::map<SeriesKey, Candidates> sorted;
    auto last = sorted.end(); // figures mostly come series by series
    for (const Observation &observation : chosen) {
        const ObservationKey &key = observation.key;
        const QString publisher
            = choice == PublisherChoice::Each ? catalog.publisherOf(key.source) : QString();
        const SeriesKey wanted(key.metric, key.subject, key.region, publisher);
        if (last == sorted.end() || last->first != wanted)
            last = sorted.try_emplace(wanted).first;
        last->second[key.period.ordinal()].append(observation);
    }

    SeriesSet set;
    for (const auto &[key, periods] : sorted) {
        QList<SeriesPoint> points;
        for (const auto &[ordinal, candidates] : periods) {
            if (const std::optional<SeriesPoint> point = pick(candidates, currency, catalog))
                points.append(*point);
            else
                set.gaps.append(missingRate(candidates.first(), *currency));
        }
        if (!points.isEmpty())
            set.series.append(describe(points, catalog));
    }
    return set;
}

bool isResidual(const QString &subject)
{
    return subject == u"others";
}

} // namespace tongbao
