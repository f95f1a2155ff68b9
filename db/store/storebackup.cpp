#include "db/store/storebackup.h"

#include "db/store/sqlerror.h"
#include "db/store/storefiles.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Store)
};

// Copies all pages at once: another program that writes meanwhile waits, and the copy is of one moment.
Result<Done> copyInto(const Connection &connection, const QString &path)
{
    sqlite3 *target = nullptr;
    const int opened = sqlite3_open_v2(
        path.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const auto failure = [&](int code) {
        return sqlError(code, QString::fromUtf8(target ? sqlite3_errmsg(target) : sqlite3_errstr(code)),
            u"backup"_s, code == SQLITE_BUSY ? connection.path() : path);
    };
    std::optional<Error> error;
    if (opened != SQLITE_OK) {
        error = failure(opened);
    } else {
        sqlite3_backup *backup = sqlite3_backup_init(target, "main", connection.handle(), "main");
        const int copied = backup ? sqlite3_backup_step(backup, -1) : sqlite3_extended_errcode(target);
        sqlite3_backup_finish(backup); // its result is that of the step, or less
        if (copied != SQLITE_DONE)
            error = failure(copied);
    }
    const int closed = sqlite3_close(target);
    if (!error && closed != SQLITE_OK)
        error = sqlError(closed, QString::fromUtf8(sqlite3_errstr(closed)), u"backup"_s, path);
    if (error)
        return *error;
    return Done{};
}

} // namespace

Result<Done> backupTo(const Connection &connection, const QString &path)
{
    const QString target = absolutePath(path);
    if (target.isEmpty())
        return Error{Store::tr("\"%1\" is no name for a file. Choose another one.").arg(path)};
    if (pathState(target) == PathState::Folder)
        return Error{Store::tr("\"%1\" is a folder. Add a file name.").arg(path), {}, ErrorKind::Conflict};
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
    const Result<Done> copied = copyInto(connection, copy.path());
    return copied ? moveIntoPlace(copy.path(), target) : copied;
}

Result<QString> backupBeside(const Connection &connection, int version)
{
    const QFileInfo file(connection.path());
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    const QString stem = connection.path().chopped(suffix.size());
    for (int attempt = 1;; ++attempt) {
        const QString counter = attempt == 1 ? QString() : u"-%1"_s.arg(attempt);
        const QString path = u"%1-v%2-backup%3%4"_s.arg(stem, QString::number(version), counter, suffix);
        const Result<Done> made = backupTo(connection, path);
        if (made)
            return path;
        if (made.error().kind != ErrorKind::Conflict)
            return made.error();
    }
}

} // namespace tongbao
