#include "app/cli/backupcommand.h"

#include "app/cli/clitext.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/storefile.h"

using namespace Qt::StringLiterals;

namespace tongbao {

QString BackupCommand::summary() const
{
    return Cli::tr("Copies a file whole, even while it is in use; never overwrites one.");
}

QList<Operand> BackupCommand::operands() const
{
    return {fileOperand(), {u"OUT"_s, Cli::tr("The copy to make.")}};
}

QList<Option> BackupCommand::options() const
{
    return {jsonOption()};
}

ExitStatus BackupCommand::execute(const Arguments &arguments, Console &console) const
{
    const QString path = arguments.operand(0);
    const QString copy = arguments.operand(1);
    const Result<std::unique_ptr<SqliteStore>> store = openToRead(path, console);
    if (!store)
        return failed(console, store.error());
    if (const Result<Done> done = store.value()->backup(localPath(copy)); !done)
        return failed(console, done.error());
    if (arguments.has(u"json"_s))
        printJson(console, {{u"file"_s, path}, {u"backup"_s, copy}});
    else
        say(console, Cli::tr("Copied \"%1\" to \"%2\".").arg(path, copy));
    return ExitStatus::Done;
}

} // namespace tongbao
