#pragma once

#include "db/store/sqlitestore.h"
#include "tests/support/samplecatalog.h"

#include <QTemporaryDir>

#include <sqlite3.h>

namespace tongbao::test {

inline QDateTime testTime()
{
    return QDateTime(QDate(2024, 1, 1), QTime(8, 0), Qt::UTC);
}

inline Clock testClock()
{
    return [] { return testTime(); };
}

// Everything of the samples as additions.
inline Edit sampleEdit(EditKind kind = EditKind::Import)
{
    Edit edit{kind, QStringLiteral("samples"), {}};
    const auto add = [&edit](const auto &rows) {
        for (const auto &row : rows)
            edit.changes.append(Change<std::decay_t<decltype(row)>>{{}, row});
    };
    const Catalog catalog = sampleCatalog();
    // Observations first: the order of an edit's changes must not matter between tables.
    add(sampleObservations());
    add(catalog.events());
    add(catalog.exchangeRates());
    add(catalog.partnerships());
    add(catalog.subjects());
    add(catalog.sources());
    add(catalog.metrics());
    return edit;
}

// A new store in the folder with the samples in it; ends the test when it cannot be made.
inline std::unique_ptr<SqliteStore> sampleStore(const QString &path, EditKind kind = EditKind::Import)
{
    OpenResult made = SqliteStore::create(path, testClock());
    if (!made)
        qFatal("%s", qPrintable(made.error.message + made.error.detail));
    const Result<HistoryEntry> filled = made.store->apply(sampleEdit(kind));
    if (!filled)
        qFatal("%s", qPrintable(filled.error().message + filled.error().detail));
    return std::move(made.store);
}

// Runs statements as another program would: plain SQLite with its defaults, which leave foreign keys
// unchecked. Returns what SQLite says when it refuses, and nothing when all went well.
inline QString runSql(const QString &path, const QString &sql)
{
    sqlite3 *db = nullptr;
    QString said;
    if (sqlite3_open(path.toUtf8().constData(), &db) != SQLITE_OK
        || sqlite3_exec(db, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        said = QString::fromUtf8(sqlite3_errmsg(db));
    sqlite3_close(db);
    return said;
}

// The rows that a statement gives another program, columns joined by "|".
inline QStringList readSql(const QString &path, const QString &sql)
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *statement = nullptr;
    QStringList rows;
    if (sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK
        && sqlite3_prepare_v2(db, sql.toUtf8().constData(), -1, &statement, nullptr) == SQLITE_OK) {
        while (sqlite3_step(statement) == SQLITE_ROW) {
            QStringList values;
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                values.append(
                    QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, i))));
            rows.append(values.join(QLatin1Char('|')));
        }
    } else {
        rows.append(QString::fromUtf8(sqlite3_errmsg(db)));
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return rows;
}

} // namespace tongbao::test
