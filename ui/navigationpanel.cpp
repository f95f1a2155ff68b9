#include "ui/navigationpanel.h"

#include "ui/common/plaintooltip.h"
#include "ui/common/rowdragging.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int countRole = Qt::UserRole + 1;
constexpr int countMargin = 10;
constexpr int mostViewWidth = 190; // a longer name is whole in its tool tip
const QString viewPrefix = u"view:"_s; // no page of the program has a colon in its name

} // namespace

// Draws the count at the right end of an entry.
class NavigationPanel::CountDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setColour(const QColor &colour) { m_colour = colour; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString count = index.data(countRole).toString();
        if (count.isEmpty())
            return;
        painter->save();
        painter->setFont(smaller(option.font));
        painter->setPen(m_colour);
        painter->drawText(
            option.rect.adjusted(0, 0, -countMargin, 0), Qt::AlignRight | Qt::AlignVCenter, count);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const QString count = index.data(countRole).toString();
        if (!count.isEmpty())
            size.rwidth() += QFontMetrics(smaller(option.font)).horizontalAdvance(count) + 2 * countMargin;
        return size;
    }

private:
    static QFont smaller(QFont font)
    {
        font.setPointSizeF(font.pointSizeF() * 0.9);
        return font;
    }

    QColor m_colour;
};

NavigationPanel::NavigationPanel(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_delegate(new CountDelegate(m_list))
{
    setObjectName(u"navigationPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setLook(this, Look::Panel);
    setLook(m_list, Look::Navigation);
    m_list->setObjectName(u"navigationList"_s);
    m_list->setItemDelegate(m_delegate);
    m_list->setIconSize({18, 18});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // the current one is in sight whole
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListWidget::customContextMenuRequested, this, [this](QPoint place) {
        const QListWidgetItem *item = m_list->itemAt(place);
        const QString view = item ? viewOfPage(item->data(nameRole).toString()) : QString();
        if (!view.isNull())
            showViewMenu(view, m_list->viewport()->mapToGlobal(place));
    });

    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            emit pageChosen(item->data(nameRole).toString());
    });
    makeViewsDraggable();
    retranslate();
}

void NavigationPanel::makeViewsDraggable()
{
    auto *dragging = new RowDragging(m_list, [this] {
        const int first
            = m_views.isEmpty() ? 0 : m_list->row(m_entries.value(viewPage(m_views.first())).item);
        return RowDragging::Run{first, static_cast<int>(m_views.size())};
    });
    connect(dragging, &RowDragging::dropped, this, [this](int from, int to) {
        emit viewMoveRequested(viewOfPage(m_list->item(from)->data(nameRole).toString()), to - from);
    });
}

void NavigationPanel::addHeading(const QString &name)
{
    auto *item = new QListWidgetItem(m_list);
    item->setFlags(Qt::NoItemFlags); // arrow keys step over it
    QFont font = m_list->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    item->setFont(font);
    m_entries.insert(name, {item, {}});
}

void NavigationPanel::addPage(const QString &name, IconName icon)
{
    auto *item = new QListWidgetItem;
    item->setData(nameRole, name);
    const QSignalBlocker blocker(m_list);
    m_list->addItem(item);
    m_entries.insert(name, {item, icon});
}

void NavigationPanel::setTitle(const QString &name, const QString &title)
{
    m_entries.value(name).item->setText(title);
    fitWidth();
}

void NavigationPanel::setCount(const QString &name, qint64 count)
{
    m_entries.value(name).item->setData(countRole, QLocale().toString(count));
    fitWidth();
}

QString NavigationPanel::viewPage(const QString &view)
{
    return viewPrefix + view;
}

QString NavigationPanel::viewOfPage(const QString &page)
{
    return page.startsWith(viewPrefix) ? page.mid(viewPrefix.size()) : QString();
}

void NavigationPanel::setViews(const QString &heading, const QStringList &views, const QStringList &changed)
{
    const QSignalBlocker blocker(m_list);
    if (views != m_views)
        listViews(heading, views);
    m_entries.value(heading).item->setHidden(views.isEmpty());
    for (const QString &view : views) {
        const bool isChanged = changed.contains(view);
        QListWidgetItem *item = m_entries.value(viewPage(view)).item;
        item->setData(countRole, isChanged ? u"●"_s : QString());
        item->setData(Qt::AccessibleTextRole, isChanged ? tr("%1, changed", "a saved view").arg(view) : view);
    }
    m_list->viewport()->update();
}

void NavigationPanel::listViews(const QString &heading, const QStringList &views)
{
    const QString shown = current();
    for (const QString &view : std::as_const(m_views))
        delete m_entries.take(viewPage(view)).item;
    m_views = views;
    int row = m_list->row(m_entries.value(heading).item);
    for (const QString &view : views) {
        const QString page = viewPage(view);
        auto *item = new QListWidgetItem(icon(IconName::Line, m_theme), view);
        item->setData(nameRole, page);
        item->setToolTip(plainToolTip(view)); // a long name is cut
        m_list->insertItem(++row, item);
        m_entries.insert(page, {item, IconName::Line});
    }
    setCurrent(shown);
    fitWidth();
}

bool NavigationPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

// The keys for the saved view that the list is on.
bool NavigationPanel::handleKey(const QKeyEvent &event)
{
    const QString view = viewOfPage(current());
    if (view.isNull())
        return false;
    const bool isAlt = event.modifiers() == Qt::AltModifier;
    if (event.key() == Qt::Key_F2)
        emit viewRenameRequested(view);
    else if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier)
        emit viewDeletionRequested(view);
    else if (isAlt && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down))
        emit viewMoveRequested(view, event.key() == Qt::Key_Up ? -1 : 1);
    else
        return false;
    return true;
}

void NavigationPanel::showViewMenu(const QString &view, QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"savedViewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, const QKeySequence &key, const auto &request) {
        QAction *action = menu->addAction(text);
        action->setShortcut(key); // shown; the list itself takes the key
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, menu, request);
    };
    add(tr("&Rename…"), Qt::Key_F2, [this, view] { emit viewRenameRequested(view); });
    add(tr("D&uplicate"), {}, [this, view] { emit viewDuplicationRequested(view); });
    add(tr("Move u&p"), Qt::ALT | Qt::Key_Up, [this, view] { emit viewMoveRequested(view, -1); });
    add(tr("Move do&wn"), Qt::ALT | Qt::Key_Down, [this, view] { emit viewMoveRequested(view, 1); });
    menu->addSeparator();
    add(tr("&Delete"), Qt::Key_Delete, [this, view] { emit viewDeletionRequested(view); });
    menu->popup(place);
}

void NavigationPanel::setTheme(Theme theme)
{
    m_theme = theme;
    m_delegate->setColour(themeColours(theme).mutedText);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.icon)
            entry.item->setIcon(icon(*entry.icon, theme));
    }
    fitWidth();
}

void NavigationPanel::retranslate()
{
    m_list->setAccessibleName(tr("Pages"));
}

void NavigationPanel::setCurrent(const QString &name)
{
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentItem(m_entries.value(name).item);
}

QString NavigationPanel::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(nameRole).toString() : QString();
}

// No title is ever cut, in no language; only the names that people give have no end.
void NavigationPanel::fitWidth()
{
    int widest = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const int width = m_list->sizeHintForIndex(m_list->indexFromItem(item)).width();
        const bool isView = !viewOfPage(item->data(nameRole).toString()).isNull();
        widest = std::max(widest, isView ? std::min(width, mostViewWidth) : width);
    }
    const QMargins margins = layout()->contentsMargins();
    setMinimumWidth(std::max(widest + margins.left() + margins.right() + 4, 150));
}

} // namespace tongbao
