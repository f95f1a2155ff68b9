#include "ui/typingkeys.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>
#include <array>
#include <optional>

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

// Whether the field has a use for an undo or redo key; nullopt for other keys.
std::optional<bool> canTakeBack(const Typing &typing, const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Undo))
        return typing.canUndo;
    if (key.matches(QKeySequence::Redo))
        return typing.canRedo;
    return std::nullopt;
}

bool isEditing(const QKeyEvent &key)
{
    static constexpr std::array edits{QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
        QKeySequence::SelectAll, QKeySequence::Delete};
    return std::any_of(
        edits.begin(), edits.end(), [&key](QKeySequence::StandardKey edit) { return key.matches(edit); });
}

bool isCommandOf(const QWidget &window, const QKeyEvent &key)
{
    if (!key.modifiers().testFlag(Qt::ControlModifier))
        return false;
    const QKeySequence pressed(key.keyCombination());
    const QList<QAction *> actions = window.findChildren<QAction *>();
    return std::any_of(actions.begin(), actions.end(), [&pressed](const QAction *action) {
        return action->isEnabled() && action->shortcutContext() != Qt::WidgetShortcut
            && action->shortcutContext() != Qt::WidgetWithChildrenShortcut
            && action->shortcuts().contains(pressed);
    });
}

} // namespace

TypingKeys::TypingKeys(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool TypingKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    const std::optional<Typing> typing = typingIn(widget);
    if (!typing)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const std::optional<bool> isTakenBack = canTakeBack(*typing, key);
    if (isTakenBack ? *isTakenBack : isEditing(key) || !isCommandOf(*m_window, key))
        return false;
    event->ignore();
    return true;
}

} // namespace tongbao
