#include "app/cli/redocommand.h"

#include "app/cli/clitext.h"

using namespace Qt::StringLiterals;

namespace tongbao {

QString RedoCommand::summary() const
{
    return Cli::tr("Makes the change that was undone last once more.");
}

Result<HistoryEntry> RedoCommand::step(SqliteStore &store, const Arguments &) const
{
    return store.redo();
}

QString RedoCommand::jsonKey() const
{
    return u"redone"_s;
}

QString RedoCommand::resultText(const QString &what) const
{
    return Cli::tr("Redone: %1").arg(what);
}

} // namespace tongbao
