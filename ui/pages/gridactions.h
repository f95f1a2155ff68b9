#pragma once

#include "ui/common/theme.h"

#include <QObject>

class QAction;
class QWidget;

namespace tongbao {

// What can be done with rows and cells of the table of all data points: in its menu, by key, and as buttons.
class GridActions : public QObject {
    Q_OBJECT
public:
    // Their keys work while the table has the focus.
    explicit GridActions(QWidget *table);

    QAction *add() const { return m_add; }
    QAction *duplicate() const { return m_duplicate; }
    QAction *fillDown() const { return m_fillDown; }
    QAction *remove() const { return m_remove; }
    QAction *restrict() const { return m_restrict; } // lists only what says the same in this column
    void retranslate(Theme theme);
    // row: a stored data point is current; rows: any is selected; cells: there is one to fill down from.
    void enable(bool isEditable, bool row, bool rows, bool cells);

private:
    QAction *m_add;
    QAction *m_duplicate;
    QAction *m_fillDown;
    QAction *m_remove;
    QAction *m_restrict;
};

} // namespace tongbao
