#include "db/exchange/importer.h"

#include "db/exchange/importpreview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

Result<ImportReport> importTables(
    Repository &repository, const QStringList &paths, const ImportOptions &options, EditKind kind)
{
    const Result<ImportPreview> preview = previewImport(repository, paths, options, PlanDetail::Counts);
    if (!preview)
        return preview.error();
    return carryOut(repository, preview.value(), options, kind);
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
