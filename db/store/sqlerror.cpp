#include "db/store/sqlerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Store)
};

struct Reading {
    QString message;
    ErrorKind kind = ErrorKind::Failed;
};

Reading readingOf(int code, const QString &said, const QString &path)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            Store::tr("Another program is using \"%1\" right now. Try again when it has finished.").arg(path),
            ErrorKind::Busy};
    case SQLITE_READONLY:
        return {Store::tr("\"%1\" may not be written. Save a copy in a folder of your own and work on that.")
                    .arg(path),
            ErrorKind::ReadOnly};
    case SQLITE_FULL:
        return {Store::tr("The disk that holds \"%1\" is full. Free some space and try again.").arg(path)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Store::tr("\"%1\" is damaged. Restore a backup of it.").arg(path)};
    case SQLITE_CONSTRAINT:
        return {Store::tr("The file's own rules refuse this: %1.").arg(said), ErrorKind::Invalid};
    case SQLITE_CANTOPEN:
        return {
            Store::tr("\"%1\" could not be opened, or no file may be made beside it. Check the permissions "
                      "of its folder.")
                .arg(path),
            ErrorKind::NotFound};
    case SQLITE_IOERR:
        return {Store::tr("\"%1\" could not be read or written. Check the disk that holds it.").arg(path)};
    default:
        return {Store::tr("\"%1\" could not be used: %2.").arg(path, said)};
    }
}

} // namespace

Error sqlError(int code, const QString &said, const QString &sql, const QString &path)
{
    const Reading reading = readingOf(code, said, path);
    if (reading.kind == ErrorKind::Busy)
        return {reading.message, {}, reading.kind}; // which statement met the other program tells nothing
    return {reading.message, u"SQLite %1: %2 [%3]"_s.arg(QString::number(code), said, sql.simplified()),
        reading.kind};
}

} // namespace tongbao
