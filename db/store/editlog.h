#pragma once

#include "db/domain/edit.h"
#include "db/domain/figurebatch.h"
#include "db/store/connection.h"

#include <functional>

namespace tongbao {

// The steps kept in the file, newest last. Undone ones are always the latest.
class EditLog {
public:
    explicit EditLog(const Connection &connection)
        : m_connection(connection)
    {
    }

    // Figures that a step has added besides its changes, all at one time; kept in blocks, in the order of
    // identities.
    struct Added {
        FigureBatch figures;
        QDateTime createdAt;
    };

    // Adds a step and forgets those that were undone. changes: with the rows as stored; more: how many
    // figures follow through appendBlocks().
    Result<HistoryEntry> append(
        const Edit &edit, const QList<AnyChange> &changes, const QDateTime &madeAt, qint64 more = 0);
    Result<Done> appendBlocks(qint64 id, const FigureBatch &figures, const QDateTime &createdAt);
    Result<Done> setUndone(qint64 id, bool isUndone);

    // What undo and redo would take. The starter data are the floor: they are never undone.
    Result<std::optional<HistoryEntry>> nextUndo() const;
    Result<std::optional<HistoryEntry>> nextRedo() const;
    // limit <= 0: all. Newest first.
    Result<QList<HistoryEntry>> entries(int limit) const;
    // The rows of a step in the order in which they were made: all, or without those that are kept in blocks.
    Result<QList<AnyChange>> changes(qint64 id) const;
    Result<QList<AnyChange>> singleChanges(qint64 id) const;
    // Does something with each block of a step, in order, until it fails.
    Result<Done> eachBlock(qint64 id, const std::function<Result<Done>(const Added &block)> &work) const;
    // How many figures they hold; 0: there are none.
    Result<qint64> figuresInBlocks(qint64 id) const;
    Result<QList<FigureStep>> stepsOf(const ObservationKey &key) const;

private:
    Result<QList<FigureStep>> stepsInRows(const QString &identity) const;
    Result<QList<FigureStep>> stepsInBlocks(const QString &identity) const;
    Result<QList<HistoryEntry>> read(const QString &continuation, const QVariantList &values) const;

    const Connection &m_connection;
};

} // namespace tongbao
