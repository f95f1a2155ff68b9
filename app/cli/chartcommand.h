#pragma once

#include "app/cli/command.h"

namespace tongbao {

// tongbao chart FILE VIEW --out OUT.png|.svg|.pdf: the picture that the window exports. The same file and
// options give the same bytes, whoever asks.
class ChartCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("chart"); }
    QString summary() const override;
    bool drawsText() const override { return true; }

protected:
    QList<Operand> operands() const override;
    QList<Option> options() const override;
    QString notes() const override;
    ExitStatus execute(const Arguments &arguments, Console &console) const override;
};

} // namespace tongbao
