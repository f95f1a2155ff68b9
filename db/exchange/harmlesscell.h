#pragma once

#include <QString>

namespace tongbao {

// Spreadsheets take a cell of a CSV file that begins with = + - @, a tab or a carriage return for a formula,
// which a text of somebody else must not become. Such a text gets an apostrophe in front; numbers stay as
// they are.
QString harmlessCell(const QString &text);
// The text that harmlessCell() was given; any other text as it is.
QString cellText(const QString &cell);

} // namespace tongbao
