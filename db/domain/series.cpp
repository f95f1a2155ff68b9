#include "db/domain/series.h"

#include "db/domain/growth.h"

#include <algorithm>
#include <cmath>

namespace tongbao {

namespace {

// 53.78 - 53.76 is 0.0200000000000031 in binary; the published digits say 0.02.
std::optional<double> difference(const Figure &before, const Figure &now)
{
    if (!isSingleValue(before) || !isSingleValue(now))
        return std::nullopt;
    const double exact = now.value->value() - before.value->value();
    const int decimals = std::max(now.value->decimals(), before.value->decimals());
    const std::optional<Number> rounded = Number::fromValue(exact, std::max(decimals, 0));
    return rounded ? rounded->value() : exact;
}

} // namespace

QList<Observation> publishedFor(const SeriesPoint &point)
{
    return QList<Observation>{point.observation} + point.basis;
}

std::optional<double> changeOnPrevious(const Series &series, qsizetype point)
{
    if (point < 1 || point >= series.points.size())
        return std::nullopt;
    const SeriesPoint &before = series.points.at(point - 1);
    const SeriesPoint &now = series.points.at(point);
    return before.period.distanceTo(now.period) == 1 ? changeBetween(before, now) : std::nullopt;
}

std::optional<double> changeBetween(const SeriesPoint &before, const SeriesPoint &now)
{
    // 40.4 trillion by one and 50.1 by another tell how they count, not how the market grew.
    return before.publisher == now.publisher ? difference(before.figure, now.figure) : std::nullopt;
}

std::optional<double> changeOnEarlier(const SeriesPoint &point)
{
    return point.earlier ? difference(point.earlier->figure, point.figure) : std::nullopt;
}

} // namespace tongbao
