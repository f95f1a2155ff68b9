#pragma once

#include <QString>

#include <optional>

namespace tongbao {

// A published decimal number: its value and the digits after the point that were printed, so that 55.0 stays 55.0.
// Always finite; at most 15 significant digits, so that text -> double -> text gives the same text.
class Number {
public:
    // Plain decimal text of the C locale: digits, one optional point, an optional sign, an optional exponent.
    // nullopt for anything else, nan, infinities, more than 15 significant digits (zeros at either end do not count)
    // and more than 15 digits after the point.
    static std::optional<Number> fromText(QStringView text);
    // decimals: digits after the point; negative when only tens, hundreds ... are known (9.04 trillion: -10).
    // The value is rounded to that precision, and to less where it would take more than 15 significant digits.
    // nullopt when value, so rounded, is not finite or decimals is outside -18..15.
    static std::optional<Number> fromValue(double value, int decimals);

    double value() const { return m_value; }
    int decimals() const { return m_decimals; }
    // The place of the last digit that says something, as decimals. The zeros at the end of a whole number
    // only give its size, so 9040000000000 is known to -10.
    int knownDecimals() const;
    // How many digits were published: 55.0 has three, 9040000000000 has three; at least one.
    int significantDigits() const;
    // Canonical plain text with max(decimals, 0) digits after the point: what files hold.
    QString text() const;

    bool operator==(const Number &) const = default;

private:
    Number(double value, int decimals) : m_value(value), m_decimals(decimals) {}

    double m_value;
    int m_decimals;
};

} // namespace tongbao
