#include "ui/charts/timewindow.h"

#include <algorithm>
#include <cmath>

namespace tongbao {

namespace {

constexpr double zoomStep = 1.25;
constexpr int fewestPeriods = 3;

TimeWindow within(int total, int first, int count)
{
    return {std::clamp(first, 0, total - count), count};
}

} // namespace

TimeWindow zoomed(TimeWindow window, int total, int steps, double share)
{
    int count = static_cast<int>(std::lround(window.count * std::pow(zoomStep, -steps)));
    // Few periods round to the same number again.
    if (count == window.count)
        count += steps > 0 ? -1 : 1;
    count = std::clamp(count, std::min(fewestPeriods, total), total);
    const double kept = window.first + share * window.count;
    // Halves to even: step by step, always up would drift.
    return within(total, static_cast<int>(std::nearbyint(kept - share * count)), count);
}

TimeWindow panned(TimeWindow window, int total, int periods)
{
    return within(total, window.first + periods, window.count);
}

TimeWindow showing(TimeWindow window, int total, int slot)
{
    if (slot < window.first)
        return within(total, slot, window.count);
    if (slot >= window.end())
        return within(total, slot - window.count + 1, window.count);
    return window;
}

ChartSpec partWithin(const ChartSpec &spec, TimeWindow window)
{
    ChartSpec part = spec;
    part.periods = spec.periods.mid(window.first, window.count);
    for (SpecSeries &series : part.series) {
        // Of a long series little is seen: what is not is never copied.
        QList<SpecPoint> seen;
        std::copy_if(series.points.cbegin(), series.points.cend(), std::back_inserter(seen),
            [window](const SpecPoint &point) { return window.contains(point.slot); });
        for (SpecPoint &point : seen)
            point.slot -= window.first;
        series.points = seen;
    }
    part.spreads.removeIf([window](const SpecSpread &spread) { return !window.contains(spread.slot); });
    for (SpecSpread &spread : part.spreads)
        spread.slot -= window.first;
    part.events.removeIf([window](const SpecEvent &event) {
        return event.position < window.first || event.position > window.end();
    });
    for (SpecEvent &event : part.events)
        event.position -= window.first;
    return part;
}

int pointsBefore(const SpecSeries &series, TimeWindow window)
{
    return static_cast<int>(std::count_if(series.points.begin(), series.points.end(),
        [window](const SpecPoint &point) { return point.slot < window.first; }));
}

} // namespace tongbao
