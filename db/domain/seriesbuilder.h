#pragma once

#include "db/domain/series.h"
#include "db/domain/seriesquery.h"

namespace tongbao {

// Series of one unit, and what could not be brought into it.
struct SeriesSet {
    QList<Series> series = {};
    QList<SeriesGap> gaps = {};
};

// Sorts figures of one granularity into series and decides which of several figures of one period is drawn.
// currency: what money is converted to; nullopt for percent and counts.
SeriesSet buildSeries(const QList<Observation> &observations, PublisherChoice choice,
    const std::optional<QString> &currency, const Catalog &catalog);

// The residual that publishers print as "others": it overlaps with nobody, so it is no group for drawing.
bool isResidual(const QString &subject);

} // namespace tongbao
