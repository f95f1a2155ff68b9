#pragma once

#include "ui/charts/chartspec.h"

namespace tongbao {

// A figure of a chart by its numbers: spec.series[series].points[point].
struct FigurePlace {
    int series = 0;
    int point = 0;

    bool operator==(const FigurePlace &) const = default;
};

// Where the arrow keys lead from figure to figure, seen or not. Each is nullopt where there is nothing
// further.

// The latest figure of that series, or of the first that has one.
std::optional<FigurePlace> latestFigure(const ChartSpec &spec, std::optional<int> series);
// In the next period (or bar) with a figure: of the same series, or of the one nearest to it. direction: 1
// later, -1 earlier. isSameSeries: passes over periods that have none of the series.
std::optional<FigurePlace> nextPeriodFigure(
    const ChartSpec &spec, FigurePlace from, int direction, bool isSameSeries);
// In the same period the one drawn next to it: direction 1 downwards, -1 upwards; in a matrix 1 to the right.
std::optional<FigurePlace> nextSeriesFigure(const ChartSpec &spec, FigurePlace from, int direction);
// The first (-1) or last (1) figure of the series.
std::optional<FigurePlace> outermostFigure(const ChartSpec &spec, FigurePlace from, int direction);

const SpecPoint *pointAt(const ChartSpec &spec, std::optional<FigurePlace> place);

// The figure in words for those who cannot see it: "Alipay, 2018 Q4: 53.78%, up 0.02 points, Analysys".
QString spokenFigure(const ChartSpec &spec, FigurePlace place);

} // namespace tongbao
