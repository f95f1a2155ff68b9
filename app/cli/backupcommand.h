#pragma once

#include "app/cli/command.h"

namespace tongbao {

// tongbao backup FILE OUT: a whole copy, safe while others write to the file.
class BackupCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override;

protected:
    QList<Operand> operands() const override;
    QList<Option> options() const override;
    ExitStatus execute(const Arguments &arguments, Console &console) const override;
};

} // namespace tongbao
