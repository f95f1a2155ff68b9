#pragma once

#include "ui/pages/figuretable.h"

#include <optional>

namespace tongbao {

// A table whose rows have an order of their own: they are dragged to another place, and nothing sorts them.
class OrderTable : public FigureTable {
    Q_OBJECT
public:
    explicit OrderTable(QWidget *parent = nullptr);

    void setDraggable(bool isDraggable) { m_isDraggable = isDraggable; }

signals:
    void rowDropped(int from, int to); // the row at `from` is to be the one at `to`

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int gapAt(int y) const; // before the row of that number
    void setGap(const std::optional<int> &gap);

    bool m_isDraggable = true;
    int m_pressedRow = -1;
    QPoint m_pressedAt;
    std::optional<int> m_gap; // where the row that is dragged would go
};

} // namespace tongbao
