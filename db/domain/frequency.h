#pragma once

#include "db/domain/derivation.h"
#include "db/domain/metric.h"

namespace tongbao {

// The figures of a finer granularity by longer periods: flows are summed where every part was published,
// stocks are taken at the end of the period. Rates have no such figure: ask checkTransform() first.
DerivedSeries byLongerPeriods(const Series &series, Granularity longer, Nature nature);

} // namespace tongbao
