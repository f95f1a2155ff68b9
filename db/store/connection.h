#pragma once

#include "db/domain/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <memory>

struct sqlite3;

namespace tongbao {

// One connection to one SQLite file, with the settings that every use of it needs; on the thread that opened
// it. All statements must be gone before it is.
class Connection {
public:
    enum class Access { ReadWrite, ReadOnly };

    // path: absolute, so that SQLite can never take it for a URI or a name with a meaning (":memory:").
    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access, int busyTimeoutMs);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &path() const { return m_path; }
    // The driver's own handle, for what Qt Sql does not reach.
    sqlite3 *handle() const;
    // How long a call waits while another program keeps the file to itself.
    void setBusyTimeout(int milliseconds) const;
    // Runs one or several statements that give no rows.
    Result<Done> execute(const QString &sql) const;
    // The first column of the first row; a null variant when there is none.
    Result<QVariant> scalar(const QString &sql, const QVariantList &values = {}) const;
    // What the last failed call on the handle left behind.
    Error lastError(const QString &sql) const;

private:
    friend class Statement;
    Connection(const QString &path, const QString &name)
        : m_path(path)
        , m_name(name)
    {
    }
    Result<Done> configure(Access access) const;

    QString m_path;
    QString m_name; // of the QSqlDatabase
};

// A prepared, forward-only statement. Values are bound by position; text that came from outside is never part
// of it.
class Statement {
public:
    Statement(const Connection &connection, const QString &sql);

    Result<Done> run(const QVariantList &values = {});
    // Whether there is one more row.
    Result<bool> next();
    QVariantList row() const;
    QVariant value(int column) const { return m_query.value(column); }
    int changedRows() const { return m_query.numRowsAffected(); }

private:
    Error error() const;

    const Connection &m_connection;
    QSqlQuery m_query;
    QString m_sql;
    bool m_isPrepared = false;
    int m_columns = 0;
};

} // namespace tongbao
