#pragma once

#include "db/domain/rules.h"
#include "db/exchange/tableformat.h"

namespace tongbao {

// The table that holds rows of T.
template <typename T>
inline constexpr Table tableOf = Table::Observations;
template <>
inline constexpr Table tableOf<Metric> = Table::Metrics;
template <>
inline constexpr Table tableOf<Subject> = Table::Subjects;
template <>
inline constexpr Table tableOf<Source> = Table::Sources;
template <>
inline constexpr Table tableOf<Partnership> = Table::Partnerships;
template <>
inline constexpr Table tableOf<ExchangeRate> = Table::ExchangeRates;
template <>
inline constexpr Table tableOf<Event> = Table::Events;
template <>
inline constexpr Table tableOf<PublisherRank> = Table::Publishers;
template <>
inline constexpr Table tableOf<SavedView> = Table::Views;

// Whether rows of T have codes by which others refer to them.
template <typename T>
inline constexpr bool isReferredTo
    = std::is_same_v<T, Metric> || std::is_same_v<T, Subject> || std::is_same_v<T, Source>;

// The rules for one row that has been read, with the same arguments for every table.
template <typename T>
QList<Problem> rowProblems(const T &row, const Catalog &catalog)
{
    if constexpr (std::is_same_v<T, Metric> || std::is_same_v<T, Source> || std::is_same_v<T, SavedView>)
        return problems(row);
    else if constexpr (std::is_same_v<T, Observation> || std::is_same_v<T, PublisherRank>)
        return {}; // reading has checked it
    else
        return problems(row, catalog);
}

// The table whose codes a column holds.
std::optional<Table> referredTable(const QString &column);

// One problem for every column in which two rows of one identity differ. message: what is wrong, with %1 for
// the other row, %2 for its text and %3 for this row's.
QList<Problem> differences(const TableFormat &format, const QStringList &texts, const QStringList &others,
    const QString &message, const QString &other);

} // namespace tongbao
