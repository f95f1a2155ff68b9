#include "ui/charts/chartscene.h"

#include "ui/charts/plot.h"
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

constexpr double dimmed = 0.2;
constexpr double dimmedText = 0.45; // still to be read, so that another series can be chosen

QList<DrawnPoint> drawMarks(const Canvas &canvas)
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
    case Mark::Matrix:
        return drawing::drawMatrix(canvas);
    case Mark::Slope:
        return drawing::drawSlopes(canvas);
    case Mark::Multiples:
        return drawing::drawMultiples(canvas);
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

double distanceTo(const QLineF &line, QPointF position)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? QPointF::dotProduct(position - line.p1(), along) / length : 0;
    return QLineF(line.pointAt(std::clamp(share, 0.0, 1.0)), position).length();
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
    m_focus.reset();
    m_crosshairSlot.reset();
    m_cardSeries.reset();
    m_spec = spec;
    m_options = options;
    m_layout = layOut(m_spec, options.size, options.em, options.margin, options.cornerShare);
    setSceneRect(QRectF(QPointF(), m_layout.canvas));

    const Canvas target = canvas();
    drawGround(target);
    if (!m_spec.series.isEmpty()) {
        drawing::drawAxes(target);
        drawEvents(target);
        drawFigures();
    }
    drawTexts(target);
}

// Limits by hand leave figures outside: those are cut at the edge and cannot be pointed at.
void ChartScene::drawFigures()
{
    Canvas target = canvas();
    // Panels are cut each on its own.
    const bool isCut = m_spec.axis.hasLimits() && m_spec.mark != Mark::Multiples;
    if (isCut)
        target.clip = drawing::addClip(target);
    m_points = drawMarks(target);
    if (isCut)
        drawing::cutAt(m_layout.plot, m_points);
}

void ChartScene::drawGround(const Canvas &canvas)
{
    if (m_options.isTransparent)
        return;
    QPainterPath path;
    path.addRect(sceneRect());
    canvas.addPath(path, canvas.ground, QPen(Qt::NoPen), layer::ground);
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
        drawing::setOwner(*item, text.ink.series);
        item->setPos(text.topLeft);
        item->setZValue(layer::texts);
        addItem(item);
    }
    for (const LegendKey &key : m_layout.legend)
        drawing::drawKey(canvas, key.series, key.rect);
    for (const Leader &leader : m_layout.leaders) {
        QPainterPath path(leader.line.p1());
        path.lineTo(leader.line.p2());
        canvas.of(leader.series)
            .addPath(path, {}, canvas.pen(colours.mutedText, 0.7, Qt::DotLine), layer::axis);
    }
}

ChartLayout ChartScene::layoutNear(QPointF position) const
{
    const Panel *panel = m_layout.panelNear(position);
    return panel ? m_layout.ofPanel(*panel) : m_layout;
}

std::optional<qsizetype> ChartScene::panelNear(QPointF position) const
{
    const Panel *panel = m_layout.panelNear(position);
    return panel ? std::optional(panel->series) : std::nullopt;
}

std::optional<int> ChartScene::slotNear(QPointF position) const
{
    const std::optional<qsizetype> panel = panelNear(position);
    const ChartLayout layout = layoutNear(position);
    std::optional<int> nearest;
    double least = 0;
    for (const DrawnPoint &point : m_points) {
        if (panel && point.series != *panel)
            continue;
        const QPointF centre = layout.at(point.slot + 0.5, 0);
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
    // Of a figure drawn with an earlier one the later end is drawn last.
    const auto drawn = std::find_if(m_points.rbegin(), m_points.rend(),
        [&](const DrawnPoint &one) { return one.series == series && one.point == point; });
    return drawn == m_points.rend() ? std::nullopt : std::optional(*drawn);
}

std::optional<int> ChartScene::seriesNamedAt(QPointF position) const
{
    const double hair = 0.3 * m_layout.em;
    for (const LegendKey &key : m_layout.legend) {
        if (key.rect.adjusted(-hair, -hair, hair, hair).contains(position))
            return static_cast<int>(key.series);
    }
    for (const PlacedText &text : m_layout.texts) {
        const QRectF rect(text.topLeft, QSizeF(textWidth(text.text, text.font), textHeight(text.font)));
        if (text.ink.series >= 0 && rect.adjusted(-hair, -hair, hair, hair).contains(position))
            return static_cast<int>(text.ink.series);
    }
    return std::nullopt;
}

std::optional<int> ChartScene::seriesNear(QPointF position, double mostEms) const
{
    std::optional<int> nearest;
    double least = mostEms * m_layout.em;
    const auto consider = [&](double distance, const DrawnPoint &point) {
        if (distance > least)
            return;
        nearest = static_cast<int>(point.series);
        least = distance;
    };
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const DrawnPoint &point = m_points.at(i);
        consider(distanceTo(point.area, position), point);
        // What is cut off by the axis may leave one without the other.
        const bool isJoined = point.isJoined && i > 0 && m_points.at(i - 1).series == point.series
            && m_points.at(i - 1).point + 1 >= point.point;
        if (isJoined)
            consider(distanceTo(QLineF(m_points.at(i - 1).anchor, point.anchor), position), point);
    }
    return nearest;
}

void ChartScene::setFocusedSeries(std::optional<int> series)
{
    if (series == m_focus)
        return;
    m_focus = series;
    // At once: to paint within a region of hundreds of pieces takes longer than to paint everything.
    update();
    const QList<QGraphicsItem *> drawn = items();
    for (QGraphicsItem *item : drawn) {
        const qsizetype owner = drawing::ownerOf(*item);
        if (owner < 0)
            continue;
        const bool isDimmed = series && owner != *series;
        const double presence = !isDimmed ? 1 : item->type() == TextItem::Type ? dimmedText : dimmed;
        drawing::setPresence(*item, presence, themeColours(m_options.theme).surface);
    }
    drawing::setPlotOpacity(*this, -1, series ? dimmed : 1);
    if (series)
        drawing::setPlotOpacity(*this, *series, 1);
}

void ChartScene::setCrosshair(std::optional<int> slot, std::optional<qsizetype> series)
{
    // The mouse moves far more often than the period under it changes.
    if (slot == m_crosshairSlot && series == m_cardSeries)
        return;
    m_crosshairSlot = slot;
    m_cardSeries = series;
    for (QGraphicsItem *item : {m_crosshair, m_card}) {
        if (item)
            removeItem(item);
        delete item;
    }
    m_crosshair = nullptr;
    m_card = nullptr;
    if (slot && *slot >= 0 && *slot < m_layout.slotCount && !m_spec.series.isEmpty()) {
        if (m_spec.mark != Mark::Matrix)
            addCrosshair(*slot);
        addCard(*slot, series);
    }
}

void ChartScene::addCard(int slot, std::optional<qsizetype> series)
{
    const double gap = 0.8 * m_layout.em;
    const QRectF room = sceneRect().adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
    m_card = drawing::makeCard(canvas(), slot, room.size(), series);
    const QSizeF size = m_card->mapRectToScene(m_card->boundingRect()).size();
    const QRectF place = placeInSlot(slot, series);
    const QPointF at = place.center();
    double x = place.right() + gap;
    if (x + size.width() > room.right())
        x = place.left() - gap - size.width();
    double y = at.y() - size.height() / 2;
    if (m_layout.isHorizontal)
        y = at.y() + gap;
    m_card->setPos(std::clamp(x, room.left(), std::max(room.left(), room.right() - size.width())),
        std::clamp(y, room.top(), std::max(room.top(), room.bottom() - size.height())));
}

void ChartScene::addCrosshair(int slot)
{
    const Canvas target = canvas();
    QPainterPath path;
    const auto addLine = [&path, slot](const ChartLayout &layout) {
        path.moveTo(layout.at(slot + 0.5, layout.values.low));
        path.lineTo(layout.at(slot + 0.5, layout.values.high));
    };
    for (const Panel &panel : std::as_const(m_layout.panels))
        addLine(m_layout.ofPanel(panel));
    if (m_layout.panels.isEmpty())
        addLine(m_layout);
    const QColor colour = themeColours(m_options.theme).axis;
    m_crosshair = target.addPath(path, {}, target.pen(colour, 0.9, Qt::DashLine), layer::axis);
}

// What the card stands beside: the middle of the slot, or the mark of that series in it.
QRectF ChartScene::placeInSlot(int slot, std::optional<qsizetype> series) const
{
    for (const DrawnPoint &point : m_points) {
        if (point.slot == slot && series == point.series)
            return point.area;
    }
    QPointF middle = m_layout.plot.center();
    const QPointF start = m_layout.at(slot + 0.5, m_layout.values.low);
    if (m_layout.isHorizontal)
        middle.setY(start.y());
    else
        middle.setX(start.x());
    return {middle, QSizeF()};
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
    if (m_layout.chip.isEmpty())
        path.addEllipse(point->anchor, radius, radius);
    else
        path.addRoundedRect(point->area, point->area.height() / 3, point->area.height() / 3);
    m_mark = target.addPath(path, {}, target.pen(themeColours(m_options.theme).text, 1.6), layer::texts);
}

} // namespace tongbao
