#pragma once

#include "ui/common/prompter.h"

#include <QStringList>

namespace tongbao::test {

// Answers as a test has laid down, and keeps what it was asked. Without an answer laid down it cancels.
class ScriptedPrompter final : public Prompter {
public:
    Answer nextAnswer = Answer::Cancel;
    bool confirms = false;
    Version nextVersion = Version::Neither;
    std::optional<QString> nextFile = {};
    QStringList nextFiles = {}; // where several can be chosen
    std::optional<QString> nextText = {}; // refused as in the dialog: then it cancels
    QStringList questions = {}; // of all kinds, in order: the question, or the title of a file dialog
    QString suggestion = {};
    QString folder = {}; // where a file dialog looked first

    Answer askToSave(const QString &question) override
    {
        questions.append(question);
        return nextAnswer;
    }
    bool confirm(const QString &question, const QString &) override
    {
        questions.append(question);
        return confirms;
    }
    std::optional<QString> text(const QString &title, const QString &, const QString &suggested,
        const std::function<QString(const QString &)> &problemOf) override
    {
        questions.append(title);
        suggestion = suggested;
        return nextText && problemOf(*nextText).isEmpty() ? nextText : std::nullopt;
    }
    Version askWhich(const QString &question, const QString &mine, const QString &theirs) override
    {
        questions << question << mine << theirs;
        return nextVersion;
    }
    std::optional<QString> fileToSave(
        const QString &title, const QString &suggested, const QString &) override
    {
        questions.append(title);
        suggestion = suggested;
        return nextFile;
    }
    std::optional<QString> fileToOpen(const QString &title, const QString &first, const QString &) override
    {
        questions.append(title);
        folder = first;
        return nextFile;
    }
    QStringList filesToOpen(const QString &title, const QString &first, const QString &) override
    {
        questions.append(title);
        folder = first;
        return nextFiles;
    }
};

} // namespace tongbao::test
