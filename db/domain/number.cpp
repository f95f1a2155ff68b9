#include "db/domain/number.h"

#include <algorithm>
#include <array>
#include <cfloat>
#include <charconv>
#include <cmath>
#include <string>

namespace tongbao {

namespace {

constexpr int maxSignificantDigits = 15;
constexpr int minDecimals = -18;
constexpr int maxDecimals = 15;

// (-1)^negative * digits * 10^exponent. The digits are as printed, trailing zeros included.
struct Decimal {
    bool negative = false;
    std::string digits = {};
    int exponent = 0;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// The powers of ten that decimals can ask for, each exact as a double.
constexpr std::array<double, maxDecimals + 1> powersOfTen
    = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
constexpr double firstTooLong = 1e15; // the first whole number with more than 15 digits

// Up to 15 digits and a power of ten are exact doubles, and so their quotient is rounded only once: it is the
// nearest double. nullopt where that does not hold; then the long way finds it.
std::optional<double> quotient(double digits, int decimals)
{
    if (FLT_EVAL_METHOD != 0 || decimals < 0 || decimals > maxDecimals || std::abs(digits) >= firstTooLong)
        return std::nullopt;
    return digits / powersOfTen.at(size_t(decimals));
}

// The whole number that a value is at 10^-decimals; nullopt when it is none of up to 15 digits, or not just
// that.
std::optional<double> wholeDigits(double value, int decimals)
{
    if (decimals < 0 || decimals > maxDecimals)
        return std::nullopt;
    const double digits = std::nearbyint(value * powersOfTen.at(size_t(decimals)));
    return quotient(digits, decimals) == value ? std::optional(digits) : std::nullopt;
}

// Digits with at most one point among or before them, as nearly every number is written.
struct PlainDigits {
    double digits = 0;
    int decimals = 0;
};

std::optional<PlainDigits> readPlainDigits(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    qint64 digits = 0;
    int count = 0;
    int decimals = -1; // before the point
    for (const QChar c : text.sliced(negative ? 1 : 0)) {
        if (c == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (!isDigit(c) || ++count > maxSignificantDigits)
            return std::nullopt;
        digits = digits * 10 + (c.unicode() - u'0');
        decimals += decimals < 0 ? 0 : 1;
    }
    if (count == 0 || decimals == 0)
        return std::nullopt;
    return PlainDigits{double(negative ? -digits : digits), std::max(decimals, 0)};
}

// Appends the digits at the start of text to `digits` and returns the rest.
QStringView takeDigits(QStringView text, std::string &digits)
{
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[count]))
        digits.push_back(char(text[count++].unicode()));
    return text.sliced(count);
}

bool takeSign(QStringView &text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    return negative;
}

// The exponent after the "e"; four digits are far beyond every double.
std::optional<int> readExponent(QStringView text)
{
    const bool negative = takeSign(text);
    std::string digits;
    if (!takeDigits(text, digits).isEmpty() || digits.empty() || digits.size() > 4)
        return std::nullopt;
    const int exponent = std::stoi(digits);
    return negative ? -exponent : exponent;
}

std::optional<Decimal> readDecimal(QStringView text)
{
    Decimal decimal;
    decimal.negative = takeSign(text);
    text = takeDigits(text, decimal.digits);
    if (text.startsWith(u'.')) {
        const size_t whole = decimal.digits.size();
        text = takeDigits(text.sliced(1), decimal.digits);
        if (decimal.digits.size() == whole)
            return std::nullopt;
        decimal.exponent = -int(decimal.digits.size() - whole);
    }
    if (decimal.digits.empty())
        return std::nullopt;
    if (text.startsWith(u'e') || text.startsWith(u'E')) {
        const std::optional<int> exponent = readExponent(text.sliced(1));
        if (!exponent)
            return std::nullopt;
        decimal.exponent += *exponent;
    } else if (!text.isEmpty()) {
        return std::nullopt;
    }
    return decimal;
}

// Leaves the digits that matter: none for zero.
Decimal stripped(Decimal decimal)
{
    decimal.digits.erase(0, std::min(decimal.digits.find_first_not_of('0'), decimal.digits.size()));
    while (!decimal.digits.empty() && decimal.digits.back() == '0') {
        decimal.digits.pop_back();
        ++decimal.exponent;
    }
    return decimal;
}

// The nearest double; infinity when there is none.
double toDouble(const Decimal &decimal)
{
    if (decimal.digits.empty())
        return 0;
    const std::string text = decimal.digits + 'e' + std::to_string(decimal.exponent);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return HUGE_VAL;
    return decimal.negative ? -value : value;
}

// The shortest digits that name this double: those it was read from when they were 15 or fewer.
Decimal shortestDecimal(double value)
{
    std::array<char, 32> buffer = {};
    const auto [end, error]
        = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    Q_ASSERT(error == std::errc());
    const auto length = qsizetype(end - buffer.data());
    return stripped(readDecimal(QString::fromLatin1(buffer.data(), length)).value_or(Decimal{}));
}

// Half away from zero, at the digit that stands for 10^exponent.
Decimal rounded(Decimal decimal, int exponent)
{
    const int dropped = exponent - decimal.exponent;
    if (dropped <= 0)
        return decimal;
    const int kept = int(decimal.digits.size()) - dropped;
    const bool up = kept >= 0 && decimal.digits[size_t(kept)] >= '5';
    decimal.digits.resize(size_t(std::max(kept, 0)));
    decimal.exponent = exponent;
    if (up) {
        decimal.digits.insert(0, 1, '0');
        size_t at = decimal.digits.size() - 1;
        while (decimal.digits[at] == '9')
            decimal.digits[at--] = '0';
        ++decimal.digits[at];
    }
    return stripped(decimal);
}

} // namespace

std::optional<Number> Number::fromText(QStringView text)
{
    if (const std::optional<PlainDigits> plain = readPlainDigits(text)) {
        if (const std::optional<double> value = quotient(plain->digits, plain->decimals))
            return Number(*value, plain->decimals);
    }
    const std::optional<Decimal> decimal = readDecimal(text);
    if (!decimal || -decimal->exponent > maxDecimals)
        return std::nullopt;
    const Decimal significant = stripped(*decimal);
    const double value = toDouble(significant);
    if (significant.digits.size() > maxSignificantDigits || !std::isfinite(value))
        return std::nullopt;
    return Number(value, std::max(-decimal->exponent, minDecimals));
}

std::optional<Number> Number::fromValue(double value, int decimals)
{
    if (!std::isfinite(value) || decimals < minDecimals || decimals > maxDecimals)
        return std::nullopt;
    if (wholeDigits(value, decimals))
        return Number(value == 0 ? 0 : value, decimals); // never -0
    Decimal decimal = rounded(shortestDecimal(value), -decimals);
    const int surplus = int(decimal.digits.size()) - maxSignificantDigits;
    if (surplus > 0) {
        const int exponent = decimal.exponent + surplus;
        decimal = rounded(decimal, exponent);
        decimals = std::max(-exponent, minDecimals);
    }
    const double kept = toDouble(decimal);
    if (!std::isfinite(kept)) // the largest doubles, rounded up
        return std::nullopt;
    return Number(kept, decimals);
}

int Number::knownDecimals() const
{
    if (m_decimals != 0 || m_value == 0)
        return m_decimals;
    return std::max(-std::max(shortestDecimal(m_value).exponent, 0), minDecimals);
}

int Number::significantDigits() const
{
    if (m_value == 0)
        return 1;
    const Decimal decimal = shortestDecimal(m_value);
    const int leading = int(decimal.digits.size()) + decimal.exponent; // places before the point
    return std::max(leading + knownDecimals(), 1);
}

QString Number::text() const
{
    const int printed = std::max(m_decimals, 0);
    if (const std::optional<double> whole = wholeDigits(m_value, printed)) {
        QString digits = QString::number(std::abs(qint64(*whole)));
        digits = digits.rightJustified(printed + 1, u'0');
        if (printed > 0)
            digits.insert(digits.size() - printed, u'.');
        return m_value < 0 ? u'-' + digits : digits;
    }
    const Decimal decimal = shortestDecimal(m_value);
    // All digits in a row, the last of them at 10^-printed.
    std::string digits = decimal.digits;
    const int zeros = decimal.exponent + printed;
    if (!digits.empty())
        digits.append(size_t(zeros), '0');
    if (digits.size() <= size_t(printed))
        digits.insert(0, size_t(printed) + 1 - digits.size(), '0');
    if (printed > 0)
        digits.insert(digits.size() - size_t(printed), 1, '.');
    if (m_value < 0)
        digits.insert(0, 1, '-');
    return QString::fromStdString(digits);
}

} // namespace tongbao
