#pragma once

#include <QList>
#include <QPointF>

class QChart;
class QPen;
class QColor;
class QValueAxis;
class QAbstractSeries;
class QGraphicsScene;
class QPainterPath;

namespace tongbao::drawing {

struct Canvas;

// The lines and areas of Qt Charts in the scene, with everything else of it switched off: its labels are
// markup, its legend cuts names and its axes know no periods. Points are in slots and values.
class Plot {
public:
    // Paths: as plain items, where Qt Charts would be slow.
    enum class Means { QtCharts, Paths };
    explicit Plot(const Canvas &canvas, Means means = Means::QtCharts);

    // series: whose line or area it is; -1: of none alone.
    void addLine(qsizetype series, const QList<QPointF> &points, const QPen &pen);
    void addArea(
        qsizetype series, const QList<QPointF> &upper, const QList<QPointF> &lower, const QColor &colour);

private:
    void makeChart();
    bool takesSeries() const;
    void addItem(const QList<QPointF> &points, const QPen &pen, const Canvas &owner) const;
    QPainterPath pathThrough(const QList<QPointF> &points) const;
    QList<QPointF> placed(const QList<QPointF> &points) const;
    void attach(QAbstractSeries *series, qsizetype owner);

    const Canvas &m_canvas;
    QChart *m_chart = nullptr; // owned by the scene; none for paths
    QValueAxis *m_slots = nullptr;
    QValueAxis *m_values = nullptr;
};

// Sets how opaque the lines and areas of one series are in every plot of the scene; -1: of all series.
void setPlotOpacity(QGraphicsScene &scene, qsizetype series, double opacity);

} // namespace tongbao::drawing
