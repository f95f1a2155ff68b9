#include "ui/imports/importheadview.h"

#include "db/exchange/headwords.h"
#include "ui/common/theme.h"
#include "ui/imports/fatetext.h"
#include "ui/imports/importrowmodel.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeaderV2>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int padding = 12;
constexpr int arrowRoom = 14;

} // namespace

ImportHeadView::ImportHeadView(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"importHeads"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setAccessibleName(tr("Columns"));
    setAccessibleDescription(
        tr("Left and Right go from column to column, Space opens the menu that says what it holds."));
}

bool ImportHeadView::hasMenu(int section) const
{
    return m_rows && m_rows->isCorrectable() && m_rows->fileColumn(section) >= 0;
}

QSize ImportHeadView::sectionSizeFromContents(int logicalIndex) const
{
    const QSize plain = QHeaderView::sectionSizeFromContents(logicalIndex);
    return plain + QSize(hasMenu(logicalIndex) ? arrowRoom + padding / 2 : padding, 0);
}

// What the file says is muted, what it is taken for in the colour of what can be clicked.
void ImportHeadView::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!hasMenu(logicalIndex)) {
        QHeaderView::paintSection(painter, rect, logicalIndex);
        return;
    }
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, logicalIndex);
    option.rect = rect;
    option.text.clear();
    painter->save();
    style()->drawControl(QStyle::CE_Header, &option, painter, this);
    painter->restore();

    const ThemeColours &colours = themeColours(themeOf(palette()));
    const MappedColumn &column = m_rows->mapped(m_rows->fileColumn(logicalIndex));
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const QString field = m_rows->meaning(m_rows->fileColumn(logicalIndex));
    const QString sign = column.head.isEmpty() ? QString() : u" → "_s;
    const QRect room = rect.adjusted(padding, 0, -padding / 2 - arrowRoom, -1);
    const int fieldWidth = metrics.horizontalAdvance(sign + field);
    const QString head = metrics.elidedText(
        column.head, Qt::ElideRight, std::max(room.width() - fieldWidth, metrics.averageCharWidth() * 3));
    const int headWidth = metrics.horizontalAdvance(head + sign);
    const bool isRight = m_rows->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt()
        & int(Qt::AlignRight);
    const int whole = std::min(headWidth + metrics.horizontalAdvance(field), room.width());
    const int left = isRight ? room.right() + 1 - whole : room.left();

    painter->save();
    painter->setClipRect(rect);
    painter->setFont(bold);
    painter->setPen(colours.mutedText);
    painter->drawText(
        QRect(left, room.top(), headWidth, room.height()), Qt::AlignVCenter | Qt::AlignLeft, head + sign);
    painter->setPen(column.field.isEmpty() ? colours.mutedText : colours.accent);
    painter->drawText(QRect(left + headWidth, room.top(), room.right() + 1 - left - headWidth, room.height()),
        Qt::AlignVCenter | Qt::AlignLeft, field);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.accent);
    const QPointF tip(left + whole + arrowRoom / 2.0 + 1, rect.center().y() + 3);
    painter->drawPolygon(QPolygonF{tip, tip + QPointF(-3.5, -4.5), tip + QPointF(3.5, -4.5)});
    if (hasFocus() && logicalIndex == m_current) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRoundedRect(QRectF(rect).adjusted(3, 3, -3, -4), 4, 4);
    }
    painter->restore();
}

void ImportHeadView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? logicalIndexAt(event->position().toPoint()) : -1;
    m_pressedWidth = m_pressed >= 0 ? sectionSize(m_pressed) : 0;
    QHeaderView::mousePressEvent(event);
}

// A click opens the menu; a drag of the border between two heads does not.
void ImportHeadView::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    const int section = logicalIndexAt(event->position().toPoint());
    const bool isClick = section >= 0 && section == m_pressed && sectionSize(section) == m_pressedWidth
        && cursor().shape() != Qt::SplitHCursor;
    m_pressed = -1;
    if (isClick && hasMenu(section))
        openMenu(section);
}

void ImportHeadView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        if (hasMenu(m_current))
            openMenu(m_current);
        return;
    default:
        QHeaderView::keyPressEvent(event);
    }
}

void ImportHeadView::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    if (!hasMenu(m_current))
        step(1);
    viewport()->update();
}

void ImportHeadView::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

void ImportHeadView::step(int by)
{
    int section = m_current;
    do {
        section += by;
    } while (section >= 0 && section < count() && !hasMenu(section));
    if (section < 0 || section >= count())
        return;
    m_current = section;
    if (auto *table = qobject_cast<QAbstractItemView *>(parentWidget()))
        table->scrollTo(model()->index(0, section));
    viewport()->update();
}

void ImportHeadView::openMenu(int section)
{
    m_current = section;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"fieldMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, m_rows->fileColumn(section));
    menu->popup(viewport()->mapToGlobal(QPoint(sectionViewportPosition(section), height())));
}

void ImportHeadView::fillMenu(QMenu *menu, int fileColumn)
{
    const QString chosen = m_rows->mapped(fileColumn).field;
    const auto add = [this, menu, fileColumn, &chosen](const QString &field, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(field);
        action->setCheckable(true);
        action->setChecked(field == chosen);
        connect(action, &QAction::triggered, this,
            [this, fileColumn, field] { emit fieldChosen(fileColumn, field); });
    };
    const QStringList common{u"period"_s, u"subject"_s, u"value"_s, u"note"_s};
    for (const QString &field : common)
        add(field, fieldTitle(field));
    menu->addSeparator();
    for (const QString &field : mappableFields()) {
        if (!common.contains(field))
            add(field, fieldTitle(field));
    }
    menu->addSeparator();
    add({}, tr("Ignore this column"));
    QAction *guess = menu->addAction(tr("Guess again"));
    guess->setObjectName(u"guessAction"_s);
    connect(guess, &QAction::triggered, this, [this, fileColumn] { emit guessRequested(fileColumn); });
}

} // namespace tongbao
