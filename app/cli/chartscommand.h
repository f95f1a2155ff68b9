#pragma once

#include "app/cli/command.h"

namespace tongbao {

// tongbao charts FILE --out DIR: the picture of every view, as `chart` draws each.
class ChartsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("charts"); }
    QString summary() const override;
    bool drawsText() const override { return true; }

protected:
    QList<Operand> operands() const override;
    QList<Option> options() const override;
    QString notes() const override;
    ExitStatus execute(const Arguments &arguments, Console &console) const override;
};

} // namespace tongbao
