#pragma once

#include "app/cli/command.h"

namespace tongbao {

// What `undo`, `redo` and `revert` share: one step through the edit log of a file.
class StepCommand : public Command {
protected:
    QList<Operand> operands() const override;
    QList<Option> options() const override;
    ExitStatus execute(const Arguments &arguments, Console &console) const override;

    // What is wrong with the arguments, before the file is opened.
    virtual Result<Done> checkArguments(const Arguments &arguments) const;
    virtual Result<HistoryEntry> step(SqliteStore &store, const Arguments &arguments) const = 0;
    // The key of the entry in JSON: "undone".
    virtual QString jsonKey() const = 0;
    // "Undone: %1", translated.
    virtual QString resultText(const QString &what) const = 0;
};

} // namespace tongbao
