#include "ui/charts/viewspec.h"

#include "ui/charts/overviewspec.h"
#include "ui/charts/partnershipspec.h"
#include "ui/charts/specbuilder.h"

namespace tongbao {

Result<ChartSpec> chartSpec(const Repository &repository, const View &view, Language language)
{
    const Catalog &catalog = repository.catalog();
    if (view.kind == ViewKind::Overview) {
        SeriesQuery query;
        query.metrics = overviewMetrics();
        const Result<QList<Observation>> observations = repository.observations(query);
        if (!observations)
            return observations.error();
        const OverviewPieces pieces
            = overviewPieces(observations.value(), catalog, overviewFilter(view), language);
        return makeOverviewSpec(pieces, observations.value(), catalog, view, language);
    }
    if (view.kind == ViewKind::Partnerships) {
        const Result<PartnershipData> data = partnershipData(catalog, view);
        return data ? Result(makeSpec(data.value(), catalog, language)) : data.error();
    }
    const Result<ChartData> data = chartData(repository, view);
    return data ? Result(makeSpec(data.value(), catalog, language)) : data.error();
}

} // namespace tongbao
