#include "ui/imports/importwork.h"

#include "db/domain/codelookup.h"
#include "db/exchange/tableformat.h"
#include "db/store/sqlitestore.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr qsizetype mostSuggestions = 3;

Result<std::unique_ptr<SqliteStore>> opened(const QString &path, OpenMode mode)
{
    OpenResult result = SqliteStore::open(path, mode, &QDateTime::currentDateTimeUtc);
    if (!result)
        return result.error;
    return std::move(result.store);
}

QString nameOf(const ImportOrigin &origin, qsizetype table)
{
    return origin.pasted ? pastedName() : origin.paths.at(table);
}

Result<TableFile> readTableOf(const ImportRequest &request, qsizetype table)
{
    const ReadOptions &options = request.choices.at(table).reading;
    if (table < request.read.size() && request.read.at(table).first == options)
        return request.read.at(table).second;
    if (request.origin.pasted)
        return readPasted(*request.origin.pasted);
    return readTableFile(request.origin.paths.at(table), options);
}

// The heads that a table is recognised by; none where no row names the columns.
QStringList headsOf(const TextTable &text, const Catalog &catalog)
{
    if (layoutOf(text.header.cells))
        return text.header.cells;
    const MappedTable table = findColumns(text, catalog, {}).table;
    return table.mapping.hasHeads ? table.text.header.cells : QStringList();
}

// Names in rows that are rejected for them, in the order of their first rows.
QList<UnknownName> unknownNames(const QList<RowOutcome> &rows, qsizetype file, const Catalog &catalog)
{
    static const QHash<QString, Table> kinds{
        {u"metric"_s, Table::Metrics}, {u"subject"_s, Table::Subjects}, {u"source"_s, Table::Sources}};
    const TableFormat &format = formatOf(Table::Observations);
    QList<UnknownName> names;
    QHash<std::pair<QString, QString>, qsizetype> places;
    for (const RowOutcome &row : rows) {
        if (row.file != file || row.kind != RowOutcome::Kind::Rejected || row.table != Table::Observations)
            continue;
        for (const Problem &problem : row.problems) {
            const QString text = row.texts.value(format.indexOf(problem.field)).trimmed();
            if (!kinds.contains(problem.field) || text.isEmpty())
                continue;
            const auto place = places.constFind({problem.field, text});
            if (place != places.cend()) {
                ++names[*place].rows;
                continue;
            }
            places.insert({problem.field, text}, names.size());
            names.append({problem.field, text, 1,
                nearbyCodes(text, kinds.value(problem.field), catalog, mostSuggestions)});
        }
    }
    return names;
}

PreviewTable tableOf(const ImportPreview &preview, qsizetype file, const Catalog &catalog)
{
    PreviewTable table;
    QHash<int, qsizetype> rowByLine;
    for (const TableRow &row : preview.files.at(file).text.rows) {
        rowByLine.insert(row.line, table.rows.size());
        table.rows.append({row, {}, {}});
    }
    const QList<RowOutcome> &outcomes = preview.plan.rows;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        if (outcomes.at(i).file != file)
            continue;
        ++table.counts[outcomes.at(i).kind];
        const auto row = rowByLine.constFind(outcomes.at(i).line);
        if (row != rowByLine.cend())
            table.rows[*row].outcomes.append(i);
    }
    const QList<RowOutcome> &readings = preview.files.at(file).readings;
    for (qsizetype i = 0; i < readings.size(); ++i) {
        const auto row = rowByLine.constFind(readings.at(i).line);
        if (row != rowByLine.cend())
            table.rows[*row].readings.append(i);
    }
    table.unknown = unknownNames(outcomes, file, catalog);
    return table;
}

} // namespace

qint64 PreviewTable::count(RowOutcome::Kind kind) const
{
    const auto found = counts.find(kind);
    return found == counts.end() ? 0 : found->second;
}

Result<ImportAnswer> workOut(const ImportRequest &request, const Progress &progress)
{
    const Result<std::unique_ptr<SqliteStore>> store = opened(request.store, OpenMode::ReadOnly);
    if (!store)
        return store.error();
    const Catalog &catalog = store.value()->catalog();
    ImportAnswer answer{request.choices, {}, {}, {}};
    QList<ImportInput> inputs;
    QList<QStringList> heads;
    for (qsizetype i = 0; i < request.origin.tables(); ++i) {
        if (!progress(0, 0))
            return stoppedError();
        const Result<TableFile> file = readTableOf(request, i);
        if (!file)
            return file.error();
        heads.append(headsOf(file.value().text, catalog));
        TableChoices &choices = answer.choices[i];
        if (choices.recalls && choices.mapping.fields.isEmpty() && choices.mapping.names.isEmpty())
            choices.isRecalled = request.memory.recall(heads.last(), choices.mapping);
        answer.read.append({choices.reading, file.value()});
        inputs.append({nameOf(request.origin, i), file.value(), choices.mapping});
    }
    const Result<ImportPreview> preview
        = previewImport(*store.value(), inputs, request.onConflict, PlanDetail::Rows, progress);
    if (!preview)
        return preview.error();
    answer.preview = preview.value();
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        answer.tables.append(tableOf(answer.preview, i, catalog));
        answer.tables.last().heads = heads.at(i);
    }
    return answer;
}

Result<ImportReport> writeImport(const QString &store, const ImportPreview &preview,
    const ImportOptions &options, const Progress &progress)
{
    const Result<std::unique_ptr<SqliteStore>> writable = opened(store, OpenMode::ReadWrite);
    if (!writable)
        return writable.error();
    if (!progress(0, 0))
        return stoppedError();
    writable.value()->setProgress(progress);
    return carryOut(*writable.value(), preview, options, EditKind::Import);
}

} // namespace tongbao
