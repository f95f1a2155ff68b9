#include "ui/charts/plot.h"

#include "ui/charts/drawing.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace tongbao::drawing {

Plot::Plot(const Canvas &canvas)
    : m_canvas(canvas)
    , m_chart(new QChart)
    , m_slots(new QValueAxis(m_chart))
    , m_values(new QValueAxis(m_chart))
{
    const ChartLayout &layout = canvas.layout;
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setZValue(layer::lines);
    // Clicks are for the view, which knows the figures.
    m_chart->setAcceptedMouseButtons(Qt::NoButton);
    m_chart->setAcceptHoverEvents(false);
    canvas.scene.addItem(m_chart);
    m_chart->setGeometry(QRectF(QPointF(), layout.canvas));

    // Qt Charts cuts at the plot's edge; a line that runs along it keeps its width in a plot that is a bit
    // larger.
    const double edge = layout.em;
    const double slot = edge / layout.slotExtent();
    const double value = edge / layout.plot.height() * (layout.values.high - layout.values.low);
    m_slots->setRange(-slot, layout.slotCount + slot);
    m_values->setRange(layout.values.low - value, layout.values.high + value);
    for (QValueAxis *axis : {m_slots, m_values})
        axis->setVisible(false);
    m_chart->addAxis(m_slots, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_chart->setPlotArea(layout.plot.adjusted(-edge, -edge, edge, edge));
    m_chart->layout()->activate();
}

void Plot::addLine(const QList<QPointF> &points, const QPen &pen)
{
    // Qt Charts makes a legend entry for each series, shown or not: hundreds of short pieces would take
    // seconds.
    constexpr int mostSeries = 100;
    if (m_chart->series().size() >= mostSeries) {
        QPainterPath path;
        for (const QPointF &point : points) {
            const QPointF place = m_canvas.layout.at(point.x(), point.y());
            path.isEmpty() ? path.moveTo(place) : path.lineTo(place);
        }
        m_canvas.addPath(path, {}, pen, layer::lines);
        return;
    }
    auto *line = new QLineSeries;
    line->replace(points);
    attach(line);
    line->setPen(pen);
}

void Plot::addArea(const QList<QPointF> &upper, const QList<QPointF> &lower, const QColor &colour)
{
    auto *top = new QLineSeries;
    auto *bottom = new QLineSeries;
    top->replace(upper);
    bottom->replace(lower);
    auto *area = new QAreaSeries(top, bottom);
    top->setParent(area);
    bottom->setParent(area);
    attach(area);
    area->setPen(Qt::NoPen);
    area->setBrush(colour);
}

void Plot::attach(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_slots);
    series->attachAxis(m_values);
}

} // namespace tongbao::drawing
