#pragma once

#include "db/exchange/importer.h"
#include "db/exchange/tableformat.h"
#include "db/exchange/tablereader.h"

namespace tongbao {

// One file of an import: what it holds, and what reports call it.
struct ImportFile {
    QString name;
    FileLayout layout;
    TextTable text;
};

// What an import comes to: what would be written, and every row accounted for.
struct ImportPlan {
    QList<AnyChange> changes = {};
    ImportReport report = {};
};

// Works out an import without writing anything. Only reading the repository can fail.
Result<ImportPlan> planImport(
    const Repository &repository, const QList<ImportFile> &files, ConflictPolicy onConflict);

} // namespace tongbao
