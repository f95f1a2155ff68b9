#pragma once

#include "db/domain/catalog.h"
#include "db/domain/observation.h"
#include "db/domain/result.h"

namespace tongbao {

// What a row's texts say, and what is wrong with them; where a text says nothing, the row has a stand-in.
template <typename T>
struct RowReading {
    T row;
    QList<Problem> problems;
};

// Reads texts, one for every column of the table's format, in any spelling. The catalog turns names into
// codes.
template <typename T>
RowReading<T> readFields(const QStringList &texts, const Catalog &catalog);

template <>
RowReading<Metric> readFields<Metric>(const QStringList &texts, const Catalog &catalog);
template <>
RowReading<Subject> readFields<Subject>(const QStringList &texts, const Catalog &catalog);
template <>
RowReading<Source> readFields<Source>(const QStringList &texts, const Catalog &catalog);
template <>
RowReading<Partnership> readFields<Partnership>(const QStringList &texts, const Catalog &catalog);
template <>
RowReading<ExchangeRate> readFields<ExchangeRate>(const QStringList &texts, const Catalog &catalog);
template <>
RowReading<Event> readFields<Event>(const QStringList &texts, const Catalog &catalog);
template <>
RowReading<PublisherRank> readFields<PublisherRank>(const QStringList &texts, const Catalog &catalog);
template <>
RowReading<SavedView> readFields<SavedView>(const QStringList &texts, const Catalog &catalog);

// The row when there is nothing wrong with it; all problems with their columns.
template <typename T>
Checked<T> readRow(const QStringList &texts, const Catalog &catalog)
{
    const RowReading<T> reading = readFields<T>(texts, catalog);
    return {reading.problems.isEmpty() ? std::optional(reading.row) : std::nullopt, reading.problems};
}

template <>
Checked<Observation> readRow<Observation>(const QStringList &texts, const Catalog &catalog);

} // namespace tongbao
