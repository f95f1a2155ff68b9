#pragma once

#include "app/cli/arguments.h"
#include "db/domain/catalog.h"
#include "db/exchange/importer.h"

namespace tongbao {

// What the command line says about an import: what becomes of rows, how files are read, what columns hold.
QList<Option> importOptions();
Result<ImportOptions> readImportOptions(const Arguments &arguments);
// Whether the catalog knows what holds for all rows, so that a slip is not told once for every row.
Result<Done> checkConstants(const MappingOptions &mapping, const Catalog &catalog);

} // namespace tongbao
