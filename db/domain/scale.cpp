#include "db/domain/figuretext.h"

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

QString scaleShortName(Scale scale, Language language)
{
    const ScaleNames &names = namesOf(scale);
    return (language == Language::Chinese ? names.chinese : names.englishShort).toString();
}

} // namespace tongbao
