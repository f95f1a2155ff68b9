#include "ui/charts/drawing.h"

#include <QPen>

#include <cmath>

namespace tongbao::drawing {

namespace {

void drawRule(const Canvas &canvas, QPointF from, QPointF to, const QColor &colour, double width, double z)
{
    QPainterPath path(from);
    path.lineTo(to);
    canvas.addPath(path, {}, canvas.pen(colour, width), z);
}

void drawGrid(const Canvas &canvas)
{
    const ThemeColours &colours = themeColours(canvas.theme);
    const ChartLayout &layout = canvas.layout;
    for (const double tick : layout.values.ticks()) {
        const QPointF start = layout.at(layout.firstEdge, tick);
        const QPointF end = layout.at(layout.lastEdge, tick);
        const bool isZero = !layout.values.isLogarithmic && std::abs(tick) < layout.values.step / 2;
        drawRule(canvas, start, end, isZero ? colours.axis : colours.grid, isZero ? 1 : 0.8,
            isZero ? layer::axis : layer::grid);
    }
}

// Where the axis does not begin at zero, the time axis is at the bottom and the zero line where zero is.
void drawTimeLine(const Canvas &canvas)
{
    const QRectF &plot = canvas.layout.plot;
    if (canvas.layout.values.low != 0)
        drawRule(
            canvas, plot.bottomLeft(), plot.bottomRight(), themeColours(canvas.theme).axis, 0.8, layer::axis);
}

void drawPeriodTicks(const Canvas &canvas)
{
    const ChartLayout &layout = canvas.layout;
    for (const PeriodTick &tick : layout.periods.ticks) {
        const double x = layout.at(tick.position, 0).x();
        const double length = (tick.isLong ? 0.55 : 0.3) * layout.em;
        drawRule(canvas, {x, layout.plot.bottom()}, {x, layout.plot.bottom() + length},
            themeColours(canvas.theme).axis, 0.8, layer::axis);
    }
}

void drawPanelAxes(const Canvas &canvas)
{
    for (const Panel &panel : canvas.layout.panels) {
        const ChartLayout layout = canvas.layout.ofPanel(panel);
        const Canvas small{canvas.scene, canvas.spec, layout, canvas.theme, canvas.ground};
        drawGrid(small);
        drawTimeLine(small);
        if (panel.hasPeriodTicks)
            drawPeriodTicks(small);
    }
}

// The figures stand at the ends of their lines, and so all that is needed is where those are.
void drawSlopeAxes(const Canvas &canvas)
{
    const ChartLayout &layout = canvas.layout;
    for (int slot = 0; slot < layout.slotCount; ++slot) {
        const double x = layout.at(slot + 0.5, 0).x();
        drawRule(canvas, {x, layout.plot.top()}, {x, layout.plot.bottom()}, themeColours(canvas.theme).axis,
            0.8, layer::grid);
    }
}

} // namespace

void drawAxes(const Canvas &canvas)
{
    switch (canvas.spec.mark) {
    case Mark::Matrix:
        return;
    case Mark::Slope:
        return drawSlopeAxes(canvas);
    case Mark::Multiples:
        return drawPanelAxes(canvas);
    default:
        break;
    }
    drawGrid(canvas);
    if (canvas.layout.isHorizontal)
        return;
    drawTimeLine(canvas);
    drawPeriodTicks(canvas);
}

} // namespace tongbao::drawing
