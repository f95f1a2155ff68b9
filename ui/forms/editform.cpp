#include "ui/forms/editform.h"

#include <QKeyEvent>

namespace tongbao {

bool EditForm::event(QEvent *event)
{
    // Before the window's own shortcuts.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Save)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void EditForm::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Save) || (isReturn && event->modifiers() == Qt::ControlModifier))
        save();
    else if (event->key() == Qt::Key_Escape && isModified())
        takeBack();
    else
        QWidget::keyPressEvent(event);
}

void EditForm::takeBack()
{
    if (!takeBackField())
        emit discardRequested();
}

void EditForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

} // namespace tongbao
