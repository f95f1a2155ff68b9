#include "ui/pages/eventsbutton.h"

#include "db/domain/periodtext.h"
#include "ui/pages/popupplace.h"

#include <QFrame>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int mostRows = 12;
constexpr int mostWidth = 520;

QString eventName(const Event &event, Language language)
{
    const bool isChinese = language == Language::Chinese ? !event.textZh.isEmpty() : event.textEn.isEmpty();
    return periodText(event.date, language) + u"  "_s + (isChinese ? event.textZh : event.textEn);
}

} // namespace

EventsButton::EventsButton(QWidget *parent)
    : PopupButton(parent)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_list(new QListWidget(m_popup))
{
    m_popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_list);
    m_list->setObjectName(u"eventList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { toggle(item); });
}

void EventsButton::setEvents(const QList<Event> &events, const QStringList &hidden, Language language)
{
    const bool isSame = events == m_events && language == m_language && m_list->count() > 0;
    m_events = events;
    m_hidden = hidden;
    m_hidden.removeDuplicates();
    m_language = language;
    if (!isSame)
        fill();
    tick();
}

QStringList EventsButton::codes() const
{
    QStringList codes;
    for (const Event &event : m_events)
        codes.append(eventCode(event));
    return codes;
}

void EventsButton::fill()
{
    m_list->clear();
    const auto add = [this](const QString &text, const QString &code) {
        auto *item = new QListWidgetItem(text, m_list);
        // Ticked by click, Space and Return alike, so not by the view itself.
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(codeRole, code);
    };
    add(tr("All events"), {});
    for (const Event &event : std::as_const(m_events))
        add(eventName(event, m_language), eventCode(event));
    m_list->setAccessibleName(tr("Events marked in the chart"));
}

void EventsButton::tick()
{
    const QStringList all = codes();
    const auto shown = std::count_if(
        all.begin(), all.end(), [this](const QString &code) { return !m_hidden.contains(code); });
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString code = item->data(codeRole).toString();
        const bool isShown = code.isEmpty() ? shown == all.size() : !m_hidden.contains(code);
        const bool isPartly = code.isEmpty() && shown > 0 && shown < all.size();
        item->setCheckState(isPartly ? Qt::PartiallyChecked : isShown ? Qt::Checked : Qt::Unchecked);
    }
    if (shown == all.size())
        setText(tr("All"));
    else if (shown == 0)
        setText(tr("None"));
    else
        setText(tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all.size())));
    updateGeometry();
}

void EventsButton::toggle(const QListWidgetItem *item)
{
    if (!item)
        return;
    const QString code = item->data(codeRole).toString();
    if (!code.isEmpty()) {
        if (!m_hidden.removeOne(code))
            m_hidden.append(code);
    } else {
        const bool wereAllShown = item->checkState() == Qt::Checked;
        for (const QString &one : codes()) {
            m_hidden.removeOne(one);
            if (wereAllShown)
                m_hidden.append(one);
        }
    }
    tick();
    emit hiddenChanged(m_hidden);
}

void EventsButton::open()
{
    const int rows = std::min(m_list->count(), mostRows);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), 1) + 2 * m_list->frameWidth());
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_popup->setFixedWidth(std::clamp(m_list->sizeHintForColumn(0) + scrollBar + 24, 220, mostWidth));
    m_popup->adjustSize();
    m_popup->move(popupPlace(*this, m_popup->size()));
    m_list->setCurrentRow(0);
    m_popup->show();
    m_list->setFocus(Qt::PopupFocusReason);
}

bool EventsButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return PopupButton::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_popup->close();
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggle(m_list->currentItem());
        return true;
    default:
        return false;
    }
}

} // namespace tongbao
