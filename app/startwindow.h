#pragma once

#include "db/domain/result.h"
#include "ui/common/waitingedits.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace tongbao {

// Instead of the main window when a file could not be opened, or not yet: why, and what can be done.
class StartWindow : public QWidget {
    Q_OBJECT
public:
    explicit StartWindow(QWidget *parent = nullptr);

    void showError(const Error &error);
    // What waits for another program, until it is done or the person gives up; nothing else waits then.
    void wait(const Wait &wait);

signals:
    void openRequested();
    void newRequested();

private:
    void follow();

    WaitingEdits *m_waiting;
    QLabel *m_title;
    QLabel *m_message;
    QLabel *m_detail;
    QPushButton *m_tryAgain;
    std::optional<Wait> m_wait; // the latest
    bool m_isBusy = false; // and worth another try
};

} // namespace tongbao
