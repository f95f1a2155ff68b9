#pragma once

#include "db/domain/catalog.h"
#include "db/domain/observation.h"
#include "db/domain/result.h"

namespace tongbao {

// Reads a row's texts, one for every column of its table's format, in any spelling; all problems with their
// columns. The catalog turns names into codes.
template <typename T>
Checked<T> readRow(const QStringList &texts, const Catalog &catalog);

template <>
Checked<Metric> readRow<Metric>(const QStringList &texts, const Catalog &catalog);
template <>
Checked<Subject> readRow<Subject>(const QStringList &texts, const Catalog &catalog);
template <>
Checked<Source> readRow<Source>(const QStringList &texts, const Catalog &catalog);
template <>
Checked<Observation> readRow<Observation>(const QStringList &texts, const Catalog &catalog);
template <>
Checked<Partnership> readRow<Partnership>(const QStringList &texts, const Catalog &catalog);
template <>
Checked<ExchangeRate> readRow<ExchangeRate>(const QStringList &texts, const Catalog &catalog);
template <>
Checked<Event> readRow<Event>(const QStringList &texts, const Catalog &catalog);
template <>
Checked<PublisherRank> readRow<PublisherRank>(const QStringList &texts, const Catalog &catalog);
template <>
Checked<SavedView> readRow<SavedView>(const QStringList &texts, const Catalog &catalog);

} // namespace tongbao
