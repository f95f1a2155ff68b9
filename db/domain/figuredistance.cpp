#include "db/domain/figuredistance.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tongbao {

QString distanceText(const Figure &other, const Figure &figure)
{
    if (!other.value || !figure.value || other.unit != figure.unit)
        return {};
    const bool isPercent = figure.unit.kind() == UnitKind::Percent;
    const double base = figure.value->value();
    if (!isPercent && !(std::abs(base) > 0))
        return {};
    const double points = other.value->value() - base;
    const double distance = isPercent ? points : points / std::abs(base) * 100;
    const int decimals
        = isPercent ? std::clamp(std::max(other.value->decimals(), figure.value->decimals()), 0, 15) : 1;
    const QString number = QString::number(std::abs(distance), 'f', decimals);
    const bool isZero
        = std::all_of(number.begin(), number.end(), [](QChar c) { return c == u'0' || c == u'.'; });
    const QString sign = isZero ? u"±"_s : distance < 0 ? u"−"_s : u"+"_s;
    return sign + number + (isPercent ? QString() : u"%"_s);
}

} // namespace tongbao
