#pragma once

#include "ui/common/prompter.h"

#include <QPointer>
#include <QWidget>

namespace tongbao {

// The Prompter of the real window: message boxes and file dialogs over it.
class DialogPrompter final : public Prompter {
public:
    // The window that questions stand over; without one they stand alone.
    void setWindow(QWidget *window) { m_window = window; }

    Answer askToSave(const QString &question) override;
    bool confirm(const QString &question, const QString &action) override;
    std::optional<QString> text(const QString &title, const QString &label, const QString &suggestion,
        const std::function<QString(const QString &)> &problemOf) override;
    Version askWhich(const QString &question, const QString &mine, const QString &theirs) override;
    std::optional<QString> fileToSave(
        const QString &title, const QString &suggestion, const QString &filter) override;
    std::optional<QString> fileToOpen(
        const QString &title, const QString &folder, const QString &filter) override;
    QStringList filesToOpen(const QString &title, const QString &folder, const QString &filter) override;

private:
    // A dialog over the window: the form's own dialogs ask too.
    QWidget *owner() const;

    QPointer<QWidget> m_window;
};

} // namespace tongbao
