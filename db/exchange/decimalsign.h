#pragma once

#include <QStringList>

#include <optional>

namespace tongbao {

enum class DecimalSign { Point, Comma };

// What stands before the decimals in the numbers of one column, by those that have one reading: 1,234.5 and
// 53.78 have a point, 1.234,5 and 53,78 a comma. nullopt when numbers could be read both ways (1,234) and no
// other one decides, or when they contradict each other.
std::optional<DecimalSign> decimalSignOf(const QStringList &texts);

// Whether a text can be read without knowing the sign: none of its numbers has a point or comma.
bool needsDecimalSign(const QString &text);

// The text with its numbers as everything else reads them: a point before decimals, nothing between
// thousands. nullopt when a number does not fit the sign.
std::optional<QString> withDecimalPoint(const QString &text, DecimalSign sign);

} // namespace tongbao
