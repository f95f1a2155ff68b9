#include "db/store/storefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Store)
};

QString folderOf(const QString &path)
{
    return path.left(qMax(path.lastIndexOf(u'/'), qsizetype(1)));
}

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

// So that the new name outlasts a power failure. Not every file system can do it; the file itself is safe
// anyway.
void syncFolder(const QString &path)
{
    const int folder
        = ::open(QFile::encodeName(folderOf(path)).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    if (::fsync(folder) != 0)
        qWarning("The folder of %s could not be synchronised.", qPrintable(path));
    ::close(folder);
}

} // namespace

QString absolutePath(const QString &path)
{
    if (path.isEmpty() || path.contains(QChar(u'\0')))
        return {};
    return path.startsWith(u'/') ? path : QDir::currentPath() + u'/' + path;
}

QString realPath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

PathState pathState(const QString &path)
{
    struct stat state = {};
    if (::stat(QFile::encodeName(path).constData(), &state) != 0)
        return errno == EACCES || errno == EPERM ? PathState::Denied : PathState::Missing;
    if (S_ISDIR(state.st_mode))
        return PathState::Folder;
    return S_ISREG(state.st_mode) ? PathState::File : PathState::Special;
}

bool isWritable(const QString &path)
{
    const QString real = realPath(path);
    return ::faccessat(AT_FDCWD, QFile::encodeName(real).constData(), W_OK, AT_EACCESS) == 0
        && ::faccessat(AT_FDCWD, QFile::encodeName(folderOf(real)).constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

bool hasJournal(const QString &path)
{
    return QFileInfo(realPath(path) + u"-journal"_s).size() > 0;
}

// Of a closed folder nothing is known; what is tried there fails, with the reason.
bool mayBeFree(const QString &path)
{
    const PathState state = pathState(path);
    return state == PathState::Missing || state == PathState::Denied;
}

QString leftoverOf(const QString &path)
{
    for (const QString &suffix : {u"-journal"_s, u"-wal"_s}) {
        if (!mayBeFree(path + suffix))
            return path + suffix;
    }
    return {};
}

QString temporaryNameBeside(const QString &path)
{
    for (;;) {
        const QString name
            = u"%1.%2.tmp"_s.arg(path, QString::number(QRandomGenerator::global()->generate(), 36));
        if (mayBeFree(name))
            return name;
    }
}

QString freeNameBeside(const QString &path, const QString &word)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    const QString stem = path.chopped(suffix.size());
    for (int attempt = 1;; ++attempt) {
        const QString counter = attempt == 1 ? QString() : u"-%1"_s.arg(attempt);
        const QString name = u"%1-%2%3%4"_s.arg(stem, word, counter, suffix);
        if (mayBeFree(name) && leftoverOf(name).isEmpty())
            return name;
    }
}

Result<Done> replaceKeeping(const QString &from, const QString &to, const QString &kept)
{
    const auto failure = [&to] {
        return Error{Store::tr("\"%1\" could not be made: %2.").arg(to, systemReason()), u"rename"_s};
    };
    const QByteArray target = QFile::encodeName(to);
    const QByteArray keptName = QFile::encodeName(kept);
    // A journal first: SQLite would play it into the new file.
    for (const char *suffix : {"-journal", "-wal"}) {
        if (::rename((target + suffix).constData(), (keptName + suffix).constData()) != 0 && errno != ENOENT)
            return failure();
    }
    // On file systems without links there is no file at all for a moment.
    if (::link(target.constData(), keptName.constData()) != 0
        && ::rename(target.constData(), keptName.constData()) != 0)
        return failure();
    if (::rename(QFile::encodeName(from).constData(), target.constData()) != 0)
        return failure();
    syncFolder(to);
    return Done{};
}

Result<Done> moveIntoPlace(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    // Unlike rename(), link() never replaces what is there.
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
        syncFolder(to);
        return Done{};
    }
    const bool hasNoLinks = errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS;
    if (hasNoLinks
        && ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0) {
        syncFolder(to);
        return Done{};
    }
    if (errno == EEXIST)
        return Error{Store::tr("\"%1\" exists already. Choose another name, or move it away first.").arg(to),
            systemReason(), ErrorKind::Conflict};
    return Error{Store::tr("\"%1\" could not be made: %2.").arg(to, systemReason()), u"link, %1"_s.arg(from)};
}

TemporaryFile::~TemporaryFile()
{
    for (const char *suffix : {"", "-journal"})
        ::unlink((QFile::encodeName(m_path) + suffix).constData());
}

} // namespace tongbao
