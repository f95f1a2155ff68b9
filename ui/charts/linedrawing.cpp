#include "ui/charts/drawing.h"

#include "ui/charts/plot.h"

#include <QPen>

#include <algorithm>

namespace tongbao::drawing {

namespace {

// A bound or a bare range is no value that a line could run through.
bool isOnLine(const SpecPoint &point)
{
    return point.value && (point.qualifier == Qualifier::Exact || point.qualifier == Qualifier::About);
}

// Points of neighbouring periods, joined in one style. Nothing is drawn across a period without a figure.
struct Segment {
    QList<QPointF> points; // slot and value
    bool isForecast = false;
};

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

bool isJoined(const SpecSeries &series, qsizetype index)
{
    const auto joins = [&series](qsizetype a, qsizetype b) {
        return a >= 0 && b < series.points.size() && isOnLine(series.points.at(a))
            && isOnLine(series.points.at(b)) && series.points.at(b).slot == series.points.at(a).slot + 1;
    };
    return joins(index - 1, index) || joins(index, index + 1);
}

// A stretch of neighbouring periods with an interval at one of each two: between its ends the figure lies
// somewhere.
struct Band {
    QList<QPointF> upper;
    QList<QPointF> lower;
};

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

class LineDrawing {
public:
    explicit LineDrawing(const Canvas &canvas)
        : m_canvas(canvas)
        , m_layout(canvas.layout)
    {
    }

    QList<DrawnPoint> draw()
    {
        Plot plot(m_canvas);
        drawSpreads(plot);
        for (qsizetype i = 0; i < m_canvas.spec.series.size(); ++i) {
            const SpecSeries &series = m_canvas.spec.series.at(i);
            if (series.isComputed)
                drawBands(plot, i);
            for (const Segment &segment : segmentsOf(series))
                plot.addLine(i, segment.points, linePen(i, segment.isForecast));
            for (qsizetype j = 0; j < series.points.size(); ++j)
                drawPoint(i, j);
        }
        return m_drawn;
    }

private:
    QPen linePen(qsizetype index, bool isForecast) const
    {
        const SpecSeries &series = m_canvas.spec.series.at(index);
        const Qt::PenStyle own = series.isGroup ? Qt::DotLine : series.style.dash;
        const QPen pen = m_canvas.pen(
            m_canvas.colour(index), series.isGroup ? 1.4 : 2.1, isForecast ? Qt::DashLine : own);
        return pen;
    }

    // Between neighbouring periods an area; a period alone has a box.
    void drawSpreads(Plot &plot) const
    {
        QColor filling = themeColours(m_canvas.theme).mutedText;
        filling.setAlphaF(0.16F);
        QList<QPointF> upper;
        QList<QPointF> lower;
        const QList<SpecSpread> &spreads = m_canvas.spec.spreads;
        for (qsizetype i = 0; i < spreads.size(); ++i) {
            const SpecSpread &spread = spreads.at(i);
            upper.append({spread.slot + 0.5, spread.high});
            lower.append({spread.slot + 0.5, spread.low});
            if (i + 1 < spreads.size() && spreads.at(i + 1).slot == spread.slot + 1)
                continue;
            if (upper.size() == 1) {
                upper = {{spread.slot + 0.2, spread.high}, {spread.slot + 0.8, spread.high}};
                lower = {{spread.slot + 0.2, spread.low}, {spread.slot + 0.8, spread.low}};
            }
            plot.addArea(-1, upper, lower, filling);
            upper.clear();
            lower.clear();
        }
    }

    void drawBands(Plot &plot, qsizetype index) const
    {
        QColor filling = m_canvas.colour(index);
        filling.setAlphaF(0.18F);
        for (const Band &band : bandsOf(m_canvas.spec.series.at(index))) {
            plot.addArea(index, band.upper, band.lower, filling);
            for (const QList<QPointF> &edge : {band.upper, band.lower})
                plot.addLine(index, edge, m_canvas.pen(m_canvas.colour(index), 1));
        }
    }

    void drawPoint(qsizetype index, qsizetype pointIndex)
    {
        const SpecSeries &series = m_canvas.spec.series.at(index);
        const SpecPoint &point = series.points.at(pointIndex);
        const Canvas canvas = m_canvas.of(index);
        const QColor colour = canvas.colour(index);
        const double x = point.slot + 0.5;
        if (point.low && point.high)
            drawRange(canvas, m_layout.at(x, *point.low), m_layout.at(x, *point.high), colour,
                !point.value && !series.isComputed);
        if (!point.value) {
            const QPointF low = m_layout.at(x, point.low.value_or(0));
            const QPointF high = m_layout.at(x, point.high.value_or(0));
            const double half = 0.5 * m_layout.em;
            m_drawn.append({index, pointIndex, point.slot, (low + high) / 2,
                QRectF(high.x() - half, high.y(), 2 * half, low.y() - high.y())});
            return;
        }
        const QPointF centre = m_layout.at(x, *point.value);
        if (point.qualifier == Qualifier::Over)
            drawBound(canvas, centre, {0, -1}, colour);
        if (point.qualifier == Qualifier::Under)
            drawBound(canvas, centre, {0, 1}, colour);
        const double radius = radiusOf(series);
        if (needsMarker(series, pointIndex, radius))
            drawMarker(canvas, series, point, centre, radius);
        m_drawn.append({index, pointIndex, point.slot, centre,
            QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)});
    }

    double radiusOf(const SpecSeries &series) const { return (series.isGroup ? 0.38 : 0.3) * m_layout.em; }

    // Where the points are denser than their markers, only those that say something of their own are marked.
    bool needsMarker(const SpecSeries &series, qsizetype index, double radius) const
    {
        const SpecPoint &point = series.points.at(index);
        return m_layout.slotExtent() >= 2.4 * radius || point.status != Status::Actual
            || point.qualifier != Qualifier::Exact || index == series.points.size() - 1
            || !isJoined(series, index);
    }

    static void drawMarker(
        const Canvas &canvas, const SpecSeries &series, const SpecPoint &point, QPointF centre, double radius)
    {
        const QColor colour = canvas.colour(canvas.owner);
        const MarkerShape shape = series.isGroup ? MarkerShape::Diamond : series.style.marker;
        const QPainterPath path = markerPath(shape, centre, radius);
        const bool isHollow = point.status != Status::Actual;
        const QPen outline = isHollow ? canvas.pen(colour, 1.6) : canvas.pen(canvas.ground, 0.7);
        canvas.addPath(path, isHollow ? canvas.ground : colour, outline, layer::marks);
    }

    const Canvas &m_canvas;
    const ChartLayout &m_layout;
    QList<DrawnPoint> m_drawn;
};

} // namespace

QList<DrawnPoint> drawLines(const Canvas &canvas)
{
    return LineDrawing(canvas).draw();
}

} // namespace tongbao::drawing
