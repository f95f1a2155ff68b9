#pragma once

#include "db/domain/catalog.h"
#include "db/domain/edit.h"
#include "db/store/connection.h"

#include <tuple>

namespace tongbao {

// What an edit comes to, row by row: at most one change for each identity, and none that changes it.
struct ChangePlan {
    template <typename T>
    const QList<Change<T>> &of() const
    {
        return std::get<QList<Change<T>>>(rows);
    }
    template <typename T>
    QList<Change<T>> &of()
    {
        return std::get<QList<Change<T>>>(rows);
    }

    std::tuple<QList<Change<Metric>>, QList<Change<Subject>>, QList<Change<Source>>,
        QList<Change<Observation>>, QList<Change<Partnership>>, QList<Change<ExchangeRate>>,
        QList<Change<Event>>, QList<Change<PublisherRank>>, QList<Change<SavedView>>>
        rows = {};
    // The edit's own changes, with the rows as stored: what the edit log keeps.
    QList<AnyChange> log = {};
};

// Whose creation time an observation gets that comes (back) into the file.
enum class CreationTime { Now, AsGiven };

// Compares the edit with what the file holds now: a `before` that is not there any more, or an identity that
// is taken, is ErrorKind::Conflict. Writes nothing.
Result<ChangePlan> planChanges(const Edit &edit, const Catalog &catalog, const Connection &connection,
    const QDateTime &now, CreationTime creationTime);

// Why an edit is refused that changes a row which has become another, or adds one that is there. identity:
// its text.
Error changedMeanwhile(const QString &identity);
Error alreadyThere(const QString &identity);

// The catalog as it will be after the plan.
Catalog catalogAfter(const Catalog &catalog, const ChangePlan &plan);

} // namespace tongbao
