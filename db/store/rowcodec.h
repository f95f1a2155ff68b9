#pragma once

#include "db/domain/edit.h"

#include <QVariant>

namespace tongbao {

// Where the rows of a table are kept. `computed` are columns that are read together with the row but not
// written with it; their values come after those of `columns`.
struct TableLayout {
    Table table;
    QString name;
    QStringList columns;
    QStringList identity;
    QString order;
    QStringList computed = {};
    QStringList computedNames = {};
};

// How a row of each table becomes the values of its columns and back; one RowCodec for database and edit log.
//   layout()       where it is kept
//   values(row)    in the order of the layout's columns, then its computed ones
//   row(values)    nullopt when the values are none of ours
//   identity(row)  what makes it unique, in the order of the layout's identity columns
template <typename T>
struct RowCodec;

#define TONGBAO_ROW_CODEC(Type)                                                                              \
    template <>                                                                                              \
    struct RowCodec<Type> {                                                                                  \
        static const TableLayout &layout();                                                                  \
        static QVariantList values(const Type &row);                                                         \
        static std::optional<Type> row(const QVariantList &values);                                          \
        static QVariantList identity(const Type &row);                                                       \
    }

TONGBAO_ROW_CODEC(Metric);
TONGBAO_ROW_CODEC(Subject);
TONGBAO_ROW_CODEC(Source);
TONGBAO_ROW_CODEC(Observation);
TONGBAO_ROW_CODEC(Partnership);
TONGBAO_ROW_CODEC(ExchangeRate);
TONGBAO_ROW_CODEC(Event);
TONGBAO_ROW_CODEC(PublisherRank);
TONGBAO_ROW_CODEC(SavedView);

#undef TONGBAO_ROW_CODEC

// The identity of an observation by its key alone.
QVariantList identityValues(const ObservationKey &key);

// The identity as one text: what the edit log and lookups in memory use.
QString identityText(const QVariantList &identity);

template <typename T>
QString identityText(const T &row)
{
    return identityText(RowCodec<T>::identity(row));
}

// Helpers of the codecs. An empty text is '', never NULL; an absent number is NULL.
namespace column {

QVariant text(const QString &text);
QVariant textOrNull(const QString &text);
QVariant value(const std::optional<Number> &number);
QVariant decimals(const std::optional<Number> &number);
QVariant time(const QDateTime &time);

// What a pair of columns holds. Other programs may write a number without its decimals, or with some that do
// not suit it: then its shortest spelling counts.
std::optional<Number> number(const QVariant &value, const QVariant &decimals);
QDateTime timeOf(const QVariant &text);

} // namespace column

} // namespace tongbao
