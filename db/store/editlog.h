#pragma once

#include "db/domain/edit.h"
#include "db/store/connection.h"

namespace tongbao {

// The steps kept in the file, newest last. Undone ones are always the latest.
class EditLog {
public:
    explicit EditLog(const Connection &connection)
        : m_connection(connection)
    {
    }

    // Adds a step and forgets those that were undone. changes: with the rows as stored.
    Result<HistoryEntry> append(const Edit &edit, const QList<AnyChange> &changes, const QDateTime &madeAt);
    Result<Done> setUndone(qint64 id, bool isUndone);

    // What undo and redo would take. The starter data are the floor: they are never undone.
    Result<std::optional<HistoryEntry>> nextUndo() const;
    Result<std::optional<HistoryEntry>> nextRedo() const;
    // limit <= 0: all. Newest first.
    Result<QList<HistoryEntry>> entries(int limit) const;
    // The rows of a step in the order in which they were made.
    Result<QList<AnyChange>> changes(qint64 id) const;
    Result<QList<FigureStep>> stepsOf(const ObservationKey &key) const;

private:
    Result<QList<HistoryEntry>> read(const QString &continuation, const QVariantList &values) const;

    const Connection &m_connection;
};

} // namespace tongbao
