#pragma once

#include "ui/charts/chartspec.h"

namespace tongbao {

// The run of whole periods that is seen of a time axis: all of it, or the part that a person zoomed to.
struct TimeWindow {
    int first = 0;
    int count = 0;

    int end() const { return first + count; } // one past the last
    bool contains(int slot) const { return slot >= first && slot < end(); }
    bool operator==(const TimeWindow &) const = default;
};

// Closer by one step, or farther (steps < 0). What stands at `share` of the window (0 to 1) stays there as
// nearly as whole periods allow. Never fewer than three periods, or all where there are fewer.
TimeWindow zoomed(TimeWindow window, int total, int steps, double share);
// Later by so many periods (earlier when negative), as far as there are any.
TimeWindow panned(TimeWindow window, int total, int periods);
// Moved as little as shows the period.
TimeWindow showing(TimeWindow window, int total, int slot);

// The part of a chart within the window: its periods, figures and events, counted from the window's start.
// All series stay, so that each keeps its number.
ChartSpec partWithin(const ChartSpec &spec, TimeWindow window);
// How many figures of a series come before the window.
int pointsBefore(const SpecSeries &series, TimeWindow window);

} // namespace tongbao
