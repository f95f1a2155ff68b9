#include "db/store/rowtable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Store)
};

// "a = ? AND b = ?"
QString comparisons(const QStringList &columns, const QString &separator)
{
    return columns.join(u" = ?"_s + separator) + u" = ?"_s;
}

} // namespace

RowTable::RowTable(const Connection &connection, const TableLayout &layout)
    : m_connection(connection)
    , m_layout(layout)
{
}

QString RowTable::selection(const TableLayout &layout)
{
    return u"SELECT %1 FROM %2 "_s.arg((layout.columns + layout.computed).join(u", "_s), layout.name);
}

Result<std::optional<QVariantList>> RowTable::find(const QVariantList &identity)
{
    if (!m_find)
        m_find.emplace(
            m_connection, selection(m_layout) + u"WHERE "_s + comparisons(m_layout.identity, u" AND "_s));
    const Result<Done> done = m_find->run(identity);
    if (!done)
        return done.error();
    const Result<bool> hasRow = m_find->next();
    if (!hasRow)
        return hasRow.error();
    if (!hasRow.value())
        return std::optional<QVariantList>();
    return std::optional(m_find->row());
}

Result<Done> RowTable::insert(const QVariantList &values)
{
    const qsizetype count = m_layout.columns.size();
    const QString places = QStringList(count, u"?"_s).join(u", "_s);
    return changeOne(m_insert,
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(m_layout.name, m_layout.columns.join(u", "_s), places),
        values.first(count));
}

Result<Done> RowTable::update(const QVariantList &identity, const QVariantList &values)
{
    return changeOne(m_update,
        u"UPDATE %1 SET %2 WHERE %3"_s.arg(m_layout.name, comparisons(m_layout.columns, u", "_s),
            comparisons(m_layout.identity, u" AND "_s)),
        values.first(m_layout.columns.size()) + identity);
}

Result<Done> RowTable::remove(const QVariantList &identity)
{
    return changeOne(m_remove,
        u"DELETE FROM %1 WHERE %2"_s.arg(m_layout.name, comparisons(m_layout.identity, u" AND "_s)),
        identity);
}

Result<Done> RowTable::changeOne(
    std::optional<Statement> &statement, const QString &sql, const QVariantList &values)
{
    if (!statement)
        statement.emplace(m_connection, sql);
    const Result<Done> done = statement->run(values);
    if (!done)
        return done;
    if (statement->changedRows() == 1)
        return Done{};
    return Error{Store::tr("A row of \"%1\" is not as expected. Check the file.").arg(m_connection.path()),
        u"%1 rows changed [%2]"_s.arg(QString::number(statement->changedRows()), sql)};
}

Error unreadableRow(const Connection &connection, const TableLayout &layout, const QVariantList &values)
{
    QStringList texts;
    for (const QVariant &value : values)
        texts.append(value.toString());
    return {Store::tr(
                "\"%1\" has a row in the table \"%2\" that cannot be read: %3. Restore a backup of the file.")
                .arg(connection.path(), layout.name, texts.first(layout.identity.size()).join(u' ')),
        u"%1: %2"_s.arg(layout.name, texts.join(u" | "_s))};
}

} // namespace tongbao
