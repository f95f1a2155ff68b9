#pragma once

#include <QString>

#include <optional>

namespace tongbao {

// 〇 零 一 二 两 三 四 五 六 七 八 九 十: the numerals that dates and small numbers are written with.
bool isChineseNumeral(QChar c);

// The number that a run of numerals names: 四 is 4, 二十七 is 27, 二〇一八 is 2018. nullopt when it names
// none (十十).
std::optional<int> chineseNumber(QStringView numerals);

// The text with every run of numerals as digits; a run that names no number stays. 二〇一八年四季度:
// 2018年4季度.
QString withArabicNumerals(QStringView text);

} // namespace tongbao
