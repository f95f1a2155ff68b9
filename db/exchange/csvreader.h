#pragma once

#include "db/exchange/tablereader.h"

namespace tongbao {

// Reads text with cells between separators: LF or CRLF, cells in quotes where they hold separators, quotes or
// line breaks (read as LF). Lines without any text are no rows, and what harmlessCell() put
// in front is taken off. name: what errors call the file; each names
// its line.
Result<TextTable> readCsv(const QByteArray &utf8, QChar separator, const QString &name);

} // namespace tongbao
