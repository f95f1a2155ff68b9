#pragma once

#include <QList>
#include <QPointF>

class QChart;
class QPen;
class QColor;
class QValueAxis;
class QAbstractSeries;

namespace tongbao::drawing {

struct Canvas;

// The lines and areas of Qt Charts in the scene, with everything else of it switched off: its labels are
// markup, its legend cuts names and its axes know no periods. Points are in slots and values.
class Plot {
public:
    explicit Plot(const Canvas &canvas);

    void addLine(const QList<QPointF> &points, const QPen &pen);
    void addArea(const QList<QPointF> &upper, const QList<QPointF> &lower, const QColor &colour);

private:
    void attach(QAbstractSeries *series);

    const Canvas &m_canvas;
    QChart *m_chart; // owned by the scene
    QValueAxis *m_slots;
    QValueAxis *m_values;
};

} // namespace tongbao::drawing
