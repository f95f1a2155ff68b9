#include "ui/common/rowdragging.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int thickness = 2;

} // namespace

RowDragging::RowDragging(QAbstractItemView *view, std::function<Run()> run)
    : QObject(view)
    , m_view(view)
    , m_run(std::move(run))
    , m_line(new QFrame(view->viewport()))
{
    m_line->setObjectName(u"dropLine"_s);
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->hide();
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

bool RowDragging::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view) {
        const bool isGivenUp = m_isDragging && event->type() == QEvent::KeyPress
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (isGivenUp)
            finish();
        return isGivenUp;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(*static_cast<QMouseEvent *>(event));
        return false;
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release();
    default:
        return false;
    }
}

void RowDragging::press(const QMouseEvent &event)
{
    finish();
    const QPoint place = event.position().toPoint();
    const QModelIndex index = m_view->indexAt(place);
    if (event.button() != Qt::LeftButton || !index.isValid() || !isInRun(index.row()))
        return;
    m_pressedRow = index.row();
    m_pressedAt = place;
}

// The view itself would select the rows that the pointer passes.
bool RowDragging::move(const QMouseEvent &event)
{
    if (!m_pressedRow || !(event.buttons() & Qt::LeftButton))
        return false;
    const QPoint place = event.position().toPoint();
    m_isDragging
        = m_isDragging || (place - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_isDragging)
        showGap(place);
    return true;
}

bool RowDragging::release()
{
    const bool wasDragging = m_isDragging;
    const std::optional<int> from = m_pressedRow;
    const std::optional<int> gap = m_gap;
    finish();
    if (!wasDragging || !from || !gap)
        return wasDragging;
    // With the row taken out, those after it stand one higher.
    const int to = *gap > *from ? *gap - 1 : *gap;
    if (to != *from)
        emit dropped(*from, to);
    return true;
}

void RowDragging::finish()
{
    if (m_isDragging)
        m_view->viewport()->unsetCursor();
    m_pressedRow.reset();
    m_isDragging = false;
    m_gap.reset();
    m_line->hide();
}

bool RowDragging::isInRun(int row) const
{
    const Run run = m_run();
    return row >= run.first && row < run.first + run.count;
}

// Half a row above and below the run still means its ends, and so does the space under the last row of all.
std::optional<int> RowDragging::gapAt(QPoint place) const
{
    const QRect room = m_view->viewport()->rect();
    const Run run = m_run();
    if (place.x() < room.left() || place.x() > room.right() || run.count == 0)
        return std::nullopt;
    const QModelIndex index = m_view->indexAt({place.x(), std::clamp(place.y(), room.top(), room.bottom())});
    int gap = m_view->model()->rowCount();
    if (index.isValid())
        gap = place.y() > m_view->visualRect(index).center().y() ? index.row() + 1 : index.row();
    const bool isWithin = gap >= run.first && gap <= run.first + run.count;
    return isWithin ? std::optional(gap) : std::nullopt;
}

void RowDragging::showGap(QPoint place)
{
    m_gap = gapAt(place);
    m_view->viewport()->setCursor(m_gap ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    m_line->setVisible(m_gap.has_value());
    if (!m_gap)
        return;
    const Run run = m_run();
    const int row = std::min(*m_gap, run.first + run.count - 1);
    const QModelIndex index = m_view->model()->index(row, 0);
    m_view->scrollTo(index);
    const QRect rect = m_view->visualRect(index);
    const int y = *m_gap > row ? rect.bottom() + 1 : rect.top();
    const int highest = m_view->viewport()->height() - thickness;
    m_line->setGeometry(0, std::clamp(y - thickness / 2, 0, highest), m_view->viewport()->width(), thickness);
    m_line->raise();
}

} // namespace tongbao
