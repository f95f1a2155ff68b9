#pragma once

#include "db/exchange/columnmapping.h"
#include "db/exchange/importplan.h"

namespace tongbao {

// The figures of a mapped table as rows of the exchange format, with what is wrong about a cell before
// anybody looks at what it says: two readings of a number, a cell merged over several figures. A row with
// several figures makes a row for each; empty cells and dashes between figures make none.
ImportFile mappedRows(
    const MappedTable &table, const QString &name, const Catalog &catalog, const MappingOptions &options);

} // namespace tongbao
