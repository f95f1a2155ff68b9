#pragma once

#include "db/domain/figure.h"
#include "db/domain/period.h"

#include <QTest>

#include <optional>

// How QCOMPARE shows our values when they differ; found by QTest through their namespace.
namespace tongbao {

inline char *toString(const Period &period)
{
    return qstrdup(qPrintable(period.key()));
}

inline char *toString(const Number &number)
{
    return qstrdup(qPrintable(QStringLiteral("%1 (%2 decimals)").arg(number.text()).arg(number.decimals())));
}

inline char *toString(const Unit &unit)
{
    return qstrdup(qPrintable(unit.code()));
}

inline char *toString(Granularity granularity)
{
    return qstrdup(qPrintable(granularityCode(granularity)));
}

inline char *toString(const Figure &figure)
{
    const auto shown = [](const std::optional<Number> &number) {
        return number ? QStringLiteral("%1 (%2 decimals)").arg(number->text()).arg(number->decimals())
                      : QStringLiteral("none");
    };
    return qstrdup(
        qPrintable(QStringLiteral("value %1, low %2, high %3, %4, %5, %6")
                       .arg(shown(figure.value), shown(figure.low), shown(figure.high),
                           qualifierCode(figure.qualifier), statusCode(figure.status), figure.unit.code())));
}

} // namespace tongbao
