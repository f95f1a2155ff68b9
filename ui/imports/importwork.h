#pragma once

#include "db/domain/progress.h"
#include "db/exchange/importpreview.h"
#include "ui/imports/importmemory.h"
#include "ui/imports/pastereader.h"

#include <map>

namespace tongbao {

// Where the tables of an import come from: local files, or the clipboard.
struct ImportOrigin {
    QStringList paths = {};
    std::optional<PastedText> pasted = {};
    QString folder = {}; // where rejected rows of what is pasted are suggested to go; files have their own

    qsizetype tables() const { return pasted ? 1 : paths.size(); }
};

// What a person has said about one table.
struct TableChoices {
    ReadOptions reading = {};
    MappingOptions mapping = {};
    bool isRecalled = false; // the mapping is that of the last time
    bool recalls = true; // take it from the memory when nothing is said
};

// Everything that decides what an import comes to; a plain value for another thread.
struct ImportRequest {
    QString store = {}; // path
    ImportOrigin origin = {};
    QList<TableChoices> choices = {}; // by table
    ImportMemory memory = {};
    ConflictPolicy onConflict = ConflictPolicy::Refuse;
    // Tables that were read before, with the options that they were read with.
    QList<std::pair<ReadOptions, TableFile>> read = {};
};

// A name in a table that nobody knows, and what may be meant.
struct UnknownName {
    QString field = {}; // "metric", "subject" or "source"
    QString text = {};
    qsizetype rows = 0;
    QStringList nearest = {}; // codes
};

// One row as it stands in its file, with what becomes of the figures that it makes.
struct PreviewRow {
    TableRow row = {};
    QList<qsizetype> outcomes = {}; // places in the rows of the plan
    QList<qsizetype> readings = {}; // places in those of the file, as long as there is no plan
};

// What becomes of one table.
struct PreviewTable {
    QList<PreviewRow> rows = {};
    std::map<RowOutcome::Kind, qint64> counts = {};
    QList<UnknownName> unknown = {};
    QStringList heads = {}; // that the table is recognised by

    qint64 count(RowOutcome::Kind kind) const;
};

struct ImportAnswer {
    QList<TableChoices> choices = {}; // with what was recalled
    QList<std::pair<ReadOptions, TableFile>> read = {};
    ImportPreview preview = {};
    QList<PreviewTable> tables = {};
};

// Reads the tables and works out what would become of every row, on the thread of the caller, with a
// connection to the store of its own.
Result<ImportAnswer> workOut(const ImportRequest &request, const Progress &progress);
// Writes what the preview says into the store, as one step; stopped, nothing is written.
Result<ImportReport> writeImport(const QString &store, const ImportPreview &preview,
    const ImportOptions &options, const Progress &progress);

} // namespace tongbao
