#pragma once

#include "db/domain/result.h"
#include "db/exchange/textdecoder.h"

#include <QByteArray>
#include <QChar>
#include <QStringList>

namespace tongbao {

// What a spreadsheet says about a cell. Merged: the first of several that are one; Covered: one of the
// others, whose text repeats the first.
enum class CellKind : quint8 { Text, Number, Merged, Covered };

struct TableRow {
    int line = 0; // 1-based line on which the row starts
    QStringList cells = {};
    QList<CellKind> kinds = {}; // of the cells; empty for a text file, where nobody knows

    CellKind kind(qsizetype cell) const { return kinds.value(cell, CellKind::Text); }
};

// A table as it stands in its file: a header and rows, each with as many cells as were written.
struct TextTable {
    TableRow header = {};
    QList<TableRow> rows = {};
};

// What a file turned out to be, for people to check.
struct FileTraits {
    enum class Kind { Text, Xlsx, Ods };
    Kind kind = Kind::Text;
    // Of a text.
    QString encoding = {};
    Certainty certainty = Certainty::Certain; // of the encoding
    QChar separator = u',';
    // Of a spreadsheet.
    QStringList sheets = {};
    QString sheet = {}; // the one that is read
};

struct TableFile {
    FileTraits traits = {};
    TextTable text = {};
};

// What a person says about a file; what is empty is found out.
struct ReadOptions {
    QString encoding = {};
    QString sheet = {}; // its name or number
    QChar separator = {}; // of a text; null to find it out

    bool operator==(const ReadOptions &) const = default;
};

class RowTaker;

// Reads a table out of a local file, known by its contents: XLSX, ODS, or text in the encodings of
// decodeText() and with the separators of separatorOf().
// taker: is offered the rows of a text (csvreader.h).
Result<TableFile> readTableFile(const QString &path, const ReadOptions &options, RowTaker *taker = nullptr);
// The same out of its bytes. name: what errors call the file.
Result<TableFile> readTable(
    const QByteArray &bytes, const QString &name, const ReadOptions &options, RowTaker *taker = nullptr);

} // namespace tongbao
