#pragma once

#include "app/cli/arguments.h"
#include "db/domain/language.h"
#include "db/store/sqlitestore.h"
#include "ui/charts/chartexport.h"

#include <QJsonObject>

namespace tongbao {

// Everything that the options say about a picture, read before the file is opened.
struct PictureWish {
    ExportOptions picture;
    Language language = Language::English;
    bool isWorkbook = false; // XLSX: the figures, with the picture beside them
};

// --size, --scale, --dpi, --theme, --background and --lang, for `chart` and `charts`.
Result<PictureWish> readPictureWish(const Arguments &arguments);
// The file of a chart, its texts in the wish's language. messages: the language installed now, and again
// afterwards.
Result<QByteArray> drawChart(
    const SqliteStore &store, const View &view, const PictureWish &wish, Language messages);
// Pixels, resolution and format, for --json.
QJsonObject pictureJson(const ExportOptions &picture);

} // namespace tongbao
