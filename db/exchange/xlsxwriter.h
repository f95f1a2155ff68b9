#pragma once

#include "db/domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace tongbao {

// One sheet: a header and rows of equal length.
struct XlsxSheet {
    QString name = {};
    QStringList header = {};
    QList<QStringList> rows = {};
    QStringList numberColumns = {}; // whose canonical numbers become numbers, with their decimals shown
};

// The sheets as an XLSX file: every other cell is text, the header is frozen and has filters. Equal sheets
// give equal bytes.
Result<QByteArray> xlsxBytes(const QList<XlsxSheet> &sheets);

} // namespace tongbao
