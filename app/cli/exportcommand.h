#pragma once

#include "app/cli/command.h"

namespace tongbao {

// tongbao export FILE --out OUT.csv|OUT.xlsx: a table in the exchange format, which `import` reads back.
class ExportCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("export"); }
    QString summary() const override;

protected:
    QList<Operand> operands() const override;
    QList<Option> options() const override;
    QString notes() const override;
    ExitStatus execute(const Arguments &arguments, Console &console) const override;
};

} // namespace tongbao
