#include "db/exchange/importpreview.h"

#include "db/exchange/headwords.h"
#include "db/exchange/mappedrows.h"
#include "db/exchange/plainfigures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

// What reports call the files: their names, and where two share one the path as it was given.
QStringList namesOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    QStringList distinct;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const bool isShared = names.count(names.at(i)) > 1;
        distinct.append(isShared ? QDir::toNativeSeparators(paths.at(i)) : names.at(i));
    }
    return distinct;
}

Error atHeader(const QString &name, int line, const QString &message)
{
    //: %1 a file name, %2 a line number, %3 a sentence
    return {Exchange::tr("%1, line %2: %3").arg(name).arg(line).arg(message), {}, ErrorKind::Invalid};
}

// The head of a column in the exchange format, which needs no mapping; empty mapping for another table.
ColumnMapping exchangeMapping(const QStringList &header)
{
    ColumnMapping mapping;
    for (const QString &head : header)
        mapping.columns.append({head.trimmed(), head.trimmed().toLower(), {}, {}});
    return mapping;
}

// Whether a header that is not quite that of a table is meant as one: most of its columns are. Figures need
// their metric and source for that; without them the columns are any table's.
bool isMeantAsExchange(const QStringList &header)
{
    QStringList heads;
    for (const QString &head : header)
        heads.append(head.trimmed().toLower());
    for (const Table table : {Table::Metrics, Table::Subjects, Table::Sources, Table::Observations,
             Table::Partnerships, Table::ExchangeRates, Table::Events, Table::Publishers}) {
        const TableFormat &format = formatOf(table);
        const auto known = std::count_if(
            heads.begin(), heads.end(), [&format](const QString &head) { return format.indexOf(head) >= 0; });
        // "App or company" is the subject in the words of people.
        const auto isInWords = [&](const QString &head) {
            const qsizetype field = format.indexOf(fieldOfHead(head));
            return format.indexOf(head) < 0 && field >= 0
                && format.columns.at(field).need == Column::Need::Required;
        };
        const bool isWhole = table != Table::Observations
            || (heads.contains(u"metric"_s) && heads.contains(u"source"_s)
                && std::none_of(heads.begin(), heads.end(), isInWords));
        if (isWhole && known > 1 && 2 * known > heads.size())
            return true;
    }
    return false;
}

// Many figures can go a shorter way where nothing else of the import has a say in them, and nobody wants to
// see every row.
const FigureIntake *intakeFor(
    const Repository &repository, const QStringList &paths, const ImportOptions &options, PlanDetail detail)
{
    const bool isSimple = paths.size() == 1 && options.mapping.isEmpty() && detail == PlanDetail::Counts;
    return isSimple ? dynamic_cast<const FigureIntake *>(&repository) : nullptr;
}

Result<HistoryEntry> applied(Repository &repository, const Edit &edit, const FigureBatch &added)
{
    auto *intake = added.isEmpty() ? nullptr : dynamic_cast<FigureIntake *>(&repository);
    return intake ? intake->apply(edit, added) : repository.apply(edit);
}

using Understood = std::pair<PreviewFile, ImportFile>;

// The rows as they would be with a source, so that people see what they are taken for before they name it.
QList<RowOutcome> readingsOf(const ImportInput &input, const QString &name, const Catalog &catalog)
{
    const QString source = u"source"_s;
    if (input.mapping.constants.contains(source) || catalog.sources().isEmpty())
        return {};
    MappingOptions options = input.mapping;
    options.constants.insert(source, catalog.sources().first().code);
    const ColumnFinding found = findColumns(input.file.text, catalog, options);
    if (found.problem)
        return {};
    const ImportFile file = mappedRows(found.table, name, catalog, options);
    QList<RowOutcome> readings;
    for (qsizetype row = 0; row < file.text.rows.size(); ++row) {
        QStringList open;
        const QList<Problem> problems = file.problems.value(row);
        for (const Problem &problem : problems)
            open.append(problem.field);
        const TableRow &read = file.text.rows.at(row);
        readings.append({RowOutcome::Kind::New, 0, row, read.line, file.columns.value(row, -1),
            Table::Observations, file.layout.arranged(read.cells), open, {}, {}});
    }
    return readings;
}

Understood understood(const ImportInput &input, const QString &name, const Catalog &catalog)
{
    const TableFile &file = input.file;
    const TableRow &header = file.text.header;
    const Result<FileLayout> layout = layoutOf(header.cells);
    const bool isPlain = layout && (input.mapping.isEmpty() || layout.value().table != Table::Observations);
    if (isPlain) {
        return {PreviewFile{input.path, file.traits, file.text, exchangeMapping(header.cells)},
            ImportFile{name, layout.value(), file.text}};
    }
    ColumnFinding found = findColumns(file.text, catalog, input.mapping);
    if (input.mapping.isEmpty() && isMeantAsExchange(header.cells))
        found = {{exchangeMapping(header.cells), file.text}, layout.error()};
    const bool isOpen = isDecimalSignOpen(found.table);
    PreviewFile preview{
        input.path, file.traits, found.table.text, found.table.mapping, found.problem, isOpen};
    if (found.problem) {
        preview.readings = readingsOf(input, name, catalog);
        return {preview, ImportFile{name, {}, {}}};
    }
    return {preview, mappedRows(found.table, name, catalog, input.mapping)};
}

// Names of files that errors and reports go by, in the order of the inputs.
QStringList namesOf(const QList<ImportInput> &inputs)
{
    QStringList paths;
    for (const ImportInput &input : inputs)
        paths.append(input.path);
    return namesOf(paths);
}

// decided: the balance of figures that are in no input any more.
Result<ImportPreview> previewOf(const Repository &repository, const QList<ImportInput> &inputs,
    ConflictPolicy onConflict, PlanDetail detail, const Progress &progress, const ImportCounts &decided)
{
    const QStringList names = namesOf(inputs);
    ImportPreview preview;
    QList<ImportFile> files;
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        const Understood one = understood(inputs.at(i), names.at(i), repository.catalog());
        preview.files.append(one.first);
        files.append(one.second);
    }
    Result<ImportPlan> plan = planImport(repository, files, onConflict, detail, progress, decided);
    if (!plan)
        return plan.error();
    preview.plan = std::move(plan).value();
    return preview;
}

} // namespace

Result<ImportPreview> previewImport(const Repository &repository, const QList<ImportInput> &inputs,
    ConflictPolicy onConflict, PlanDetail detail, const Progress &progress)
{
    return previewOf(repository, inputs, onConflict, detail, progress, {});
}

Result<ImportPreview> previewImport(
    const Repository &repository, const QStringList &paths, const ImportOptions &options, PlanDetail detail)
{
    if (paths.isEmpty())
        return Error{Exchange::tr("There is no file to import. Name at least one."), {}, ErrorKind::Invalid};
    PlainFigures plain(repository.catalog());
    const FigureIntake *intake = intakeFor(repository, paths, options, detail);
    QList<ImportInput> inputs;
    for (const QString &path : paths) {
        Result<TableFile> file = readTableFile(path, options.reading, intake ? &plain : nullptr);
        if (!file)
            return file.error();
        inputs.append({path, std::move(file).value(), options.mapping});
    }
    if (intake) {
        if (const Result<Done> settled = plain.settle(inputs.first().file.text, *intake); !settled)
            return settled.error();
    }
    Result<ImportPreview> worked
        = previewOf(repository, inputs, options.onConflict, detail, {}, plain.counts());
    if (!worked)
        return worked.error();
    ImportPreview preview = std::move(worked).value();
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        const PreviewFile &file = preview.files.at(i);
        if (file.problem)
            return atHeader(namesOf(paths).at(i), file.text.header.line, file.problem->message);
    }
    preview.plan.added = plain.takeFigures();
    return preview;
}

Result<ImportReport> carryOut(
    Repository &repository, const ImportPreview &preview, const ImportOptions &options, EditKind kind)
{
    ImportReport report = preview.plan.report;
    const bool isRefused = report.total.rejected > 0 && !options.skipsRejected;
    if (options.isDryRun || isRefused || preview.plan.isEmpty())
        return report;
    QStringList labels; // the history goes with the file, and says nothing about the folders of its maker
    for (const PreviewFile &file : preview.files)
        labels.append(QFileInfo(file.path).fileName());
    const Result<HistoryEntry> entry
        = applied(repository, {kind, labels.join(u", "_s), preview.plan.changes}, preview.plan.added);
    if (!entry)
        return entry.error();
    report.isWritten = true;
    return report;
}

} // namespace tongbao
