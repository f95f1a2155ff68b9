#pragma once

#include "app/cli/stepcommand.h"

namespace tongbao {

// tongbao revert FILE STEP: the whole file as it was after a step of its history.
class RevertCommand final : public StepCommand {
public:
    QString name() const override { return QStringLiteral("revert"); }
    QString summary() const override;

protected:
    QList<Operand> operands() const override;
    Result<Done> checkArguments(const Arguments &arguments) const override;
    Result<HistoryEntry> step(SqliteStore &store, const Arguments &arguments) const override;
    QString jsonKey() const override;
    QString resultText(const QString &what) const override;
};

} // namespace tongbao
