#pragma once

#include "db/domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace tongbao {

// Several pictures in one folder, which come to be all or not at all.
struct PictureFile {
    QString path;
    QByteArray bytes;
};

// A file name for each view, in their order: inside the folder, and no two the same, in whichever case.
QStringList pictureFileNames(const QStringList &views, const QString &ending);
// Whether these can be written: Error (Conflict) names the first that exists. A link is never written
// through, as it leads elsewhere.
Result<Done> checkNew(const QStringList &paths, bool mayReplace);
// Makes the folder where there is none.
Result<Done> writePictures(const QString &folder, const QList<PictureFile> &files);

} // namespace tongbao
