#include "db/domain/frequency.h"

#include <QCoreApplication>

namespace tongbao {

namespace {

struct TransformText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Transform)
};

// The longer periods that have figures, in order.
QList<Period> longerPeriods(const Series &series, Granularity longer)
{
    QList<Period> periods;
    for (const SeriesPoint &point : series.points) {
        const std::optional<Period> parent = point.period.parent(longer);
        if (parent && (periods.isEmpty() || periods.last() != *parent))
            periods.append(*parent);
    }
    return periods;
}

Derived sumOfParts(const Series &series, Period period)
{
    QList<SeriesPoint> parts;
    for (const Period part : period.children(series.granularity)) {
        const SeriesPoint *point = pointAt(series, part);
        if (!point)
            return {{}, TransformText::tr("Not all of its parts were published.")};
        parts.append(*point);
    }
    const Interval total = sumOf(parts);
    const int decimals = finestDecimals(parts);
    const SeriesPoint end = parts.takeLast();
    return derivedPoint(end, parts, total, decimals, series.unit);
}

Derived endOf(const Series &series, Period period)
{
    const QList<Period> parts = period.children(series.granularity);
    const SeriesPoint *end = parts.isEmpty() ? nullptr : pointAt(series, parts.last());
    if (!end)
        return {{}, TransformText::tr("Nothing was published for its end.")};
    return {*end, {}};
}

} // namespace

DerivedSeries byLongerPeriods(const Series &series, Granularity longer, Nature nature)
{
    DerivedSeries made{series};
    made.series.points.clear();
    made.series.granularity = longer;
    for (const Period period : longerPeriods(series, longer)) {
        Derived derived = nature == Nature::Flow ? sumOfParts(series, period) : endOf(series, period);
        if (!derived.point) {
            made.gaps.append({series.subject, period, derived.reason});
            continue;
        }
        derived.point->period = period;
        made.series.points.append(*derived.point);
    }
    return made;
}

} // namespace tongbao
