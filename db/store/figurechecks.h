#pragma once

#include "db/domain/catalog.h"
#include "db/domain/observation.h"
#include "db/store/sqlitestore.h"

namespace tongbao {

// Shares of one metric, region, period and source that add up to more than 100 %, counting each subject once:
// a group together with its members would count twice.
QList<CheckFinding> sharesOverHundred(const QList<Observation> &observations, const Catalog &catalog);

// Groups whose figure is not what their members' figures of the same metric, region, period and publisher add
// up to.
QList<CheckFinding> groupsAgainstMembers(const QList<Observation> &observations, const Catalog &catalog);

} // namespace tongbao
