#pragma once

#include "db/domain/repository.h"

namespace tongbao {

// What the members of a group add up to in the same publisher's figures of the same metric, region and
// period. Nothing for what is no group, where a member's figure is missing or is no single value, and for
// metrics whose members overlap: who uses two apps is counted twice.
Result<std::optional<Figure>> memberSum(const Repository &repository, const Observation &group);

} // namespace tongbao
