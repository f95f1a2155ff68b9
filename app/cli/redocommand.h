#pragma once

#include "app/cli/stepcommand.h"

namespace tongbao {

// tongbao redo FILE.
class RedoCommand final : public StepCommand {
public:
    QString name() const override { return QStringLiteral("redo"); }
    QString summary() const override;

protected:
    Result<HistoryEntry> step(SqliteStore &store, const Arguments &arguments) const override;
    QString jsonKey() const override;
    QString resultText(const QString &what) const override;
};

} // namespace tongbao
