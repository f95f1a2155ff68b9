#pragma once

#include "db/domain/figurebatch.h"
#include "db/store/changeplan.h"

namespace tongbao {

// What the domain's rules refuse in the plan, with the catalog as it will be: broken rules, and codes that
// are taken away while rows of the catalog name them. ErrorKind::Invalid.
std::optional<Error> brokenRule(const ChangePlan &plan, const Catalog &after);

// The same for figures that are added besides.
std::optional<Error> brokenRule(const FigureBatch &added, const Catalog &after);

// The same for the figures that the plan does not touch: those of a code that goes, or of a metric that
// changes. Call it when the plan's own figures are taken out.
Result<Done> checkOtherFigures(const ChangePlan &plan, const Catalog &after, const Connection &connection);

} // namespace tongbao
