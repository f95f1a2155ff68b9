#include "ui/charts/columnplaces.h"
#include "ui/charts/drawing.h"
#include "ui/charts/linesegments.h"

#include <QGraphicsPathItem>
#include <QPen>

#include <algorithm>
#include <numeric>

namespace tongbao::drawing {

namespace {

class BarDrawing {
public:
    // bar: what stands there belongs to its series.
    BarDrawing(const Canvas &canvas, const ColumnPlace &bar)
        : m_canvas(canvas.of(bar.series))
        , m_layout(canvas.layout)
    {
    }

    DrawnPoint place(const ColumnPlace &bar) const
    {
        const SpecPoint &point = m_canvas.spec.series.at(bar.series).points.at(bar.point);
        const double tip = point.value.value_or(point.high.value_or(0));
        return {bar.series, bar.point, point.slot, m_layout.at(bar.middle(), tip), areaOf(bar, point)};
    }

    void draw(const ColumnPlace &bar) const
    {
        const SpecSeries &series = m_canvas.spec.series.at(bar.series);
        drawFigure(bar, series, series.points.at(bar.point));
    }

private:
    QRectF box(const ColumnPlace &bar, double low, double high) const
    {
        return QRectF(m_layout.at(bar.from, low), m_layout.at(bar.to, high)).normalized();
    }

    QRectF areaOf(const ColumnPlace &bar, const SpecPoint &point) const
    {
        return point.value ? box(bar, 0, *point.value)
                           : box(bar, point.low.value_or(0), point.high.value_or(0));
    }

    void drawFigure(const ColumnPlace &bar, const SpecSeries &series, const SpecPoint &point) const
    {
        const QColor colour = m_canvas.colour(bar.series);
        if (!point.value)
            drawBareRange(bar, point, areaOf(bar, point), colour);
        else if (series.isGroup)
            drawGroup(bar, point, colour);
        else
            drawValue(point, areaOf(bar, point), colour);
        if (point.value && point.low && point.high) {
            drawRange(m_canvas, m_layout.at(bar.middle(), *point.low), m_layout.at(bar.middle(), *point.high),
                m_canvas.theme == Theme::Dark ? colour.lighter(150) : colour.darker(150), false);
        }
        if (point.qualifier == Qualifier::Over || point.qualifier == Qualifier::Under)
            drawBoundOf(bar, point, colour);
        if (point.qualifier == Qualifier::About && point.value && !m_layout.isHorizontal)
            drawAboutOf(bar, point, colour);
    }

    // From the low to the high end and no further: no single value was published.
    void drawBareRange(
        const ColumnPlace &bar, const SpecPoint &point, const QRectF &area, const QColor &colour) const
    {
        QColor filling = colour;
        filling.setAlphaF(0.28F);
        QPainterPath path;
        path.addRect(area);
        m_canvas.addPath(path, filling, QPen(Qt::NoPen), layer::lines);
        QPainterPath ends;
        for (const double end : {point.low.value_or(0), point.high.value_or(0)}) {
            ends.moveTo(m_layout.at(bar.from, end));
            ends.lineTo(m_layout.at(bar.to, end));
        }
        ends.moveTo(m_layout.at(bar.middle(), point.low.value_or(0)));
        ends.lineTo(m_layout.at(bar.middle(), point.high.value_or(0)));
        m_canvas.addPath(ends, {}, m_canvas.pen(colour, 2), layer::marks);
    }

    void drawValue(const SpecPoint &point, QRectF area, const QColor &colour) const
    {
        if (point.status == Status::Actual) {
            m_canvas.addRect(area, colour, layer::lines);
            return;
        }
        // The outline lies inside, so that a hollow bar is as wide as a filled one.
        const Qt::PenStyle style = point.status == Status::Forecast ? Qt::DashLine : Qt::SolidLine;
        const QPen pen = m_canvas.pen(colour, 1.6, style);
        const double inset = std::min({pen.widthF() / 2, area.width() / 4, area.height() / 4});
        QPainterPath path;
        path.addRect(area.adjusted(inset, inset, -inset, -inset));
        m_canvas.addPath(path, m_canvas.ground, pen, layer::lines);
    }

    // Nobody else's figure lies under it: a stem with a diamond, not a bar among bars.
    void drawGroup(const ColumnPlace &bar, const SpecPoint &point, const QColor &colour) const
    {
        const double middle = bar.middle();
        const QPointF tip = m_layout.at(middle, point.value.value_or(0));
        QPainterPath stem;
        stem.moveTo(m_layout.at(middle, 0));
        stem.lineTo(tip);
        const bool isActual = point.status == Status::Actual;
        const Qt::PenStyle style = point.status == Status::Forecast ? Qt::DashLine : Qt::SolidLine;
        m_canvas.addPath(stem, {}, m_canvas.pen(colour, 1.6, style), layer::marks);
        const QPainterPath diamond = markerPath(MarkerShape::Diamond, tip, 0.42 * m_layout.em);
        m_canvas.addPath(diamond, isActual ? colour : m_canvas.ground,
            hollowPen(m_canvas, colour, point.status), layer::marks);
    }

    void drawBoundOf(const ColumnPlace &bar, const SpecPoint &point, const QColor &colour) const
    {
        const double sign = point.qualifier == Qualifier::Over ? 1 : -1;
        const QPointF towards = m_layout.isHorizontal ? QPointF(sign, 0) : QPointF(0, -sign);
        // Downwards it lies inside a filled bar, where only the ground's colour is seen.
        const bool isFilled = point.status == Status::Actual && !m_canvas.spec.series.at(bar.series).isGroup;
        const bool isInside = point.qualifier == Qualifier::Under && isFilled;
        drawBound(m_canvas, m_layout.at(bar.middle(), point.value.value_or(0)), towards,
            isInside ? m_canvas.ground : colour);
    }

    // Over the column; beside a bar the figure itself says it.
    void drawAboutOf(const ColumnPlace &bar, const SpecPoint &point, const QColor &colour) const
    {
        const double gap = m_canvas.spec.series.at(bar.series).isGroup ? aboutGap : 0.6;
        const QPointF top = m_layout.at(bar.middle(), std::max(0.0, *point.value));
        drawAbout(m_canvas, top - QPointF(0, gap * m_layout.em), colour);
    }

    const Canvas m_canvas;
    const ChartLayout &m_layout;
};

QList<DrawnPoint> placeAll(const Canvas &canvas, const QList<ColumnPlace> &bars)
{
    QList<DrawnPoint> placed;
    for (const ColumnPlace &bar : bars)
        placed.append(BarDrawing(canvas, bar).place(bar));
    return placed;
}

void drawAll(const Canvas &canvas, const QList<ColumnPlace> &bars)
{
    for (const ColumnPlace &bar : bars)
        BarDrawing(canvas, bar).draw(bar);
}

// Of columns that are narrower than a pixel those that are seen, each as wide as one.
QList<ColumnPlace> reducedColumns(const ChartSpec &spec, const QList<ColumnPlace> &all, double columnWidth)
{
    QList<ColumnPlace> kept;
    // In the order of the series, as they were placed.
    for (qsizetype first = 0; first < all.size();) {
        const SpecSeries &series = spec.series.at(all.at(first).series);
        QList<qsizetype> points(series.points.size());
        std::iota(points.begin(), points.end(), 0);
        for (const qsizetype point : reducedMarks(series, points, columnWidth)) {
            ColumnPlace place = all.at(first + point);
            const double middle = place.middle();
            place.from = middle - columnWidth / 2;
            place.to = middle + columnWidth / 2;
            kept.append(place);
        }
        first += series.points.size();
    }
    return kept;
}

} // namespace

QList<DrawnPoint> drawColumns(const Canvas &canvas)
{
    const QList<ColumnPlace> places = columnPlaces(canvas.layout, canvas.spec);
    const double columnWidth = 1 / canvas.layout.slotExtent();
    drawAll(canvas, isDense(columnWidth) ? reducedColumns(canvas.spec, places, columnWidth) : places);
    return placeAll(canvas, places);
}

QList<DrawnPoint> drawBars(const Canvas &canvas)
{
    const QList<ColumnPlace> places = barPlaces(canvas.layout, canvas.spec);
    drawAll(canvas, places);
    return placeAll(canvas, places);
}

} // namespace tongbao::drawing
