#pragma once

#include "db/store/connection.h"

namespace tongbao {

// One step of the schema: a file of SQL that brings version - 1 to version.
struct Migration {
    int version;
    QString file;
};

// The steps that come with the program, in order.
QList<Migration> builtInMigrations();
// The version that the last step leads to.
int newestVersion(const QList<Migration> &migrations);

Result<int> schemaVersion(const Connection &connection);

// Runs the steps above the file's version in one transaction, and checks that all references still hold. On
// failure nothing has changed.
Result<Done> migrate(const Connection &connection, const QList<Migration> &migrations);

} // namespace tongbao
