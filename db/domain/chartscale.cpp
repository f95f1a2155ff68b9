#include "db/domain/chartdata.h"

#include <algorithm>
#include <cmath>

namespace tongbao {

namespace {

double largestOf(const ChartData &data)
{
    double largest = 0;
    for (const Series &series : data.series) {
        for (const SeriesPoint &point : series.points) {
            largest = std::max({largest, std::abs(point.figure.lowest()), std::abs(point.figure.highest())});
            if (point.earlier)
                largest = std::max(largest, std::abs(point.earlier->figure.highest()));
        }
    }
    return largest;
}

} // namespace

bool hasScale(const ChartData &data)
{
    const bool isAmount = data.unit.kind() == UnitKind::Money || data.unit.kind() == UnitKind::Count;
    return isAmount && data.view.kind != ViewKind::Concentration;
}

Scale chartScale(const ChartData &data, Language language)
{
    if (!hasScale(data))
        return Scale::One;
    return data.view.scale != Scale::Automatic ? data.view.scale
                                               : scaleFor(largestOf(data), data.unit.kind(), language);
}

} // namespace tongbao
