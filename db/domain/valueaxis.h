#pragma once

#include "db/domain/number.h"
#include "db/domain/result.h"

namespace tongbao {

enum class Mark;
struct ChartData;
class Catalog;

// How the values of a chart run: what the figures need, or as the analyst says.
struct ValueAxis {
    bool isLogarithmic = false;
    std::optional<Number> low = {}; // in the chart's unit, full magnitude: percent, yuan, people
    std::optional<Number> high = {};

    bool isAutomatic() const { return !isLogarithmic && !low && !high; }
    bool operator==(const ValueAxis &) const = default;
};

// Whether marks show a figure as a length: columns, bars and areas without their zero would lie.
bool startsAtZero(Mark mark);

// A limit as people write figures: "40", "-5", "9.04 trillion", "40万亿". Error (Invalid) for anything but
// one number.
Result<Number> readAxisLimit(const QString &text);

// Whether the chart can be drawn on its view's axis. Error (Invalid) with the reason: marks that need a zero
// line, values that are not above zero, limits the wrong way round.
Result<Done> checkAxis(const ChartData &data, const Catalog &catalog);

} // namespace tongbao
