#pragma once

#include "db/domain/repository.h"

namespace tongbao {

// The same figure (metric, subject, region, period) by every other publisher; of several figures of one
// publisher the one that a chart would draw.
Result<QList<Observation>> otherPublishers(const Repository &repository, const Observation &figure);

} // namespace tongbao
