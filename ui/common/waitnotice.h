#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace tongbao {

class WaitingEdits;

// Says as long as something waits for another program that it does, and lets the person give it up.
class WaitNotice : public QFrame {
    Q_OBJECT
public:
    // waiting outlives the notice, or has the same parent.
    explicit WaitNotice(WaitingEdits &waiting, QWidget *parent = nullptr);

    void retranslate();

private:
    void follow();

    WaitingEdits &m_waiting;
    QLabel *m_text;
    QPushButton *m_cancel;
};

} // namespace tongbao
