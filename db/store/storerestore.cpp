#include "db/store/storerestore.h"

#include "db/store/connection.h"
#include "db/store/fileheader.h"
#include "db/store/sqlerror.h"
#include "db/store/storebackup.h"
#include "db/store/storefiles.h"

#include <QCoreApplication>

#include <algorithm>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int attempts = 3; // while others write between the copy and the lock

struct Store {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Store)
};

Result<Done> checkBackup(const StoreOpener &opener, const QString &path)
{
    const OpenResult opened = opener.open(OpenMode::ReadOnly);
    if (!opened)
        return opened.error;
    const Result<QList<CheckFinding>> checked = opened.store->check(false);
    if (!checked)
        return checked.error();
    const QList<CheckFinding> &findings = checked.value();
    const auto isError
        = [](const CheckFinding &finding) { return finding.severity == CheckFinding::Severity::Error; };
    const auto error = std::find_if(findings.begin(), findings.end(), isError);
    if (error == findings.end())
        return Done{};
    return Error{Store::tr("\"%1\" is damaged, so nothing was restored: %2 Choose another backup.")
                     .arg(path, error->message),
        error->code, ErrorKind::Invalid};
}

// A file that is not to be touched, whatever the backup is.
bool isForeign(OpenOutcome outcome)
{
    switch (outcome) {
    case OpenOutcome::Missing:
    case OpenOutcome::Folder:
    case OpenOutcome::NoPermission:
    case OpenOutcome::NotADatabase:
    case OpenOutcome::OtherProgram:
    case OpenOutcome::Newer:
        return true;
    default:
        return false;
    }
}

Error changedMeanwhile(const QString &path)
{
    return {Store::tr("Another program is writing to \"%1\", so nothing was restored. Try again when it has "
                      "finished.")
                .arg(path),
        {}, ErrorKind::Busy};
}

quint32 changeCounter(const QString &path)
{
    const HeaderReading reading = readFileHeader(path);
    return reading.header ? reading.header->changeCounter : 0;
}

// In one transaction under the lock of the file, and only if nobody has written since the counter was read:
// Conflict.
Result<Done> replaceContents(const Connection &backup, const Connection &file, quint32 counter)
{
    sqlite3_backup *copying = sqlite3_backup_init(file.handle(), "main", backup.handle(), "main");
    if (!copying)
        return file.lastError(u"restore"_s);
    int copied = sqlite3_backup_step(copying, 0); // only takes the lock
    const bool isOther = copied == SQLITE_OK && changeCounter(file.path()) != counter;
    if (copied == SQLITE_OK && !isOther)
        copied = sqlite3_backup_step(copying, -1);
    sqlite3_backup_finish(copying); // takes back what was not finished
    if (isOther)
        return Error{{}, {}, ErrorKind::Conflict};
    if (copied != SQLITE_DONE)
        return sqlError(copied, QString::fromUtf8(sqlite3_errstr(copied)), u"restore"_s, file.path());
    return Done{};
}

Result<QString> replaceInFile(const Connection &backup, const QString &path, int busyTimeoutMs)
{
    const Result<std::unique_ptr<Connection>> file
        = Connection::open(path, Connection::Access::ReadWrite, busyTimeoutMs);
    if (!file)
        return file.error();
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const quint32 counter = changeCounter(path);
        const Result<QString> kept = backupBeside(*file.value(), u"before-restore"_s);
        if (!kept)
            return kept.error();
        const Result<Done> replaced = replaceContents(backup, *file.value(), counter);
        if (replaced)
            return kept.value();
        const TemporaryFile useless(kept.value());
        if (replaced.error().kind != ErrorKind::Conflict)
            return replaced.error();
    }
    return changedMeanwhile(path);
}

// For what is no database any more, and so cannot take part in a transaction.
Result<QString> replaceFile(const Connection &backup, const QString &path)
{
    const TemporaryFile fresh(temporaryNameBeside(path));
    const Result<Done> copied = backupTo(backup, fresh.path());
    if (!copied)
        return copied.error();
    const QString kept = freeNameBeside(path, u"before-restore"_s);
    const Result<Done> replaced = replaceKeeping(fresh.path(), path, kept);
    if (!replaced)
        return replaced.error();
    return kept;
}

} // namespace

Result<QString> restoreStore(
    const QString &path, const QString &backupPath, const Clock &clock, const OpenOptions &options)
{
    const QString real = realPath(absolutePath(path));
    const QString backup = realPath(absolutePath(backupPath));
    if (!real.isEmpty() && real == backup) {
        return Error{Store::tr("\"%1\" cannot be restored from itself. Choose a backup of it.").arg(path), {},
            ErrorKind::Invalid};
    }
    const StoreOpener opener(path, clock, options);
    if (const OpenResult seen = opener.open(OpenMode::ReadOnly); isForeign(seen.outcome))
        return seen.error;
    const Result<Done> checked = checkBackup(StoreOpener(backupPath, clock, options), backupPath);
    if (!checked)
        return checked.error();
    const OpenResult opened = opener.open(OpenMode::ReadWrite);
    const bool isBroken = opened.outcome == OpenOutcome::Damaged || opened.outcome == OpenOutcome::EmptyFile;
    if (!opened && !isBroken)
        return opened.error;
    if (isBroken ? !isWritable(real) : opened.store->isReadOnly()) {
        return Error{
            Store::tr("\"%1\" may not be written. Check its permissions and those of its folder.").arg(path),
            {}, ErrorKind::ReadOnly};
    }
    const Result<std::unique_ptr<Connection>> source
        = Connection::open(backup, Connection::Access::ReadOnly, options.busyTimeoutMs);
    if (!source)
        return source.error();
    return isBroken ? replaceFile(*source.value(), real)
                    : replaceInFile(*source.value(), real, options.busyTimeoutMs);
}

} // namespace tongbao
