#include "ui/charts/chartscene.h"

#include "ui/charts/tooltipcard.h"

#include <QGraphicsLineItem>
#include <QGraphicsPathItem>
#include <QLineF>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace tongbao {

using drawing::Canvas;
using drawing::DrawnPoint;
namespace layer = drawing::layer;

namespace {

QList<DrawnPoint> drawFigures(const Canvas &canvas)
{
    switch (canvas.spec.mark) {
    case Mark::Area100:
        return drawing::drawAreas(canvas);
    case Mark::Column:
        return drawing::drawColumns(canvas);
    case Mark::Bar:
        return drawing::drawBars(canvas);
    case Mark::Dumbbell:
        return drawing::drawDumbbells(canvas);
    case Mark::Line:
    case Mark::Automatic:
        break;
    }
    return drawing::drawLines(canvas);
}

double distanceTo(const QRectF &area, QPointF position)
{
    const double x = std::max({area.left() - position.x(), 0.0, position.x() - area.right()});
    const double y = std::max({area.top() - position.y(), 0.0, position.y() - area.bottom()});
    return std::hypot(x, y);
}

} // namespace

ChartScene::ChartScene(QObject *parent)
    : QGraphicsScene(parent)
{
    setItemIndexMethod(NoIndex);
}

ChartScene::~ChartScene() = default;

Canvas ChartScene::canvas()
{
    return {*this, m_spec, m_layout, m_options.theme, themeColours(m_options.theme).surface};
}

void ChartScene::setChart(const ChartSpec &spec, const SceneOptions &options)
{
    clear();
    m_crosshair = nullptr;
    m_card = nullptr;
    m_mark = nullptr;
    m_points.clear();
    m_spec = spec;
    m_options = options;
    m_layout = layOut(m_spec, options.size, options.em, options.margin);
    setSceneRect(QRectF(QPointF(), m_layout.canvas));

    const Canvas target = canvas();
    drawGround(target);
    if (!m_spec.series.isEmpty()) {
        drawAxes(target);
        drawEvents(target);
        m_points = drawFigures(target);
    }
    drawTexts(target);
}

void ChartScene::drawGround(const Canvas &canvas)
{
    if (m_options.isTransparent)
        return;
    QPainterPath path;
    path.addRect(sceneRect());
    canvas.addPath(path, canvas.ground, QPen(Qt::NoPen), layer::ground);
}

void ChartScene::drawAxes(const Canvas &canvas)
{
    const ThemeColours &colours = themeColours(m_options.theme);
    const QRectF &plot = m_layout.plot;
    const auto line = [&](QPointF from, QPointF to, const QColor &colour, double width, double z) {
        QPainterPath path(from);
        path.lineTo(to);
        canvas.addPath(path, {}, canvas.pen(colour, width), z);
    };
    for (const double tick : m_layout.values.ticks()) {
        const QPointF start = m_layout.at(0, tick);
        const QPointF end = m_layout.at(m_layout.slotCount, tick);
        const bool isZero = std::abs(tick) < m_layout.values.step / 2;
        line(start, end, isZero ? colours.axis : colours.grid, isZero ? 1 : 0.8,
            isZero ? layer::axis : layer::grid);
    }
    if (m_layout.isHorizontal)
        return;
    // Below zero the time axis is at the bottom and the zero line stays where zero is.
    if (m_layout.values.low < 0)
        line(plot.bottomLeft(), plot.bottomRight(), colours.axis, 0.8, layer::axis);
    for (const PeriodTick &tick : m_layout.periods.ticks) {
        const double x = m_layout.at(tick.position, 0).x();
        const double length = (tick.isLong ? 0.55 : 0.3) * m_layout.em;
        line({x, plot.bottom()}, {x, plot.bottom() + length}, colours.axis, 0.8, layer::axis);
    }
}

void ChartScene::drawEvents(const Canvas &canvas)
{
    const ThemeColours &colours = themeColours(m_options.theme);
    for (const EventMark &event : m_layout.events) {
        QPainterPath sign;
        sign.addPolygon(QPolygonF(
            {event.sign.topLeft(), event.sign.topRight(), {event.sign.center().x(), event.sign.bottom()}}));
        sign.closeSubpath();
        canvas.addPath(sign, colours.mutedText, QPen(Qt::NoPen), layer::marks);
        QPainterPath line(QPointF(event.x, m_layout.plot.top()));
        line.lineTo(event.x, m_layout.plot.bottom());
        canvas.addPath(line, {}, canvas.pen(colours.border, 0.8, Qt::DotLine), layer::grid);
    }
}

void ChartScene::drawTexts(const Canvas &canvas)
{
    const ThemeColours &colours = themeColours(m_options.theme);
    for (const PlacedText &text : m_layout.texts) {
        QColor colour = text.ink.kind == Ink::Kind::Text ? colours.text : colours.mutedText;
        if (text.ink.kind == Ink::Kind::Series)
            colour = canvas.colour(text.ink.series);
        auto *item = new TextItem(text.role, text.text, text.font, colour);
        item->setPos(text.topLeft);
        item->setZValue(layer::texts);
        addItem(item);
    }
    for (const LegendKey &key : m_layout.legend)
        drawing::drawKey(canvas, key.series, key.rect);
    for (const Leader &leader : m_layout.leaders) {
        QPainterPath path(leader.line.p1());
        path.lineTo(leader.line.p2());
        canvas.addPath(path, {}, canvas.pen(colours.mutedText, 0.7, Qt::DotLine), layer::axis);
    }
}

std::optional<int> ChartScene::slotNear(QPointF position) const
{
    std::optional<int> nearest;
    double least = 0;
    for (const DrawnPoint &point : m_points) {
        const QPointF centre = m_layout.at(point.slot + 0.5, 0);
        const double distance = m_layout.isHorizontal ? std::abs(centre.y() - position.y())
                                                      : std::abs(centre.x() - position.x());
        if (!nearest || distance < least) {
            nearest = point.slot;
            least = distance;
        }
    }
    return nearest;
}

std::optional<DrawnPoint> ChartScene::pointNear(QPointF position, double mostEms) const
{
    std::optional<DrawnPoint> nearest;
    double least = mostEms * m_layout.em;
    for (const DrawnPoint &point : m_points) {
        const double distance = distanceTo(point.area, position);
        if (distance <= least) {
            nearest = point;
            least = distance;
        }
    }
    return nearest;
}

std::optional<DrawnPoint> ChartScene::drawnPoint(int series, int point) const
{
    for (const DrawnPoint &drawn : m_points) {
        if (drawn.series == series && drawn.point == point)
            return drawn;
    }
    return std::nullopt;
}

void ChartScene::setCrosshair(std::optional<int> slot)
{
    for (QGraphicsItem *item : {m_crosshair, m_card}) {
        if (item)
            removeItem(item);
        delete item;
    }
    m_crosshair = nullptr;
    m_card = nullptr;
    if (!slot || *slot < 0 || *slot >= m_layout.slotCount || m_spec.series.isEmpty())
        return;
    const Canvas target = canvas();
    const double middle = *slot + 0.5;
    QPainterPath path(m_layout.at(middle, m_layout.values.low));
    path.lineTo(m_layout.at(middle, m_layout.values.high));
    const QColor colour = themeColours(m_options.theme).axis;
    m_crosshair = target.addPath(path, {}, target.pen(colour, 0.9, Qt::DashLine), layer::axis);

    const double gap = 0.8 * m_layout.em;
    const QRectF room = sceneRect().adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
    m_card = drawing::makeCard(target, *slot, room.size());
    const QSizeF size = m_card->mapRectToScene(m_card->boundingRect()).size();
    const QPointF at = m_layout.at(middle, (m_layout.values.low + m_layout.values.high) / 2);
    double x = at.x() + gap;
    if (x + size.width() > room.right())
        x = at.x() - gap - size.width();
    double y = at.y() - size.height() / 2;
    if (m_layout.isHorizontal)
        y = at.y() + gap;
    m_card->setPos(std::clamp(x, room.left(), std::max(room.left(), room.right() - size.width())),
        std::clamp(y, room.top(), std::max(room.top(), room.bottom() - size.height())));
}

QRectF ChartScene::cardRect() const
{
    return m_card ? m_card->mapRectToScene(m_card->boundingRect()) : QRectF();
}

void ChartScene::setMarked(const std::optional<DrawnPoint> &point)
{
    if (m_mark)
        removeItem(m_mark);
    delete m_mark;
    m_mark = nullptr;
    if (!point)
        return;
    const Canvas target = canvas();
    const double radius = 0.62 * m_layout.em;
    QPainterPath path;
    path.addEllipse(point->anchor, radius, radius);
    m_mark = target.addPath(path, {}, target.pen(themeColours(m_options.theme).text, 1.6), layer::texts);
}

} // namespace tongbao
