#pragma once

#include "ui/charts/chartspec.h"

namespace tongbao {

// One end of a line of a slope chart.
struct SlopeEnd {
    qsizetype point = 0; // in its series
    SpecPoint figure; // slot 0: left, 1: right
};

// The ends of a series, the left one first; only one where there is no figure at the other.
QList<SlopeEnd> slopeEnds(const SpecSeries &series);
// Whether a line runs between the two ends: both are values, and of one publisher.
bool isSlope(const QList<SlopeEnd> &ends);

} // namespace tongbao
