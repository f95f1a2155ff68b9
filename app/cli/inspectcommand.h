#pragma once

#include "app/cli/command.h"

namespace tongbao {

// tongbao inspect CHART.png: the view, sources and figures that an exported chart carries. Opens no store.
class InspectCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("inspect"); }
    QString summary() const override;

protected:
    QList<Operand> operands() const override;
    QList<Option> options() const override;
    QString notes() const override;
    ExitStatus execute(const Arguments &arguments, Console &console) const override;
};

} // namespace tongbao
