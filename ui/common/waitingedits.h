#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QTimer;

namespace tongbao {

// Tries once more what another program has kept from the file. False: it still does.
using Retry = std::function<bool()>;

// Edits that wait for another program to finish with the file: each is tried again on the event loop, in the
// order in which they came, until the file is free or the person gives up.
class WaitingEdits : public QObject {
    Q_OBJECT
public:
    explicit WaitingEdits(QObject *parent = nullptr);

    void add(const Retry &retry);
    void cancel(); // nothing is tried any more
    bool isWaiting() const { return !m_retries.isEmpty(); }

signals:
    void waitingChanged(bool isWaiting);

private:
    void tryAll();

    QList<Retry> m_retries;
    QTimer *m_timer;
};

} // namespace tongbao
