#include "db/domain/figuretext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// 1234567 -> 1,234,567; a fraction stays as it is.
QString grouped(QString text)
{
    const qsizetype point = text.indexOf(u'.');
    const qsizetype start = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > start; at -= 3)
        text.insert(at, u',');
    return text;
}

// The digits after the point that a number keeps in units of 10^exponent.
int printedDecimals(const Number &number, int exponent)
{
    if (number.decimals() != 0)
        return std::max(number.decimals() + exponent, 0);
    // The zeros at the end of a whole number only give its size: files hold 9.04 trillion as 9040000000000.
    const QString text = number.text();
    int zeros = 0;
    while (zeros < exponent && zeros < text.size() && text[text.size() - 1 - zeros] == u'0')
        ++zeros;
    return number.value() == 0 ? 0 : exponent - zeros;
}

// The plain text with its point moved to the left, without rounding or binary fractions.
QString shifted(const Number &number, int exponent)
{
    QString digits = number.text();
    const bool isNegative = digits.startsWith(u'-');
    if (isNegative)
        digits.remove(0, 1);
    const qsizetype point = digits.indexOf(u'.');
    qsizetype whole = (point < 0 ? digits.size() : point) - exponent;
    if (point >= 0)
        digits.remove(point, 1);
    if (whole < 1) {
        digits.prepend(QString(1 - whole, u'0'));
        whole = 1;
    }
    const int decimals = printedDecimals(number, exponent);
    // Precise to thousandths at most, and those digits are zeros where less was published.
    digits = digits.first(std::min(digits.size(), whole + decimals));
    if (decimals > 0)
        digits.insert(whole, u'.');
    return isNegative ? u'-' + digits : digits;
}

int exponentOf(Scale scale)
{
    return static_cast<int>(std::lround(std::log10(scaleFactor(scale))));
}

QString qualifierSign(Qualifier qualifier, Language language)
{
    switch (qualifier) {
    case Qualifier::Exact:
        break;
    case Qualifier::About:
        return language == Language::Chinese ? u"约"_s : u"about "_s;
    case Qualifier::Over:
        return u">"_s;
    case Qualifier::Under:
        return u"<"_s;
    }
    return {};
}

// What stands before and after the numbers of one figure.
struct Frame {
    QString prefix = {};
    QString suffix = {};
};

Frame moneyFrame(const QString &code, Language language)
{
    if (language == Language::Chinese) {
        if (code == u"CNY")
            return {{}, u"元"_s};
        return {{}, code == u"USD" ? u"美元"_s : u' ' + code};
    }
    if (code == u"CNY")
        return {u"¥"_s, {}};
    return {code == u"USD" ? u"$"_s : code + u' ', {}};
}

Frame frameOf(const Unit &unit, Scale scale, Language language)
{
    Frame frame;
    switch (unit.kind()) {
    case UnitKind::Percent:
        return {{}, u"%"_s};
    case UnitKind::Money:
        frame = moneyFrame(unit.code(), language);
        break;
    case UnitKind::Points:
        return {{}, language == Language::Chinese ? u" 个百分点"_s : u" pt"_s};
    case UnitKind::Index:
        return {};
    case UnitKind::Count:
        break;
    }
    const QString name = scaleShortName(scale, language);
    if (!name.isEmpty())
        frame.suffix.prepend(language == Language::Chinese ? name : u' ' + name);
    return frame;
}

QString framed(const QString &number, const Frame &frame)
{
    const bool isNegative = number.startsWith(u'-');
    return (isNegative ? u"-"_s : QString()) + frame.prefix + number.sliced(isNegative ? 1 : 0)
        + frame.suffix;
}

QString rangeText(const QString &low, const QString &high, const Frame &frame, Language language)
{
    // Beside a minus sign a dash could not be told from it.
    if (low.startsWith(u'-') || high.startsWith(u'-')) {
        return framed(low, frame) + (language == Language::Chinese ? u"至"_s : u" to "_s)
            + framed(high, frame);
    }
    return framed(low + u'–' + high, frame);
}

} // namespace

// Both languages write numbers with a comma between thousands and a point before decimals.
QString numberText(const Number &number, Scale scale, [[maybe_unused]] Language language)
{
    return grouped(shifted(number, exponentOf(scale)));
}

QString figureText(const Figure &figure, Language language, Scale scale)
{
    const bool hasScale = figure.unit.kind() == UnitKind::Money || figure.unit.kind() == UnitKind::Count;
    if (scale == Scale::Automatic) {
        const double largest = std::max(std::abs(figure.lowest()), std::abs(figure.highest()));
        scale = scaleFor(largest, figure.unit.kind(), language);
    } else if (!hasScale) {
        scale = Scale::One;
    }
    const Frame frame = frameOf(figure.unit, scale, language);
    const auto number = [&](const Number &part) { return numberText(part, scale, language); };
    QString text;
    if (figure.value)
        text = framed(number(*figure.value), frame);
    if (figure.low && figure.high) {
        const QString range = rangeText(number(*figure.low), number(*figure.high), frame, language);
        text = text.isEmpty() ? range : u"%1 (%2)"_s.arg(text, range);
    }
    return text.isEmpty() ? text : qualifierSign(figure.qualifier, language) + text;
}

} // namespace tongbao
