#pragma once

#include "db/domain/derivation.h"

namespace tongbao {

// What a figure is compared with: the period before, or the same period of the year before.
enum class Lag { Period, Year };

// The formulas are those of FRED (Federal Reserve Bank of St. Louis), whose names are given; n is the number
// of periods in a year. A range gives the range of all outcomes: growth of [a, b] on [c, d] is [a/d - 1, b/c
// - 1]. Only neighbours count: a gap gives a gap, nothing is interpolated.

// x(t) - x(t-1) (chg), or x(t) - x(t-n) (ch1): in the unit, percents in percentage points.
DerivedSeries change(const Series &series, Lag lag);
// (x(t) / x(t-1) - 1) * 100 (pch), or (x(t) / x(t-n) - 1) * 100 (pc1).
DerivedSeries percentChange(const Series &series, Lag lag);
// ((x(t) / x(t-1))^n - 1) * 100 (pca). Of half-years, quarters and months.
DerivedSeries annualisedChange(const Series &series);
// x(t) / x(base) * 100. The base must be a single value.
DerivedSeries indexed(const Series &series, Period base);

// How many periods make up a year; nullopt for weeks and days, of which no year has a whole number.
std::optional<int> periodsPerYear(Granularity granularity);
// A single value: no bare range and no bound.
bool isSingleValue(const Figure &figure);

// Growth a year that leads from the first to the last single value of one publisher, forecasts left out.
struct CompoundGrowth {
    Period from;
    Period to;
    Number percent;
};
// ((x(to) / x(from))^(n / periods) - 1) * 100. nullopt when that is less than a year, or no such values are
// there.
std::optional<CompoundGrowth> compoundGrowth(const Series &series);

} // namespace tongbao
