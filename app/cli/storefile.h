#pragma once

#include "app/cli/console.h"

namespace tongbao {

// Opens a store for viewing: nothing of the file changes, except that an older one is brought up to date.
Result<std::unique_ptr<SqliteStore>> openToRead(const QString &path, Console &console);
// Opens a store for a change; Error (ReadOnly) when the file may not be written. Says so when an older file
// was brought up to date.
Result<std::unique_ptr<SqliteStore>> openToWrite(const QString &path, Console &console);

} // namespace tongbao
