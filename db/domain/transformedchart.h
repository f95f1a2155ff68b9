#pragma once

#include "db/domain/chartdata.h"

namespace tongbao {

// A chart's transform, from the figures that it takes to the series that it leaves.

// What has to be asked for: the view's own query, widened by what its transform looks at but does not draw
// (the year before the first period, a base period, the market's total).
SeriesQuery reachOf(const View &view);
// The figures wanted, and with them those of the same publishers that the transform looks at before or after.
QList<Observation> withReach(const QList<Observation> &wanted, const QList<Observation> &observations,
    const View &view, const Catalog &catalog);

// Makes of the series what the view's transform says, and leaves those within the view's period. Error when
// it does not suit the figures (Invalid) or leaves nothing (NotFound).
Result<Done> applyTransform(ChartData &data, const QList<Observation> &observations, const Catalog &catalog);

} // namespace tongbao
