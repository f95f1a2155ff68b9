#pragma once

#include <QAbstractTableModel>

#include <compare>

namespace tongbao {

// What a table shows in one cell.
struct TableCell {
    QString text;
    QString toolTip = {}; // empty: the text itself, for columns too narrow for it
};

struct TableColumn {
    QString title;
    bool isNumber = false; // set to the right
    QString toolTip = {};
};

// A table of values that sorts and filters itself: by values, never by their texts, in one pass over all
// entries. (A proxy announces a filter as one removal per stretch of rows, which takes minutes at a hundred
// thousand rows.) An entry is a value that the subclass holds, by its place there; a row is an entry that is
// shown.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    // Column -1: the order of the entries. Empty cells come last in both orders.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    int entryAt(int row) const { return m_rows.at(row); }
    int rowOf(int entry) const { return static_cast<int>(m_rows.indexOf(entry)); } // -1: filtered out

protected:
    virtual int entryCount() const = 0;
    virtual int columnsInAll() const = 0;
    virtual TableColumn column(int column) const = 0;
    virtual TableCell cell(int entry, int column) const = 0;
    virtual std::weak_ordering compared(int a, int b, int column) const = 0;
    virtual bool isEmpty(int entry, int column) const;
    virtual bool isShown(int entry) const;
    // Roles beyond those of a table that is only read.
    virtual QVariant cellData(int entry, int column, int role) const;
    // An entry without a place of its own stands under this one; -1: under all.
    virtual int standIn(int entry) const { return entry; }

    // How subclasses change what they hold: `change` is called between the announcements.
    template <typename Change>
    void changeAll(const Change &change)
    {
        beginResetModel();
        change();
        arrange();
        endResetModel();
    }
    template <typename Change>
    void changeEntry(int entry, const Change &change)
    {
        change();
        announceChanged(entry);
    }
    // `insert` adds one entry, which is `entry` from then on.
    template <typename Change>
    void insertEntry(int entry, const Change &insert)
    {
        insert();
        announceInserted(entry);
    }
    template <typename Change>
    void removeEntry(int entry, const Change &remove)
    {
        const int row = rowOf(entry);
        if (row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
        }
        remove();
        shiftEntries(entry, -1);
        if (row >= 0)
            endRemoveRows();
    }

    void announceCells(int entry); // texts of the row changed, and nothing that it sorts by

private:
    void arrange();
    bool isBefore(int a, int b) const;
    int placeOf(int entry) const;
    void shiftEntries(int from, int by);
    void announceChanged(int entry);
    void announceInserted(int entry);

    QList<int> m_rows; // entries, in the order shown
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

// For compared(): numbers have no NaN here.
std::weak_ordering comparedNumbers(double a, double b);

} // namespace tongbao
