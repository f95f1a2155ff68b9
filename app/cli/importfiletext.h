#pragma once

#include "app/cli/console.h"
#include "db/exchange/importpreview.h"

#include <QJsonArray>

namespace tongbao {

// How the files of an import were understood, where that is not plain: encoding, sheet, what columns hold.
void sayFiles(Console &console, const QList<PreviewFile> &files);
QJsonArray filesJson(const QList<PreviewFile> &files);
// What would become of every row, of a preview that tells it.
QJsonArray rowsJson(const ImportPreview &preview);

} // namespace tongbao
