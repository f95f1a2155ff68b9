#include "ui/charts/linesegments.h"

#include "db/domain/reduction.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace tongbao::drawing {

namespace {

Reach reachOf(const Segment &segment)
{
    const auto [low, high] = std::minmax_element(
        segment.points.begin(), segment.points.end(), [](QPointF a, QPointF b) { return a.y() < b.y(); });
    return {segment.points.first().x(), low->y(), high->y()};
}

Reach reachOf(const SpecPoint &point)
{
    const double value = point.value.value_or(0);
    return {static_cast<double>(point.slot), point.low.value_or(value), point.high.value_or(value)};
}

bool isWithinColumn(const Segment &segment, double columnWidth)
{
    return std::floor(segment.points.first().x() / columnWidth)
        == std::floor(segment.points.last().x() / columnWidth);
}

QList<QPointF> reducedLine(const QList<QPointF> &points, double columnWidth)
{
    QList<Reach> reaches;
    for (const QPointF point : points)
        reaches.append({point.x(), point.y(), point.y()});
    QList<QPointF> kept;
    for (const qsizetype number : tellingFigures(reaches, columnWidth))
        kept.append(points.at(number));
    return kept;
}

// Points with the same sign on the line: kept or left out among each other.
auto signOf(const SpecPoint &point)
{
    return std::tuple(point.status, point.qualifier, point.value.has_value(), point.low && point.high);
}

} // namespace

QList<Segment> segmentsOf(const SpecSeries &series)
{
    QList<Segment> segments;
    for (qsizetype i = 1; i < series.points.size(); ++i) {
        const SpecPoint &before = series.points.at(i - 1);
        const SpecPoint &now = series.points.at(i);
        if (!isOnLine(before) || !isOnLine(now) || now.slot != before.slot + 1)
            continue;
        const bool isForecast = now.status == Status::Forecast;
        const QPointF start(before.slot + 0.5, *before.value);
        if (segments.isEmpty() || segments.last().isForecast != isForecast
            || segments.last().points.last() != start)
            segments.append({{start}, isForecast});
        segments.last().points.append({now.slot + 0.5, *now.value});
    }
    return segments;
}

QList<Segment> gapsOf(const SpecSeries &series)
{
    QList<Segment> gaps;
    for (qsizetype i = 1; i < series.points.size(); ++i) {
        const SpecPoint &before = series.points.at(i - 1);
        const SpecPoint &now = series.points.at(i);
        if (spansGap(before, now))
            gaps.append({{{before.slot + 0.5, *before.value}, {now.slot + 0.5, *now.value}}});
    }
    return gaps;
}

QList<Band> bandsOf(const SpecSeries &series)
{
    const auto low = [](const SpecPoint &point) { return point.low.value_or(point.value.value_or(0)); };
    const auto high = [](const SpecPoint &point) { return point.high.value_or(point.value.value_or(0)); };
    QList<Band> bands;
    int end = -1; // the slot up to which the last band goes
    for (qsizetype i = 1; i < series.points.size(); ++i) {
        const SpecPoint &before = series.points.at(i - 1);
        const SpecPoint &now = series.points.at(i);
        if (now.slot != before.slot + 1 || (before.value && now.value))
            continue;
        if (end != before.slot)
            bands.append({{{before.slot + 0.5, high(before)}}, {{before.slot + 0.5, low(before)}}});
        bands.last().upper.append({now.slot + 0.5, high(now)});
        bands.last().lower.append({now.slot + 0.5, low(now)});
        end = now.slot;
    }
    return bands;
}

bool isDense(double columnWidth)
{
    constexpr double most = 4;
    return columnWidth > most;
}

QList<Segment> reduced(const QList<Segment> &segments, double columnWidth)
{
    if (!isDense(columnWidth))
        return segments;
    // Of those that are shorter than a column only what reaches farthest is seen, in each style.
    QMap<bool, QList<qsizetype>> shortOnes;
    QList<qsizetype> kept;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (isWithinColumn(segments.at(i), columnWidth))
            shortOnes[segments.at(i).isForecast].append(i);
        else
            kept.append(i);
    }
    for (const QList<qsizetype> &numbers : std::as_const(shortOnes)) {
        QList<Reach> reaches;
        for (const qsizetype number : numbers)
            reaches.append(reachOf(segments.at(number)));
        for (const qsizetype telling : tellingFigures(reaches, columnWidth))
            kept.append(numbers.at(telling));
    }
    std::sort(kept.begin(), kept.end());
    QList<Segment> made;
    for (const qsizetype number : std::as_const(kept)) {
        const Segment &segment = segments.at(number);
        made.append({reducedLine(segment.points, columnWidth), segment.isForecast});
    }
    return made;
}

Band reduced(const Band &band, double columnWidth)
{
    QList<Reach> reaches;
    for (qsizetype i = 0; i < band.upper.size(); ++i)
        reaches.append({band.upper.at(i).x(), band.lower.at(i).y(), band.upper.at(i).y()});
    Band made;
    for (const qsizetype number : tellingFigures(reaches, columnWidth)) {
        made.upper.append(band.upper.at(number));
        made.lower.append(band.lower.at(number));
    }
    return made;
}

QList<qsizetype> reducedMarks(const SpecSeries &series, const QList<qsizetype> &points, double columnWidth)
{
    if (!isDense(columnWidth))
        return points;
    std::map<decltype(signOf(series.points.first())), QList<qsizetype>> kinds;
    for (const qsizetype number : points)
        kinds[signOf(series.points.at(number))].append(number);
    QList<qsizetype> kept;
    for (const auto &[sign, numbers] : kinds) {
        QList<Reach> reaches;
        for (const qsizetype number : numbers)
            reaches.append(reachOf(series.points.at(number)));
        for (const qsizetype telling : tellingFigures(reaches, columnWidth))
            kept.append(numbers.at(telling));
    }
    std::sort(kept.begin(), kept.end());
    return kept;
}

} // namespace tongbao::drawing
