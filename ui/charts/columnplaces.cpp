#include "ui/charts/columnplaces.h"

#include <QHash>

#include <algorithm>

namespace tongbao {

QList<ColumnPlace> columnPlaces(const ChartLayout &layout, const ChartSpec &spec)
{
    QHash<int, int> counts; // columns by slot
    int most = 1;
    for (const SpecSeries &series : spec.series) {
        for (const SpecPoint &point : series.points)
            most = std::max(most, ++counts[point.slot]);
    }
    // A column is never wider than a few letters: a single one should not look like a wall.
    const double width = std::min(0.76 / most, 4 * layout.em / layout.slotExtent());
    const double filled = most > 1 ? 0.92 * width : width;
    QHash<int, int> placed;
    QList<ColumnPlace> places;
    for (qsizetype i = 0; i < spec.series.size(); ++i) {
        const SpecSeries &series = spec.series.at(i);
        for (qsizetype j = 0; j < series.points.size(); ++j) {
            const int slot = series.points.at(j).slot;
            const double left = slot + 0.5 - counts.value(slot) * width / 2 + placed[slot]++ * width;
            places.append({i, j, left + (width - filled) / 2, left + (width + filled) / 2});
        }
    }
    return places;
}

QList<ColumnPlace> barPlaces(const ChartLayout &layout, const ChartSpec &spec)
{
    const double half = std::min(0.3, 3 * layout.em / layout.slotExtent());
    QList<ColumnPlace> places;
    for (qsizetype i = 0; i < spec.series.size(); ++i) {
        const SpecSeries &series = spec.series.at(i);
        for (qsizetype j = 0; j < series.points.size(); ++j) {
            const double middle = series.points.at(j).slot + 0.5;
            places.append({i, j, middle - half, middle + half});
        }
    }
    return places;
}

} // namespace tongbao
