#pragma once

#include "app/cli/command.h"

#include <vector>

namespace tongbao {

// What the arguments after the program's name ask for.
struct Invocation {
    enum class Kind { Window, Command, Help, Version, Wrong };
    Kind kind = Kind::Window;
    std::optional<QString> path = {}; // Window: the file named
    const Command *command = nullptr;
    QStringList rest = {}; // Command: what follows its name
    QString message = {}; // Wrong: why
    ExitStatus status = ExitStatus::Usage; // Wrong
};

// All commands, and which of them a command line asks for. `tongbao [FILE]` without a command is the window.
class CommandLine {
public:
    CommandLine();
    ~CommandLine();

    // The first argument is a command, or an existing file, or wrong.
    Invocation invocation(const QStringList &arguments) const;
    // The window is the caller's to open; here it is wrong usage.
    ExitStatus run(const Invocation &invocation, Console &console) const;

private:
    QString helpText() const;
    QString unknownText(const QString &word) const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace tongbao
