#pragma once

#include "db/domain/observation.h"
#include "ui/pages/figuretable.h"

#include <QMap>

namespace tongbao {

class ObservationDelegate;
class ObservationEditing;
class ObservationTableModel;

// Which cells are selected, by what does not change when the table is filled anew.
struct GridSelection {
    QHash<ObservationKey, quint32> columns = {}; // one bit a column
    std::optional<ObservationKey> current = {};
    int currentColumn = 0;
};

// The table of all data points as a spreadsheet: cells are selected, typing edits in place, and whoever goes
// to another row has saved this one.
class ObservationGrid : public FigureTable {
    Q_OBJECT
public:
    // Both outlive the grid.
    ObservationGrid(ObservationTableModel &model, ObservationEditing &editing, QWidget *parent = nullptr);

    ObservationDelegate &delegate() const { return *m_delegate; }
    // What is typed in an open cell goes into the model, which may be filled anew then.
    void closeCell();
    bool isCellOpen() const { return state() == EditingState; }
    void goTo(int row, int column);
    void editCell(int row, int column);
    // Rows of new data points have no key and are left out.
    GridSelection gridSelection() const;
    void restore(const GridSelection &selection);
    // The selected rows of each column that can be edited, from top to bottom.
    QMap<int, QList<int>> selectedCells() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyboardSearch(const QString &) override { } // typing edits

private:
    bool handleEditingKey(const QKeyEvent &event);
    bool goesToAnotherRow(const QKeyEvent &event) const;
    void step(bool isBack);
    void saveAndGoDown();
    void finishWhenLeft();

    ObservationTableModel &m_model;
    ObservationEditing &m_editing;
    ObservationDelegate *m_delegate;
};

} // namespace tongbao
