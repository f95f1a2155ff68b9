#include "db/domain/series.h"

#include "db/domain/growth.h"

#include <algorithm>
#include <cmath>

namespace tongbao {

std::optional<double> changeOnPrevious(const Series &series, qsizetype point)
{
    if (point < 1 || point >= series.points.size())
        return std::nullopt;
    const SeriesPoint &before = series.points.at(point - 1);
    const SeriesPoint &now = series.points.at(point);
    if (before.period.distanceTo(now.period) != 1)
        return std::nullopt;
    // 40.4 trillion by one and 50.1 by another tell how they count, not how the market grew.
    if (before.publisher != now.publisher)
        return std::nullopt;
    if (!isSingleValue(before.figure) || !isSingleValue(now.figure))
        return std::nullopt;
    // 53.78 - 53.76 is 0.0200000000000031 in binary; the published digits say 0.02.
    const double difference = now.figure.value->value() - before.figure.value->value();
    const int decimals = std::max(now.figure.value->decimals(), before.figure.value->decimals());
    const std::optional<Number> rounded = Number::fromValue(difference, std::max(decimals, 0));
    return rounded ? rounded->value() : difference;
}

} // namespace tongbao
