#pragma once

#include "db/domain/rules.h"

namespace tongbao {

// What the texts of an observation say of its period and its figure, each on its own: also where the whole is
// refused, for a name that is not known or a source that is missing.
struct ObservationParts {
    std::optional<Period> period = {};
    std::optional<Figure> figure = {};
};
ObservationParts readParts(const ObservationText &text, const Catalog &catalog);

} // namespace tongbao
