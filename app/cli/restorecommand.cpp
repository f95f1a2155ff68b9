#include "app/cli/restorecommand.h"

#include "app/cli/clitext.h"
#include "app/cli/jsonoutput.h"
#include "db/store/storerestore.h"

using namespace Qt::StringLiterals;

namespace tongbao {

QString RestoreCommand::summary() const
{
    return Cli::tr("Puts what a backup holds in place of what a file holds, and keeps that.");
}

QList<Operand> RestoreCommand::operands() const
{
    return {fileOperand(), {u"BACKUP"_s, Cli::tr("The backup; it is checked first, and not changed.")}};
}

QList<Option> RestoreCommand::options() const
{
    return {jsonOption()};
}

QString RestoreCommand::notes() const
{
    return Cli::tr("What FILE held before is kept in a copy beside it, named *-before-restore.\n"
                   "A FILE that is damaged or empty is restored too.");
}

ExitStatus RestoreCommand::execute(const Arguments &arguments, Console &console) const
{
    const QString path = arguments.operand(0);
    const QString backup = arguments.operand(1);
    const Result<QString> kept = restoreStore(localPath(path), localPath(backup), console.clock);
    if (!kept)
        return failed(console, kept.error());
    if (arguments.has(u"json"_s)) {
        printJson(console, {{u"file"_s, path}, {u"backup"_s, backup}, {u"kept"_s, kept.value()}});
    } else {
        say(console,
            Cli::tr("Restored \"%1\" from \"%2\". What it held before is in \"%3\".")
                .arg(path, backup, kept.value()));
    }
    return ExitStatus::Done;
}

} // namespace tongbao
