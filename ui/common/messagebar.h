#pragma once

#include "db/domain/result.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace tongbao {

// One line over a page for what happened. Errors stay until they are closed or settled, and a notice never
// hides one.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error);
    void showNotice(const QString &text);
    void clear();
    void retranslate();

private:
    QLabel *m_text;
    QToolButton *m_close;
    bool m_isError = false;
};

} // namespace tongbao
