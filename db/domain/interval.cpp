#include "db/domain/interval.h"

#include <algorithm>

namespace tongbao {

namespace {

using Operation = double (*)(double, double);

std::optional<double> both(
    const std::optional<double> &a, const std::optional<double> &b, Operation operation)
{
    return a && b ? std::optional(operation(*a, *b)) : std::nullopt;
}

double plus(double a, double b)
{
    return a + b;
}

double minus(double a, double b)
{
    return a - b;
}

double over(double a, double b)
{
    return a / b;
}

} // namespace

Interval Interval::of(const Figure &figure)
{
    if (!figure.value)
        return {{}, figure.low->value(), figure.high->value()};
    const double value = figure.value->value();
    switch (figure.qualifier) {
    case Qualifier::Over:
        return {{}, value, {}};
    case Qualifier::Under:
        return {{}, {}, value};
    case Qualifier::Exact:
    case Qualifier::About:
        break;
    }
    return {value, figure.lowest(), figure.highest()};
}

bool Interval::isAboveZero() const
{
    return low ? *low > 0 : high && *high > 0;
}

Interval sum(const Interval &a, const Interval &b)
{
    return {both(a.value, b.value, plus), both(a.low, b.low, plus), both(a.high, b.high, plus)};
}

Interval difference(const Interval &a, const Interval &b)
{
    return {both(a.value, b.value, minus), both(a.low, b.high, minus), both(a.high, b.low, minus)};
}

Interval quotient(const Interval &a, const Interval &b)
{
    return {both(a.value, b.value, over), both(a.low, b.high, over), both(a.high, b.low, over)};
}

Interval mapped(const Interval &interval, const std::function<double(double)> &increasing)
{
    const auto map = [&increasing](const std::optional<double> &value) {
        return value ? std::optional(increasing(*value)) : std::nullopt;
    };
    return {map(interval.value), map(interval.low), map(interval.high)};
}

std::optional<Figure> figureOf(const Interval &interval, int decimals, const Unit &unit)
{
    constexpr int spareDecimals = 6;
    Figure figure;
    figure.unit = unit;
    bool isHeld = !interval.isOpen();
    const auto number = [&](double value) {
        // 1.075 - 1 is 0.07499999999999996 in binary: rounded at once, it would be 7 percent.
        const std::optional<Number> clean = Number::fromValue(value, std::min(decimals + spareDecimals, 15));
        const std::optional<Number> made = clean ? Number::fromValue(clean->value(), decimals) : clean;
        isHeld = isHeld && made;
        return made;
    };
    if (!interval.low || !interval.high) {
        figure.qualifier = interval.low ? Qualifier::Over : Qualifier::Under;
        figure.value = number(interval.low ? *interval.low : interval.high.value_or(0));
        return isHeld ? std::optional(figure) : std::nullopt;
    }
    if (interval.value)
        figure.value = number(*interval.value);
    if (*interval.low == *interval.high)
        return isHeld ? std::optional(figure) : std::nullopt;
    figure.low = number(*interval.low);
    figure.high = number(*interval.high);
    if (isHeld && figure.low == figure.high) {
        figure.value = figure.low;
        figure.qualifier = Qualifier::About;
        figure.low.reset();
        figure.high.reset();
    }
    return isHeld ? std::optional(figure) : std::nullopt;
}

} // namespace tongbao
