#include "ui/common/waitingedits.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace tongbao {

namespace {

constexpr auto interval = std::chrono::milliseconds(100);

} // namespace

Wait::Wait(Retry retry, const std::function<void()> &whenGivenUp, const QString &otherFile)
    : attempt(std::move(retry))
    , givenUp(whenGivenUp)
    , file(otherFile)
{
}

WaitingEdits::WaitingEdits(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(interval);
    connect(m_timer, &QTimer::timeout, this, &WaitingEdits::tryAll);
}

void WaitingEdits::add(const Wait &wait)
{
    m_waits.append(wait);
    m_timer->start();
    if (m_waits.size() == 1)
        emit waitingChanged(true);
}

void WaitingEdits::cancel()
{
    if (!isWaiting())
        return;
    m_waits.clear();
    m_timer->stop();
    emit waitingChanged(false);
}

void WaitingEdits::giveUp()
{
    const QList<Wait> waits = m_waits;
    cancel();
    for (const Wait &wait : waits) {
        if (wait.givenUp)
            wait.givenUp();
    }
}

QString WaitingEdits::file() const
{
    return isWaiting() ? m_waits.constFirst().file : QString();
}

void WaitingEdits::tryAll()
{
    if (isBehindQuestion())
        return;
    while (isWaiting()) {
        const Retry retry = m_waits.constFirst().attempt; // a copy: trying may cancel
        if (!retry())
            return;
        if (isWaiting())
            m_waits.removeFirst();
    }
    m_timer->stop();
    emit waitingChanged(false);
}

// A question that is open may be about just that edit.
bool WaitingEdits::isBehindQuestion() const
{
    const QWidget *modal = QApplication::activeModalWidget();
    const auto *owner = qobject_cast<QWidget *>(parent());
    return modal && !(owner && owner->window() == modal);
}

} // namespace tongbao
