#include "ui/imports/storedcelldelegate.h"

#include "ui/common/theme.h"
#include "ui/imports/importrowmodel.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

const QString arrow = u" → "_s;

} // namespace

void StoredCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QString stored = index.data(ImportRowModel::StoredRole).toString();
    if (!stored.isEmpty())
        option->text += arrow + stored;
}

void StoredCellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString stored = index.data(ImportRowModel::StoredRole).toString();
    if (stored.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget)
                           .adjusted(margin, 0, -margin, 0);
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QFontMetrics metrics(cell.font);
    const int storedWidth = metrics.horizontalAdvance(stored);
    const int arrowWidth = metrics.horizontalAdvance(arrow);
    const QString written = metrics.elidedText(index.data().toString(), Qt::ElideRight,
        std::max(room.width() - storedWidth - arrowWidth, metrics.averageCharWidth() * 2));
    const int writtenWidth = metrics.horizontalAdvance(written) + arrowWidth;
    const bool isRight = cell.displayAlignment.testFlag(Qt::AlignRight);
    const int left
        = isRight ? std::max(room.right() + 1 - writtenWidth - storedWidth, room.left()) : room.left();
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);

    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(cell.font);
    painter->setPen(themeColours(themeOf(cell.palette)).mutedText);
    painter->drawText(
        QRect(left, room.top(), writtenWidth, room.height()), Qt::AlignVCenter, written + arrow);
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(
        QRect(left + writtenWidth, room.top(), storedWidth + 1, room.height()), Qt::AlignVCenter, stored);
    painter->restore();
}

} // namespace tongbao
