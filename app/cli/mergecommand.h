#pragma once

#include "app/cli/command.h"

namespace tongbao {

// tongbao merge FILE TABLE FROM INTO: one metric, subject or source becomes another, with all its references.
class MergeCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("merge"); }
    QString summary() const override;

protected:
    QList<Operand> operands() const override;
    QList<Option> options() const override;
    QString notes() const override;
    ExitStatus execute(const Arguments &arguments, Console &console) const override;
};

} // namespace tongbao
