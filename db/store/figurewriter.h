#pragma once

#include "db/domain/figureintake.h"
#include "db/store/figurefeed.h"

namespace tongbao {

// Puts figures by the thousand into the table of observations, and takes them out: a few statements, whatever
// their number. Batches are in the order of identities, which leaves each series in one place and every index
// growing at its end.
class FigureWriter {
public:
    explicit FigureWriter(const Connection &connection);

    // Calls `found` for every row whose identity the file has, with what it has.
    Result<Done> findExisting(const FigureBatch &figures, const FigureIntake::Found &found);
    // Their texts must have been checked against the catalog. What is there already is ErrorKind::Conflict,
    // and then the transaction has been rolled back.
    Result<Done> add(const FigureBatch &figures, const QDateTime &createdAt, const QDateTime &modifiedAt);
    // What is not there any more just like this is ErrorKind::Conflict; the transaction may have been rolled
    // back.
    Result<Done> remove(const FigureBatch &figures);
    // Whether the file has each of them just like this.
    Result<bool> hasAll(const FigureBatch &figures);
    // Whether they are the rows from that id on, as they are after they were added: several times as fast.
    Result<bool> hasAllFrom(qint64 id, const FigureBatch &figures);
    // Every figure of the file: SQLite lets go of whole pages and need not keep them for a rollback.
    Result<Done> removeEverything();

private:
    Result<Done> open();
    std::optional<Error> firstExisting(const FigureBatch &figures);
    Result<Done> removeTheRest(const FigureBatch &figures, size_t removed);
    Error firstMissing(const FigureBatch &figures);
    // Whether the statement, which counts what it finds of the figures, finds them all.
    Result<bool> counts(const FigureBatch &figures, const QString &sql, const QVariantList &values);

    const Connection &m_connection;
    FigureFeed m_feed;
    bool m_isOpen = false;
};

} // namespace tongbao
