#pragma once

#include <QByteArray>
#include <QChar>

namespace tongbao {

// What stands between the cells of a text table: a comma, a semicolon, a tab or the comma of Chinese.
// By a first line "sep=;", else the one that divides the most lines alike.
QChar separatorOf(const QByteArray &utf8);

// The text as a parser takes it that knows separators of one byte: separatorByte() between cells, and a line
// "sep=;" left blank, so that every line keeps its number.
QByteArray separatedText(const QByteArray &utf8, QChar separator);
char separatorByte(QChar separator);

} // namespace tongbao
