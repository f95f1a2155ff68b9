#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace tongbao {

// Says over a page that an edit waits for another program, and lets the person give it up.
class WaitNotice : public QFrame {
    Q_OBJECT
public:
    explicit WaitNotice(QWidget *parent = nullptr);

    void retranslate();

signals:
    void cancelled();

private:
    QLabel *m_text;
    QPushButton *m_cancel;
};

} // namespace tongbao
