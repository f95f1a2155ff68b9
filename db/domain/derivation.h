#pragma once

#include "db/domain/interval.h"
#include "db/domain/series.h"

#include <functional>

namespace tongbao {

// What a transform makes of one point, or why it cannot (translated): nothing is guessed.
struct Derived {
    std::optional<SeriesPoint> point = {};
    QString reason = {};
};

// What a transform makes of a series: the points that could be made, and for each of the others the reason.
struct DerivedSeries {
    Series series;
    QList<SeriesGap> gaps = {};
};

// Makes every point of a series anew; the result has the unit.
DerivedSeries derivedSeries(const Series &series, const Unit &unit,
    const std::function<Derived(const Series &series, qsizetype point)> &derive);

// A point at the period of `now`, made of it and of `basis`: a forecast when one of them is one, else an
// estimate when one of them is one; about when one of them is. All must be by one publisher.
Derived derivedPoint(const SeriesPoint &now, const QList<SeriesPoint> &basis, const Interval &interval,
    int decimals, const Unit &unit);

// All sums of values that the figures can stand for; of at least one figure.
Interval sumOf(const QList<SeriesPoint> &points);
// The point of that period; nullptr when there is none.
const SeriesPoint *pointAt(const Series &series, Period period);
// The publisher when all points have the same one; empty otherwise.
QString commonPublisher(const QList<SeriesPoint> &points);

// The finest digit that says something of these figures, as decimals: for sums and differences.
int finestDecimals(const QList<SeriesPoint> &points);
// Decimals for percents that are made of these figures: as the fewest of their published digits allow, at
// most two.
int percentDecimals(const QList<SeriesPoint> &points, const Interval &percents);

} // namespace tongbao
