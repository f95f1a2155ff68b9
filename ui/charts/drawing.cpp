#include "ui/charts/drawing.h"

#include <QGraphicsPathItem>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace tongbao::drawing {

namespace {

constexpr int ownerKey = 0;
constexpr int colourKey = 1; // of a box, in full

QPainterPath polygon(const QList<QPointF> &corners)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(corners));
    path.closeSubpath();
    return path;
}

void place(const Canvas &canvas, QGraphicsItem &item, double z)
{
    item.setZValue(z);
    setOwner(item, canvas.owner);
    if (canvas.clip)
        item.setParentItem(canvas.clip);
}

QPainterPath cross(QPointF centre, double radius)
{
    const double arm = radius * 0.36;
    const double end = radius * 1.05;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRect(QRectF(centre.x() - end, centre.y() - arm, 2 * end, 2 * arm));
    path.addRect(QRectF(centre.x() - arm, centre.y() - end, 2 * arm, 2 * end));
    return path.simplified();
}

} // namespace

qsizetype ownerOf(const QGraphicsItem &item)
{
    const QVariant owner = item.data(ownerKey);
    return owner.isValid() ? owner.value<qsizetype>() : -1;
}

void setOwner(QGraphicsItem &item, qsizetype series)
{
    if (series >= 0)
        item.setData(ownerKey, QVariant::fromValue(series));
}

void setPresence(QGraphicsItem &item, double presence, const QColor &ground)
{
    auto *box = qgraphicsitem_cast<QGraphicsRectItem *>(&item);
    const QColor full = item.data(colourKey).value<QColor>();
    if (!box || !full.isValid()) {
        item.setOpacity(presence);
        return;
    }
    const auto mixed = [presence](int own, int other) {
        return static_cast<int>(std::lround(presence * own + (1 - presence) * other));
    };
    box->setBrush(QColor(mixed(full.red(), ground.red()), mixed(full.green(), ground.green()),
        mixed(full.blue(), ground.blue())));
}

Canvas Canvas::of(qsizetype series) const
{
    Canvas same = *this;
    same.owner = series;
    return same;
}

QColor Canvas::colour(qsizetype series) const
{
    const SeriesStyle &style = spec.series.at(series).style;
    return theme == Theme::Dark ? style.dark : style.light;
}

QGraphicsPathItem *Canvas::addPath(
    const QPainterPath &path, const QColor &filling, const QPen &pen, double z) const
{
    QGraphicsPathItem *item
        = scene.addPath(path, pen, filling.isValid() ? QBrush(filling) : QBrush(Qt::NoBrush));
    place(*this, *item, z);
    return item;
}

void Canvas::addItem(std::unique_ptr<QGraphicsItem> item, double z) const
{
    scene.addItem(item.get());
    place(*this, *item.release(), z);
}

void Canvas::addRect(const QRectF &rect, const QColor &filling, double z) const
{
    QGraphicsRectItem *item = scene.addRect(rect, QPen(Qt::NoPen), filling);
    item->setData(colourKey, filling);
    place(*this, *item, z);
}

QPen Canvas::pen(const QColor &colour, double width, Qt::PenStyle style) const
{
    QPen pen(colour, width * layout.em / 12, style, Qt::FlatCap, Qt::RoundJoin);
    if (style == Qt::DashLine)
        pen.setDashPattern({3, 2.2});
    return pen;
}

QPainterPath markerPath(MarkerShape shape, QPointF centre, double radius)
{
    const double x = centre.x();
    const double y = centre.y();
    const double r = radius;
    QPainterPath path;
    switch (shape) {
    case MarkerShape::Circle:
        path.addEllipse(centre, r, r);
        return path;
    case MarkerShape::Square:
        path.addRect(QRectF(x - 0.88 * r, y - 0.88 * r, 1.76 * r, 1.76 * r));
        return path;
    case MarkerShape::Triangle:
        return polygon({{x, y - 1.2 * r}, {x + 1.1 * r, y + 0.8 * r}, {x - 1.1 * r, y + 0.8 * r}});
    case MarkerShape::Diamond:
        return polygon({{x, y - 1.3 * r}, {x + 1.15 * r, y}, {x, y + 1.3 * r}, {x - 1.15 * r, y}});
    case MarkerShape::TriangleDown:
        return polygon({{x, y + 1.2 * r}, {x + 1.1 * r, y - 0.8 * r}, {x - 1.1 * r, y - 0.8 * r}});
    case MarkerShape::Cross:
        return cross(centre, r);
    }
    Q_UNREACHABLE();
}

QGraphicsItem *addClip(const Canvas &canvas)
{
    constexpr double hair = 1.2; // a line along the edge keeps most of its width
    QPainterPath path;
    path.addRect(canvas.layout.plot.adjusted(-hair, -hair, hair, hair));
    QGraphicsPathItem *frame = canvas.addPath(path, {}, QPen(Qt::NoPen), layer::lines);
    frame->setFlag(QGraphicsItem::ItemClipsChildrenToShape);
    return frame;
}

void cutAt(const QRectF &plot, QList<DrawnPoint> &points)
{
    const auto inside = [&plot](QPointF place) {
        return QPointF(std::clamp(place.x(), plot.left(), plot.right()),
            std::clamp(place.y(), plot.top(), plot.bottom()));
    };
    points.removeIf([&plot](const DrawnPoint &point) {
        const QRectF &area = point.area;
        return area.right() < plot.left() || area.left() > plot.right() || area.bottom() < plot.top()
            || area.top() > plot.bottom();
    });
    for (DrawnPoint &point : points) {
        point.area = {inside(point.area.topLeft()), inside(point.area.bottomRight())};
        point.anchor = inside(point.anchor);
    }
}

void drawRange(const Canvas &canvas, QPointF low, QPointF high, const QColor &colour, bool isBare)
{
    const QPointF along = high - low;
    const bool isVertical = qAbs(along.y()) > qAbs(along.x());
    const double half = (isBare ? 0.5 : 0.3) * canvas.layout.em;
    const QPointF cap = isVertical ? QPointF(half, 0) : QPointF(0, half);
    QPainterPath path;
    path.moveTo(low);
    path.lineTo(high);
    for (const QPointF end : {low, high}) {
        path.moveTo(end - cap);
        path.lineTo(end + cap);
    }
    canvas.addPath(path, {}, canvas.pen(colour, isBare ? 2 : 1.2), layer::marks);
}

void drawBound(const Canvas &canvas, QPointF from, QPointF towards, const QColor &colour)
{
    const double em = canvas.layout.em;
    const QPointF across(-towards.y(), towards.x());
    const QPointF start = from + towards * 0.35 * em;
    const QPointF tip = from + towards * 1.05 * em;
    QPainterPath path;
    path.moveTo(start);
    path.lineTo(tip);
    path.moveTo(tip - towards * 0.35 * em + across * 0.28 * em);
    path.lineTo(tip);
    path.lineTo(tip - towards * 0.35 * em - across * 0.28 * em);
    canvas.addPath(path, {}, canvas.pen(colour, 1.5), layer::marks);
}

void drawAbout(const Canvas &canvas, QPointF place, const QColor &colour)
{
    const double em = canvas.layout.em;
    const double half = 0.36 * em;
    const double wave = 0.16 * em;
    QPainterPath path;
    for (const double down : {-0.13, 0.13}) {
        const QPointF middle = place + QPointF(0, down * em);
        path.moveTo(middle + QPointF(-half, 0.3 * wave));
        path.cubicTo(middle + QPointF(-0.3 * half, -1.6 * wave), middle + QPointF(0.3 * half, 1.6 * wave),
            middle + QPointF(half, -0.3 * wave));
    }
    canvas.addPath(path, {}, canvas.pen(colour, 1.1), layer::marks);
}

QPen hollowPen(const Canvas &canvas, const QColor &colour, Status status)
{
    QPen pen = canvas.pen(colour, 1.6, status == Status::Forecast ? Qt::DashLine : Qt::SolidLine);
    if (status == Status::Forecast)
        pen.setDashPattern({1.3, 0.9}); // several dashes around a marker
    return pen;
}

void drawKey(const Canvas &chart, qsizetype series, const QRectF &box, QGraphicsItem *parent)
{
    const Canvas canvas = parent ? chart : chart.of(series); // a card is not dimmed
    const SpecSeries &one = canvas.spec.series.at(series);
    const QColor colour = canvas.colour(series);
    const double em = canvas.layout.em;
    const bool isFilled = !isOfLines(canvas.spec.mark) && !one.isGroup;
    QPainterPath path;
    if (isFilled)
        path.addRect(QRectF(box.center() - QPointF(0.5, 0.4) * em, QSizeF(1.0, 0.8) * em));
    else
        path = markerPath(one.isGroup ? MarkerShape::Diamond : one.style.marker, box.center(), 0.36 * em);
    QGraphicsPathItem *sign
        = canvas.addPath(path, colour, QPen(Qt::NoPen), parent ? layer::overlay : layer::marks);
    if (parent)
        sign->setParentItem(parent);
    if (isFilled || one.isGroup || parent)
        return;
    QPainterPath line;
    line.moveTo(box.left(), box.center().y());
    line.lineTo(box.right(), box.center().y());
    canvas.addPath(line, {}, canvas.pen(colour, 2, one.style.dash), layer::lines);
}

} // namespace tongbao::drawing
