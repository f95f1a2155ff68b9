#pragma once

#include <QObject>

class QMenu;
class QMenuBar;

namespace tongbao {

class MainActions;

// The menu bar. Only what works has an entry.
class WindowMenus : public QObject {
    Q_OBJECT
public:
    WindowMenus(QMenuBar *bar, const MainActions &actions);

    void retranslate();

private:
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_language;
    QMenu *m_theme;
    QMenu *m_data;
    QMenu *m_help;
};

} // namespace tongbao
