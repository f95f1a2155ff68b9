#pragma once

#include "app/cli/command.h"

namespace tongbao {

// tongbao info FILE: what a file holds.
class InfoCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("info"); }
    QString summary() const override;

protected:
    QList<Operand> operands() const override;
    QList<Option> options() const override;
    ExitStatus execute(const Arguments &arguments, Console &console) const override;
};

} // namespace tongbao
