#pragma once

#include "app/cli/command.h"

namespace tongbao {

// tongbao new FILE: makes a store, filled with the starter data. Leaves no file when anything fails.
class NewCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("new"); }
    QString summary() const override;

protected:
    QList<Operand> operands() const override;
    QList<Option> options() const override;
    ExitStatus execute(const Arguments &arguments, Console &console) const override;
};

} // namespace tongbao
