#pragma once

#include "ui/charts/chartlayout.h"
#include "ui/common/theme.h"

#include <QPainterPath>

#include <memory>

class QGraphicsItem;
class QGraphicsPathItem;
class QGraphicsScene;

// How the marks of a chart are drawn onto a laid-out canvas. Internal to the scene.
namespace tongbao::drawing {

// Where a figure was drawn: to point at it, and to find it under the mouse.
struct DrawnPoint {
    qsizetype series = 0;
    qsizetype point = 0;
    int slot = 0;
    QPointF anchor;
    QRectF area; // of its mark
    bool isJoined = false; // a line leads here from the one before
};

struct Canvas {
    QGraphicsScene &scene;
    const ChartSpec &spec;
    const ChartLayout &layout;
    Theme theme;
    QColor ground; // what hollow marks are filled with
    qsizetype owner = -1; // the series that what is drawn now belongs to; -1: none
    QGraphicsItem *clip = nullptr; // cuts marks at the plot's edges

    // The same canvas for what belongs to that series.
    Canvas of(qsizetype series) const;
    QColor colour(qsizetype series) const;
    // Adds an outline and filling as one item; an invalid colour draws none.
    QGraphicsPathItem *addPath(
        const QPainterPath &path, const QColor &filling, const QPen &pen, double z) const;
    // The scene owns it from then on.
    void addItem(std::unique_ptr<QGraphicsItem> item, double z) const;
    // A filled box; painted faster than the same as a path.
    void addRect(const QRectF &rect, const QColor &filling, double z) const;
    QPen pen(
        const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine) const; // width in em / 12
};

// The series that an item belongs to; -1: none.
qsizetype ownerOf(const QGraphicsItem &item);
void setOwner(QGraphicsItem &item, qsizetype series);
// How strongly an item stands out from the ground, 0 to 1. Boxes get a colour in between instead of opacity:
// Qt hands each shape that it has to blend to other threads, which for hundreds of columns takes longer than
// to paint them.
void setPresence(QGraphicsItem &item, double presence, const QColor &ground);

// Heights of the layers, from the back to the front.
namespace layer {
inline constexpr double ground = -10;
inline constexpr double grid = 0;
inline constexpr double areas = 1;
inline constexpr double axis = 3.5;
inline constexpr double lines = 3;
inline constexpr double marks = 4;
inline constexpr double texts = 5;
inline constexpr double overlay = 6;
} // namespace layer

QPainterPath markerPath(MarkerShape shape, QPointF centre, double radius);
QPen linePen(const Canvas &canvas, qsizetype series, bool isForecast);
// Where a figure of a series stands on its line. number: of the point in its series.
DrawnPoint placeOnLine(const Canvas &canvas, qsizetype series, qsizetype number, const SpecPoint &point);
// What stands there: marker, whisker, arrow of a bound. needsMarker: whether a plain figure is marked too.
void markOnLine(const Canvas &canvas, qsizetype series, const SpecPoint &point, bool needsMarker);
// The lines of a series, without its markers.
QPainterPath linePath(const Canvas &canvas, qsizetype series);
// Adds an item that cuts what is put into it at the plot's edges.
QGraphicsItem *addClip(const Canvas &canvas);
// Takes out what lies outside the plot and cannot be pointed at, and cuts the rest.
void cutAt(const QRectF &plot, QList<DrawnPoint> &points);
// A published range: a line from end to end with a cap at each; thick for a bare range.
void drawRange(const Canvas &canvas, QPointF low, QPointF high, const QColor &colour, bool isBare);
// "Over" and "under": an arrow from the figure on, open at its end. towards: a unit vector.
void drawBound(const Canvas &canvas, QPointF from, QPointF towards, const QColor &colour);
// "About": a double wave over the mark. aboutGap: from the mark's middle to the sign's, in ems.
constexpr double aboutGap = 0.95;
void drawAbout(const Canvas &canvas, QPointF place, const QColor &colour);
// The outline of a hollow mark: dashed for a forecast, whatever its size.
QPen hollowPen(const Canvas &canvas, const QColor &colour, Status status);
// The sign of a series for legend and tooltip, in the middle of the box.
void drawKey(const Canvas &canvas, qsizetype series, const QRectF &box, QGraphicsItem *parent = nullptr);

// Grid, zero line and ticks; their labels are texts of the layout.
void drawAxes(const Canvas &canvas);
QList<DrawnPoint> drawLines(const Canvas &canvas);
// One series of them alone, without Qt Charts: many small plots would take long.
QList<DrawnPoint> drawLine(const Canvas &canvas, qsizetype series);
QList<DrawnPoint> drawAreas(const Canvas &canvas);
QList<DrawnPoint> drawColumns(const Canvas &canvas);
QList<DrawnPoint> drawBars(const Canvas &canvas);
QList<DrawnPoint> drawDumbbells(const Canvas &canvas);
QList<DrawnPoint> drawMatrix(const Canvas &canvas);
QList<DrawnPoint> drawSlopes(const Canvas &canvas);
QList<DrawnPoint> drawMultiples(const Canvas &canvas);

} // namespace tongbao::drawing
