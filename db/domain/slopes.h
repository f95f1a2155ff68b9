#pragma once

#include "db/domain/chartdata.h"

namespace tongbao {

// Leaves of the series what slopes join: the two periods farthest apart that one of them has figures of, by
// one publisher, or, where two dates are compared, the last period alone. Sets the periods drawn, and counts
// those that had figures. Error (Invalid) when there is only one period to draw.
Result<Done> keepEnds(ChartData &data);

// The change from the left end of a slope to its right end; nullopt for a left end, and where the two cannot
// be compared.
std::optional<double> changeAlongSlope(const Series &series, qsizetype point);

} // namespace tongbao
