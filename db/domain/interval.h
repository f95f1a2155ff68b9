#pragma once

#include "db/domain/figure.h"

#include <functional>

namespace tongbao {

// Every value that a figure can stand for. An open end is absent: "over 94 %" has no high end.
struct Interval {
    std::optional<double> value = {}; // the single value, where one was published; between the ends
    std::optional<double> low = {};
    std::optional<double> high = {};

    static Interval of(const Figure &figure);
    // Says nothing: open at both ends.
    bool isOpen() const { return !low && !high; }
    // Whether every value is above zero. An amount that is only said to be under something is.
    bool isAboveZero() const;
};

// All values that the operation can give on values of the two. Where a bound leaves an end of the outcome
// uncertain, that end is open.
Interval sum(const Interval &a, const Interval &b);
Interval difference(const Interval &a, const Interval &b);
// Of amounts: `a` at least zero, `b` above zero. [a, b] / [c, d] is [a / d, b / c].
Interval quotient(const Interval &a, const Interval &b);
// increasing: a function that keeps the order of its values.
Interval mapped(const Interval &interval, const std::function<double(double)> &increasing);

// The interval as a figure: one value, a range, a value with its range, or a bound. A range whose ends are
// the same to that precision is about one value. nullopt when it is open at both ends, or no number can hold
// it.
std::optional<Figure> figureOf(const Interval &interval, int decimals, const Unit &unit);

} // namespace tongbao
