#pragma once

#include "db/domain/result.h"
#include "db/exchange/textdecoder.h"

#include <QByteArray>
#include <QChar>
#include <QStringList>

namespace tongbao {

struct TableRow {
    int line = 0; // 1-based line on which the row starts
    QStringList cells = {};
};

// A table as it stands in its file: a header and rows, each with as many cells as were written.
struct TextTable {
    TableRow header = {};
    QList<TableRow> rows = {};
};

// What a file turned out to be, for people to check.
struct FileTraits {
    QString encoding = {};
    Certainty certainty = Certainty::Certain; // of the encoding
    QChar separator = u',';
};

struct TableFile {
    FileTraits traits = {};
    TextTable text = {};
};

// What a person says about a file; what is empty is found out.
struct ReadOptions {
    QString encoding = {};
};

// Reads a table out of a local file: text in the encodings of decodeText() and with the separators of
// separatorOf().
Result<TableFile> readTableFile(const QString &path, const ReadOptions &options);
// The same out of its bytes. name: what errors call the file.
Result<TableFile> readTable(const QByteArray &bytes, const QString &name, const ReadOptions &options);

} // namespace tongbao
