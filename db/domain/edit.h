#pragma once

#include "db/domain/facts.h"
#include "db/domain/metric.h"
#include "db/domain/observation.h"
#include "db/domain/savedview.h"
#include "db/domain/source.h"
#include "db/domain/subject.h"

#include <variant>

namespace tongbao {

// One row's change: added (no before), changed, or deleted (no after). `before` is what the editor saw:
// the store refuses with ErrorKind::Conflict when the file holds something else by now.
template <typename T>
struct Change {
    std::optional<T> before = {};
    std::optional<T> after = {};
};

using AnyChange = std::variant<Change<Metric>, Change<Subject>, Change<Source>, Change<Observation>,
    Change<Partnership>, Change<ExchangeRate>, Change<Event>, Change<PublisherRank>, Change<SavedView>>;

enum class EditKind { Add, Change, Delete, Import, Starter, Restore };
// "add", "change", ...: as the file and JSON name them.
QString editKindCode(EditKind kind);
std::optional<EditKind> editKindFromCode(QStringView code);

// A set of changes that becomes true together: one transaction, one entry in the edit log, one undo step.
struct Edit {
    EditKind kind = EditKind::Change;
    QString label = {}; // language-neutral: "tenpay 2018-Q4, 38.2 → 38.8", "figures.csv"
    QList<AnyChange> changes = {};
};

// An edit of one row, with kind and label filled in.
Edit addition(const Observation &observation);
Edit modification(const Observation &before, const Observation &after);
// Several at once; each change has both sides.
Edit modification(const QList<Change<Observation>> &changes);
Edit deletion(const QList<Observation> &observations);
Edit addition(const Source &source);

// The tables of a store, as the exchange format and the command line name them.
enum class Table {
    Metrics,
    Subjects,
    Sources,
    Observations,
    Partnerships,
    ExchangeRates,
    Events,
    Publishers,
    Views
};
QString tableName(Table table);
std::optional<Table> tableFromName(QStringView name);

// What exactly has changed in the store, by edit, undo, redo or another program.
struct ChangeNotice {
    QList<Table> tables = {};
    QList<ObservationKey> observations = {}; // touched ones; empty with `everything`
    bool everything = false; // too many to name, or changed by somebody else
};

// One step of the edit log.
struct HistoryEntry {
    qint64 id = 0;
    QDateTime madeAt; // UTC
    EditKind kind = EditKind::Change;
    QString label;
    qint64 rows = 0;
    bool undone = false;
};

// "Change tenpay 2018-Q4, 38.2 → 38.8": translated.
QString historyText(const HistoryEntry &entry);

// One earlier state of a figure: what it was before and after a step. No value: it did not exist.
struct FigureStep {
    HistoryEntry entry;
    std::optional<Observation> before = {};
    std::optional<Observation> after = {};
};

} // namespace tongbao
