#include "ui/charts/columnplaces.h"
#include "ui/charts/drawing.h"

#include <QGraphicsPathItem>
#include <QPen>

namespace tongbao::drawing {

namespace {

class DumbbellDrawing {
public:
    explicit DumbbellDrawing(const Canvas &canvas)
        : m_canvas(canvas)
        , m_layout(canvas.layout)
    {
    }

    QList<DrawnPoint> draw(const QList<ColumnPlace> &places)
    {
        for (const ColumnPlace &place : places)
            drawDumbbell(place);
        return m_drawn;
    }

private:
    void drawDumbbell(const ColumnPlace &place)
    {
        const SpecSeries &series = m_canvas.spec.series.at(place.series);
        const SpecPoint &point = series.points.at(place.point);
        const QColor colour = m_canvas.colour(place.series);
        const double middle = place.middle();
        if (point.low && point.high) {
            drawRange(m_canvas, m_layout.at(middle, *point.low), m_layout.at(middle, *point.high), colour,
                !point.value);
        }
        const double tip = point.value.value_or(point.high.value_or(0));
        const QPointF end = m_layout.at(middle, tip);
        if (point.earlier)
            drawEarlier(point, m_layout.at(middle, *point.earlier), end, colour);
        if (point.value)
            drawDot(
                series.isGroup ? MarkerShape::Diamond : MarkerShape::Circle, end, 0.42, colour, point.status);
        if (point.qualifier == Qualifier::Over || point.qualifier == Qualifier::Under)
            drawBoundOf(point, end, colour);
        const double half = 0.5 * m_layout.em;
        const QPointF start = point.earlier ? m_layout.at(middle, *point.earlier) : end;
        m_drawn.append({place.series, place.point, point.slot, end,
            QRectF(start, end).normalized().adjusted(-half, -half, half, half)});
    }

    // Paler and smaller than the figure itself, so that nobody reads it as the newer one.
    void drawEarlier(const SpecPoint &point, QPointF start, QPointF end, const QColor &colour)
    {
        const QColor pale = paled(colour);
        if (point.value) {
            QPainterPath line(start);
            line.lineTo(end);
            m_canvas.addPath(line, {}, m_canvas.pen(pale, 2.4), layer::lines);
        }
        drawDot(MarkerShape::Circle, start, 0.34, pale, point.earlierStatus);
    }

    void drawDot(MarkerShape shape, QPointF centre, double ems, const QColor &colour, Status status)
    {
        const bool isHollow = status != Status::Actual;
        const QPen outline
            = isHollow ? hollowPen(m_canvas, colour, status) : m_canvas.pen(m_canvas.ground, 0.7);
        m_canvas.addPath(markerPath(shape, centre, ems * m_layout.em), isHollow ? m_canvas.ground : colour,
            outline, layer::marks);
    }

    void drawBoundOf(const SpecPoint &point, QPointF end, const QColor &colour)
    {
        const double sign = point.qualifier == Qualifier::Over ? 1 : -1;
        drawBound(m_canvas, end, m_layout.isHorizontal ? QPointF(sign, 0) : QPointF(0, -sign), colour);
    }

    // Halfway to the ground, and so as pale on the dark theme.
    QColor paled(const QColor &colour) const
    {
        const auto mixed = [](int a, int b) { return (a + b) / 2; };
        const QColor &ground = m_canvas.ground;
        return {mixed(colour.red(), ground.red()), mixed(colour.green(), ground.green()),
            mixed(colour.blue(), ground.blue())};
    }

    const Canvas &m_canvas;
    const ChartLayout &m_layout;
    QList<DrawnPoint> m_drawn;
};

} // namespace

QList<DrawnPoint> drawDumbbells(const Canvas &canvas)
{
    const bool isHorizontal = canvas.layout.isHorizontal;
    return DumbbellDrawing(canvas).draw(
        isHorizontal ? barPlaces(canvas.layout, canvas.spec) : columnPlaces(canvas.layout, canvas.spec));
}

} // namespace tongbao::drawing
