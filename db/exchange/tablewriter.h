#pragma once

#include "db/domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace tongbao {

// A header and rows as CSV: UTF-8 without a byte order mark, LF, quotes only where they are needed, texts
// like formulas made harmless.
QByteArray csvText(const QStringList &header, const QList<QStringList> &rows);

// How a text is written: Excel knows UTF-8 only by its mark.
struct TextEncoding {
    QString name = QStringLiteral("UTF-8");
    bool hasMark = false;
};

// Invalid when the encoding cannot hold a character.
Result<QByteArray> encodedText(const QByteArray &utf8, const TextEncoding &encoding);

} // namespace tongbao
