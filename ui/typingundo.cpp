#include "ui/typingundo.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace tongbao {

namespace {

struct Typing {
    bool canUndo = false;
    bool canRedo = false;
};

Typing typingIn(const QLineEdit *edit)
{
    return {edit->isUndoAvailable(), edit->isRedoAvailable()};
}

Typing typingIn(const QTextDocument *document)
{
    return {document->isUndoAvailable(), document->isRedoAvailable()};
}

// nullopt: not a text field.
std::optional<Typing> typingIn(QWidget *widget)
{
    if (const auto *edit = qobject_cast<QLineEdit *>(widget))
        return typingIn(edit);
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        return typingIn(edit->document());
    if (const auto *edit = qobject_cast<QTextEdit *>(widget))
        return typingIn(edit->document());
    if (const auto *box = qobject_cast<QComboBox *>(widget); box && box->lineEdit())
        return typingIn(box->lineEdit());
    if (const auto *box = qobject_cast<QAbstractSpinBox *>(widget)) {
        if (const auto *edit = box->findChild<QLineEdit *>())
            return typingIn(edit);
    }
    return std::nullopt;
}

} // namespace

TypingUndo::TypingUndo(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool TypingUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    const bool isRedo = key->matches(QKeySequence::Redo);
    if (!isUndo && !isRedo)
        return false;
    const std::optional<Typing> typing = typingIn(widget);
    if (!typing || (isUndo ? typing->canUndo : typing->canRedo))
        return false;
    event->ignore();
    return true;
}

} // namespace tongbao
