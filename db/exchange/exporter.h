#pragma once

#include "db/domain/drawnfigures.h"
#include "db/domain/repository.h"
#include "db/exchange/tablewriter.h"
#include "db/exchange/xlsxwriter.h"

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

// These data points, in the order given, like exportTable().
Result<Done> exportObservations(const Catalog &catalog, const QList<Observation> &observations,
    const QString &path, const TextEncoding &encoding = {});

// Everything as XLSX: a sheet for each table that has rows, each in the exchange format.
Result<QByteArray> storeXlsx(const Repository &repository);

// What a chart draws as XLSX: its figures, the chart itself, and the sources.
Result<QByteArray> drawnXlsx(
    const DrawnFigures &figures, const QList<Source> &sources, const XlsxPicture &chart);

// Whether a file of that name is to be XLSX, by its ending.
bool isXlsxName(const QString &path);

} // namespace tongbao
