#pragma once

#include "db/store/memorycopy.h"
#include "db/store/migrations.h"
#include "db/store/sqlitestore.h"

namespace tongbao {

// Other steps of the schema and another limit for a copy in memory are for tests.
struct OpenOptions {
    QList<Migration> migrations = builtInMigrations();
    int busyTimeoutMs = 2000; // for another program that holds the file; 0: none
    qint64 largestCopy = MemoryCopy::usualLimit;
};

// Finds out what a path is and opens or makes a store there.
class StoreOpener {
public:
    StoreOpener(const QString &path, const Clock &clock, const OpenOptions &options = {});

    OpenResult open(OpenMode mode) const;
    OpenResult create() const;

private:
    struct Refusal {
        OpenOutcome outcome;
        Error error;
    };

    std::optional<Refusal> refusalByPath() const;
    std::optional<Refusal> refusalByHeader(Connection::Access access) const;
    OpenResult openConnection(Connection::Access access) const;
    OpenResult migrated(std::unique_ptr<Connection> connection, int version) const;
    OpenResult loaded(OpenOutcome outcome, std::unique_ptr<Connection> connection, Connection::Access access,
        const QString &backupPath) const;
    // What a failure of SQLite means for opening.
    OpenResult failed(const Error &error) const;
    Result<Done> makeAt(const QString &path) const;

    QString m_given; // as the user wrote it
    QString m_path;
    Clock m_clock;
    OpenOptions m_options;
};

} // namespace tongbao
