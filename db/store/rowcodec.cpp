#include "db/store/rowcodec.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

QString identityText(const QVariantList &identity)
{
    QStringList parts;
    for (const QVariant &part : identity)
        parts.append(part.toString());
    return parts.join(u' ');
}

namespace column {

QVariant text(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : text;
}

QVariant value(const std::optional<Number> &number)
{
    return number ? QVariant(number->value()) : QVariant();
}

QVariant decimals(const std::optional<Number> &number)
{
    return number ? QVariant(number->decimals()) : QVariant();
}

QVariant time(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<Number> number(const QVariant &value, const QVariant &decimals)
{
    if (value.isNull())
        return std::nullopt;
    const double real = value.toDouble();
    if (!decimals.isNull()) {
        const std::optional<Number> printed = Number::fromValue(real, decimals.toInt());
        if (printed && printed->value() == real)
            return printed;
    }
    const QString shortest = QString::number(real, 'g', QLocale::FloatingPointShortest);
    const std::optional<Number> read = Number::fromText(shortest);
    return read ? read : Number::fromValue(real, 15);
}

QDateTime timeOf(const QVariant &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace column

} // namespace tongbao
