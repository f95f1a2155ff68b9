#pragma once

#include "db/domain/metric.h"
#include "db/domain/seriesbuilder.h"

namespace tongbao {

// What figures are a share of: the total of the market as the same publisher printed it, or where none is
// printed, the sum of the figures drawn.
enum class WholeKind { Published, Drawn };

// Whether the subject stands for all of a market.
bool isMarketTotal(const QString &subject);

// Each figure in percent of the published total of its metric, region, publisher and period. totals: one
// series a publisher. The totals themselves are left out: they are always 100.
SeriesSet sharesOfPublished(const QList<Series> &series, const QList<Series> &totals);

// Each figure in percent of the sum of those drawn: of a period in which every series of the metric and
// region has a single value by one publisher. Combined figures overlap with their members and are no part of
// a sum.
SeriesSet sharesOfDrawn(const QList<Series> &series, PublisherChoice choice);

} // namespace tongbao
