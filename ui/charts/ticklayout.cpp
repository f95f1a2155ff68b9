#include "ui/charts/layoutparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao::layoutparts {

namespace {

std::pair<double, double> valueRange(const ChartSpec &spec)
{
    if (spec.mark == Mark::Area100)
        return {0, 100};
    std::optional<double> low;
    std::optional<double> high;
    for (const SpecSeries &series : spec.series) {
        for (const SpecPoint &point : series.points) {
            for (const auto &value :
                {point.value, point.low, point.high, point.earlier, point.earlierLow, point.earlierHigh}) {
                if (value) {
                    low = std::min(low.value_or(*value), *value);
                    high = std::max(high.value_or(*value), *value);
                }
            }
        }
    }
    return {low.value_or(0), high.value_or(0)};
}

} // namespace

ValueScale scaleOfFigures(const ChartSpec &spec, double extent, double distance)
{
    constexpr int mostSteps = 10;
    const auto [low, high] = valueRange(spec);
    // Ticks of a logarithmic axis are uneven: only a few of them stand this close.
    const double least = spec.axis.isLogarithmic ? 0.7 * distance : distance;
    const int steps = std::clamp(static_cast<int>(extent / least), 1, mostSteps);
    return valueScale(low, high, steps, spec.axis);
}

QString tickText(const ValueScale &scale, const ChartSpec &spec, double value, bool isLast)
{
    const std::optional<Number> number = Number::fromValue(value, scale.decimals(value));
    const QString text
        = number ? numberText(*number, Scale::One, spec.language) : QString::number(value, 'g', 6);
    return isLast && spec.isPercent ? text + u'%' : text;
}

double widestTick(const ValueScale &scale, const ChartSpec &spec, const QFont &font)
{
    double widest = 0;
    const QList<double> ticks = scale.ticks();
    for (const double tick : ticks)
        widest = std::max(widest, textWidth(tickText(scale, spec, tick, tick == ticks.last()), font));
    return widest;
}

} // namespace tongbao::layoutparts
