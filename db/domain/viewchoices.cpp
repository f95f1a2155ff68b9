#include "db/domain/chartdata.h"
#include "db/domain/figureselection.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// The texts with the highest count first; ties by text.
QStringList byCount(const QHash<QString, qsizetype> &counts)
{
    QStringList texts = counts.keys();
    std::sort(texts.begin(), texts.end(), [&counts](const QString &a, const QString &b) {
        return std::pair(-counts.value(a), a) < std::pair(-counts.value(b), b);
    });
    return texts;
}

template <typename Part>
QStringList byCount(const QList<Observation> &observations, const Part &part)
{
    QHash<QString, qsizetype> counts;
    for (const Observation &observation : observations)
        ++counts[part(observation)];
    return byCount(counts);
}

QList<Observation> ofKind(const QList<Observation> &observations, ViewKind kind, const Catalog &catalog)
{
    QList<Observation> found;
    for (const Observation &observation : observations) {
        const Metric *metric = catalog.metric(observation.key.metric);
        if (metric && draws(kind, metric->family))
            found.append(observation);
    }
    return found;
}

QStringList publishersOf(const QList<Observation> &observations, const Catalog &catalog)
{
    QSet<QString> found;
    for (const Observation &observation : observations)
        found.insert(catalog.publisherOf(observation.key.source));
    QStringList publishers = catalog.publishers();
    publishers.removeIf([&found](const QString &publisher) { return !found.contains(publisher); });
    return publishers;
}

// Those of the figures, then those that a rate leads to.
QStringList currenciesOf(const QList<Observation> &observations, const Catalog &catalog)
{
    QHash<QString, qsizetype> counts;
    for (const Observation &observation : observations) {
        if (observation.figure.unit.kind() == UnitKind::Money)
            ++counts[observation.figure.unit.code()];
    }
    QStringList currencies = byCount(counts);
    QStringList others;
    for (const ExchangeRate &rate : catalog.exchangeRates()) {
        if (counts.contains(rate.base))
            others.append(rate.quote);
        if (counts.contains(rate.quote))
            others.append(rate.base);
    }
    others.sort();
    currencies += others;
    currencies.removeDuplicates();
    return currencies;
}

QList<Granularity> granularitiesOf(const QList<Observation> &observations)
{
    QList<Granularity> granularities;
    for (Granularity granularity : {Granularity::Year, Granularity::Half, Granularity::Quarter,
             Granularity::Month, Granularity::Week, Granularity::Day}) {
        const bool occurs = std::any_of(
            observations.begin(), observations.end(), [granularity](const Observation &observation) {
                return observation.key.period.granularity() == granularity;
            });
        if (occurs)
            granularities.append(granularity);
    }
    return granularities;
}

QList<Period> periodsOf(const QList<Observation> &observations, std::optional<Granularity> granularity)
{
    QSet<Period> found;
    for (const Observation &observation : observations) {
        if (granularity == observation.key.period.granularity())
            found.insert(observation.key.period);
    }
    QList<Period> periods(found.begin(), found.end());
    std::sort(periods.begin(), periods.end(), startsBefore);
    return periods;
}

QList<Metric> metricsOf(const QStringList &codes, const Catalog &catalog)
{
    QList<Metric> metrics;
    for (const QString &code : codes) {
        if (const Metric *metric = catalog.metric(code))
            metrics.append(*metric);
    }
    return metrics;
}

QList<QDate> publishedOf(const QList<Observation> &observations, const Catalog &catalog)
{
    QSet<QDate> found;
    for (const Observation &observation : observations) {
        const Source *source = catalog.source(observation.key.source);
        if (source && source->publishedOn)
            found.insert(source->publishedOn->lastDay());
    }
    QList<QDate> dates(found.begin(), found.end());
    std::sort(dates.begin(), dates.end(), std::greater());
    return dates;
}

} // namespace

ViewChoices viewChoices(const QList<Observation> &observations, const Catalog &catalog, const View &view)
{
    const QList<Observation> family = ofKind(observations, view.kind, catalog);
    SeriesQuery metrics;
    metrics.metrics = view.query.metrics;
    const bool isAnyMetric = metrics.metrics.isEmpty(); // then of this family: a chart draws no other
    const QList<Observation> figures = isAnyMetric ? family : matching(observations, metrics, catalog);

    ViewChoices choices;
    choices.metrics = byCount(family, [](const Observation &one) { return one.key.metric; });
    choices.subjects = byCount(figures, [](const Observation &one) { return one.key.subject; });
    choices.regions = byCount(figures, [](const Observation &one) { return one.key.region; });
    choices.publishers = publishersOf(figures, catalog);
    choices.currencies = currenciesOf(figures, catalog);
    choices.granularities = granularitiesOf(figures);

    // The granularity that the chart has without the limits on time that these periods are to set.
    SeriesQuery query = view.query;
    query.from.reset();
    query.to.reset();
    const std::optional<Granularity> drawn
        = query.granularity ? query.granularity : commonestGranularity(matching(figures, query, catalog));
    choices.periods = periodsOf(figures, drawn);
    choices.transforms = {Transform()};
    if (takesTransforms(view)) {
        choices.transforms = suitableTransforms(
            metricsOf(isAnyMetric ? choices.metrics.mid(0, 1) : view.query.metrics, catalog),
            drawn.value_or(Granularity::Year));
    }
    choices.published = publishedOf(figures, catalog);
    return choices;
}

} // namespace tongbao
