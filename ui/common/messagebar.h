#pragma once

#include "db/domain/result.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace tongbao {

// One line over a page for what happened. Errors stay until they are closed or settled, and a notice never
// hides one.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error);
    // action: what can be done about it, as a button beside the text.
    void showNotice(const QString &text, QAction *action = nullptr);
    void clear();
    void retranslate();

private:
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    QPointer<QAction> m_action;
    bool m_isError = false;
};

} // namespace tongbao
