#include "app/cli/picturefiles.h"

#include "app/cli/clitext.h"
#include "db/exchange/wholefile.h"
#include "ui/charts/picturename.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

Error notWritten(const QString &path, const QString &reason)
{
    return {Cli::tr("\"%1\" could not be written: %2").arg(path, reason)};
}

} // namespace

QStringList pictureFileNames(const QStringList &views, const QString &ending)
{
    QStringList names;
    QSet<QString> taken;
    for (const QString &view : views) {
        const QString base = pictureName(view);
        QString name = base;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
            name = u"%1-%2"_s.arg(base).arg(number);
        taken.insert(name.toCaseFolded());
        names.append(name + ending);
    }
    return names;
}

Result<Done> checkNew(const QStringList &paths, bool mayReplace)
{
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (file.isSymLink() || file.isDir()) {
            return Error{
                Cli::tr("\"%1\" is no plain file and is not replaced. Choose another folder.").arg(path), {},
                ErrorKind::Conflict};
        }
        if (file.exists() && !mayReplace) {
            return Error{
                Cli::tr("\"%1\" exists. Give --overwrite to replace it, or choose another folder.").arg(path),
                {}, ErrorKind::Conflict};
        }
    }
    return Done{};
}

Result<Done> writePictures(const QString &folder, const QList<PictureFile> &files)
{
    if (!QDir().mkpath(folder))
        return notWritten(folder, Cli::tr("the folder could not be made."));
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (const PictureFile &file : files) {
        auto out = std::make_unique<QSaveFile>(file.path);
        if (const Result<Done> done = writeBytes(*out, file.bytes); !done)
            return done;
        written.push_back(std::move(out));
    }
    // Everything is on the disk under other names; what is left is to rename.
    for (const std::unique_ptr<QSaveFile> &out : written) {
        if (!out->commit())
            return notWritten(out->fileName(), out->errorString());
    }
    return Done{};
}

} // namespace tongbao
