#include "db/exchange/numberformat.h"

#include "db/domain/number.h"
#include "db/domain/period.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

using Kind = NumberFormat::Kind;

// The first of the sections, without what is shown as it stands: quoted and escaped text, colours and
// locales.
QString bareCode(const QString &code)
{
    static const QRegularExpression elapsed(u"\\[(h+|m+|s+)\\]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression literal(u"\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]"_s);
    static const QRegularExpression noon(u"am/pm|a/p|上午/下午"_s, QRegularExpression::CaseInsensitiveOption);
    QString bare = code;
    bare.replace(elapsed, u"s"_s).remove(literal).replace(noon, u"h"_s);
    return bare.section(u';', 0, 0).toLower();
}

Kind dateKind(const QString &bare)
{
    const bool hasTime = bare.contains(u'h') || bare.contains(u's');
    if (bare.contains(u'd'))
        return Kind::Day;
    if (bare.contains(u'm') && (bare.contains(u'y') || !hasTime))
        return Kind::Month;
    if (bare.contains(u'y'))
        return Kind::Year;
    return hasTime ? Kind::Time : Kind::Plain;
}

int decimalsOf(const QString &bare)
{
    static const QRegularExpression decimals(u"\\.(0+)"_s);
    // A comma after the digits divides what is shown by a thousand; an exponent moves the point.
    static const QRegularExpression moved(u"[0#],+(?![0#])|e[+-]"_s);
    if (moved.match(bare).hasMatch())
        return 0;
    return static_cast<int>(decimals.match(bare).capturedLength(1));
}

// Days are counted from the end of 1899, with a 29 February 1900 that never was, or from 1904.
std::optional<Period> dateOf(double serial, Kind kind, bool countsFrom1904)
{
    if (!(serial >= 0 && serial < 200000))
        return std::nullopt;
    const auto days = static_cast<qint64>(std::floor(serial));
    QDate start(1899, 12, days < 60 ? 31 : 30);
    if (countsFrom1904)
        start = QDate(1904, 1, 1);
    const Granularity granularity = kind == Kind::Year ? Granularity::Year
        : kind == Kind::Month                          ? Granularity::Month
                                                       : Granularity::Day;
    return Period::containing(start.addDays(days), granularity);
}

// Files hold binary fractions in 17 digits; 15 are what was typed.
std::optional<Number> numberOf(const QString &raw)
{
    if (const std::optional<Number> number = Number::fromText(raw))
        return number;
    bool isNumber = false;
    const double value = raw.toDouble(&isNumber);
    return isNumber ? Number::fromText(QString::number(value, 'g', 15)) : std::nullopt;
}

QString withDecimals(const QString &text, int decimals)
{
    const qsizetype point = text.indexOf(u'.');
    const qsizetype missing = decimals - (point < 0 ? 0 : text.size() - point - 1);
    if (missing <= 0)
        return text;
    return text + (point < 0 ? u"."_s : QString()) + QString(missing, u'0');
}

} // namespace

NumberFormat NumberFormat::fromCode(const QString &code)
{
    const QString bare = bareCode(code);
    if (bare.contains(u"general"_s) || bare.contains(u'@'))
        return {};
    if (const Kind kind = dateKind(bare); kind != Kind::Plain)
        return {kind, 0};
    return {bare.contains(u'%') ? Kind::Percent : Kind::Plain, decimalsOf(bare)};
}

NumberFormat NumberFormat::fromBuiltIn(int id)
{
    const auto isOneOf
        = [id](std::initializer_list<int> ids) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
    if (id == 9 || id == 10)
        return {Kind::Percent, id == 10 ? 2 : 0};
    if (isOneOf({2, 4, 39, 40, 44}))
        return {Kind::Plain, 2};
    if (isOneOf({17, 27, 36, 50, 52, 57}))
        return {Kind::Month, 0};
    if (isOneOf({14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58}))
        return {Kind::Day, 0};
    if (isOneOf({18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56}))
        return {Kind::Time, 0};
    return {};
}

QString shownNumber(const QString &raw, const NumberFormat &format, bool countsFrom1904)
{
    const std::optional<Number> number = numberOf(raw);
    if (!number)
        return raw;
    switch (format.kind) {
    case Kind::Year:
    case Kind::Month:
    case Kind::Day: {
        const std::optional<Period> date = dateOf(number->value(), format.kind, countsFrom1904);
        return date ? date->key() : raw;
    }
    case Kind::Percent: {
        const std::optional<Number> percent = Number::fromText(number->text() + u"e2"_s);
        return percent ? withDecimals(percent->text(), format.decimals) + u'%' : raw;
    }
    case Kind::Time:
        return raw;
    case Kind::Plain:
        break;
    }
    return withDecimals(number->text(), format.decimals);
}

} // namespace tongbao
