#pragma once

#include "app/cli/command.h"

namespace tongbao {

// What `undo` and `redo` share: one step through the edit log of a file.
class StepCommand : public Command {
protected:
    QList<Operand> operands() const override;
    QList<Option> options() const override;
    ExitStatus execute(const Arguments &arguments, Console &console) const override;

    virtual Result<HistoryEntry> step(SqliteStore &store) const = 0;
    // The key of the entry in JSON: "undone".
    virtual QString jsonKey() const = 0;
    // "Undone: %1", translated.
    virtual QString resultText(const QString &what) const = 0;
};

} // namespace tongbao
