#pragma once

#include "db/domain/chartdata.h"

namespace tongbao {

// Figures beside earlier ones: what dumbbells draw.

// Gives each point what the same publishers had said of its period by the view's earlier date; nothing where
// they had said nothing yet.
void compareWithVintage(ChartData &data, const QList<Observation> &observations, const Catalog &catalog);
// Gives the last point of each series the first one by the same publisher.
void compareWithEarliest(QList<Series> &series);

} // namespace tongbao
