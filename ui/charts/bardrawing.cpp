#include "ui/charts/columnplaces.h"
#include "ui/charts/drawing.h"

#include <QGraphicsPathItem>
#include <QPen>

#include <algorithm>

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

    DrawnPoint draw(const ColumnPlace &bar) const
    {
        const SpecSeries &series = m_canvas.spec.series.at(bar.series);
        const SpecPoint &point = series.points.at(bar.point);
        const double tip = point.value.value_or(point.high.value_or(0));
        const QRectF area = drawFigure(bar, series, point);
        return {bar.series, bar.point, point.slot, m_layout.at(bar.middle(), tip), area};
    }

private:
    QRectF box(const ColumnPlace &bar, double low, double high) const
    {
        return QRectF(m_layout.at(bar.from, low), m_layout.at(bar.to, high)).normalized();
    }

    // Says what area the mark takes.
    QRectF drawFigure(const ColumnPlace &bar, const SpecSeries &series, const SpecPoint &point) const
    {
        const QColor colour = m_canvas.colour(bar.series);
        QRectF area;
        if (!point.value) {
            area = box(bar, point.low.value_or(0), point.high.value_or(0));
            drawBareRange(bar, point, area, colour);
        } else if (series.isGroup) {
            area = box(bar, 0, *point.value);
            drawGroup(bar, point, colour);
        } else {
            area = box(bar, 0, *point.value);
            drawValue(point, area, colour);
        }
        if (point.value && point.low && point.high) {
            drawRange(m_canvas, m_layout.at(bar.middle(), *point.low), m_layout.at(bar.middle(), *point.high),
                m_canvas.theme == Theme::Dark ? colour.lighter(150) : colour.darker(150), false);
        }
        if (point.qualifier == Qualifier::Over || point.qualifier == Qualifier::Under)
            drawBoundOf(bar, point, colour);
        return area;
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
        m_canvas.addPath(
            diamond, isActual ? colour : m_canvas.ground, m_canvas.pen(colour, 1.6), layer::marks);
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

    const Canvas m_canvas;
    const ChartLayout &m_layout;
};

QList<DrawnPoint> drawAll(const Canvas &canvas, const QList<ColumnPlace> &bars)
{
    QList<DrawnPoint> drawn;
    for (const ColumnPlace &bar : bars)
        drawn.append(BarDrawing(canvas, bar).draw(bar));
    return drawn;
}

} // namespace

QList<DrawnPoint> drawColumns(const Canvas &canvas)
{
    return drawAll(canvas, columnPlaces(canvas.layout, canvas.spec));
}

QList<DrawnPoint> drawBars(const Canvas &canvas)
{
    return drawAll(canvas, barPlaces(canvas.layout, canvas.spec));
}

} // namespace tongbao::drawing
