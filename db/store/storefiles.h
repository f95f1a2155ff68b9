#pragma once

#include "db/domain/result.h"

namespace tongbao {

// Where a path stands before anything is opened.
enum class PathState { Missing, Folder, Denied, Special, File };

// The path in full, as text: nothing in it has a meaning, so that ":memory:", "file:x?mode=memory" or ":/x"
// are just names. Empty when it can be no file name.
QString absolutePath(const QString &path);
// With links followed, as long as something is there: SQLite opens no link, and its journal lies beside the
// file itself.
QString realPath(const QString &path);
PathState pathState(const QString &path);
// Whether the file and its folder may be written (SQLite makes its journal beside the file).
bool isWritable(const QString &path);
bool hasJournal(const QString &path);
// A journal beside a name at which no file is: SQLite would play it into a new file of that name. Empty when
// there is none.
QString leftoverOf(const QString &path);

// A name beside the path at which nothing exists.
QString temporaryNameBeside(const QString &path);
// "market-v1-backup.tongbao" for "v1-backup", or with the first number at which neither a file nor a journal
// is: "market-v1-backup-2.tongbao".
QString freeNameBeside(const QString &path, const QString &word);
// Gives the finished file at `from` its name; never overwrites. ErrorKind::Conflict when something is there.
Result<Done> moveIntoPlace(const QString &from, const QString &to);
// The finished file at `from` takes the place of the one at `to`, which is kept under another name with its
// journal. At no moment is there half a file at `to`.
Result<Done> replaceKeeping(const QString &from, const QString &to, const QString &kept);
// A file that is removed when it was not kept: what a failed attempt leaves behind.
class TemporaryFile {
public:
    explicit TemporaryFile(const QString &path)
        : m_path(path)
    {
    }
    ~TemporaryFile();
    Q_DISABLE_COPY_MOVE(TemporaryFile)
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace tongbao
