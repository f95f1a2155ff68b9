#pragma once

#include "db/domain/derivation.h"

namespace tongbao {

// The mean of each figure and those of the periods before it, `periods` in all. Only over complete windows: a
// window with a gap has no mean.
DerivedSeries movingAverage(const Series &series, int periods);

// The sum from the start of the year up to each figure, of a flow. Only where no period of the year before it
// is missing.
DerivedSeries yearToDate(const Series &series);

} // namespace tongbao
