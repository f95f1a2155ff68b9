#include "app/cli/storefile.h"

#include "app/cli/arguments.h"
#include "app/cli/clitext.h"

namespace tongbao {

Result<std::unique_ptr<SqliteStore>> openToRead(const QString &path, Console &console)
{
    OpenResult opened = SqliteStore::open(localPath(path), OpenMode::ReadOnly, console.clock);
    if (opened.outcome == OpenOutcome::OlderReadOnly)
        return openToWrite(path, console);
    if (!opened)
        return opened.error;
    return std::move(opened.store);
}

Result<std::unique_ptr<SqliteStore>> openToWrite(const QString &path, Console &console)
{
    OpenResult opened = SqliteStore::open(localPath(path), OpenMode::ReadWrite, console.clock);
    if (!opened)
        return opened.error;
    if (opened.store->isReadOnly()) {
        return Error{
            Cli::tr("\"%1\" may not be written. Change its permissions, or work on a copy.").arg(path), {},
            ErrorKind::ReadOnly};
    }
    if (opened.outcome == OpenOutcome::Migrated) {
        say(console,
            Cli::tr("\"%1\" was brought up to date. Its earlier state is in \"%2\".")
                .arg(path, opened.backupPath));
    }
    return std::move(opened.store);
}

} // namespace tongbao
