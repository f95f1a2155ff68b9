#pragma once

#include "db/exchange/importplan.h"

namespace tongbao {

// One file of an import as it was understood.
struct PreviewFile {
    QString path = {};
    FileTraits traits = {};
    TextTable text = {}; // as it stands in the file, from the row that names the columns on
    ColumnMapping mapping = {}; // form Exchange: known by its header
    // Why its rows cannot be taken before a person says more; none of them is in the plan then.
    std::optional<Error> problem = {};
    bool hasOpenDecimals = false; // see isDecimalSignOpen()
    // What its rows say, as far as that is plain, where only their source is missing yet; never written.
    QList<RowOutcome> readings = {};
};

// One table to import: a file that was read, or what was pasted, and what a person says about its columns.
struct ImportInput {
    QString path = {}; // a plain name where there is no file
    TableFile file = {};
    MappingOptions mapping = {};
};

// All that an import would do, before it does it: a plain value to show, correct by other options, and carry
// out.
struct ImportPreview {
    QList<PreviewFile> files = {};
    ImportPlan plan = {};
};

// Reads the files and works out what would become of every row; writes nothing.
Result<ImportPreview> previewImport(const Repository &repository, const QStringList &paths,
    const ImportOptions &options, PlanDetail detail = PlanDetail::Rows);

// The same out of tables that are there already. One that cannot be understood yet is in the preview with its
// problem. An Error: the repository could not be read, or progress stopped it.
Result<ImportPreview> previewImport(const Repository &repository, const QList<ImportInput> &inputs,
    ConflictPolicy onConflict, PlanDetail detail = PlanDetail::Rows, const Progress &progress = {});

// Writes what the preview says, unless the options or rejected rows say not to. The store refuses when it has
// changed in between.
Result<ImportReport> carryOut(
    Repository &repository, const ImportPreview &preview, const ImportOptions &options, EditKind kind);

} // namespace tongbao
