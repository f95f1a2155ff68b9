#pragma once

#include "app/cli/command.h"

namespace tongbao {

// tongbao restore FILE BACKUP: what a backup holds, in place of what the file holds.
class RestoreCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("restore"); }
    QString summary() const override;

protected:
    QList<Operand> operands() const override;
    QList<Option> options() const override;
    QString notes() const override;
    ExitStatus execute(const Arguments &arguments, Console &console) const override;
};

} // namespace tongbao
