#pragma once

#include "app/cli/arguments.h"
#include "db/domain/catalog.h"
#include "db/domain/view.h"

namespace tongbao {

// How a chart looks beyond its mark: --title, --subtitle, --no-events, --events, --log, --min, --max.
QList<Option> styleOptions();
// Sets those parts of the view. Error (Invalid) for what is wrong with them.
Result<Done> readStyle(const Arguments &arguments, const Catalog &catalog, View &view);

} // namespace tongbao
