#pragma once

#include "db/domain/catalog.h"
#include "db/domain/observation.h"

namespace tongbao {

// What a drawn figure is compared with: the same in an earlier report, or that of an earlier period.
struct EarlierFigure {
    Period period;
    Figure figure;
    Observation observation;

    bool operator==(const EarlierFigure &) const = default;
};

// One drawn figure. `figure` is what is drawn (perhaps converted or derived), `observation` what was
// published for it: of a figure made of several, the last one, and `basis` holds the others.
struct SeriesPoint {
    Period period;
    Figure figure;
    Observation observation;
    QString publisher;
    std::optional<ExchangeRate> rate = {}; // the one that converted it
    QList<Observation> basis = {}; // what a transform made it of besides `observation`

    std::optional<EarlierFigure> earlier = {}; // dumbbells and slopes only
    // Of a group's figure as it was published: what the same publisher's figures of its members add up to.
    std::optional<Figure> memberSum = {};

    bool operator==(const SeriesPoint &) const = default;
};

// All that was published for a point, `observation` and `basis`.
QList<Observation> publishedFor(const SeriesPoint &point);

// Figures of one metric, subject, region and unit in order of period, at most one a period.
struct Series {
    QString metric;
    QString subject;
    QString region;
    QString publisher; // empty: several, chosen figure by figure
    Granularity granularity = Granularity::Quarter;
    Unit unit = Unit::percent();
    bool isGroup = false; // of a group subject: drawn as a mark of its own
    QList<SeriesPoint> points = {};

    bool operator==(const Series &) const = default;
};

// Where a figure exists but could not be drawn, and why (translated): "no USD rate for 2012-Q1".
struct SeriesGap {
    QString subject;
    Period period;
    QString reason;

    bool operator==(const SeriesGap &) const = default;
};

// Change of one point against the point one period before in its series; nullopt when either is no single
// value, nothing was published for the period before, or the two are by different publishers.
std::optional<double> changeOnPrevious(const Series &series, qsizetype point);
// The same between any two points; nullopt also where they are by different publishers.
std::optional<double> changeBetween(const SeriesPoint &before, const SeriesPoint &now);
// The difference of the figure from the one that it is compared with; nullopt without two single values.
std::optional<double> changeOnEarlier(const SeriesPoint &point);

} // namespace tongbao
