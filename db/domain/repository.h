#pragma once

#include "db/domain/catalog.h"
#include "db/domain/edit.h"
#include "db/domain/progress.h"
#include "db/domain/result.h"
#include "db/domain/seriesquery.h"

#include <QObject>

#include <functional>

namespace tongbao {

// Counts for the status bar and `tongbao info`.
struct StoreInfo {
    QList<std::pair<Table, qint64>> rows; // every table, in the order of Table
    int schemaVersion = 0;
    std::optional<Period> earliest = {}; // observation with the earliest first day
    std::optional<Period> latest = {}; // observation with the latest last day
    QStringList publishers = {}; // of sources that have observations
    qint64 count(Table table) const;
};

// Reads figures like Repository::observations(), on any thread, and holds nothing that belongs to one.
using FigureReader = std::function<Result<QList<Observation>>(const SeriesQuery &, const Progress &)>;

// How ui and exchange see the data; SqliteStore implements it. All calls are on the thread of the object.
// Every change goes through apply(): checked by the domain's rules, one transaction, one log entry, one
// notice.
class Repository : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // The file's path as the user gave it.
    virtual QString location() const = 0;
    virtual bool isReadOnly() const = 0;

    // A snapshot of all small tables, kept current after every change.
    virtual const Catalog &catalog() const = 0;
    // Sorted by identity: metric, subject, region, period (first day, coarser first), source.
    // Only the query's metrics, subjects, regions, publishers, from, to, granularity and asOf are used.
    virtual Result<QList<Observation>> observations(const SeriesQuery &query) const = 0;
    // Where there are so many figures that a window would stand still while they are read: what reads them
    // elsewhere. nullopt where they are read at once.
    virtual std::optional<FigureReader> readerOfMany() const { return std::nullopt; }
    // The one with that identity; nullopt when there is none.
    virtual Result<std::optional<Observation>> observation(const ObservationKey &key) const = 0;
    virtual Result<StoreInfo> info() const = 0;

    virtual Result<HistoryEntry> apply(const Edit &edit) = 0;
    virtual Result<HistoryEntry> undo() = 0;
    virtual Result<HistoryEntry> redo() = 0;
    // Brings everything back to what it was right after that step, as one new step that can be undone itself.
    // Errors: no such step (NotFound), a step that is undone or after which nothing has changed (Invalid).
    virtual Result<HistoryEntry> restore(qint64 stepId) = 0;
    virtual std::optional<HistoryEntry> nextUndo() const = 0;
    virtual std::optional<HistoryEntry> nextRedo() const = 0;
    // Newest first; limit <= 0: all.
    virtual Result<QList<HistoryEntry>> history(int limit) const = 0;
    // Steps that touched the figure with that identity, newest first.
    virtual Result<QList<FigureStep>> historyOf(const ObservationKey &key) const = 0;

signals:
    void changed(const tongbao::ChangeNotice &notice);
};

} // namespace tongbao
