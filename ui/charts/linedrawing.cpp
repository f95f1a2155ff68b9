#include "ui/charts/drawing.h"

#include "ui/charts/linesegments.h"
#include "ui/charts/plot.h"

#include <QPen>

#include <algorithm>
#include <cmath>

namespace tongbao::drawing {

namespace {

double radiusOf(const Canvas &canvas, const SpecSeries &series)
{
    return (series.isGroup ? 0.38 : 0.3) * canvas.layout.em;
}

bool liesOver(const Canvas &canvas, const SpecSeries &other, const SpecPoint &point)
{
    const auto same = std::lower_bound(other.points.begin(), other.points.end(), point.slot,
        [](const SpecPoint &one, int slot) { return one.slot < slot; });
    if (same == other.points.end() || same->slot != point.slot || !same->value)
        return false;
    const double x = point.slot + 0.5;
    const double apart = canvas.layout.at(x, *same->value).y() - canvas.layout.at(x, *point.value).y();
    return std::abs(apart) < 0.3 * canvas.layout.em;
}

// Of the marker of a figure: larger than those of equal figures that are drawn over it, so that all stay in
// sight as rings around each other.
double radiusUnder(const Canvas &canvas, qsizetype series, const SpecPoint &point)
{
    constexpr double ring = 1.6;
    const QList<SpecSeries> &all = canvas.spec.series;
    double covered = 0;
    for (qsizetype i = all.size() - 1; i > series; --i) {
        if (liesOver(canvas, all.at(i), point))
            covered = std::max(ring * covered, radiusOf(canvas, all.at(i)));
    }
    const double own = radiusOf(canvas, all.at(series));
    return std::max(own, std::min(ring * covered, 0.9 * canvas.layout.em));
}

void drawMarker(const Canvas &canvas, const SpecSeries &series, Status status, QPointF centre, double radius)
{
    const QColor colour = canvas.colour(canvas.owner);
    const MarkerShape shape = series.isGroup ? MarkerShape::Diamond : series.style.marker;
    const bool isHollow = status != Status::Actual;
    const QPen outline = isHollow ? hollowPen(canvas, colour, status) : canvas.pen(canvas.ground, 0.7);
    canvas.addPath(
        markerPath(shape, centre, radius), isHollow ? canvas.ground : colour, outline, layer::marks);
}

bool isJoined(const SpecSeries &series, qsizetype index)
{
    const auto joins = [&series](qsizetype a, qsizetype b) {
        return a >= 0 && b < series.points.size() && isOnLine(series.points.at(a))
            && isOnLine(series.points.at(b)) && series.points.at(b).slot == series.points.at(a).slot + 1;
    };
    return joins(index - 1, index) || joins(index, index + 1);
}

class LineDrawing {
public:
    explicit LineDrawing(const Canvas &canvas)
        : m_canvas(canvas)
        , m_layout(canvas.layout)
    {
    }

    QList<DrawnPoint> drawAll()
    {
        Plot plot(m_canvas);
        drawSpreads(plot);
        for (qsizetype i = 0; i < m_canvas.spec.series.size(); ++i)
            drawSeries(plot, i);
        return m_drawn;
    }

    // One series alone.
    QList<DrawnPoint> draw(qsizetype series)
    {
        Plot plot(m_canvas, Plot::Means::Paths);
        drawSeries(plot, series);
        return m_drawn;
    }

private:
    void drawSeries(Plot &plot, qsizetype index)
    {
        const SpecSeries &series = m_canvas.spec.series.at(index);
        if (series.isComputed)
            drawBands(plot, index);
        for (const Segment &segment : reduced(segmentsOf(series), columnWidth()))
            plot.addLine(index, segment.points, linePen(m_canvas, index, segment.isForecast));
        if (m_canvas.spec.joinsGaps)
            joinGaps(plot, index);
        for (qsizetype j = 0; j < series.points.size(); ++j) {
            DrawnPoint drawn = placeOnLine(m_canvas, index, j, series.points.at(j));
            drawn.isJoined = j > 0 && series.points.at(j - 1).slot + 1 == drawn.slot;
            m_drawn.append(drawn);
        }
        for (const qsizetype point : reducedMarks(series, markedPoints(series), columnWidth()))
            markOnLine(m_canvas, index, series.points.at(point), needsMarker(series, point));
    }

    // Slots within a pixel: what is narrower cannot be told apart.
    double columnWidth() const { return 1 / m_layout.slotExtent(); }

    QList<qsizetype> markedPoints(const SpecSeries &series) const
    {
        QList<qsizetype> points;
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const SpecPoint &point = series.points.at(i);
            if (needsMarker(series, i) || !isOnLine(point) || (point.low && point.high))
                points.append(i);
        }
        return points;
    }

    // Thinner and with wider gaps than any series has of its own: nothing was published there.
    void joinGaps(Plot &plot, qsizetype index) const
    {
        QPen pen = m_canvas.pen(m_canvas.colour(index), 1.3, Qt::CustomDashLine);
        pen.setDashPattern({1, 3});
        for (const Segment &gap : reduced(gapsOf(m_canvas.spec.series.at(index)), columnWidth()))
            plot.addLine(index, gap.points, pen);
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
            const Band area = reduced(Band{upper, lower}, columnWidth());
            plot.addArea(-1, area.upper, area.lower, filling);
            upper.clear();
            lower.clear();
        }
    }

    void drawBands(Plot &plot, qsizetype index) const
    {
        QColor filling = m_canvas.colour(index);
        filling.setAlphaF(0.18F);
        for (const Band &whole : bandsOf(m_canvas.spec.series.at(index))) {
            const Band band = reduced(whole, columnWidth());
            plot.addArea(index, band.upper, band.lower, filling);
            for (const QList<QPointF> &edge : {band.upper, band.lower})
                plot.addLine(index, edge, m_canvas.pen(m_canvas.colour(index), 1));
        }
    }

    // Where the points are denser than their markers, only those that say something of their own are marked.
    bool needsMarker(const SpecSeries &series, qsizetype index) const
    {
        const SpecPoint &point = series.points.at(index);
        return m_layout.slotExtent() >= 2.4 * radiusOf(m_canvas, series) || point.status != Status::Actual
            || point.qualifier != Qualifier::Exact || index == series.points.size() - 1
            || !isJoined(series, index);
    }

    const Canvas &m_canvas;
    const ChartLayout &m_layout;
    QList<DrawnPoint> m_drawn;
};

} // namespace

QPen linePen(const Canvas &canvas, qsizetype series, bool isForecast)
{
    const SpecSeries &one = canvas.spec.series.at(series);
    // Dots are for gaps that are joined.
    const Qt::PenStyle own = one.isGroup ? Qt::SolidLine : one.style.dash;
    return canvas.pen(canvas.colour(series), one.isGroup ? 1.4 : 2.1, isForecast ? Qt::DashLine : own);
}

DrawnPoint placeOnLine(const Canvas &canvas, qsizetype series, qsizetype number, const SpecPoint &point)
{
    const ChartLayout &layout = canvas.layout;
    const SpecSeries &one = canvas.spec.series.at(series);
    const double x = point.slot + 0.5;
    if (!point.value) {
        const QPointF low = layout.at(x, point.low.value_or(0));
        const QPointF high = layout.at(x, point.high.value_or(0));
        const double half = 0.5 * layout.em;
        return {series, number, point.slot, (low + high) / 2,
            QRectF(high.x() - half, high.y(), 2 * half, low.y() - high.y())};
    }
    const QPointF centre = layout.at(x, *point.value);
    const double radius = radiusOf(canvas, one);
    return {series, number, point.slot, centre,
        QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)};
}

void markOnLine(const Canvas &chart, qsizetype series, const SpecPoint &point, bool needsMarker)
{
    const Canvas canvas = chart.of(series);
    const ChartLayout &layout = canvas.layout;
    const SpecSeries &one = canvas.spec.series.at(series);
    const QColor colour = canvas.colour(series);
    const double x = point.slot + 0.5;
    if (point.low && point.high)
        drawRange(canvas, layout.at(x, *point.low), layout.at(x, *point.high), colour,
            !point.value && !one.isComputed);
    if (!point.value)
        return;
    const QPointF centre = layout.at(x, *point.value);
    if (point.qualifier == Qualifier::Over)
        drawBound(canvas, centre, {0, -1}, colour);
    if (point.qualifier == Qualifier::Under)
        drawBound(canvas, centre, {0, 1}, colour);
    if (point.qualifier == Qualifier::About)
        drawAbout(canvas, centre - QPointF(0, aboutGap * layout.em), colour);
    if (!needsMarker)
        return;
    const bool isAmongLines = canvas.spec.mark == Mark::Line;
    drawMarker(canvas, one, point.status, centre,
        isAmongLines ? radiusUnder(canvas, series, point) : radiusOf(canvas, one));
}

QPainterPath linePath(const Canvas &canvas, qsizetype series)
{
    QPainterPath path;
    const double columnWidth = 1 / canvas.layout.slotExtent();
    for (const Segment &segment : reduced(segmentsOf(canvas.spec.series.at(series)), columnWidth)) {
        path.moveTo(canvas.layout.at(segment.points.first().x(), segment.points.first().y()));
        for (const QPointF &point : segment.points)
            path.lineTo(canvas.layout.at(point.x(), point.y()));
    }
    return path;
}

QList<DrawnPoint> drawLines(const Canvas &canvas)
{
    return LineDrawing(canvas).drawAll();
}

QList<DrawnPoint> drawLine(const Canvas &canvas, qsizetype series)
{
    return LineDrawing(canvas).draw(series);
}

} // namespace tongbao::drawing
