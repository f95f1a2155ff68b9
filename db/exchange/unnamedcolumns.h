#pragma once

#include "db/exchange/columnmapping.h"
#include "db/exchange/headrows.h"

namespace tongbao {

// Tables whose first row is a figure already: no row names their columns.

// Whether a row is one of figures as the rows below it are, and no row of heads.
bool isRowOfFigures(
    const TableRow &row, const QList<TableRow> &below, const Catalog &catalog, const MappingOptions &options);

// What such columns are called: by their places, translated; those without contents have no name.
QList<ColumnHead> unnamedHeads(const QList<TableRow> &rows);

// The field of every column, by what stands in it. Empty where its cells do not tell. What could be either of
// two fields' column is given to both, for a person to decide. said: what a person says of a column.
QStringList fieldsByContents(const QList<TableRow> &rows, const QList<std::optional<QString>> &said,
    const Catalog &catalog, const MappingOptions &options);

} // namespace tongbao
