#include "ui/pages/choicepopup.h"

#include "ui/models/nameindex.h"
#include "ui/pages/popupplace.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int searchedRole = Qt::UserRole + 1;
constexpr int mostRows = 12;
constexpr int mostWidth = 460;

} // namespace

ChoicePopup::ChoicePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(m_list);

    m_search->setObjectName(u"choiceSearchEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"choiceList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::filter);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::toggle);
}

void ChoicePopup::setTexts(const QString &all, const QString &search)
{
    m_all = all;
    m_search->setPlaceholderText(search);
    m_search->setAccessibleName(search);
    m_list->setAccessibleName(all);
    fill();
}

void ChoicePopup::setChoices(const QList<Choice> &choices, const QStringList &chosen)
{
    m_chosen = chosen;
    if (choices == m_choices) {
        tick(); // the list may be open and in use
        return;
    }
    m_choices = choices;
    fill();
}

void ChoicePopup::showBelow(QWidget *button)
{
    m_search->clear();
    m_list->setCurrentRow(0);
    m_list->scrollToTop();
    const int rows = std::min(m_list->count(), mostRows);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), 1);
    m_list->setFixedHeight(rows * rowHeight + 2 * m_list->frameWidth());
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int wanted = m_list->sizeHintForColumn(0) + scrollBar + 24;
    setFixedWidth(std::clamp(wanted, std::max(button->width(), 220), mostWidth));
    adjustSize();

    move(popupPlace(*button, size()));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(watched, static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::fill()
{
    m_list->clear();
    const auto add = [this](const QString &code, const QString &text, const QString &searched) {
        auto *item = new QListWidgetItem(text, m_list);
        // Ticked by click, Space and Return alike, so not by the view itself.
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(codeRole, code);
        item->setData(searchedRole, folded(searched));
        return item;
    };
    add({}, m_all, {});
    for (const Choice &choice : std::as_const(m_choices)) {
        QListWidgetItem *item
            = add(choice.code, choice.text, choice.searched.isEmpty() ? choice.text : choice.searched);
        item->setToolTip(choice.toolTip);
    }
    tick();
    filter(m_search->text());
}

void ChoicePopup::tick()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString code = item->data(codeRole).toString();
        const bool isChosen = code.isEmpty() ? m_chosen.isEmpty() : m_chosen.contains(code);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
}

void ChoicePopup::filter(const QString &words)
{
    const QStringList wanted = folded(words).simplified().split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString searched = item->data(searchedRole).toString();
        const bool isFound = std::all_of(wanted.begin(), wanted.end(),
            [&searched](const QString &word) { return searched.contains(word); });
        item->setHidden(!isFound);
        if (isFound && !first)
            first = item;
    }
    if (first)
        m_list->setCurrentItem(first);
}

void ChoicePopup::toggle(QListWidgetItem *item)
{
    if (!item || item->isHidden())
        return;
    const QString code = item->data(codeRole).toString();
    if (code.isEmpty())
        m_chosen.clear();
    else if (!m_chosen.removeOne(code))
        m_chosen.append(code);
    tick();
    emit chosenChanged(m_chosen);
}

bool ChoicePopup::handleKey(QObject *watched, int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggle(m_list->currentItem());
        return true;
    case Qt::Key_Space:
        if (watched == m_search)
            return false;
        toggle(m_list->currentItem());
        return true;
    case Qt::Key_Down:
        if (watched == m_search) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        return false;
    case Qt::Key_Up:
        if (watched == m_list && m_list->currentRow() == 0) {
            m_search->setFocus(Qt::BacktabFocusReason);
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace tongbao
