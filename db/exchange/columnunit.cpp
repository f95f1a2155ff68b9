#include "db/exchange/columnunit.h"

#include "db/domain/figurewords.h"
#include "db/domain/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

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

// One number, or a range without a text after it. Its own scale counts, and then only the unit is the
// column's.
QString withSuffix(const QString &figure, const ColumnUnit &unit)
{
    const auto lastDigit
        = std::find_if(figure.crbegin(), figure.crend(), [](QChar c) { return c.isDigit(); });
    if (lastDigit == figure.crend())
        return figure;
    const QString tail = foldedText(figure.sliced(figure.crend() - lastDigit));
    const QString head = figure.first(figure.crend() - lastDigit);
    FigureWords after(tail);
    const bool hasScale = after.takeScale().has_value();
    const QString rest = after.rest().toString();
    if (after.takeUnitAfter())
        return figure;
    const QString own = tail.chopped(rest.size());
    return head + own + suffixOf(hasScale ? ColumnUnit{0, unit.unit} : unit) + rest;
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

QString withColumnUnit(const QString &figure, const ColumnUnit &unit)
{
    static const QRegularExpression withRange(
        QRegularExpression::anchoredPattern(u"([^(（]+)([(（])([^()（）]+)([)）])"_s));
    if (unit.isEmpty())
        return figure;
    const QRegularExpressionMatch match = withRange.match(figure);
    if (!match.hasMatch())
        return withSuffix(figure, unit);
    return withSuffix(match.captured(1), unit) + match.captured(2) + withSuffix(match.captured(3), unit)
        + match.captured(4);
}

} // namespace tongbao
