#pragma once

#include "app/cli/stepcommand.h"

namespace tongbao {

// tongbao undo FILE.
class UndoCommand final : public StepCommand {
public:
    QString name() const override { return QStringLiteral("undo"); }
    QString summary() const override;

protected:
    Result<HistoryEntry> step(SqliteStore &store, const Arguments &arguments) const override;
    QString jsonKey() const override;
    QString resultText(const QString &what) const override;
};

} // namespace tongbao
