#pragma once

#include "db/exchange/tablereader.h"

#include <string_view>
#include <vector>

namespace tongbao {

// Where a row stands in the text that csvText() gives.
struct CsvPlace {
    qint64 begin = 0;
    quint32 size = 0;
    int line = 0; // 1-based
};

// A row as it stands in the text, in UTF-8; the cells live until the text has been read.
struct CsvRow {
    CsvPlace place = {};
    std::vector<std::string_view> cells = {};
};

// Is offered the rows of a text while it is read, so that they need not become texts of their own.
class RowTaker {
public:
    RowTaker() = default;
    virtual ~RowTaker() = default;
    Q_DISABLE_COPY_MOVE(RowTaker)

    // The first row; text: what the places are in.
    virtual void begin(const QByteArray &text, QChar separator, const TableRow &header) = 0;
    // Whether it has taken the row; what it leaves goes into the table.
    virtual bool take(const CsvRow &row) = 0;
};

// The text as it is read: separatedText() with plain line ends, also after the last line.
QByteArray csvText(const QByteArray &utf8, QChar separator);
// A row that was taken, as it would have come into the table.
TableRow csvRowAt(const QByteArray &text, QChar separator, const CsvPlace &place);

// Reads text with cells between separators: LF or CRLF, cells in quotes where they hold separators, quotes or
// line breaks (read as LF). Lines without any text are no rows, and what harmlessCell() put
// in front is taken off. name: what errors call the file; each names
// its line.
Result<TextTable> readCsv(
    const QByteArray &utf8, QChar separator, const QString &name, RowTaker *taker = nullptr);

} // namespace tongbao
