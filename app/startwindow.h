#pragma once

#include "db/domain/result.h"

#include <QWidget>

class QLabel;

namespace tongbao {

// Instead of the main window when a file could not be opened: why, and what can be done.
class StartWindow : public QWidget {
    Q_OBJECT
public:
    explicit StartWindow(const Error &error, QWidget *parent = nullptr);

    void showError(const Error &error);

signals:
    void openRequested();
    void newRequested();

private:
    QLabel *m_message;
    QLabel *m_detail;
};

} // namespace tongbao
