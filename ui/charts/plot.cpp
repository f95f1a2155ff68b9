#include "ui/charts/plot.h"

#include "ui/charts/drawing.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace tongbao::drawing {

namespace {

constexpr const char *ownerProperty = "owner";

// A line drawn piece by piece, as Qt Charts does it: to stroke a smooth wide line as one path takes Qt a
// hundred times as long.
class PiecesItem : public QGraphicsItem {
public:
    PiecesItem(const QList<QPointF> &places, const QPen &pen)
        : m_pen(pen)
    {
        QPolygonF all(places);
        const double half = pen.widthF() / 2;
        m_bounds = all.boundingRect().adjusted(-half, -half, half, half);
        m_pieces.reserve(places.size());
        for (qsizetype i = 1; i < places.size(); ++i)
            m_pieces.append({places.at(i - 1), places.at(i)});
    }

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setPen(m_pen);
        painter->drawLines(m_pieces);
    }

private:
    QPen m_pen;
    QRectF m_bounds;
    QList<QLineF> m_pieces;
};

} // namespace

Plot::Plot(const Canvas &canvas, Means means)
    : m_canvas(canvas)
{
    if (means == Means::QtCharts)
        makeChart();
}

void Plot::makeChart()
{
    m_chart = new QChart;
    m_slots = new QValueAxis(m_chart);
    m_values = new QValueAxis(m_chart);
    const ChartLayout &layout = m_canvas.layout;
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
    m_canvas.clip ? m_chart->setParentItem(m_canvas.clip) : m_canvas.scene.addItem(m_chart);
    m_chart->setGeometry(QRectF(QPointF(), layout.canvas));

    // Qt Charts cuts at the plot's edge; a line that runs along it keeps its width in a plot that is a bit
    // larger.
    const double edge = layout.em;
    const double slot = edge / layout.slotExtent();
    const double share = edge / layout.plot.height();
    m_slots->setRange(layout.firstEdge - slot, layout.lastEdge + slot);
    m_values->setRange(-share, 1 + share);
    for (QValueAxis *axis : {m_slots, m_values})
        axis->setVisible(false);
    m_chart->addAxis(m_slots, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_chart->setPlotArea(layout.plot.adjusted(-edge, -edge, edge, edge));
    m_chart->layout()->activate();
}

// Qt Charts gets shares of the axis' height, so that it needs to know no scale but a linear one.
QList<QPointF> Plot::placed(const QList<QPointF> &points) const
{
    QList<QPointF> shares;
    for (const QPointF &point : points)
        shares.append({point.x(), m_canvas.layout.values.share(point.y())});
    return shares;
}

bool Plot::takesSeries() const
{
    // Qt Charts makes a legend entry for each series, shown or not: hundreds of short pieces would take
    // seconds.
    constexpr int mostSeries = 100;
    return m_chart && m_chart->series().size() < mostSeries;
}

QPainterPath Plot::pathThrough(const QList<QPointF> &points) const
{
    QPainterPath path;
    for (const QPointF &point : points) {
        const QPointF place = m_canvas.layout.at(point.x(), point.y());
        path.elementCount() == 0 ? path.moveTo(place) : path.lineTo(place);
    }
    return path;
}

// Short lines and dashes as a path, whose dashes go on from piece to piece.
void Plot::addItem(const QList<QPointF> &points, const QPen &pen, const Canvas &owner) const
{
    constexpr qsizetype mostInPath = 50;
    if (pen.style() != Qt::SolidLine || points.size() <= mostInPath) {
        owner.addPath(pathThrough(points), {}, pen, layer::lines);
        return;
    }
    QList<QPointF> places;
    places.reserve(points.size());
    for (const QPointF &point : points)
        places.append(m_canvas.layout.at(point.x(), point.y()));
    owner.addItem(std::make_unique<PiecesItem>(places, pen), layer::lines);
}

void Plot::addLine(qsizetype series, const QList<QPointF> &points, const QPen &pen)
{
    if (!takesSeries()) {
        addItem(points, pen, m_canvas.of(series));
        return;
    }
    auto *line = new QLineSeries;
    line->replace(placed(points));
    attach(line, series);
    line->setPen(pen);
}

void Plot::addArea(
    qsizetype series, const QList<QPointF> &upper, const QList<QPointF> &lower, const QColor &colour)
{
    if (!m_chart) {
        QPainterPath path = pathThrough(upper);
        path.connectPath(pathThrough(lower).toReversed());
        path.closeSubpath();
        m_canvas.of(series).addPath(path, colour, QPen(Qt::NoPen), layer::areas);
        return;
    }
    auto *top = new QLineSeries;
    auto *bottom = new QLineSeries;
    top->replace(placed(upper));
    bottom->replace(placed(lower));
    auto *area = new QAreaSeries(top, bottom);
    top->setParent(area);
    bottom->setParent(area);
    attach(area, series);
    area->setPen(Qt::NoPen);
    area->setBrush(colour);
}

void Plot::attach(QAbstractSeries *series, qsizetype owner)
{
    series->setProperty(ownerProperty, QVariant::fromValue(owner));
    m_chart->addSeries(series);
    series->attachAxis(m_slots);
    series->attachAxis(m_values);
}

void setPlotOpacity(QGraphicsScene &scene, qsizetype series, double opacity)
{
    const QList<QGraphicsItem *> items = scene.items();
    for (QGraphicsItem *item : items) {
        const auto *chart = qobject_cast<QChart *>(item->toGraphicsObject());
        if (!chart)
            continue;
        const QList<QAbstractSeries *> drawn = chart->series();
        for (QAbstractSeries *one : drawn) {
            if (series < 0 || one->property(ownerProperty).value<qsizetype>() == series)
                one->setOpacity(opacity);
        }
    }
}

} // namespace tongbao::drawing
