#pragma once

#include "db/exchange/importer.h"

namespace tongbao {

// Writes rejected rows for mending: to `path` when they are of one table, else to one file a table beside it,
// "rejects-subjects.csv". Returns the paths written.
Result<QStringList> writeRejectsByTable(const QList<RejectedRow> &rejects, const QString &path);

} // namespace tongbao
