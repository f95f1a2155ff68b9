#include "db/store/transaction.h"

#include <QLoggingCategory>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QString beginning(Transaction::Kind kind)
{
    switch (kind) {
    case Transaction::Kind::Read:
        return u"BEGIN DEFERRED"_s;
    case Transaction::Kind::Write:
        return u"BEGIN IMMEDIATE"_s;
    case Transaction::Kind::Exclusive:
        return u"BEGIN EXCLUSIVE"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Transaction> Transaction::begin(const Connection &connection, Kind kind)
{
    const Result<Done> begun = connection.execute(beginning(kind));
    if (!begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // After some failures (a full disk) SQLite has rolled back already.
    if (!m_connection || sqlite3_get_autocommit(m_connection->handle()))
        return;
    const Result<Done> rolledBack = m_connection->execute(u"ROLLBACK"_s);
    if (!rolledBack)
        qWarning("%s", qPrintable(rolledBack.error().detail));
}

Result<Done> Transaction::commit()
{
    const Result<Done> committed = m_connection->execute(u"COMMIT"_s);
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace tongbao
