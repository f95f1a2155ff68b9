#pragma once

#include "app/cli/command.h"

namespace tongbao {

// tongbao history FILE: the steps that made the file what it is, newest first.
class HistoryCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("history"); }
    QString summary() const override;

protected:
    QList<Operand> operands() const override;
    QList<Option> options() const override;
    ExitStatus execute(const Arguments &arguments, Console &console) const override;
};

} // namespace tongbao
