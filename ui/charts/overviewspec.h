#pragma once

#include "db/domain/overview.h"
#include "ui/charts/chartspec.h"

namespace tongbao {

// What the overview shows under a filter, for each of headlines() and of overviewViews(), or why it shows
// none. A chart has as much as can be read where it is small, and one name for each subject.
struct OverviewPieces {
    QList<Result<ChartData>> headlines = {}; // one figure each
    QList<Result<ChartSpec>> charts = {};
};
OverviewPieces overviewPieces(const QList<Observation> &observations, const Catalog &catalog,
    const OverviewFilter &filter, Language language);

// The overview in one picture: those headlines and charts that there are. Error (NotFound) without any.
Result<ChartSpec> makeOverviewSpec(const OverviewPieces &pieces, const QList<Observation> &observations,
    const Catalog &catalog, const View &view, Language language);
// What is left where only the first charts have room: the footer and the record speak of those alone.
ChartSpec withFirstParts(const ChartSpec &overview, qsizetype count);

} // namespace tongbao
