#pragma once

#include <QList>
#include <QPointF>

class QChart;
class QPen;
class QColor;
class QValueAxis;
class QAbstractSeries;
class QGraphicsScene;

namespace tongbao::drawing {

struct Canvas;

// The lines and areas of Qt Charts in the scene, with everything else of it switched off: its labels are
// markup, its legend cuts names and its axes know no periods. Points are in slots and values.
class Plot {
public:
    explicit Plot(const Canvas &canvas);

    // series: whose line or area it is; -1: of none alone.
    void addLine(qsizetype series, const QList<QPointF> &points, const QPen &pen);
    void addArea(
        qsizetype series, const QList<QPointF> &upper, const QList<QPointF> &lower, const QColor &colour);

private:
    QList<QPointF> placed(const QList<QPointF> &points) const;
    void attach(QAbstractSeries *series, qsizetype owner);

    const Canvas &m_canvas;
    QChart *m_chart; // owned by the scene
    QValueAxis *m_slots;
    QValueAxis *m_values;
};

// Sets how opaque the lines and areas of one series are in every plot of the scene; -1: of all series.
void setPlotOpacity(QGraphicsScene &scene, qsizetype series, double opacity);

} // namespace tongbao::drawing
