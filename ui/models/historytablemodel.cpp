#include "ui/models/historytablemodel.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

void HistoryTableModel::setEntries(const QList<HistoryEntry> &entries)
{
    changeAll([&] { m_entries = entries; });
}

void HistoryTableModel::setSearch(const QString &search)
{
    static const QRegularExpression space(u"\\s+"_s);
    changeAll([&] { m_words = search.split(space, Qt::SkipEmptyParts); });
}

bool HistoryTableModel::isRestorable(int row) const
{
    const int entry = entryAt(row);
    return !m_entries.at(entry).undone && entry != latest();
}

qsizetype HistoryTableModel::latest() const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [](const HistoryEntry &entry) { return !entry.undone; });
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

TableColumn HistoryTableModel::column(int column) const
{
    switch (static_cast<Column>(column)) {
    case StepColumn:
        return {tr("Step"), true};
    case TimeColumn:
        return {tr("When")};
    case WhatColumn:
        return {tr("What was done")};
    case RowsColumn:
        return {tr("Rows"), true};
    case StateColumn:
    case ColumnCount:
        break;
    }
    return {tr("State")};
}

TableCell HistoryTableModel::cell(int entry, int column) const
{
    const HistoryEntry &step = m_entries.at(entry);
    switch (static_cast<Column>(column)) {
    case StepColumn:
        return {QString::number(step.id)};
    case TimeColumn:
        return {step.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)};
    case WhatColumn:
        return {historyText(step)};
    case RowsColumn:
        return {QLocale().toString(step.rows)};
    case StateColumn:
    case ColumnCount:
        break;
    }
    if (step.undone)
        return {tr("undone")};
    return {entry == latest() ? tr("as it is now") : QString()};
}

std::weak_ordering HistoryTableModel::compared(int a, int b, int column) const
{
    const HistoryEntry &left = m_entries.at(a);
    const HistoryEntry &right = m_entries.at(b);
    switch (static_cast<Column>(column)) {
    case WhatColumn:
        return QString::localeAwareCompare(cell(a, column).text, cell(b, column).text) <=> 0;
    case RowsColumn:
        return left.rows <=> right.rows;
    case StateColumn:
        return left.undone <=> right.undone;
    case StepColumn:
    case TimeColumn: // steps are made one after the other
    case ColumnCount:
        break;
    }
    return left.id <=> right.id;
}

bool HistoryTableModel::isEmpty(int entry, int column) const
{
    return column == StateColumn && cell(entry, column).text.isEmpty();
}

bool HistoryTableModel::isShown(int entry) const
{
    const QString texts = cell(entry, TimeColumn).text + u' ' + cell(entry, WhatColumn).text;
    return std::all_of(m_words.begin(), m_words.end(),
        [&texts](const QString &word) { return texts.contains(word, Qt::CaseInsensitive); });
}

} // namespace tongbao
