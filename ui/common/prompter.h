#pragma once

#include <QStringList>

#include <functional>
#include <optional>

namespace tongbao {

// Questions to the person and file names, passed in so that tests can answer. The only way to a modal dialog.
class Prompter {
public:
    enum class Answer { Save, Discard, Cancel };

    virtual ~Prompter() = default;
    // "The data point has unsaved changes": save, discard or cancel.
    virtual Answer askToSave(const QString &question) = 0;
    // A yes-or-no question; the action's verb is on the button.
    virtual bool confirm(const QString &question, const QString &action) = 0;
    // One line of text; nullopt when cancelled. problemOf says why a text is refused, empty when it is fine.
    virtual std::optional<QString> text(const QString &title, const QString &label, const QString &suggestion,
        const std::function<QString(const QString &)> &problemOf)
        = 0;
    enum class Version { Mine, Theirs, Neither };
    // Somebody else changed the same thing meanwhile: which of the two is kept. Both are shown.
    virtual Version askWhich(const QString &question, const QString &mine, const QString &theirs) = 0;
    // nullopt when cancelled. suggestion: a path; filter: "PNG (*.png)"; folder: where to look first.
    virtual std::optional<QString> fileToSave(
        const QString &title, const QString &suggestion, const QString &filter)
        = 0;
    virtual std::optional<QString> fileToOpen(
        const QString &title, const QString &folder, const QString &filter)
        = 0;
    // One or more; empty when cancelled.
    virtual QStringList filesToOpen(const QString &title, const QString &folder, const QString &filter) = 0;
};

} // namespace tongbao
