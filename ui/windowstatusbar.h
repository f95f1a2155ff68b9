#pragma once

#include <QStatusBar>

class QLabel;

namespace tongbao {

// What the status bar says.
struct WindowStatus {
    QString path;
    qint64 shownFigures = 0;
    qint64 allFigures = 0;
    bool isReadOnly = false;
    bool isModified = false; // the form holds what is not saved
    QString selection = {};
    QString count = {}; // what is shown, where that is no figures
};

// The foot of the window: file, number of points, whether all is saved, and what is selected.
class WindowStatusBar : public QStatusBar {
    Q_OBJECT
public:
    explicit WindowStatusBar(QWidget *parent = nullptr);

    void setStatus(const WindowStatus &status);

private:
    QLabel *addLabel(const QString &name);

    QLabel *m_file;
    QLabel *m_count;
    QLabel *m_state;
    QLabel *m_selection;
};

} // namespace tongbao
