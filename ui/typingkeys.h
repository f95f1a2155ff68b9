#pragma once

#include <QObject>

class QWidget;

namespace tongbao {

// Who gets a key while somebody types in a text field of the window. The undo and redo keys take back typing
// first; fields keep them even when there is nothing to take back: then this passes them on to the window's
// own. Keys that only move the cursor on some systems (Ctrl+E under X11) stay the window's where it has a
// command on them; those of the clipboard stay the field's.
class TypingKeys : public QObject {
    Q_OBJECT
public:
    explicit TypingKeys(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace tongbao
