#pragma once

#include "db/domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace tongbao {

// A header and rows as CSV: UTF-8 without a byte order mark, LF, quotes only where they are needed.
QByteArray csvText(const QStringList &header, const QList<QStringList> &rows);

// Writes a file whole or not at all; replaces an existing one.
Result<Done> writeFile(const QString &path, const QByteArray &bytes);

} // namespace tongbao
