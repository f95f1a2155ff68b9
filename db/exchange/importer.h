#pragma once

#include "db/domain/repository.h"
#include "db/exchange/columnmapping.h"
#include "db/exchange/tablereader.h"

namespace tongbao {

// What to do with a row whose identity the store already has with another figure.
enum class ConflictPolicy { Refuse, Keep, Replace };

struct ImportOptions {
    ConflictPolicy onConflict = ConflictPolicy::Refuse;
    bool skipsRejected = false; // write the good rows although others are rejected
    bool isDryRun = false; // report only
    ReadOptions reading = {};
    MappingOptions mapping = {};
};

// A row that cannot be taken, with every reason and the texts as they stood.
struct RejectedRow {
    QString file;
    int line = 0; // 1-based line on which the row starts
    Table table = Table::Observations;
    QStringList header = {};
    QStringList cells = {};
    QList<Problem> problems = {};
    QStringList heads
        = {}; // what a mapped file calls the columns of the table's format; empty texts: no column
};

// The balance of an import: read = added + same + replaced + kept + rejected, always.
struct ImportCounts {
    qint64 read = 0;
    qint64 added = 0;
    qint64 same = 0;
    qint64 replaced = 0;
    qint64 kept = 0; // differs, and the policy keeps what is there
    qint64 rejected = 0;
};

struct ImportReport {
    ImportCounts total = {};
    QList<std::pair<Table, ImportCounts>> tables = {};
    QList<RejectedRow> rejects = {};
    bool isWritten = false; // false: dry run, nothing to do, or rejected rows without skipsRejected
};

// Reads files and takes them in as one step: one transaction, one entry in the edit log. A file in the
// exchange format is known by its header; any other holds figures, whose columns are mapped (see
// mapColumns()). Rows may refer to rows of the other files, in any order. An Error means that a file could
// not be read as a table at all; bad rows are in the report, and then nothing is written unless
// skipsRejected.
Result<ImportReport> importFiles(
    Repository &repository, const QStringList &paths, const ImportOptions &options);

// Fills a new store with the starter data that comes with the program, through importFiles().
Result<ImportReport> importStarterData(Repository &repository);

// "figures.csv, line 12, column value: A share cannot be above 100 %.": one problem of a row, translated. The
// column is called as in the file.
QString problemText(const RejectedRow &row, const Problem &problem);

// The rejected rows of one table as CSV: the columns as they stood, then `problem`; imports again once
// mended.
Result<Done> writeRejects(const QList<RejectedRow> &rejects, const QString &path);

} // namespace tongbao
