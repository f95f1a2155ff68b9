#include "db/domain/chinesenumerals.h"
#include "db/domain/figuretext.h"
#include "db/domain/figurewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::FigureText)
};

constexpr qsizetype longestText = 80;

// A number as it stands in the text, before its scale is known: the 7 of "7–11 million".
struct Quantity {
    QString written = {}; // with its exponent and scale, for the messages
    QString mantissa = {};
    int exponent = 0; // the number's own: 1.2e3
    std::optional<int> scale = {};
    std::optional<Unit> unit = {};
};

// Reads one text from left to right. Every step says whether it succeeded; without a reason of its own, the
// text as a whole is no figure.
class FigureReader {
public:
    explicit FigureReader(QStringView text)
        : m_words(text)
    {
    }
    bool read();
    const FigureReading &reading() const { return m_reading; }

private:
    bool refuse(const QString &message);
    bool readNumbers();
    bool readQuantity(Quantity &quantity, bool maySign);
    bool readMantissa(Quantity &quantity, bool maySign);
    bool readDigits(Quantity &quantity, bool maySign);
    bool setUnit(std::optional<Unit> &unit, const std::optional<Unit> &stated);
    bool setQualifier(const std::optional<Qualifier> &stated);
    bool takeRangeSign(bool &maySign);
    bool join(Quantity &low, Quantity &high);
    bool setNumber(std::optional<Number> &number, const Quantity &quantity);

    FigureWords m_words;
    FigureReading m_reading;
};

bool FigureReader::refuse(const QString &message)
{
    m_reading.message = message;
    return false;
}

bool FigureReader::read()
{
    if (!setQualifier(m_words.takeQualifier()) || !readNumbers())
        return false;
    if (!setQualifier(m_words.takeQualifierAfter()))
        return false;
    return m_words.isAtEnd();
}

bool FigureReader::readNumbers()
{
    Quantity first;
    if (!readQuantity(first, true))
        return false;
    bool maySign = false;
    if (!takeRangeSign(maySign)) {
        m_reading.unit = first.unit;
        return setNumber(m_reading.value, first);
    }
    Quantity second;
    return readQuantity(second, maySign) && join(first, second);
}

bool FigureReader::readQuantity(Quantity &quantity, bool maySign)
{
    const bool isNegative = maySign && m_words.rest().startsWith(u'-');
    if (isNegative)
        m_words.takeFirst(1);
    if (m_words.take(u"百分之"))
        quantity.unit = Unit::percent();
    else
        quantity.unit = m_words.takeUnitBefore();
    const QStringView from = m_words.rest();
    if (!readMantissa(quantity, maySign && !isNegative))
        return false;
    quantity.scale = m_words.takeScale();
    quantity.written = from.chopped(m_words.rest().size()).trimmed().toString();
    if (isNegative) {
        quantity.mantissa.prepend(u'-');
        quantity.written.prepend(u'-');
    }
    // 5亿多人 has its qualifier inside; 人 and the like follow.
    if (!setQualifier(m_words.takeQualifierAfter()) || !setUnit(quantity.unit, m_words.takeUnitAfter()))
        return false;
    return !(quantity.scale && quantity.unit == Unit::percent());
}

bool FigureReader::readMantissa(Quantity &quantity, bool maySign)
{
    const QStringView rest = m_words.rest();
    const auto *end = std::find_if_not(rest.begin(), rest.end(), isChineseNumeral);
    if (end == rest.begin())
        return readDigits(quantity, maySign);
    const std::optional<int> number = chineseNumber(m_words.takeFirst(end - rest.begin()));
    if (!number)
        return false;
    quantity.mantissa = QString::number(*number);
    return true;
}

bool FigureReader::readDigits(Quantity &quantity, bool maySign)
{
    static const QRegularExpression number(
        u"^(?<mantissa>[+-]?(?:[0-9][0-9.,]*|\\.[0-9]+))(?:[eE](?<exponent>[+-]?[0-9]{1,3}))?"_s);
    static const QRegularExpression thousands(
        QRegularExpression::anchoredPattern(u"[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]+)?"_s));
    const QRegularExpressionMatch match = number.match(m_words.rest());
    if (!match.hasMatch())
        return false;
    QString mantissa = match.captured(u"mantissa"_s);
    const bool isSigned = mantissa.startsWith(u'-') || mantissa.startsWith(u'+');
    if (isSigned && !maySign)
        return false;
    const bool hasComma = mantissa.contains(u',');
    if ((hasComma && !thousands.match(mantissa).hasMatch()) || mantissa.count(u'.') > 1) {
        return refuse(
            FigureText::tr("\"%1\" has two readings: its comma or point can stand before decimals or "
                           "between thousands. Write 5.3 for five and three tenths, 5,300 or 5300 for "
                           "thousands.")
                .arg(mantissa));
    }
    quantity.mantissa = mantissa.remove(u',');
    quantity.exponent = match.captured(u"exponent"_s).toInt();
    m_words.takeFirst(match.capturedLength());
    return true;
}

bool FigureReader::setUnit(std::optional<Unit> &unit, const std::optional<Unit> &stated)
{
    if (stated && unit && *unit != *stated) {
        return refuse(FigureText::tr("The figure names two units, %1 and %2. Write one of them.")
                          .arg(unit->code(), stated->code()));
    }
    if (stated)
        unit = stated;
    return true;
}

bool FigureReader::setQualifier(const std::optional<Qualifier> &stated)
{
    if (stated && m_reading.qualifier && *m_reading.qualifier != *stated) {
        return refuse(FigureText::tr("The figure says both \"%1\" and \"%2\". Write one of them.")
                          .arg(qualifierCode(*m_reading.qualifier), qualifierCode(*stated)));
    }
    if (stated)
        m_reading.qualifier = stated;
    return true;
}

// A dash or tilde, or a word; only after a word can a minus sign be told from the dash.
bool FigureReader::takeRangeSign(bool &maySign)
{
    const QStringView rest = m_words.rest();
    const auto *end
        = std::find_if_not(rest.begin(), rest.end(), [](QChar c) { return c == u'-' || c == u'~'; });
    if (end != rest.begin()) {
        maySign = false;
        const qsizetype count = end - rest.begin();
        m_words.takeFirst(count);
        return count <= 2; // —— is one dash
    }
    maySign = true;
    return m_words.take(u"to") || m_words.take(u"至") || m_words.take(u"到");
}

// What one end of a range leaves out, the other says: 7–11%, $3–5bn.
bool FigureReader::join(Quantity &low, Quantity &high)
{
    if (!setUnit(low.unit, high.unit))
        return false;
    m_reading.unit = low.unit;
    const bool isScaleShared = high.scale && !low.scale;
    const bool isScaleMissing = low.scale && !high.scale;
    if (isScaleShared)
        low.scale = high.scale;
    if (!setNumber(m_reading.low, low) || !setNumber(m_reading.high, high))
        return false;
    // "800,000 to 1.2 million": the low end is no 800,000 million.
    if (isScaleMissing || (isScaleShared && m_reading.low->value() > m_reading.high->value()))
        return refuse(
            FigureText::tr("The range can be read in two ways. Write the scale (million, 亿) at both ends."));
    return true;
}

bool FigureReader::setNumber(std::optional<Number> &number, const Quantity &quantity)
{
    const int exponent = quantity.exponent + quantity.scale.value_or(0);
    number = Number::fromText(u"%1e%2"_s.arg(quantity.mantissa).arg(exponent));
    const bool isDigits = !quantity.mantissa.endsWith(u'.');
    if (!number && isDigits) {
        return refuse(
            FigureText::tr("\"%1\" is too large, too small or too long. Up to 15 digits can be kept.")
                .arg(quantity.written));
    }
    return number.has_value();
}

FigureReading refusal(const QString &message)
{
    FigureReading reading;
    reading.message = message;
    return reading;
}

QString notAFigureMessage(const QString &text)
{
    return FigureText::tr(
        "\"%1\" is not a figure. Enter one such as 53.78%, 9.04 trillion, 9.04万亿, >94% or 7–11%.")
        .arg(text);
}

// Reasons that no place in the text makes better; empty when there is none.
QString plainRefusal(const QString &text)
{
    static const QRegularExpression notANumber(
        QRegularExpression::anchoredPattern(u"[+-]?(?:nan|inf|infinity|∞)"_s),
        QRegularExpression::CaseInsensitiveOption);
    if (text.isEmpty())
        return FigureText::tr("The figure is missing. Enter one such as 53.78%, 9.04 trillion or 9.04万亿.");
    if (notANumber.match(text).hasMatch())
        return FigureText::tr("\"%1\" is not a number.").arg(text);
    if (text.contains(u'兆')) {
        return FigureText::tr(
            "\"兆\" has two readings, a million (10⁶) and a trillion (10¹²). Write 百万 or 万亿.");
    }
    return {};
}

FigureReading readSimple(QStringView text)
{
    FigureReader reader(text);
    if (reader.read())
        return reader.reading();
    const QString &reason = reader.reading().message;
    return refusal(reason.isEmpty() ? notAFigureMessage(text.toString()) : reason);
}

// "9% (7–11%)": the value and its range.
FigureReading readWithRange(const QString &whole, QStringView value, QStringView range)
{
    FigureReading reading = readSimple(value);
    const FigureReading ends = readSimple(range);
    if (!reading || !ends)
        return reading ? ends : reading;
    if (!reading.value || !ends.low || ends.qualifier)
        return refusal(notAFigureMessage(whole));
    if (reading.unit && ends.unit && *reading.unit != *ends.unit) {
        return refusal(FigureText::tr("The figure names two units, %1 and %2. Write one of them.")
                           .arg(reading.unit->code(), ends.unit->code()));
    }
    reading.low = ends.low;
    reading.high = ends.high;
    if (!reading.unit)
        reading.unit = ends.unit;
    return reading;
}

} // namespace

FigureReading readFigure(QStringView text)
{
    static const QRegularExpression withRange(
        QRegularExpression::anchoredPattern(u"([^(（]+)[(（]([^()（）]+)[)）]"_s));
    const QString whole = text.trimmed().toString();
    if (whole.size() > longestText)
        return refusal(notAFigureMessage(whole.first(longestText) + u"…"_s));
    if (const std::optional<Number> number = Number::fromText(whole))
        return {.value = number};
    const QString reason = plainRefusal(whole);
    if (!reason.isEmpty())
        return refusal(reason);
    const QRegularExpressionMatch match = withRange.match(whole);
    if (match.hasMatch())
        return readWithRange(whole, match.capturedView(1), match.capturedView(2));
    return readSimple(whole);
}

} // namespace tongbao
