#pragma once

#include "db/store/connection.h"
#include "db/store/rowcodec.h"

namespace tongbao {

// The statements on one table, prepared once each. Rows are values in the order of the layout.
class RowTable {
public:
    RowTable(const Connection &connection, const TableLayout &layout);

    // Nothing when there is no such row.
    Result<std::optional<QVariantList>> find(const QVariantList &identity);
    Result<Done> insert(const QVariantList &values);
    // The row with the identity that the values have. A row that is not there is an error.
    Result<Done> update(const QVariantList &identity, const QVariantList &values);
    Result<Done> remove(const QVariantList &identity);

    // "SELECT columns FROM table ", to be continued.
    static QString selection(const TableLayout &layout);

private:
    Result<Done> changeOne(
        std::optional<Statement> &statement, const QString &sql, const QVariantList &values);

    const Connection &m_connection;
    const TableLayout &m_layout;
    std::optional<Statement> m_find;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_update;
    std::optional<Statement> m_remove;
};

// A row that our own rules cannot read: another program wrote it, or the file is damaged.
Error unreadableRow(const Connection &connection, const TableLayout &layout, const QVariantList &values);

// All rows that the continuation of RowTable::selection() gives.
template <typename T>
Result<QList<T>> readRows(
    const Connection &connection, const QString &continuation, const QVariantList &bound = {})
{
    const TableLayout &layout = RowCodec<T>::layout();
    Statement statement(connection, RowTable::selection(layout) + continuation);
    const Result<Done> done = statement.run(bound);
    if (!done)
        return done.error();
    QList<T> rows;
    for (;;) {
        const Result<bool> hasRow = statement.next();
        if (!hasRow)
            return hasRow.error();
        if (!hasRow.value())
            return rows;
        const QVariantList values = statement.row();
        std::optional<T> row = RowCodec<T>::row(values);
        if (!row)
            return unreadableRow(connection, layout, values);
        rows.append(*std::move(row));
    }
}

template <typename T>
Result<QList<T>> readTable(const Connection &connection)
{
    return readRows<T>(connection, QStringLiteral("ORDER BY ") + RowCodec<T>::layout().order);
}

} // namespace tongbao
