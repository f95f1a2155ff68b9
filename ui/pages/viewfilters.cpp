#include "ui/pages/viewfilters.h"

#include <algorithm>
#include <tuple>

namespace tongbao {

namespace {

QStringList among(const QStringList &codes, const QStringList &known)
{
    QStringList kept;
    for (const QString &code : codes) {
        if (known.contains(code))
            kept.append(code);
    }
    return kept;
}

} // namespace

View withMetrics(const View &view, const QStringList &metrics, const QList<Observation> &observations,
    const Catalog &catalog)
{
    View next = view;
    SeriesQuery &query = next.query;
    query.metrics = metrics;
    next.title.clear(); // written for the figures before
    next.subtitle.clear();
    next.axis.low.reset(); // of another unit or size
    next.axis.high.reset();
    next.scale = Scale::Automatic;
    const ViewChoices choices = viewChoices(observations, catalog, next);
    query.subjects = among(query.subjects, choices.subjects);
    query.publishers = among(query.publishers, choices.publishers);
    query.regions = among(query.regions, choices.regions);
    if (query.currency && !choices.currencies.contains(*query.currency))
        query.currency.reset();

    const auto draws = [&] { return static_cast<bool>(chartData(observations, catalog, next)); };
    if (draws())
        return next;
    // What is made of the figures gives way before what is drawn of them: another base period, then none at
    // all.
    if (next.transform.base()) {
        next.transform = Transform(TransformKind::Index);
        if (draws())
            return next;
    }
    next.transform = {};
    if (draws())
        return next;
    query.granularity.reset();
    if (draws())
        return next;
    query.from.reset();
    query.to.reset();
    if (draws())
        return next;
    next.mark = Mark::Automatic;
    next.axis = {};
    return draws() ? next : withoutFilters(next);
}

View withoutFilters(const View &view)
{
    View next = view;
    next.mark = Mark::Automatic;
    next.transform = {};
    next.compareAsOf.reset();
    next.axis = {};
    next.query = {};
    next.query.metrics = view.query.metrics;
    next.query.choice = view.query.choice;
    return next;
}

bool differs(const View &view, const View &home)
{
    View same = home;
    same.name = view.name;
    return !(view == same);
}

std::optional<Period> firstWithin(const QList<Period> &periods, const std::optional<Period> &from)
{
    if (!from)
        return std::nullopt;
    const auto at = std::find_if(periods.begin(), periods.end(),
        [&from](Period period) { return period.firstDay() >= from->firstDay(); });
    return at == periods.end() ? std::nullopt : std::optional(*at);
}

std::optional<Period> lastWithin(const QList<Period> &periods, const std::optional<Period> &to)
{
    if (!to)
        return std::nullopt;
    const auto at = std::find_if(
        periods.rbegin(), periods.rend(), [&to](Period period) { return period.lastDay() <= to->lastDay(); });
    return at == periods.rend() ? std::nullopt : std::optional(*at);
}

} // namespace tongbao
