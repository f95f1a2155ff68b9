#pragma once

#include "app/cli/command.h"

namespace tongbao {

// tongbao table FILE VIEW: exactly the figures that the chart draws.
class TableCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("table"); }
    QString summary() const override;

protected:
    QList<Operand> operands() const override;
    QList<Option> options() const override;
    QString notes() const override;
    ExitStatus execute(const Arguments &arguments, Console &console) const override;
};

} // namespace tongbao
