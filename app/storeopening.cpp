#include "app/storeopening.h"

#include "db/exchange/importer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Opening {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Opening)
};

// Broken links count: they are in the way of a new file.
bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

OpenResult failed(const QString &path, const Error &error)
{
    return {OpenOutcome::NoPermission,
        {Opening::tr("\"%1\" could not be made: %2").arg(QDir::toNativeSeparators(path), error.message),
            error.detail}};
}

// nullopt when all is well.
std::optional<OpenResult> makeFilled(const QString &path, const Clock &clock)
{
    OpenResult made = SqliteStore::create(path, clock);
    if (!made)
        return made;
    const Result<ImportReport> report = importStarterData(*made.store);
    if (!report)
        return failed(path, report.error());
    if (!report.value().isWritten)
        return failed(path, {Opening::tr("the starter data do not fit. Install Tongbao again.")});
    return std::nullopt;
}

} // namespace

QString ownStorePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(u"market.tongbao"_s);
}

OpenResult openOwnStore(const QString &path, const Clock &clock)
{
    if (isTaken(path))
        return SqliteStore::openAtOnce(path, clock);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return {OpenOutcome::NoPermission,
            {Opening::tr("The folder \"%1\" for your data could not be made. Check who may write there.")
                    .arg(QDir::toNativeSeparators(folder))}};
    }
    return createStore(path, true, clock);
}

OpenResult createStore(const QString &path, bool withStarterData, const Clock &clock)
{
    const QFileInfo place(path);
    QTemporaryDir workshop(place.absoluteDir().filePath(u".tongbao-XXXXXX"_s));
    // The store itself says best why a place will not do.
    if (!withStarterData || isTaken(path) || !workshop.isValid())
        return SqliteStore::create(path, clock);
    const QString unfinished = workshop.filePath(place.fileName());
    if (std::optional<OpenResult> problem = makeFilled(unfinished, clock))
        return std::move(*problem);
    QFile file(unfinished);
    if (!file.rename(path))
        return failed(path, {file.errorString()});
    OpenResult opened = SqliteStore::open(path, OpenMode::ReadWrite, clock);
    if (opened)
        opened.outcome = OpenOutcome::Fresh;
    return opened;
}

} // namespace tongbao
