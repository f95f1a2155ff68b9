#pragma once

#include "db/domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace tongbao {

// A picture on a sheet: the bytes of a PNG, drawn `scale` times its printed size.
struct XlsxPicture {
    QByteArray png = {};
    double scale = 1;
    QString description = {}; // for people who cannot see it
};

// One sheet: a header and rows of equal length, or a picture alone.
struct XlsxSheet {
    QString name = {};
    QStringList header = {};
    QList<QStringList> rows = {};
    QStringList numberColumns = {}; // whose canonical numbers become numbers, with their decimals shown
    std::optional<XlsxPicture> picture = {};
};

// The sheets as an XLSX file: every other cell is text, the header is frozen and has filters. Equal sheets
// give equal bytes.
Result<QByteArray> xlsxBytes(const QList<XlsxSheet> &sheets);

} // namespace tongbao
