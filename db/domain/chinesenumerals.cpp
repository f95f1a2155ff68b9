#include "db/domain/chinesenumerals.h"

#include <algorithm>

namespace tongbao {

namespace {

constexpr QStringView digits = u"〇一二三四五六七八九";
constexpr QChar ten = u'十';
// Nobody writes a longer number digit by digit in a date, and an int holds it.
constexpr qsizetype longestRun = 8;

// -1 for a numeral that is no digit.
int digitOf(QChar c)
{
    if (c == u'零')
        return 0;
    if (c == u'两')
        return 2;
    return static_cast<int>(digits.indexOf(c));
}

// 十, 二十, 十七, 二十七.
std::optional<int> tensNumber(QStringView numerals, qsizetype tenAt)
{
    const QStringView before = numerals.first(tenAt);
    const QStringView after = numerals.sliced(tenAt + 1);
    if (before.size() > 1 || after.size() > 1)
        return std::nullopt;
    const int tens = before.isEmpty() ? 1 : digitOf(before.front());
    const int ones = after.isEmpty() ? 0 : digitOf(after.front());
    if (tens < 1 || ones < 0 || (ones == 0 && !after.isEmpty()))
        return std::nullopt;
    return tens * 10 + ones;
}

} // namespace

bool isChineseNumeral(QChar c)
{
    return c == ten || digitOf(c) >= 0;
}

std::optional<int> chineseNumber(QStringView numerals)
{
    if (numerals.isEmpty() || numerals.size() > longestRun)
        return std::nullopt;
    if (const qsizetype tenAt = numerals.indexOf(ten); tenAt >= 0)
        return tensNumber(numerals, tenAt);
    int number = 0;
    for (const QChar c : numerals) {
        if (digitOf(c) < 0)
            return std::nullopt;
        number = number * 10 + digitOf(c);
    }
    return number;
}

QString withArabicNumerals(QStringView text)
{
    QString result;
    while (!text.isEmpty()) {
        const auto *end = std::find_if_not(text.begin(), text.end(), isChineseNumeral);
        const QStringView run = text.first(end - text.begin());
        if (run.isEmpty()) {
            result.append(text.front());
            text = text.sliced(1);
            continue;
        }
        const std::optional<int> number = chineseNumber(run);
        result.append(number ? QString::number(*number) : run.toString());
        text = text.sliced(run.size());
    }
    return result;
}

} // namespace tongbao
