#pragma once

#include "db/domain/repository.h"
#include "db/domain/view.h"
#include "ui/charts/chartspec.h"

namespace tongbao {

// What any view of the repository draws. Errors as chartData() and partnershipData() have them.
Result<ChartSpec> chartSpec(const Repository &repository, const View &view, Language language);

} // namespace tongbao
