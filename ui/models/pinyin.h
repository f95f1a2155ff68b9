#pragma once

#include <QString>

namespace tongbao {

// Stands before every reading in pinyinReadings(); no text holds one.
inline constexpr QChar readingMark(u'\x1f');

// How people type the Chinese in a name without an input method: "支付宝" as "zhifubao" or by the initials
// "zfb". From every syllable on, so that the name's second word is found too; ü is written both v and u.
// Each reading stands after a readingMark. Empty for a text without Chinese.
QString pinyinReadings(const QString &text);

} // namespace tongbao
