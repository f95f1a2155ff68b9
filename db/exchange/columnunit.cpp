#include "db/exchange/columnunit.h"

#include "db/domain/chinesenumerals.h"
#include "db/domain/figuretext.h"
#include "db/domain/figurewords.h"
#include "db/domain/foldedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

struct ScaleName {
    int exponent;
    QStringView name;
};

constexpr std::array<ScaleName, 12> scaleNames{
    {{3, u"千"}, {4, u"万"}, {5, u"十万"}, {6, u"百万"}, {7, u"千万"}, {8, u"亿"}, {9, u"十亿"},
        {10, u"百亿"}, {11, u"千亿"}, {12, u"万亿"}, {13, u"十万亿"}, {14, u"百万亿"}}};

QString suffixOf(const ColumnUnit &unit)
{
    const auto *const scale = std::find_if(scaleNames.begin(), scaleNames.end(),
        [&unit](const ScaleName &one) { return one.exponent == unit.exponent; });
    const QString scaleText = scale == scaleNames.end() ? QString() : scale->name.toString();
    if (!unit.unit)
        return scaleText;
    switch (unit.unit->kind()) {
    case UnitKind::Percent:
        return u"%"_s;
    case UnitKind::Count:
        return scaleText + u'个';
    case UnitKind::Money:
    case UnitKind::Points: // of derived figures: no table is printed in them
    case UnitKind::Index:
        break;
    }
    return scaleText + unit.unit->code();
}

Error twoReadings(const QString &figure, const ColumnUnit &unit)
{
    //: %1 a figure, %2 the unit in the head of its column
    return {Exchange::tr("\"%1\" has two readings: as it stands, or in units of \"%2\" as its column says. "
                         "Write its scale and unit in full, such as 1.2万亿元 or 5.9 bn USD.")
                .arg(figure, unit.text),
        {}, ErrorKind::Invalid};
}

Error otherUnit(const QString &figure, const ColumnUnit &unit)
{
    //: %1 a figure, %2 the unit in the head of its column
    return {Exchange::tr("\"%1\" names another unit than \"%2\", in which its column counts. Correct one of "
                         "them.")
                .arg(figure, unit.text),
        {}, ErrorKind::Invalid};
}

// A number, and what it says of itself behind its last digit.
struct OwnWords {
    QString number = {};
    QString scale = {};
    QString rest = {};
    std::optional<int> exponent = {};
    std::optional<Unit> unit = {};
};

OwnWords ownWords(const QString &figure)
{
    const auto isNumeral = [](QChar c) { return c.isDigit() || isChineseNumeral(c); };
    const auto last = std::find_if(figure.crbegin(), figure.crend(), isNumeral);
    OwnWords own{figure.first(figure.crend() - last)};
    const QString tail = foldedText(figure.sliced(own.number.size()));
    FigureWords words(tail);
    own.exponent = words.takeScale();
    own.rest = words.rest().toString();
    own.scale = tail.chopped(own.rest.size());
    words.takeQualifierAfter(); // 5亿多人
    own.unit = words.takeUnitAfter();
    return own;
}

// 万 can count 亿: 1.2万 in 亿 may be 1.2万亿. No such word is made of English ones.
bool countsScales(const OwnWords &own, const ColumnUnit &unit)
{
    const bool isChinese = std::any_of(
        own.scale.cbegin(), own.scale.cend(), [](QChar c) { return QStringView(u"十百千万").contains(c); });
    return isChinese && *own.exponent < unit.exponent;
}

// One number, or a range without a text after it. Its own scale counts, and then only the unit is the
// column's.
Result<QString> withSuffix(const QString &figure, const ColumnUnit &unit)
{
    const OwnWords own = ownWords(figure);
    if (own.number.isEmpty())
        return figure;
    const bool isOtherUnit = own.unit && unit.unit && *own.unit != *unit.unit;
    const bool isScaledPercent = (own.unit == Unit::percent() && unit.exponent != 0)
        || (own.exponent && unit.unit == Unit::percent());
    if (isOtherUnit || isScaledPercent)
        return otherUnit(figure, unit);
    const bool isOpen = own.exponent ? countsScales(own, unit) : own.unit && unit.exponent != 0;
    if (isOpen)
        return twoReadings(figure, unit);
    if (own.unit)
        return figure;
    const bool isWord = !own.scale.isEmpty() && own.scale.back().script() == QChar::Script_Latin;
    return own.number + own.scale + (isWord ? u" "_s : QString())
        + suffixOf(own.exponent ? ColumnUnit{0, unit.unit} : unit) + own.rest;
}

} // namespace

std::optional<ColumnUnit> readColumnUnit(const QString &text)
{
    FigureWords words(text);
    if (words.isAtEnd())
        return std::nullopt;
    ColumnUnit unit;
    unit.unit = words.takeUnitBefore();
    if (const std::optional<int> scale = words.takeScale())
        unit.exponent = *scale;
    if (const std::optional<Unit> after = words.takeUnitAfter()) {
        if (unit.unit && unit.unit != after)
            return std::nullopt;
        unit.unit = after;
    }
    if (!words.isAtEnd() || unit.isEmpty())
        return std::nullopt;
    unit.text = text.trimmed();
    return unit;
}

HeadParts headParts(const QString &head)
{
    static const QRegularExpression inBrackets(
        QRegularExpression::anchoredPattern(u"(.*)[(（\\[【]([^()（）\\[\\]【】]*)[)）\\]】]\\s*"_s));
    static const QRegularExpression afterSign(
        QRegularExpression::anchoredPattern(u"(.*?)[,，/:：]([^,，/:：]*)"_s));
    const QString whole = head.simplified();
    for (const QRegularExpression &pattern : {inBrackets, afterSign}) {
        const QRegularExpressionMatch match = pattern.match(whole);
        if (!match.hasMatch())
            continue;
        QString text = match.captured(2).trimmed();
        if (text.startsWith(u"单位"_s))
            text = text.sliced(2).remove(QRegularExpression(u"^[:：\\s]+"_s));
        if (const std::optional<ColumnUnit> unit = readColumnUnit(text))
            return {match.captured(1).trimmed(), *unit};
    }
    return {whole, {}};
}

std::optional<ColumnUnit> statedUnit(const QString &cell)
{
    static const QRegularExpression stated(
        u"(?:单位|unit)s?\\s*[:：]\\s*([^()（）]+)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = stated.match(cell);
    return match.hasMatch() ? readColumnUnit(match.captured(1).trimmed()) : std::nullopt;
}

Result<QString> withColumnUnit(const QString &figure, const ColumnUnit &unit)
{
    static const QRegularExpression withRange(
        QRegularExpression::anchoredPattern(u"([^(（]+)([(（])([^()（）]+)([)）])"_s));
    if (unit.isEmpty())
        return figure;
    if (!readFigure(figure)) {
        const Result<QString> unread = withSuffix(figure, unit);
        return unread ? unread.value() : figure;
    }
    const QRegularExpressionMatch match = withRange.match(figure);
    if (!match.hasMatch())
        return withSuffix(figure, unit);
    const Result<QString> value = withSuffix(match.captured(1), unit);
    const Result<QString> range = withSuffix(match.captured(3), unit);
    if (!value || !range)
        return value ? range : value;
    return value.value() + match.captured(2) + range.value() + match.captured(4);
}

} // namespace tongbao
