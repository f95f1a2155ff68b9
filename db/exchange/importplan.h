#pragma once

#include "db/domain/figurebatch.h"
#include "db/domain/progress.h"
#include "db/exchange/importer.h"
#include "db/exchange/tableformat.h"
#include "db/exchange/tablereader.h"

#include <QHash>

namespace tongbao {

// One file of an import: what it holds, and what reports call it.
struct ImportFile {
    QString name;
    FileLayout layout;
    TextTable text;
    // Of a table that had to be mapped: what is wrong about a row before it is read, by row, and for every
    // row what the file calls the columns of the format.
    QHash<qsizetype, QList<Problem>> problems = {};
    QList<QStringList> heads = {};
    QList<qsizetype> columns = {}; // in which column of the file the figure of a row stands; -1: none
};

// What becomes of one row.
struct RowOutcome {
    enum class Kind { New, Same, Replaced, Kept, Rejected };
    Kind kind = Kind::New;
    qsizetype file = 0;
    qsizetype row = 0; // of the figures or entries that the file makes
    int line = 0; // 1-based, in the file
    qsizetype column = -1; // of the file, in which its figure stands; -1 where that is not one of several
    Table table = Table::Observations;
    QStringList texts = {}; // in the order of the format's columns; as they stood when it is rejected
    QStringList openFields = {}; // of which the file leaves open what it means; an empty name: of all
    QStringList before = {}; // what the store has, when that is something else
    QList<Problem> problems = {};
};

// Whether a plan says what becomes of every row: a preview wants it, and it takes memory.
enum class PlanDetail { Counts, Rows };

// What an import comes to: what would be written, and every row accounted for.
struct ImportPlan {
    QList<AnyChange> changes = {};
    FigureBatch added = {}; // figures besides the changes, in the order of their identities
    ImportReport report = {};
    QList<RowOutcome> rows = {}; // with PlanDetail::Rows: by file and row

    bool isEmpty() const { return changes.isEmpty() && added.isEmpty(); }
};

// Works out an import without writing anything. decided: the balance of figures that are in no file any more,
// as it has been decided on them. Only reading the repository can fail, or progress stop it.
Result<ImportPlan> planImport(const Repository &repository, const QList<ImportFile> &files,
    ConflictPolicy onConflict, PlanDetail detail = PlanDetail::Counts, const Progress &progress = {},
    const ImportCounts &decided = {});

} // namespace tongbao
