#include "app/cli/undocommand.h"

#include "app/cli/clitext.h"

using namespace Qt::StringLiterals;

namespace tongbao {

QString UndoCommand::summary() const
{
    return Cli::tr("Takes back the latest change to a file: an edit, or a whole import.");
}

Result<HistoryEntry> UndoCommand::step(SqliteStore &store, const Arguments &) const
{
    return store.undo();
}

QString UndoCommand::jsonKey() const
{
    return u"undone"_s;
}

QString UndoCommand::resultText(const QString &what) const
{
    return Cli::tr("Undone: %1").arg(what);
}

} // namespace tongbao
