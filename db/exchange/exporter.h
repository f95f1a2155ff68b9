#pragma once

#include "db/domain/repository.h"
#include "db/exchange/tablewriter.h"

namespace tongbao {

// The observations that the query chooses, as published: with a currency only those published in it.
Result<QList<Observation>> exportedObservations(const Repository &repository, const SeriesQuery &query);

// A table in the exchange format: CSV, UTF-8, LF, sorted by identity, so that equal contents give equal
// bytes. query: which observations, as above; ignored for the other tables.
Result<QByteArray> tableCsv(const Repository &repository, Table table, const SeriesQuery &query);

// The same as XLSX: numbers as numbers, everything else as text, and a sheet with the sources that are named.
Result<QByteArray> tableXlsx(const Repository &repository, Table table, const SeriesQuery &query);

// The same into a file, written whole or not at all; replaces an existing file. XLSX when its name ends so,
// else CSV in that encoding.
Result<Done> exportTable(const Repository &repository, Table table, const SeriesQuery &query,
    const QString &path, const TextEncoding &encoding = {});

} // namespace tongbao
