#pragma once

#include "db/domain/seriesbuilder.h"
#include "db/domain/view.h"

namespace tongbao {

// How concentrated a market is, period by period, from the shares that one publisher gave for it. Each point
// names the shares it was computed from. Subjects of the series: "HHI", "CR1", ...
// shares: of one metric and granularity. Whole markets are no firms, the residual ("others") is the unknown
// rest, and a combined share stands for those of its members that have none of their own.
SeriesSet concentrationSeries(const QList<Observation> &shares, const View &view, const Catalog &catalog);

// "Alipay 53.78%, Tenpay 38.82%": what the point was computed from.
QString derivationText(const SeriesPoint &point, const Catalog &catalog, Language language);
// Whether a point rests on a combined share that stands for members without a share of their own.
bool restsOnCombinedShare(const SeriesPoint &point, const Catalog &catalog);

} // namespace tongbao
