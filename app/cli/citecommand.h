#pragma once

#include "app/cli/command.h"

namespace tongbao {

// tongbao cite FILE VIEW: where the figures of a chart are from, as text for a report.
class CiteCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("cite"); }
    QString summary() const override;

protected:
    QList<Operand> operands() const override;
    QList<Option> options() const override;
    QString notes() const override;
    ExitStatus execute(const Arguments &arguments, Console &console) const override;
};

} // namespace tongbao
