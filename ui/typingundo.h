#pragma once

#include <QObject>

class QWidget;

namespace tongbao {

// In a text field, the undo and redo keys take back typing first. Fields keep these keys to themselves even
// when there is nothing to take back: then this passes them on to the window's own undo and redo.
class TypingUndo : public QObject {
    Q_OBJECT
public:
    explicit TypingUndo(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace tongbao
