#include "ui/charts/drawing.h"
#include "ui/charts/slopeends.h"

#include <QGraphicsPathItem>
#include <QPen>

namespace tongbao::drawing {

namespace {

void drawLineBetween(const Canvas &canvas, qsizetype series, const SpecPoint &from, const SpecPoint &to)
{
    const ChartLayout &layout = canvas.layout;
    QPainterPath path(layout.at(from.slot + 0.5, from.value.value_or(0)));
    path.lineTo(layout.at(to.slot + 0.5, to.value.value_or(0)));
    const bool isForecast = to.status == Status::Forecast;
    canvas.of(series).addPath(path, {}, linePen(canvas, series, isForecast), layer::lines);
}

} // namespace

QList<DrawnPoint> drawSlopes(const Canvas &canvas)
{
    QList<DrawnPoint> drawn;
    for (qsizetype i = 0; i < canvas.spec.series.size(); ++i) {
        const QList<SlopeEnd> ends = slopeEnds(canvas.spec.series.at(i));
        const bool isJoined = isSlope(ends);
        if (isJoined)
            drawLineBetween(canvas, i, ends.first().figure, ends.last().figure);
        for (const SlopeEnd &end : ends) {
            markOnLine(canvas, i, end.figure, true);
            DrawnPoint point = placeOnLine(canvas, i, end.point, end.figure);
            // Both ends of two dates are told of in one card, that of the later one.
            point.slot = canvas.spec.series.at(i).points.at(end.point).slot;
            point.isJoined = isJoined && end.figure.slot == 1;
            drawn.append(point);
        }
    }
    return drawn;
}

} // namespace tongbao::drawing
