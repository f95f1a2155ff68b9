#include "ui/charts/slopeends.h"

namespace tongbao {

namespace {

// What was known earlier, as a figure of its own.
SpecPoint earlierOf(const SpecPoint &point)
{
    SpecPoint earlier;
    earlier.value = point.earlier;
    earlier.low = point.earlierLow;
    earlier.high = point.earlierHigh;
    earlier.qualifier = point.earlierQualifier;
    earlier.status = point.earlierStatus;
    earlier.text = point.earlierText;
    return earlier;
}

} // namespace

QList<SlopeEnd> slopeEnds(const SpecSeries &series)
{
    QList<SlopeEnd> ends;
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const SpecPoint &point = series.points.at(i);
        if (!point.earlierText.isEmpty())
            ends.append({i, earlierOf(point)});
        ends.append({i, point});
    }
    return ends;
}

bool isSlope(const QList<SlopeEnd> &ends)
{
    return ends.size() == 2 && isOnLine(ends.first().figure) && isOnLine(ends.last().figure)
        && !ends.last().figure.startsAnew;
}

} // namespace tongbao
