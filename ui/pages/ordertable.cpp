#include "ui/pages/ordertable.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace tongbao {

OrderTable::OrderTable(QWidget *parent)
    : FigureTable(parent)
{
    setSelectionMode(SingleSelection);
    setSortingEnabled(false);
    horizontalHeader()->setSortIndicatorShown(false);
}

void OrderTable::mousePressEvent(QMouseEvent *event)
{
    FigureTable::mousePressEvent(event);
    const bool isLeft = event->button() == Qt::LeftButton;
    m_pressedRow = isLeft && m_isDraggable ? indexAt(event->position().toPoint()).row() : -1;
    m_pressedAt = event->position().toPoint();
}

// The base class would select the rows that the pointer passes.
void OrderTable::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_pressedRow < 0) {
        FigureTable::mouseMoveEvent(event);
        return;
    }
    const QPoint place = event->position().toPoint();
    if (m_gap || (place - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        setGap(gapAt(place.y()));
}

void OrderTable::mouseReleaseEvent(QMouseEvent *event)
{
    const int from = std::exchange(m_pressedRow, -1);
    if (!m_gap) {
        FigureTable::mouseReleaseEvent(event);
        return;
    }
    const int gap = *m_gap;
    setGap({});
    // With the row taken out, those after it stand one higher.
    const int to = gap > from ? gap - 1 : gap;
    if (to != from)
        emit rowDropped(from, to);
}

void OrderTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_gap) {
        m_pressedRow = -1;
        setGap({});
        return;
    }
    FigureTable::keyPressEvent(event);
}

void OrderTable::paintEvent(QPaintEvent *event)
{
    FigureTable::paintEvent(event);
    if (!m_gap)
        return;
    const int last = model()->rowCount() - 1;
    const int y = *m_gap <= last ? rowViewportPosition(*m_gap) : rowViewportPosition(last) + rowHeight(last);
    QPainter painter(viewport());
    painter.fillRect(QRect(0, y - 1, viewport()->width(), 2), themeColours(themeOf(palette())).accent);
}

int OrderTable::gapAt(int y) const
{
    const int row = rowAt(y);
    if (row < 0)
        return y < 0 ? rowAt(0) : model()->rowCount();
    return y > rowViewportPosition(row) + rowHeight(row) / 2 ? row + 1 : row;
}

void OrderTable::setGap(const std::optional<int> &gap)
{
    m_gap = gap;
    setCursor(gap ? Qt::ClosedHandCursor : Qt::ArrowCursor);
    if (gap)
        scrollTo(model()->index(std::min(*gap, model()->rowCount() - 1), 0));
    viewport()->update();
}

} // namespace tongbao
