#include "ui/models/tablemodel.h"

#include <QHash>

#include <algorithm>

namespace tongbao {

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsInAll();
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int entry = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(entry, index.column()).text;
    case Qt::ToolTipRole: {
        const TableCell shown = cell(entry, index.column());
        return shown.toolTip.isEmpty() ? shown.text : shown.toolTip;
    }
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return cellData(entry, index.column(), role);
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnsInAll())
        return {};
    const TableColumn shown = column(section);
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::ToolTipRole:
        return shown.toolTip.isEmpty() ? QVariant() : shown.toolTip;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (shown.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < columnsInAll() ? column : -1;
    m_sortOrder = order;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> entries;
    for (const QModelIndex &index : before)
        entries.append(m_rows.at(index.row()));
    arrange();
    QHash<int, int> rowByEntry;
    if (!entries.isEmpty()) {
        rowByEntry.reserve(m_rows.size());
        for (int row = 0; row < m_rows.size(); ++row)
            rowByEntry.insert(m_rows.at(row), row);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowByEntry.value(entries.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

bool TableModel::isEmpty(int, int) const
{
    return false;
}

bool TableModel::isShown(int) const
{
    return true;
}

QVariant TableModel::cellData(int, int, int) const
{
    return {};
}

void TableModel::announceCells(int entry)
{
    if (const int row = rowOf(entry); row >= 0)
        emit dataChanged(index(row, 0), index(row, columnsInAll() - 1));
}

void TableModel::arrange()
{
    m_rows.clear();
    m_rows.reserve(entryCount());
    for (int entry = 0; entry < entryCount(); ++entry) {
        if (isShown(entry))
            m_rows.append(entry);
    }
    if (m_sortColumn >= 0 || (!m_rows.isEmpty() && standIn(m_rows.last()) != m_rows.last()))
        std::sort(m_rows.begin(), m_rows.end(), [this](int a, int b) { return isBefore(a, b); });
}

bool TableModel::isBefore(int a, int b) const
{
    const int placeA = standIn(a);
    const int placeB = standIn(b);
    if (placeA == placeB)
        return a < b;
    if (placeA < 0 || placeB < 0)
        return placeB < 0;
    if (m_sortColumn < 0)
        return placeA < placeB;
    const bool isEmptyA = isEmpty(placeA, m_sortColumn);
    const bool isEmptyB = isEmpty(placeB, m_sortColumn);
    if (isEmptyA || isEmptyB)
        return isEmptyA == isEmptyB ? placeA < placeB : isEmptyB;
    const std::weak_ordering order = compared(placeA, placeB, m_sortColumn);
    if (std::is_eq(order))
        return placeA < placeB;
    return m_sortOrder == Qt::AscendingOrder ? std::is_lt(order) : std::is_gt(order);
}

int TableModel::placeOf(int entry) const
{
    const auto at = std::lower_bound(
        m_rows.begin(), m_rows.end(), entry, [this](int a, int b) { return isBefore(a, b); });
    return static_cast<int>(at - m_rows.begin());
}

void TableModel::shiftEntries(int from, int by)
{
    for (int &entry : m_rows) {
        if (entry >= from)
            entry += by;
    }
}

void TableModel::announceChanged(int entry)
{
    const int row = rowOf(entry);
    if (row < 0) {
        if (isShown(entry)) {
            const int place = placeOf(entry);
            beginInsertRows({}, place, place);
            m_rows.insert(place, entry);
            endInsertRows();
        }
        return;
    }
    if (!isShown(entry)) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
        return;
    }
    QList<int> others = m_rows;
    others.removeAt(row);
    const auto at = std::lower_bound(
        others.begin(), others.end(), entry, [this](int a, int b) { return isBefore(a, b); });
    const int place = static_cast<int>(at - others.begin());
    if (place != row) {
        // A move names the place before which the row goes, counted with the row still there.
        beginMoveRows({}, row, row, {}, place > row ? place + 1 : place);
        m_rows.move(row, place);
        endMoveRows();
    }
    emit dataChanged(index(place, 0), index(place, columnsInAll() - 1));
}

void TableModel::announceInserted(int entry)
{
    shiftEntries(entry, 1);
    if (!isShown(entry))
        return;
    const int place = placeOf(entry);
    beginInsertRows({}, place, place);
    m_rows.insert(place, entry);
    endInsertRows();
}

std::weak_ordering comparedNumbers(double a, double b)
{
    return a < b ? std::weak_ordering::less
        : a > b  ? std::weak_ordering::greater
                 : std::weak_ordering::equivalent;
}

} // namespace tongbao
