#include "ui/pages/observationgrid.h"

#include "ui/models/observationtablemodel.h"
#include "ui/pages/observationdelegate.h"
#include "ui/pages/observationediting.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

ObservationGrid::ObservationGrid(ObservationTableModel &model, ObservationEditing &editing, QWidget *parent)
    : FigureTable(parent)
    , m_model(model)
    , m_editing(editing)
    , m_delegate(new ObservationDelegate(this))
{
    setRowHeights(RowHeights::Equal);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setItemDelegate(m_delegate);
    setModel(&model);
    connect(m_delegate, &ObservationDelegate::tabPressed, this, &ObservationGrid::step);
    connect(m_delegate, &ObservationDelegate::returnPressed, this, &ObservationGrid::saveAndGoDown);
    connect(&m_editing, &ObservationEditing::stayed, this,
        [this](ObservationColumn column) { goTo(m_model.draftRow(), column); });
}

void ObservationGrid::closeCell()
{
    if (state() != EditingState)
        return;
    // One that was closed just before is still there, and has nothing to say any more.
    const QList<QWidget *> editors = findChildren<QWidget *>(u"cellEditor"_s);
    for (QWidget *editor : editors) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void ObservationGrid::goTo(int row, int column)
{
    const QModelIndex index = m_model.index(row, column);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void ObservationGrid::editCell(int row, int column)
{
    goTo(row, column);
    setFocus(Qt::OtherFocusReason);
    edit(currentIndex());
}

QMap<int, QList<int>> ObservationGrid::selectedCells() const
{
    QMap<int, QList<int>> cells;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column) {
            for (int row = range.top(); column != PublisherColumn && row <= range.bottom(); ++row)
                cells[column].append(row);
        }
    }
    for (QList<int> &rows : cells) {
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    }
    return cells;
}

GridSelection ObservationGrid::gridSelection() const
{
    GridSelection selection;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        quint32 columns = 0;
        for (int column = range.left(); column <= range.right(); ++column)
            columns |= 1U << column;
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_model.isNewRow(row))
                selection.columns[m_model.observationAt(row).key] |= columns;
        }
    }
    const QModelIndex current = currentIndex();
    if (current.isValid() && !m_model.isNewRow(current.row()))
        selection.current = m_model.observationAt(current.row()).key;
    selection.currentColumn = std::max(current.column(), 0);
    return selection;
}

void ObservationGrid::restore(const GridSelection &selection)
{
    QItemSelection cells;
    const auto columnsOf = [&](int row) {
        return m_model.isNewRow(row) ? 0 : selection.columns.value(m_model.observationAt(row).key);
    };
    // Rows in which the same columns are selected go together.
    const int end = selection.columns.isEmpty() ? 0 : m_model.rowCount();
    for (int row = 0; row < end;) {
        const quint32 columns = columnsOf(row);
        int next = row + 1;
        while (next < end && columnsOf(next) == columns)
            ++next;
        for (int column = 0; column < ColumnCount; ++column) {
            if (columns & (1U << column))
                cells.select(m_model.index(row, column), m_model.index(next - 1, column));
        }
        row = next;
    }
    const int current = selection.current ? m_model.rowOf(*selection.current) : -1;
    if (current >= 0) {
        const QModelIndex index = m_model.index(current, selection.currentColumn);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        scrollTo(index);
    }
    selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
}

void ObservationGrid::keyPressEvent(QKeyEvent *event)
{
    if (handleEditingKey(*event))
        return;
    if (goesToAnotherRow(*event) && !m_editing.finish())
        return;
    FigureTable::keyPressEvent(event);
}

bool ObservationGrid::handleEditingKey(const QKeyEvent &event)
{
    const bool isPlain = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPlain && m_model.flags(currentIndex()).testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        return isPlain;
    case Qt::Key_Escape:
        if (!m_editing.isEditing())
            return false;
        m_editing.revert(static_cast<ObservationColumn>(currentIndex().column()));
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        step(event.key() == Qt::Key_Backtab);
        return true;
    default:
        return false;
    }
}

bool ObservationGrid::goesToAnotherRow(const QKeyEvent &event) const
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        return event.modifiers().testFlag(Qt::ControlModifier);
    default:
        return false;
    }
}

// To the next cell that can be edited; after the last one of a row the next row's first.
void ObservationGrid::step(bool isBack)
{
    const QHeaderView *header = horizontalHeader();
    const int by = isBack ? -1 : 1;
    int place = header->visualIndex(currentIndex().column());
    QPersistentModelIndex row = m_model.index(currentIndex().row(), 0);
    for (;;) {
        place += by;
        if (place < 0 || place >= header->count()) {
            const QPersistentModelIndex next = m_model.index(row.row() + by, 0);
            if (!next.isValid() || !m_editing.finish())
                return;
            row = next;
            place = isBack ? header->count() - 1 : 0;
        }
        const int column = header->logicalIndex(place);
        if (!isColumnHidden(column) && column != PublisherColumn)
            break;
    }
    goTo(row.row(), header->logicalIndex(place));
}

void ObservationGrid::saveAndGoDown()
{
    const int column = currentIndex().column();
    // What stood under the row, wherever the row goes when it is saved.
    const QPersistentModelIndex next = m_model.index(currentIndex().row() + 1, column);
    if (m_editing.finish() && next.isValid())
        goTo(next.row(), column);
}

void ObservationGrid::mousePressEvent(QMouseEvent *event)
{
    const QPersistentModelIndex clicked = indexAt(event->pos());
    const bool isElsewhere
        = m_editing.isEditing() && clicked.isValid() && clicked.row() != m_model.draftRow();
    if (isElsewhere && !m_editing.finish())
        return;
    // Saving may have moved rows: the click meant the row that was under it.
    if (isElsewhere && clicked.isValid() && indexAt(event->pos()) != clicked)
        goTo(clicked.row(), clicked.column());
    else
        FigureTable::mousePressEvent(event);
}

void ObservationGrid::focusOutEvent(QFocusEvent *event)
{
    FigureTable::focusOutEvent(event);
    finishWhenLeft();
}

void ObservationGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    FigureTable::closeEditor(editor, hint);
    finishWhenLeft();
}

// Only after the focus has come to rest: it passes through the table from one cell's editor to the next.
void ObservationGrid::finishWhenLeft()
{
    const auto finish = [this] {
        const QWidget *focus = QApplication::focusWidget();
        const bool isHere = !focus || focus == this || isAncestorOf(focus);
        if (!isHere && focus->window() == window())
            m_editing.finish();
    };
    QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
}

} // namespace tongbao
