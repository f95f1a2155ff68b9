#pragma once

#include "app/cli/command.h"

namespace tongbao {

// tongbao views FILE: the charts that `chart` and `table` know by name.
class ViewsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("views"); }
    QString summary() const override;

protected:
    QList<Operand> operands() const override;
    QList<Option> options() const override;
    ExitStatus execute(const Arguments &arguments, Console &console) const override;
};

} // namespace tongbao
