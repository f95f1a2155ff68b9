#pragma once

#include "db/domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace tongbao {

struct TableRow {
    int line = 0; // 1-based line on which the row starts
    QStringList cells = {};
};

// A text table as it stands in its file: a header and rows, each with as many cells as were written.
struct TextTable {
    TableRow header = {};
    QList<TableRow> rows = {};
};

// Reads CSV: UTF-8 with or without a byte order mark, LF or CRLF, fields in quotes where they hold commas,
// quotes or line breaks (read as LF). Lines without any text are no rows. name: what errors call the file;
// each names its line.
Result<TextTable> readCsv(const QByteArray &bytes, const QString &name);

// The same from a local file.
Result<TextTable> readCsvFile(const QString &path);

} // namespace tongbao
