#include "db/domain/figuretext.h"

#include "db/domain/codetable.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct ScaleNames {
    Scale scale;
    int exponent;
    QStringView english;
    QStringView englishShort;
    QStringView chinese;
};

// English has no short word for 万 and 亿; who asks for them reads the characters.
constexpr std::array<ScaleNames, 7> scales = {{
    {Scale::One, 0, u"", u"", u""},
    {Scale::Thousand, 3, u"thousand", u"k", u"千"},
    {Scale::TenThousand, 4, u"万", u"万", u"万"},
    {Scale::Million, 6, u"million", u"m", u"百万"},
    {Scale::HundredMillion, 8, u"亿", u"亿", u"亿"},
    {Scale::Billion, 9, u"billion", u"bn", u"十亿"},
    {Scale::Trillion, 12, u"trillion", u"tn", u"万亿"},
}};

constexpr CodeTable<Scale, 8> codes = {{{Scale::Automatic, "automatic"_L1}, {Scale::One, "one"_L1},
    {Scale::Thousand, "thousand"_L1}, {Scale::TenThousand, "ten-thousand"_L1}, {Scale::Million, "million"_L1},
    {Scale::HundredMillion, "hundred-million"_L1}, {Scale::Billion, "billion"_L1},
    {Scale::Trillion, "trillion"_L1}}};

const ScaleNames &namesOf(Scale scale)
{
    for (const ScaleNames &names : scales) {
        if (names.scale == scale)
            return names;
    }
    return scales.front();
}

} // namespace

double scaleFactor(Scale scale)
{
    return std::pow(10.0, namesOf(scale).exponent);
}

Scale scaleFor(double largest, UnitKind kind, Language language)
{
    const double size = std::abs(largest);
    if (kind != UnitKind::Money && kind != UnitKind::Count)
        return Scale::One;
    if (size >= 1e12)
        return Scale::Trillion;
    if (language == Language::Chinese)
        return size >= 1e8 ? Scale::HundredMillion : size >= 1e4 ? Scale::TenThousand : Scale::One;
    return size >= 1e9 ? Scale::Billion : size >= 1e6 ? Scale::Million : Scale::One;
}

QString scaleName(Scale scale, Language language)
{
    const ScaleNames &names = namesOf(scale);
    return (language == Language::Chinese ? names.chinese : names.english).toString();
}

QString scaleCode(Scale scale)
{
    return codeOf(scale, codes);
}

std::optional<Scale> scaleFromCode(QStringView code)
{
    for (const ScaleNames &names : scales) {
        if (!code.isEmpty() && code == names.chinese)
            return names.scale;
    }
    return valueOf(code, codes);
}

QList<Scale> scalesOf(Language language)
{
    if (language == Language::Chinese)
        return {Scale::Trillion, Scale::HundredMillion, Scale::TenThousand};
    return {Scale::Trillion, Scale::Billion, Scale::Million};
}

QString scaleShortName(Scale scale, Language language)
{
    const ScaleNames &names = namesOf(scale);
    return (language == Language::Chinese ? names.chinese : names.englishShort).toString();
}

} // namespace tongbao
