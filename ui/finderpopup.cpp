#include "ui/finderpopup.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int hintRole = Qt::UserRole;
constexpr int hintMargin = 10;
constexpr int wantedWidth = 560;
constexpr int mostRows = 12;
constexpr qsizetype mostFound = 100; // nobody reads more: another word is quicker

} // namespace

// The name from the left, what it is at the right end.
class FinderPopup::HintDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setColour(const QColor &colour) { m_colour = colour; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem rest = option;
        initStyleOption(&rest, index);
        const QString text = std::exchange(rest.text, QString());
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &rest, painter, option.widget);

        const QString hint = index.data(hintRole).toString();
        const QRect area = option.rect.adjusted(hintMargin, 0, -hintMargin, 0);
        const int hintWidth = option.fontMetrics.horizontalAdvance(hint);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(m_colour);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, hint);
        painter->setPen(option.palette.color(QPalette::Text));
        const int width = area.width() - hintWidth - 2 * hintMargin;
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(text, Qt::ElideRight, width));
        painter->restore();
    }

private:
    QColor m_colour;
};

FinderPopup::FinderPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(this))
    , m_delegate(new HintDelegate(m_list))
{
    setObjectName(u"finderPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);

    m_search->setObjectName(u"finderEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"finderList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrow keys move in it from the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(m_delegate);
    m_nothing->setObjectName(u"finderNothingLabel"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(8, 4, 8, 8);
    setLook(m_nothing, Look::Muted);
    connect(m_search, &QLineEdit::textChanged, this, &FinderPopup::fill);
    connect(m_list, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { choose(m_list->row(item)); });
    retranslate();
}

void FinderPopup::retranslate()
{
    m_search->setPlaceholderText(tr("Find a view, app, source, metric or command"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Found"));
    m_nothing->setText(tr("Nothing found. Use fewer or other words: names in English or Chinese, or codes."));
}

void FinderPopup::showOver(const QWidget *place, const QList<FinderEntry> &entries, Theme theme)
{
    m_entries = entries;
    m_delegate->setColour(themeColours(theme).mutedText);
    m_search->clear();
    fill();
    const QWidget *window = place->window();
    const int width = std::min(wantedWidth, window->width() - 40);
    setFixedWidth(width);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), 1);
    m_list->setFixedHeight(mostRows * rowHeight + 2 * m_list->frameWidth());
    adjustSize();
    const QPoint middle = place->mapToGlobal(place->rect().center());
    const int left = window->mapToGlobal(QPoint(20, 0)).x();
    const int right = window->mapToGlobal(QPoint(window->width() - 20 - width, 0)).x();
    move(std::clamp(middle.x() - width / 2, left, std::max(left, right)),
        place->mapToGlobal(QPoint(0, -6)).y());
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void FinderPopup::fill()
{
    m_found = foundEntries(m_entries, m_search->text(), mostFound);
    m_list->clear();
    for (const FinderEntry &entry : std::as_const(m_found)) {
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(hintRole, entry.hint);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(entry.text, entry.hint));
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!m_found.isEmpty());
    m_nothing->setVisible(m_found.isEmpty());
}

void FinderPopup::choose(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const FinderEntry entry = m_found.at(row);
    close();
    emit chosen(entry);
}

bool FinderPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

bool FinderPopup::handleKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentRow());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

} // namespace tongbao
