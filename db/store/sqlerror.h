#pragma once

#include "db/domain/result.h"

namespace tongbao {

// What SQLite says went wrong, for the reader. code: SQLite's (extended) result code; said: its own words.
Error sqlError(int code, const QString &said, const QString &sql, const QString &path);

} // namespace tongbao
