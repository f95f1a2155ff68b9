#include "db/store/connection.h"

#include "db/store/sqlerror.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>

#include <atomic>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Store)
};

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"tongbao-store-%1"_s.arg(++count);
}

// Calls with its own copy of SQLite must not be mixed with those of the driver's.
Result<Done> checkSameLibrary(const Connection &connection)
{
    const QString ours = QString::fromLatin1(sqlite3_sourceid());
    const Result<QVariant> theirs = connection.scalar(u"SELECT sqlite_source_id()"_s);
    if (!theirs)
        return theirs.error();
    if (connection.handle() && theirs.value().toString() == ours)
        return Done{};
    return Error{
        Store::tr("Qt's SQLite driver uses another SQLite library than Tongbao. Install Qt and SQLite from "
                  "the same distribution."),
        u"driver: %1; program: %2"_s.arg(theirs.value().toString(), ours)};
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access, int busyTimeoutMs)
{
    std::unique_ptr<Connection> connection(new Connection(path, nextConnectionName()));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
        QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
        if (access == Access::ReadOnly)
            options += u";QSQLITE_OPEN_READONLY"_s;
        database.setConnectOptions(options);
        database.setDatabaseName(path);
        if (!database.open()) {
            const QSqlError error = database.lastError();
            return sqlError(error.nativeErrorCode().toInt(), error.text(), u"open"_s, path);
        }
    }
    const Result<Done> configured = connection->configure(access);
    if (!configured)
        return configured.error();
    return connection;
}

Connection::~Connection()
{
    QSqlDatabase::removeDatabase(m_name);
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = QSqlDatabase::database(m_name, false).driver()->handle();
    const bool isSqlite = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return isSqlite ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

Result<Done> Connection::configure(Access access) const
{
    const Result<Done> checked = checkSameLibrary(*this);
    if (!checked)
        return checked;
    sqlite3 *db = handle();
    // A file may come from anybody: nothing in its schema may call functions with side effects, and no
    // statement may write into its schema or pages directly.
    for (const auto &[option, isOn] : {std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1),
             std::pair(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0), std::pair(SQLITE_DBCONFIG_ENABLE_TRIGGER, 1),
             std::pair(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0), std::pair(SQLITE_DBCONFIG_DQS_DML, 0)}) {
        if (sqlite3_db_config(db, option, isOn, nullptr) != SQLITE_OK)
            return lastError(u"sqlite3_db_config %1"_s.arg(option));
    }
    // A large change that spilled into the file before its end would keep readers out all that time. What is
    // deleted stays in the history, so to write zeros over it, which some builds of SQLite do unasked, hides
    // nothing and doubles what a large deletion writes.
    const Result<Done> set = execute(
        u"PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA synchronous=FULL; "
        "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0; PRAGMA cache_spill=OFF; PRAGMA secure_delete=FAST"_s);
    if (!set || access == Access::ReadWrite)
        return set;
    return execute(u"PRAGMA query_only=ON"_s);
}

void Connection::setBusyTimeout(int milliseconds) const
{
    sqlite3_busy_timeout(handle(), milliseconds);
}

Result<Done> Connection::execute(const QString &sql) const
{
    if (sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError(sql);
    return Done{};
}

Result<QVariant> Connection::scalar(const QString &sql, const QVariantList &values) const
{
    Statement statement(*this, sql);
    const Result<Done> done = statement.run(values);
    if (!done)
        return done.error();
    const Result<bool> hasRow = statement.next();
    if (!hasRow)
        return hasRow.error();
    return hasRow.value() ? statement.value(0) : QVariant();
}

Error Connection::lastError(const QString &sql) const
{
    sqlite3 *db = handle();
    return sqlError(sqlite3_extended_errcode(db), QString::fromUtf8(sqlite3_errmsg(db)), sql, m_path);
}

Statement::Statement(const Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_query(QSqlDatabase::database(connection.m_name, false))
    , m_sql(sql)
{
    m_query.setForwardOnly(true);
}

Result<Done> Statement::run(const QVariantList &values)
{
    if (!m_isPrepared && !m_query.prepare(m_sql))
        return error();
    m_isPrepared = true;
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values.at(i));
    if (!m_query.exec())
        return error();
    m_columns = m_query.record().count();
    return Done{};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return error();
    return false;
}

QVariantList Statement::row() const
{
    QVariantList values;
    values.reserve(m_columns);
    for (int i = 0; i < m_columns; ++i)
        values.append(m_query.value(i));
    return values;
}

Error Statement::error() const
{
    const QSqlError error = m_query.lastError();
    return sqlError(error.nativeErrorCode().toInt(), error.databaseText(), m_sql, m_connection.path());
}

} // namespace tongbao
