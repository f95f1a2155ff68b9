#include "ui/pages/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace tongbao {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setSpacings(int horizontal, int vertical)
{
    m_horizontal = horizontal;
    m_vertical = vertical;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Moves::No);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        width += size.width() + (width > 0 ? m_horizontal : 0);
        height = std::max(height, size.height());
    }
    const QMargins margins = contentsMargins();
    return QSize(width, height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    arrange(rectangle, Moves::Yes);
}

int FlowLayout::arrange(const QRect &rectangle, Moves moves) const
{
    const QRect inside = rectangle.marginsRemoved(contentsMargins());
    int x = inside.x();
    int y = inside.y();
    int lineHeight = 0;
    int room = arrangeRight(inside, moves, lineHeight);
    const bool isRightTaken = room < inside.width();
    for (const auto &item : m_items) {
        if (item->isEmpty() || (isRightTaken && (item->alignment() & Qt::AlignRight)))
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(inside.width(), item->minimumSize().width())));
        if (x + size.width() > inside.x() + room && (x > inside.x() || room < inside.width())) {
            x = inside.x();
            y += lineHeight + m_vertical;
            lineHeight = 0;
            room = inside.width();
        }
        if (moves == Moves::Yes)
            place(*item, inside, QRect(QPoint(x, y), size));
        x += size.width() + m_horizontal;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - rectangle.y() + contentsMargins().bottom();
}

int FlowLayout::arrangeRight(const QRect &inside, Moves moves, int &lineHeight) const
{
    QList<QLayoutItem *> items; // from right to left
    int room = inside.width();
    for (const auto &item : m_items) {
        if (item->isEmpty() || !(item->alignment() & Qt::AlignRight))
            continue;
        items.prepend(item.get());
        room -= item->sizeHint().width() + m_horizontal;
    }
    if (items.isEmpty() || room < inside.width() / 2)
        return inside.width();
    int right = inside.x() + inside.width();
    for (QLayoutItem *item : std::as_const(items)) {
        const QSize size = item->sizeHint();
        if (moves == Moves::Yes)
            place(*item, inside, QRect(QPoint(right - size.width(), inside.y()), size));
        right -= size.width() + m_horizontal;
        lineHeight = std::max(lineHeight, size.height());
    }
    return room;
}

void FlowLayout::place(QLayoutItem &item, const QRect &inside, const QRect &rectangle) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    item.setGeometry(QStyle::visualRect(direction, inside, rectangle));
}

} // namespace tongbao
