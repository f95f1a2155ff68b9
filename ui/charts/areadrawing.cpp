#include "ui/charts/drawing.h"

#include "db/domain/reduction.h"
#include "ui/charts/linesegments.h"
#include "ui/charts/plot.h"

#include <QGraphicsPathItem>
#include <QMap>
#include <QPen>

#include <algorithm>
#include <set>

namespace tongbao::drawing {

namespace {

// One layer of a stack at one period.
struct Layer {
    qsizetype series = 0;
    qsizetype point = 0;
    double base = 0;
    double top = 0;
};

// The stacks by slot, from the first series up.
QMap<int, QList<Layer>> stacksOf(const ChartSpec &spec)
{
    QMap<int, QList<Layer>> stacks;
    for (qsizetype i = 0; i < spec.series.size(); ++i) {
        const SpecSeries &series = spec.series.at(i);
        for (qsizetype j = 0; j < series.points.size(); ++j) {
            const SpecPoint &point = series.points.at(j);
            if (!point.value || series.isGroup)
                continue;
            QList<Layer> &stack = stacks[point.slot];
            const double base = stack.isEmpty() ? 0 : stack.last().top;
            stack.append({i, j, base, base + *point.value});
        }
    }
    return stacks;
}

bool hasSameSeries(const QList<Layer> &a, const QList<Layer> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const Layer &one, const Layer &other) { return one.series == other.series; });
}

// Periods that follow each other and name the same series: only between those is an area known.
QList<QList<int>> runsOf(const QMap<int, QList<Layer>> &stacks)
{
    QList<QList<int>> runs;
    for (auto it = stacks.begin(); it != stacks.end(); ++it) {
        const bool isNext = !runs.isEmpty() && it.key() == runs.last().last() + 1
            && hasSameSeries(stacks.value(runs.last().last()), *it);
        if (!isNext)
            runs.append(QList<int>());
        runs.last().append(it.key());
    }
    return runs;
}

// The slots of a run that are needed to keep the extremes of every layer.
QList<int> reducedRun(const QMap<int, QList<Layer>> &stacks, const QList<int> &run, double columnWidth)
{
    if (!isDense(columnWidth))
        return run;
    std::set<int> kept;
    for (qsizetype place = 0; place < stacks.value(run.first()).size(); ++place) {
        QList<Reach> reaches;
        for (const int slot : run) {
            const double top = stacks.value(slot).at(place).top;
            reaches.append({static_cast<double>(slot), top, top});
        }
        for (const qsizetype number : tellingFigures(reaches, columnWidth))
            kept.insert(run.at(number));
    }
    return {kept.begin(), kept.end()};
}

void drawRun(const Canvas &canvas, Plot &plot, const QMap<int, QList<Layer>> &stacks, const QList<int> &whole)
{
    const QList<int> run = reducedRun(stacks, whole, 1 / canvas.layout.slotExtent());
    for (qsizetype place = 0; place < stacks.value(run.first()).size(); ++place) {
        QList<QPointF> upper;
        QList<QPointF> lower;
        for (const int slot : run) {
            const Layer layer = stacks.value(slot).at(place);
            upper.append({slot + 0.5, layer.top});
            lower.append({slot + 0.5, layer.base});
        }
        const qsizetype series = stacks.value(run.first()).at(place).series;
        plot.addArea(series, upper, lower, canvas.colour(series));
        plot.addLine(series, upper, canvas.pen(canvas.ground, 1));
    }
}

// A period alone is a stack of its own.
void drawStack(const Canvas &canvas, const QList<Layer> &stack, int slot)
{
    // Apart by the width of a line, as layers of areas are.
    const double half = canvas.pen(canvas.ground, 1).widthF() / 2;
    for (const Layer &layer : stack) {
        const QRectF box(canvas.layout.at(slot + 0.2, layer.top), canvas.layout.at(slot + 0.8, layer.base));
        const double inset = std::min(half, box.height() / 4);
        canvas.of(layer.series)
            .addRect(box.adjusted(half, inset, -half, -inset), canvas.colour(layer.series), layer::lines);
    }
}

// An estimate or forecast cannot be a hollow area: a hollow marker says it.
void markStatus(const Canvas &canvas, const Layer &layer, int slot)
{
    const SpecSeries &series = canvas.spec.series.at(layer.series);
    const Status status = series.points.at(layer.point).status;
    if (status == Status::Actual)
        return;
    const QPointF centre = canvas.layout.at(slot + 0.5, layer.top);
    canvas.of(layer.series)
        .addPath(markerPath(series.style.marker, centre, 0.28 * canvas.layout.em), canvas.ground,
            hollowPen(canvas, canvas.colour(layer.series), status), layer::marks);
}

} // namespace

QList<DrawnPoint> drawAreas(const Canvas &canvas)
{
    const QMap<int, QList<Layer>> stacks = stacksOf(canvas.spec);
    Plot plot(canvas);
    for (const QList<int> &run : runsOf(stacks)) {
        if (run.size() > 1)
            drawRun(canvas, plot, stacks, run);
        else
            drawStack(canvas, stacks.value(run.first()), run.first());
    }
    QList<DrawnPoint> drawn;
    for (auto it = stacks.begin(); it != stacks.end(); ++it) {
        for (const Layer &layer : *it) {
            markStatus(canvas, layer, it.key());
            const QRectF area(
                canvas.layout.at(it.key() + 0.2, layer.top), canvas.layout.at(it.key() + 0.8, layer.base));
            drawn.append({layer.series, layer.point, it.key(), area.center(), area});
        }
    }
    return drawn;
}

} // namespace tongbao::drawing
