#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QTimer;

namespace tongbao {

// Tries once more what another program has kept from the file. False: it still does.
using Retry = std::function<bool()>;

// What waits for another program: for this file, or for another one that is to be opened.
struct Wait {
    // A plain retry waits for this file.
    Wait(Retry retry, const std::function<void()> &whenGivenUp = {}, const QString &otherFile = {});

    Retry attempt;
    std::function<void()> givenUp; // told when the person does not want to wait
    QString file; // the name of another one; empty: this one
};

// Edits that wait for another program to finish with the file: each is tried again on the event loop, in the
// order in which they came, until the file is free or the person gives up.
class WaitingEdits : public QObject {
    Q_OBJECT
public:
    // parent: what waits in a dialog is tried while the dialog is open.
    explicit WaitingEdits(QObject *parent = nullptr);

    void add(const Wait &wait);
    void cancel(); // nothing is tried any more, and nobody told
    void giveUp(); // nothing is tried any more, and each is told so
    bool isWaiting() const { return !m_waits.isEmpty(); }
    QString file() const; // as in Wait, of the first one

signals:
    void waitingChanged(bool isWaiting);

private:
    void tryAll();
    bool isBehindQuestion() const;

    QList<Wait> m_waits;
    QTimer *m_timer;
};

} // namespace tongbao
