#include "db/exchange/cellgrid.h"

#include <QCoreApplication>

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

constexpr qint64 mostCells = 50'000'000; // in a table; far above any report's

} // namespace

void CellGrid::set(int row, int column, const QString &text, CellKind kind)
{
    const bool isInside = row >= 0 && row < mostRows && column >= 0 && column < mostColumns;
    if (!isInside || text.trimmed().isEmpty())
        return;
    m_rows[row].insert_or_assign(column, Cell{text, kind});
    m_width = std::max(m_width, column + 1);
}

void CellGrid::merge(int firstRow, int firstColumn, int rows, int columns)
{
    if (rows > 1 || columns > 1)
        m_merges.append({firstRow, firstColumn, rows, columns});
}

bool CellGrid::isTooLarge() const
{
    return static_cast<qint64>(m_rows.size()) * m_width > mostCells;
}

// Only rows that are there anyway: a merged cell that reaches to the end of the sheet makes none.
void CellGrid::cover(Rows &rows, const Merge &merge)
{
    const auto first = rows.find(merge.row);
    if (first == rows.end() || !first->second.contains(merge.column))
        return;
    Cell &whole = first->second.at(merge.column);
    whole.kind = CellKind::Merged;
    const QString text = whole.text;
    const int columns = std::min(merge.columns, mostColumns - merge.column);
    for (auto row = first; row != rows.end() && row->first - merge.row < merge.rows; ++row) {
        for (int column = merge.column; column < merge.column + columns; ++column)
            row->second.try_emplace(column, Cell{text, CellKind::Covered});
    }
}

Result<TextTable> CellGrid::table(const QString &name) const
{
    if (m_rows.empty()) {
        return Error{Exchange::tr("%1 is empty. Its first line must name the columns.").arg(name), {},
            ErrorKind::Invalid};
    }
    if (isTooLarge()) {
        return Error{
            Exchange::tr("The sheet of %1 is too large. Save its table as CSV, then import that.").arg(name),
            {}, ErrorKind::Invalid};
    }
    const int columns = m_width;
    Rows rows = m_rows;
    for (const Merge &merge : m_merges)
        cover(rows, merge);
    TextTable table;
    for (const auto &[number, cells] : rows) {
        TableRow row{number + 1, QStringList(columns), QList<CellKind>(columns, CellKind::Text)};
        for (const auto &[column, cell] : cells) {
            if (column >= columns)
                continue;
            row.cells[column] = cell.text;
            row.kinds[column] = cell.kind;
        }
        table.rows.append(row);
    }
    table.header = table.rows.takeFirst();
    return table;
}

} // namespace tongbao
