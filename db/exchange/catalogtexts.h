#pragma once

#include "db/domain/catalogrow.h"
#include "db/domain/result.h"

namespace tongbao {

// The rows of the small tables as texts, one for every column of the table's format: what a form holds.

QStringList rowTexts(const CatalogRow &row);
// Reads and checks the texts as an import does; all problems with their columns.
// original: the row that is changed; another one with the same identity is a problem.
Checked<CatalogRow> readCatalogRow(Table table, const QStringList &texts, const Catalog &catalog,
    const std::optional<CatalogRow> &original = {});

} // namespace tongbao
