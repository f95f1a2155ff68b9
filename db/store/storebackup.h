#pragma once

#include "db/store/connection.h"

namespace tongbao {

// Puts all that a file holds in place of what the other connection's holds, as one transaction: another
// program that writes meanwhile waits, and the copy is of one moment. targetPath: for the messages.
Result<Done> copyPages(const Connection &from, sqlite3 *to, const QString &targetPath);

// A whole copy of the open file at a path where nothing is; no half file is left on failure.
// ErrorKind::Conflict when something is there.
Result<Done> backupTo(const Connection &connection, const QString &path);

// The same beside the file, under a name that tells what it is: "market-v1-backup.tongbao" for "v1-backup".
// Returns the name.
Result<QString> backupBeside(const Connection &connection, const QString &word);

} // namespace tongbao
