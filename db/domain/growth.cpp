#include "db/domain/growth.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tongbao {

namespace {

struct TransformText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Transform)
};

// What a point is compared with, or why there is nothing.
struct Comparison {
    const SeriesPoint *before = nullptr;
    QString reason = {};
};

Comparison comparisonOf(const Series &series, qsizetype point, Lag lag)
{
    const Period now = series.points.at(point).period;
    const std::optional<Period> before = lag == Lag::Period ? now.previous() : now.yearBefore();
    const SeriesPoint *found = before ? pointAt(series, *before) : nullptr;
    if (found)
        return {found};
    return {nullptr,
        lag == Lag::Period ? TransformText::tr("Nothing was published for the period before.")
                           : TransformText::tr("Nothing was published for the year before.")};
}

// The ratio of two points, as the map makes percents or index points of it.
Derived ratioPoint(const SeriesPoint &now, const SeriesPoint &before, const Unit &unit,
    const std::function<double(double)> &map)
{
    const Interval numerator = Interval::of(now.figure);
    const Interval denominator = Interval::of(before.figure);
    if (!denominator.isAboveZero() || (numerator.low && *numerator.low < 0))
        return {{}, TransformText::tr("Percentages need figures above zero.")};
    const Interval outcome = mapped(quotient(numerator, denominator), map);
    return derivedPoint(now, {before}, outcome, percentDecimals({now, before}, outcome), unit);
}

DerivedSeries comparedSeries(const Series &series, const Unit &unit, Lag lag,
    const std::function<Derived(const SeriesPoint &now, const SeriesPoint &before)> &compare)
{
    return derivedSeries(series, unit, [&](const Series &all, qsizetype point) {
        const Comparison comparison = comparisonOf(all, point, lag);
        return comparison.before ? compare(all.points.at(point), *comparison.before)
                                 : Derived{{}, comparison.reason};
    });
}

double growthOf(double ratio)
{
    return (ratio - 1) * 100;
}

} // namespace

DerivedSeries change(const Series &series, Lag lag)
{
    const Unit unit = series.unit.kind() == UnitKind::Percent ? Unit::points() : series.unit;
    return comparedSeries(series, unit, lag, [&unit](const SeriesPoint &now, const SeriesPoint &before) {
        const Interval moved = difference(Interval::of(now.figure), Interval::of(before.figure));
        return derivedPoint(now, {before}, moved, finestDecimals({now, before}), unit);
    });
}

DerivedSeries percentChange(const Series &series, Lag lag)
{
    return comparedSeries(
        series, Unit::percent(), lag, [](const SeriesPoint &now, const SeriesPoint &before) {
            return ratioPoint(now, before, Unit::percent(), growthOf);
        });
}

DerivedSeries annualisedChange(const Series &series)
{
    const int count = periodsPerYear(series.granularity).value_or(1);
    const auto compounded = [count](double ratio) { return growthOf(std::pow(ratio, count)); };
    return comparedSeries(
        series, Unit::percent(), Lag::Period, [&](const SeriesPoint &now, const SeriesPoint &before) {
            return ratioPoint(now, before, Unit::percent(), compounded);
        });
}

DerivedSeries indexed(const Series &series, Period base)
{
    const SeriesPoint *start = pointAt(series, base);
    return derivedSeries(series, Unit::index(), [&](const Series &all, qsizetype point) -> Derived {
        if (!start)
            return {{}, TransformText::tr("Nothing was published for the base period.")};
        if (!isSingleValue(start->figure) || start->figure.low)
            return {{}, TransformText::tr("The figure of the base period is a range or a bound.")};
        return ratioPoint(
            all.points.at(point), *start, Unit::index(), [](double ratio) { return ratio * 100; });
    });
}

std::optional<int> periodsPerYear(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Year:
        return 1;
    case Granularity::Half:
        return 2;
    case Granularity::Quarter:
        return 4;
    case Granularity::Month:
        return 12;
    case Granularity::Week:
    case Granularity::Day:
        break;
    }
    return std::nullopt;
}

bool isSingleValue(const Figure &figure)
{
    return figure.value && (figure.qualifier == Qualifier::Exact || figure.qualifier == Qualifier::About);
}

std::optional<CompoundGrowth> compoundGrowth(const Series &series)
{
    const auto counts = [](const SeriesPoint &point) {
        return isSingleValue(point.figure) && point.figure.value->value() > 0
            && point.figure.status != Status::Forecast;
    };
    const QList<SeriesPoint> &points = series.points;
    const auto first = std::find_if(points.begin(), points.end(), counts);
    const auto last = std::find_if(points.rbegin(), points.rend(), counts);
    const std::optional<int> perYear = periodsPerYear(series.granularity);
    if (!perYear || first == points.end() || first->publisher != last->publisher)
        return std::nullopt;
    const int periods = first->period.distanceTo(last->period);
    if (periods < *perYear)
        return std::nullopt;
    const double ratio = std::pow(
        last->figure.value->value() / first->figure.value->value(), static_cast<double>(*perYear) / periods);
    const double growth = growthOf(ratio);
    const int decimals = std::min(1, percentDecimals({*first, *last}, {growth, growth, growth}));
    const std::optional<Number> percent = Number::fromValue(growth, decimals);
    return percent ? std::optional(CompoundGrowth{first->period, last->period, *percent}) : std::nullopt;
}

} // namespace tongbao
