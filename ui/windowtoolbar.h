#pragma once

#include "ui/common/theme.h"

#include <QToolBar>

class QPushButton;
class QToolButton;

namespace tongbao {

class MainActions;

// What is used all day: adding, undo and redo at the left, the chart's ways out at the right.
class WindowToolBar : public QToolBar {
    Q_OBJECT
public:
    explicit WindowToolBar(const MainActions &actions, QWidget *parent = nullptr);

    void setTheme(Theme theme);
    void retranslate();
    // The box that says what Ctrl+K finds.
    QWidget *findBox() const;

private:
    void followExport();
    void addSpace();
    QToolButton *addButton(QAction *action, const QString &name);

    QAction *m_exportAction;
    QPushButton *m_find;
    QToolButton *m_export = nullptr;
};

} // namespace tongbao
