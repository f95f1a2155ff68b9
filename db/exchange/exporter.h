#pragma once

#include "db/domain/repository.h"

namespace tongbao {

// A table in the exchange format: CSV, UTF-8, LF, sorted by identity, so that equal contents give equal bytes.
// query: which observations; ignored for the other tables.
Result<QByteArray> tableCsv(const Repository &repository, Table table, const SeriesQuery &query);

// The same into a file, written whole or not at all; replaces an existing file.
Result<Done> exportTable(const Repository &repository, Table table, const SeriesQuery &query, const QString &path);

} // namespace tongbao
