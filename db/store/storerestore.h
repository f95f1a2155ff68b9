#pragma once

#include "db/store/storeopener.h"

namespace tongbao {

// Puts all that a backup holds, its history included, in place of what the file at `path` holds: whole or not
// at all. What the file held before is kept beside it; returns the name of that copy. The backup is checked
// first, and only read. A file that is empty or damaged is replaced too; one of another program or of a newer
// Tongbao is not. Other programs and windows that have the file open see the change like any other.
Result<QString> restoreStore(
    const QString &path, const QString &backupPath, const Clock &clock, const OpenOptions &options = {});

} // namespace tongbao
