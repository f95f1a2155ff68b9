#pragma once

#include "db/domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace tongbao {

// How sure a finding is: told by a mark, an option or the bytes themselves, or only likely by how it reads.
enum class Certainty { Certain, Likely };

// The text of a file as UTF-8 without a byte order mark, and how it was encoded ("GB18030").
struct DecodedText {
    QByteArray utf8 = {};
    QString encoding = {};
    Certainty certainty = Certainty::Certain;
};

// Decodes a whole text: by its byte order mark, as strict UTF-8, as UTF-16 or as GB18030. encoding: the name
// of the one to take instead; empty to find it out. Nothing is ever replaced: an Error names the line and the
// character of the first byte that is no text, and a text that could be anything is an Error too.
// name: what errors call the file.
Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding, const QString &name);

// Whether there is an encoding of that name.
bool isEncoding(const QString &name);
// Names of encodings for people to choose from.
QStringList commonEncodings();

} // namespace tongbao
