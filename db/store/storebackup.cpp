#include "db/store/storebackup.h"

#include "db/store/sqlerror.h"
#include "db/store/storefiles.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Store)
};

// name: what the file is to be called when it is whole, for the messages.
Result<Done> copyInto(const Connection &connection, const QString &path, const QString &name)
{
    sqlite3 *target = nullptr;
    const int opened = sqlite3_open_v2(
        path.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    Result<Done> copied = opened == SQLITE_OK
        ? copyPages(connection, target, name)
        : sqlError(opened, QString::fromUtf8(sqlite3_errstr(opened)), u"backup"_s, name);
    const int closed = sqlite3_close(target);
    if (copied && closed != SQLITE_OK)
        return sqlError(closed, QString::fromUtf8(sqlite3_errstr(closed)), u"backup"_s, name);
    return copied;
}

} // namespace

Result<Done> copyPages(const Connection &from, sqlite3 *to, const QString &targetPath)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from.handle(), "main");
    const int copied = backup ? sqlite3_backup_step(backup, -1) : sqlite3_extended_errcode(to);
    const QString said = QString::fromUtf8(backup ? sqlite3_errstr(copied) : sqlite3_errmsg(to));
    sqlite3_backup_finish(backup); // its result is that of the step, or less
    if (copied == SQLITE_DONE)
        return Done{};
    const bool isBusy = (copied & 0xff) == SQLITE_BUSY || (copied & 0xff) == SQLITE_LOCKED;
    return sqlError(copied, said, u"backup"_s, isBusy ? from.path() : targetPath);
}

Result<Done> backupTo(const Connection &connection, const QString &path)
{
    const QString target = absolutePath(path);
    if (target.isEmpty())
        return Error{Store::tr("\"%1\" is no name for a file. Choose another one.").arg(path)};
    if (pathState(target) == PathState::Folder)
        return Error{Store::tr("\"%1\" is a folder. Add a file name.").arg(path), {}, ErrorKind::Conflict};
    if (pathState(target) == PathState::Denied) {
        return Error{
            Store::tr("You may not write to the folder of \"%1\". Choose another name, or ask whoever "
                      "owns it.")
                .arg(path)};
    }
    if (pathState(target) != PathState::Missing)
        return Error{
            Store::tr("\"%1\" exists already. Choose another name, or move it away first.").arg(path), {},
            ErrorKind::Conflict};
    const QString leftover = leftoverOf(target);
    if (!leftover.isEmpty()) {
        return Error{
            Store::tr(
                "\"%1\" is left over from another file of that name. Choose another name, or move it away "
                "first.")
                .arg(leftover),
            {}, ErrorKind::Conflict};
    }
    const TemporaryFile copy(temporaryNameBeside(target));
    const Result<Done> copied = copyInto(connection, copy.path(), target);
    return copied ? moveIntoPlace(copy.path(), target) : copied;
}

Result<QString> backupBeside(const Connection &connection, const QString &word)
{
    for (;;) {
        const QString path = freeNameBeside(connection.path(), word);
        const Result<Done> made = backupTo(connection, path);
        if (made)
            return path;
        // Somebody else was faster.
        if (made.error().kind != ErrorKind::Conflict)
            return made.error();
    }
}

} // namespace tongbao
