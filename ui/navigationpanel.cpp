#include "ui/navigationpanel.h"

#include <QListWidget>
#include <QLocale>
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->addWidget(m_list);
    setFocusProxy(m_list);

    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            emit pageChosen(item->data(nameRole).toString());
    });
    retranslate();
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

void NavigationPanel::setTheme(Theme theme)
{
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

// No title is ever cut, in no language.
void NavigationPanel::fitWidth()
{
    const QMargins margins = layout()->contentsMargins();
    const int width = m_list->sizeHintForColumn(0) + margins.left() + margins.right() + 4;
    setMinimumWidth(std::max(width, 150));
}

} // namespace tongbao
