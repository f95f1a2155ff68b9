#pragma once

#include "db/domain/edit.h"
#include "ui/models/tablemodel.h"

namespace tongbao {

// The steps of the edit log, newest first, searched by words.
class HistoryTableModel : public TableModel {
    Q_OBJECT
public:
    enum Column { StepColumn, TimeColumn, WhatColumn, RowsColumn, StateColumn, ColumnCount };

    using TableModel::TableModel;

    // entries: newest first.
    void setEntries(const QList<HistoryEntry> &entries);
    // Every word has to be in a step's texts, in whichever case.
    void setSearch(const QString &search);

    const HistoryEntry &entryIn(int row) const { return m_entries.at(entryAt(row)); }
    qsizetype countInAll() const { return m_entries.size(); }
    // Whether there is something to bring back: the step holds and is not the latest that does.
    bool isRestorable(int row) const;

protected:
    int entryCount() const override { return static_cast<int>(m_entries.size()); }
    int columnsInAll() const override { return ColumnCount; }
    TableColumn column(int column) const override;
    TableCell cell(int entry, int column) const override;
    std::weak_ordering compared(int a, int b, int column) const override;
    bool isEmpty(int entry, int column) const override;
    bool isShown(int entry) const override;

private:
    qsizetype latest() const; // the newest entry that is not undone

    QList<HistoryEntry> m_entries;
    QStringList m_words;
};

} // namespace tongbao
