#include "db/exchange/importer.h"

#include "db/exchange/importplan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

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

Result<ImportFile> readFile(const QString &path, const QString &name)
{
    Result<TableFile> read = readTableFile(path, {});
    if (!read)
        return read.error();
    const TableRow &header = read.value().text.header;
    const Result<FileLayout> layout = layoutOf(header.cells);
    if (!layout) {
        //: %1 a file name, %2 a line number, %3 a sentence
        return Error{Exchange::tr("%1, line %2: %3").arg(name).arg(header.line).arg(layout.error().message),
            {}, ErrorKind::Invalid};
    }
    return ImportFile{name, layout.value(), std::move(read).value().text};
}

Result<ImportReport> importTables(
    Repository &repository, const QStringList &paths, const ImportOptions &options, EditKind kind)
{
    if (paths.isEmpty())
        return Error{Exchange::tr("There is no file to import. Name at least one."), {}, ErrorKind::Invalid};
    const QStringList names = namesOf(paths);
    QList<ImportFile> files;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const Result<ImportFile> file = readFile(paths.at(i), names.at(i));
        if (!file)
            return file.error();
        files.append(file.value());
    }
    Result<ImportPlan> planned = planImport(repository, files, options.onConflict);
    if (!planned)
        return planned.error();
    ImportPlan plan = std::move(planned).value();
    const bool isRefused = plan.report.total.rejected > 0 && !options.skipsRejected;
    if (options.isDryRun || isRefused || plan.changes.isEmpty())
        return plan.report;

    QStringList labels; // the history goes with the file, and says nothing about the folders of its maker
    for (const QString &path : paths)
        labels.append(QFileInfo(path).fileName());
    const Result<HistoryEntry> entry = repository.apply({kind, labels.join(u", "_s), plan.changes});
    if (!entry)
        return entry.error();
    plan.report.isWritten = true;
    return plan.report;
}

} // namespace

Result<ImportReport> importFiles(
    Repository &repository, const QStringList &paths, const ImportOptions &options)
{
    return importTables(repository, paths, options, EditKind::Import);
}

Result<ImportReport> importStarterData(Repository &repository)
{
    QStringList paths;
    for (const Table table : {Table::Sources, Table::Subjects, Table::Metrics, Table::Publishers,
             Table::Observations, Table::Partnerships, Table::ExchangeRates, Table::Events})
        paths.append(u":/starter/%1.csv"_s.arg(tableName(table)));
    const Result<ImportReport> report = importTables(repository, paths, {}, EditKind::Starter);
    if (report && !report.value().rejects.isEmpty()) {
        const RejectedRow &first = report.value().rejects.first();
        return Error{Exchange::tr("The starter data cannot be taken in here: %1")
                         .arg(problemText(first, first.problems.first())),
            {}, ErrorKind::Conflict};
    }
    return report;
}

} // namespace tongbao
