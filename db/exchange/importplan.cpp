#include "db/exchange/importplan.h"

#include "db/exchange/planner.h"

#include <QSet>

namespace tongbao {

namespace {

// What the store has of the metrics that the files speak of; of all where a file may name a metric in words.
Result<QList<Observation>> figuresToCompare(const Repository &repository, const QList<ImportFile> &files)
{
    QSet<QString> metrics;
    for (const ImportFile &file : files) {
        if (file.layout.table != Table::Observations)
            continue;
        for (const TableRow &row : file.text.rows)
            metrics.insert(file.layout.arranged(row.cells).first().trimmed());
    }
    if (metrics.isEmpty())
        return QList<Observation>();
    SeriesQuery query;
    for (const QString &metric : std::as_const(metrics)) {
        if (!repository.catalog().metric(metric))
            return repository.observations({});
        query.metrics.append(metric);
    }
    return repository.observations(query);
}

} // namespace

Result<ImportPlan> planImport(const Repository &repository, const QList<ImportFile> &files,
    ConflictPolicy onConflict, PlanDetail detail, const Progress &progress, const ImportCounts &decided)
{
    const Catalog &catalog = repository.catalog();
    const Result<QList<Observation>> observations = figuresToCompare(repository, files);
    if (!observations)
        return observations.error();

    // What others refer to comes first.
    Planner planner(catalog, files, onConflict, detail, progress);
    planner.plan(catalog.metrics());
    planner.plan(catalog.sources());
    planner.plan(catalog.subjects());
    planner.plan(catalog.publisherRanks());
    planner.count(decided);
    planner.plan(observations.value());
    planner.plan(catalog.partnerships());
    planner.plan(catalog.exchangeRates());
    planner.plan(catalog.events());
    planner.plan(catalog.savedViews());
    if (planner.isStopped())
        return stoppedError();
    return planner.result();
}

} // namespace tongbao
