#pragma once

#include "db/domain/catalog.h"
#include "db/domain/edit.h"

namespace tongbao {

// The step as people read it: with the short names of apps and metrics where its label has their codes, as
// far as the catalog knows them.
HistoryEntry withNames(HistoryEntry entry, const Catalog &catalog, Language language);

} // namespace tongbao
