#pragma once

#include "ui/pages/figuretable.h"

namespace tongbao {

// A table whose rows have an order of their own: they are dragged to another place, and nothing sorts them.
class OrderTable : public FigureTable {
    Q_OBJECT
public:
    explicit OrderTable(QWidget *parent = nullptr);

    void setDraggable(bool isDraggable) { m_isDraggable = isDraggable; }

signals:
    void rowDropped(int from, int to); // the row at `from` is to be the one at `to`

private:
    bool m_isDraggable = true;
};

} // namespace tongbao
