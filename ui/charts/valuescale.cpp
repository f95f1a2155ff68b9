#include "ui/charts/axisticks.h"

#include <algorithm>
#include <cmath>

namespace tongbao {

namespace {

double roundStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        // A hair of tolerance: 0.3 / 3 is not quite 0.1.
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

ValueScale linearScale(double lowest, double highest, int most, const SpecAxis &axis)
{
    double low = axis.low.value_or(std::min(lowest, 0.0));
    double high = axis.high.value_or(std::max(highest, 0.0));
    if (high - low <= 0 || !std::isfinite(high - low)) {
        // A limit by hand stays where it is.
        if (axis.high && !axis.low)
            low = high - std::max(1.0, std::abs(high));
        else
            high = low + (axis.low ? std::max(1.0, std::abs(low)) : 1);
    }
    ValueScale scale;
    // Rounding outwards can take one step more than the rough step allows.
    for (double rough = (high - low) / most;; rough = scale.step * 1.01) {
        scale.step = roundStep(rough);
        scale.low = axis.low ? low : std::floor(low / scale.step + 1e-9) * scale.step;
        scale.high = axis.high ? high : std::ceil(high / scale.step - 1e-9) * scale.step;
        const bool isLast = most == 1 && low < 0 && high > 0;
        if ((scale.high - scale.low) / scale.step <= most + 1e-9 || (isLast && scale.step >= high - low))
            break;
    }
    // Between limits by hand there may be no multiple of a step that is nearly as long as the axis.
    while (scale.ticks().isEmpty())
        scale.step = roundStep(scale.step / 2.6);
    return scale;
}

// The nearest of 1, 2 and 5 times a power of ten, downwards or upwards.
double roundPower(double value, bool isUp)
{
    constexpr double hair = 1e-9;
    const double power = std::pow(10.0, std::floor(std::log10(value) + hair));
    double below = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        const double candidate = factor * power;
        if (std::abs(candidate - value) <= hair * value)
            return candidate;
        if (candidate > value)
            return isUp ? candidate : below;
        below = candidate;
    }
    return 10 * power;
}

// The powers of ten between the ends, every one, every second, ...; with 2 and 5 times those where there is
// room.
QList<double> powersOfTen(double low, double high, int most)
{
    constexpr double narrowest = 0.301; // of a decade, from 1 to 2 and from 5 to 10
    constexpr double hair = 1e-9;
    const double decades = std::log10(high / low);
    const bool isFine = narrowest * most >= decades;
    const int every = isFine ? 1 : std::max(1, static_cast<int>(std::ceil(decades / most - hair)));
    const QList<double> factors = isFine ? QList{1.0, 2.0, 5.0} : QList{1.0};
    QList<double> ticks;
    const int last = static_cast<int>(std::floor(std::log10(high) + hair));
    for (int power = static_cast<int>(std::floor(std::log10(low) + hair)); power <= last; ++power) {
        for (const double factor : factors) {
            const double tick = factor * std::pow(10.0, power);
            if (power % every == 0 && tick >= low * (1 - hair) && tick <= high * (1 + hair))
                ticks.append(tick);
        }
    }
    return ticks;
}

ValueScale logarithmicScale(double lowest, double highest, int most, const SpecAxis &axis)
{
    ValueScale scale;
    scale.isLogarithmic = true;
    const bool isPositive = lowest > 0 && highest >= lowest && std::isfinite(highest);
    scale.low = axis.low.value_or(roundPower(isPositive ? lowest : 1, false));
    scale.high = axis.high.value_or(roundPower(isPositive ? highest : 10, true));
    if (scale.high <= scale.low * (1 + 1e-9)) {
        if (axis.high && !axis.low)
            scale.low = scale.high / 10;
        else
            scale.high = scale.low * 10;
    }
    scale.powers = powersOfTen(scale.low, scale.high, most);
    if (scale.powers.size() < 2) {
        // Part of a decade: steps as on any axis; they stand closer at the upper end.
        scale.powers.clear();
        scale.step = roundStep((scale.high - scale.low) / std::max(1, most / 2));
        while (scale.ticks().isEmpty())
            scale.step = roundStep(scale.step / 2.6);
    }
    return scale;
}

} // namespace

QList<double> ValueScale::ticks() const
{
    if (!powers.isEmpty())
        return powers;
    QList<double> values;
    const double first = std::ceil(low / step - 1e-9);
    const int count = static_cast<int>(std::floor(high / step + 1e-9) - first);
    for (int i = 0; i <= count; ++i)
        values.append((first + i) * step);
    return values;
}

int ValueScale::decimals(double tick) const
{
    const double unit = powers.isEmpty() ? step : tick;
    return std::clamp(static_cast<int>(std::ceil(-std::log10(unit) - 1e-9)), 0, 15);
}

double ValueScale::share(double value) const
{
    if (!isLogarithmic)
        return (value - low) / (high - low);
    // What is no positive number is below every logarithmic axis.
    return value > 0 ? std::log(value / low) / std::log(high / low) : -1;
}

ValueScale valueScale(double lowest, double highest, int mostSteps, const SpecAxis &axis)
{
    const int most = std::max(mostSteps, 1);
    return axis.isLogarithmic ? logarithmicScale(lowest, highest, most, axis)
                              : linearScale(lowest, highest, most, axis);
}

} // namespace tongbao
