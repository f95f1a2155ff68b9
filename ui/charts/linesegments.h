#pragma once

#include "ui/charts/chartspec.h"

#include <QPointF>

// What the lines of a series consist of, in slots and values. Internal to the scene.
namespace tongbao::drawing {

// Points of neighbouring periods, joined in one style. Nothing is drawn across a period without a figure.
struct Segment {
    QList<QPointF> points;
    bool isForecast = false;

    bool operator==(const Segment &) const = default;
};
QList<Segment> segmentsOf(const SpecSeries &series);
// Across periods without a figure, from the last figure before them to the first one after.
QList<Segment> gapsOf(const SpecSeries &series);

// A stretch of neighbouring periods with an interval at one of each two: between its ends the figure lies
// somewhere.
struct Band {
    QList<QPointF> upper;
    QList<QPointF> lower;

    bool operator==(const Band &) const = default;
};
QList<Band> bandsOf(const SpecSeries &series);

// Whether a column of pixels for so many slots has more figures of a series than are ever drawn.
bool isDense(double columnWidth);
// The same as far as a picture shows it that has a column of pixels for so many slots: every extreme and
// every gap between columns stays.
QList<Segment> reduced(const QList<Segment> &segments, double columnWidth);
Band reduced(const Band &band, double columnWidth);
// Those of the points (numbers, in order) whose marks are seen, by what their marks look like: each kind
// keeps its extremes.
QList<qsizetype> reducedMarks(const SpecSeries &series, const QList<qsizetype> &points, double columnWidth);

} // namespace tongbao::drawing
