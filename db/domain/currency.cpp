#include "db/domain/currency.h"

#include <algorithm>
#include <cmath>

namespace tongbao {

namespace {

constexpr int fewestDigits = 2;

int exponentOf(double value)
{
    return value == 0 ? 0 : static_cast<int>(std::floor(std::log10(std::abs(value))));
}

// The factor from the figure's currency to the other one.
double factorOf(const ExchangeRate &rate, bool isInverse)
{
    return isInverse ? 1 / rate.rate.value() : rate.rate.value();
}

// Decimals that keep the published digits of a number after conversion; the rate's digits are the most that
// can be right.
int convertedDecimals(const Number &number, const ExchangeRate &rate, double factor)
{
    const int digits = std::min(number.significantDigits(), rate.rate.significantDigits());
    const int decimals = std::max(digits, fewestDigits) - 1 - exponentOf(number.value() * factor);
    return std::clamp(decimals, -18, 15);
}

} // namespace

std::optional<ExchangeRate> rateFor(
    Period period, const QString &from, const QString &to, const Catalog &catalog)
{
    std::optional<ExchangeRate> best;
    const auto rank = [&catalog](const ExchangeRate &rate) {
        return catalog.publisherRank(catalog.publisherOf(rate.source));
    };
    for (const ExchangeRate &rate : catalog.exchangeRates()) {
        const bool isPair = rate.base == from && rate.quote == to;
        const bool isInverse = rate.base == to && rate.quote == from;
        if (rate.period != period || !(isPair || isInverse))
            continue;
        const bool isBetter
            = !best || rank(rate) < rank(*best) || (rank(rate) == rank(*best) && rate.source < best->source);
        if (isBetter)
            best = rate;
    }
    return best;
}

Figure converted(const Figure &figure, const ExchangeRate &rate)
{
    const bool isInverse = figure.unit.code() == rate.quote;
    Q_ASSERT(isInverse || figure.unit.code() == rate.base);
    const double factor = factorOf(rate, isInverse);
    Figure result = figure;
    // One precision for all parts: rounded apart, a low end could pass its high end.
    int decimals = -18;
    for (const auto &part : {figure.value, figure.low, figure.high}) {
        if (part)
            decimals = std::max(decimals, convertedDecimals(*part, rate, factor));
    }
    for (std::optional<Number> *part : {&result.value, &result.low, &result.high}) {
        if (*part)
            *part = Number::fromValue((*part)->value() * factor, decimals);
    }
    if (const std::optional<Unit> unit = Unit::fromCode(isInverse ? rate.base : rate.quote))
        result.unit = *unit;
    return result;
}

} // namespace tongbao
