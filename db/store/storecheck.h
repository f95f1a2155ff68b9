#pragma once

#include "db/store/migrations.h"
#include "db/store/sqlitestore.h"

namespace tongbao {

// All findings of SqliteStore::check(). An Error only when the file could not be asked at all.
Result<QList<CheckFinding>> checkStore(
    const Connection &connection, const QList<Migration> &migrations, bool isQuick);

} // namespace tongbao
