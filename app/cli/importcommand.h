#pragma once

#include "app/cli/command.h"

namespace tongbao {

// tongbao import FILE INPUT...: rows of the exchange format into a store, as one step that can be undone.
class ImportCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override;

protected:
    QList<Operand> operands() const override;
    QList<Option> options() const override;
    QString notes() const override;
    ExitStatus execute(const Arguments &arguments, Console &console) const override;
};

} // namespace tongbao
