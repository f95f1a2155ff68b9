#include "db/domain/derivation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tongbao {

namespace {

struct TransformText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Transform)
};

// visit(number, its decimals that say something). 60 percent is known to the unit, 60 000 000 people are not.
template <typename Visit>
void visitNumbers(const QList<SeriesPoint> &points, const Visit &visit)
{
    for (const SeriesPoint &point : points) {
        const bool isPercent = point.figure.unit.kind() == UnitKind::Percent;
        for (const auto &number : {point.figure.value, point.figure.low, point.figure.high}) {
            if (number)
                visit(*number, isPercent ? number->decimals() : number->knownDecimals());
        }
    }
}

// Actual, estimate, forecast: the least certain of them.
Status leastCertain(const QList<SeriesPoint> &points)
{
    Status status = Status::Actual;
    for (const SeriesPoint &point : points)
        status = std::max(status, point.figure.status);
    return status;
}

} // namespace

DerivedSeries derivedSeries(const Series &series, const Unit &unit,
    const std::function<Derived(const Series &series, qsizetype point)> &derive)
{
    DerivedSeries made{series};
    made.series.points.clear();
    made.series.unit = unit;
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const Derived derived = derive(series, i);
        if (derived.point)
            made.series.points.append(*derived.point);
        else
            made.gaps.append({series.subject, series.points.at(i).period, derived.reason});
    }
    return made;
}

Derived derivedPoint(const SeriesPoint &now, const QList<SeriesPoint> &basis, const Interval &interval,
    int decimals, const Unit &unit)
{
    const QList<SeriesPoint> all = basis + QList<SeriesPoint>{now};
    const bool isOfOne = std::all_of(all.begin(), all.end(),
        [&now](const SeriesPoint &point) { return point.publisher == now.publisher; });
    // Two publishers count in two ways: a difference of theirs tells that, not how the market grew.
    if (!isOfOne)
        return {{}, TransformText::tr("The figures it takes are by different publishers.")};
    if (interval.isOpen())
        return {{}, TransformText::tr("Bounds (\"more than\", \"less than\") leave open how much it is.")};
    const std::optional<Figure> figure = figureOf(interval, decimals, unit);
    if (!figure)
        return {{}, TransformText::tr("The outcome is too large to be written.")};

    SeriesPoint made = now;
    made.figure = *figure;
    made.figure.status = leastCertain(all);
    const bool isAbout = std::any_of(all.begin(), all.end(),
        [](const SeriesPoint &point) { return point.figure.qualifier == Qualifier::About; });
    if (isAbout && made.figure.qualifier == Qualifier::Exact)
        made.figure.qualifier = Qualifier::About;
    for (const SeriesPoint &point : basis)
        made.basis.append(point.observation);
    return {made, {}};
}

Interval sumOf(const QList<SeriesPoint> &points)
{
    Interval total = Interval::of(points.first().figure);
    for (qsizetype i = 1; i < points.size(); ++i)
        total = sum(total, Interval::of(points.at(i).figure));
    return total;
}

const SeriesPoint *pointAt(const Series &series, Period period)
{
    const auto at = std::lower_bound(series.points.begin(), series.points.end(), period,
        [](const SeriesPoint &point, Period wanted) { return point.period < wanted; });
    return at != series.points.end() && at->period == period ? &*at : nullptr;
}

QString commonPublisher(const QList<SeriesPoint> &points)
{
    const QString &first = points.first().publisher;
    const bool isCommon = std::all_of(points.begin(), points.end(),
        [&first](const SeriesPoint &point) { return point.publisher == first; });
    return isCommon ? first : QString();
}

int finestDecimals(const QList<SeriesPoint> &points)
{
    int decimals = -18;
    visitNumbers(points, [&decimals](const Number &, int known) { decimals = std::max(decimals, known); });
    return decimals;
}

int percentDecimals(const QList<SeriesPoint> &points, const Interval &percents)
{
    constexpr int mostDecimals = 2;
    constexpr int mostDigits = 15;
    int digits = mostDigits;
    visitNumbers(points, [&digits](const Number &number, int known) {
        // Zero has no digits that a ratio could be wrong in.
        if (number.value() != 0)
            digits = std::min(digits, number.significantDigits() + known - number.knownDecimals());
    });
    const double size = std::max(std::abs(percents.low.value_or(0)), std::abs(percents.high.value_or(0)));
    const int places = size > 100 ? static_cast<int>(std::floor(std::log10(size / 100))) : 0;
    return std::clamp(digits - 2 - places, 0, mostDecimals);
}

} // namespace tongbao
