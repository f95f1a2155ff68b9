#pragma once

#include "db/domain/result.h"

#include <QByteArray>

class QSaveFile;

namespace tongbao {

// Opens the file and puts all bytes into it; what is left is to commit it. The error says why it could not be
// done.
Result<Done> writeBytes(QSaveFile &file, const QByteArray &bytes);

// Writes a file whole or not at all; replaces an existing one.
Result<Done> writeFile(const QString &path, const QByteArray &bytes);

} // namespace tongbao
