#include "db/domain/smoothing.h"

#include <QCoreApplication>

namespace tongbao {

namespace {

struct TransformText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Transform)
};

// The `count` points that end with that one, in order; fewer when one of those periods is missing.
QList<SeriesPoint> windowBefore(const Series &series, qsizetype point, int count)
{
    QList<SeriesPoint> window;
    const Period end = series.points.at(point).period;
    for (int back = count - 1; back >= 0; --back) {
        const qsizetype at = point - back;
        if (at >= 0 && series.points.at(at).period.distanceTo(end) == back)
            window.append(series.points.at(at));
    }
    return window;
}

Derived sumOver(QList<SeriesPoint> window, double divisor)
{
    const int decimals = finestDecimals(window);
    const Interval total = mapped(sumOf(window), [divisor](double value) { return value / divisor; });
    const Unit unit = window.first().figure.unit;
    const SeriesPoint now = window.takeLast();
    return derivedPoint(now, window, total, decimals, unit);
}

} // namespace

DerivedSeries movingAverage(const Series &series, int periods)
{
    return derivedSeries(series, series.unit, [periods](const Series &all, qsizetype point) -> Derived {
        const QList<SeriesPoint> window = windowBefore(all, point, periods);
        if (window.size() < periods)
            return {{}, TransformText::tr("A period of the average was not published.")};
        return sumOver(window, periods);
    });
}

DerivedSeries yearToDate(const Series &series)
{
    return derivedSeries(series, series.unit, [](const Series &all, qsizetype point) -> Derived {
        const Period now = all.points.at(point).period;
        const std::optional<Period> year = now.parent(Granularity::Year);
        const QList<Period> parts = year ? year->children(now.granularity()) : QList<Period>();
        const int count = parts.isEmpty() ? 1 : parts.first().distanceTo(now) + 1;
        const QList<SeriesPoint> window = windowBefore(all, point, count);
        if (window.size() < count)
            return {{}, TransformText::tr("An earlier period of the year was not published.")};
        return sumOver(window, 1);
    });
}

} // namespace tongbao
