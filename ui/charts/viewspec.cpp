#include "ui/charts/viewspec.h"

#include "ui/charts/partnershipspec.h"
#include "ui/charts/specbuilder.h"

namespace tongbao {

Result<ChartSpec> chartSpec(const Repository &repository, const View &view, Language language)
{
    const Catalog &catalog = repository.catalog();
    if (view.kind == ViewKind::Partnerships) {
        const Result<PartnershipData> data = partnershipData(catalog, view);
        return data ? Result(makeSpec(data.value(), catalog, language)) : data.error();
    }
    const Result<ChartData> data = chartData(repository, view);
    return data ? Result(makeSpec(data.value(), catalog, language)) : data.error();
}

} // namespace tongbao
