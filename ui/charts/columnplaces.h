#pragma once

#include "ui/charts/chartlayout.h"

namespace tongbao {

// Where a column or bar stands, in slots.
struct ColumnPlace {
    qsizetype series = 0;
    qsizetype point = 0;
    double from = 0;
    double to = 0;

    double middle() const { return (from + to) / 2; }
};

// Columns side by side in the middle of their slot, all of one width; a period with fewer figures has fewer
// columns.
QList<ColumnPlace> columnPlaces(const ChartLayout &layout, const ChartSpec &spec);
// Bars: one a slot.
QList<ColumnPlace> barPlaces(const ChartLayout &layout, const ChartSpec &spec);

} // namespace tongbao
