#include "ui/charts/drawing.h"

#include <QGraphicsPathItem>
#include <QPen>

#include <algorithm>

namespace tongbao::drawing {

namespace {

// A faint dot in every cell, for the eye to follow row and column; marks cover theirs.
void drawCells(const Canvas &canvas, double radius)
{
    const ChartLayout &layout = canvas.layout;
    QPainterPath path;
    for (int row = 0; row < layout.slotCount; ++row) {
        for (qsizetype column = 0; column < canvas.spec.series.size(); ++column)
            path.addEllipse(layout.at(row + 0.5, static_cast<double>(column) + 0.5), radius, radius);
    }
    canvas.addPath(path, themeColours(canvas.theme).border, QPen(Qt::NoPen), layer::grid);
}

// With its date a tinted field of the company's colour, without one a dot.
QRectF drawCell(const Canvas &canvas, QPointF centre, const QColor &colour, double radius)
{
    const QSizeF &chip = canvas.layout.chip;
    QPainterPath path;
    if (chip.isEmpty()) {
        path.addEllipse(centre, radius, radius);
        canvas.addPath(path, colour, QPen(Qt::NoPen), layer::marks);
        return path.boundingRect();
    }
    QColor filling = colour;
    filling.setAlphaF(0.16F);
    const QRectF area(centre - QPointF(chip.width(), chip.height()) / 2, chip);
    path.addRoundedRect(area, chip.height() / 3, chip.height() / 3);
    canvas.addPath(path, canvas.ground, QPen(Qt::NoPen), layer::areas);
    canvas.addPath(path, filling, canvas.pen(colour, 1), layer::marks);
    return area;
}

} // namespace

QList<DrawnPoint> drawMatrix(const Canvas &canvas)
{
    const ChartLayout &layout = canvas.layout;
    const double cell
        = std::min(layout.slotExtent(), layout.plot.width() / static_cast<double>(canvas.spec.series.size()));
    const double radius = std::min(0.42 * layout.em, 0.42 * cell);
    drawCells(canvas, 0.25 * radius);
    for (const QLineF &guide : layout.guides) {
        QPainterPath path(guide.p1());
        path.lineTo(guide.p2());
        canvas.addPath(path, {}, canvas.pen(themeColours(canvas.theme).axis, 0.6), layer::axis);
    }
    QList<DrawnPoint> drawn;
    for (qsizetype i = 0; i < canvas.spec.series.size(); ++i) {
        const QList<SpecPoint> &points = canvas.spec.series.at(i).points;
        for (qsizetype j = 0; j < points.size(); ++j) {
            const QPointF centre = layout.at(points.at(j).slot + 0.5, points.at(j).value.value_or(0));
            const QRectF area = drawCell(canvas.of(i), centre, canvas.colour(i), radius);
            drawn.append({i, j, points.at(j).slot, centre, area});
        }
    }
    return drawn;
}

} // namespace tongbao::drawing
