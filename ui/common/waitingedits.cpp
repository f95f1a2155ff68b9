#include "ui/common/waitingedits.h"

#include <QApplication>
#include <QTimer>

#include <chrono>

namespace tongbao {

namespace {

constexpr auto interval = std::chrono::milliseconds(100);

} // namespace

WaitingEdits::WaitingEdits(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(interval);
    connect(m_timer, &QTimer::timeout, this, &WaitingEdits::tryAll);
}

void WaitingEdits::add(const Retry &retry)
{
    m_retries.append(retry);
    m_timer->start();
    if (m_retries.size() == 1)
        emit waitingChanged(true);
}

void WaitingEdits::cancel()
{
    if (!isWaiting())
        return;
    m_retries.clear();
    m_timer->stop();
    emit waitingChanged(false);
}

void WaitingEdits::tryAll()
{
    // A question that is open may be about just that edit.
    if (QApplication::activeModalWidget())
        return;
    while (isWaiting()) {
        const Retry retry = m_retries.constFirst(); // a copy: trying may cancel
        if (!retry())
            return;
        if (isWaiting())
            m_retries.removeFirst();
    }
    m_timer->stop();
    emit waitingChanged(false);
}

} // namespace tongbao
