#pragma once

#include "ui/charts/drawing.h"

#include <QGraphicsScene>

#include <optional>

namespace tongbao {

// How large and in which colours a chart is drawn.
struct SceneOptions {
    QSizeF size = {890, 500};
    double em = 12; // pixels of the tick labels, where the size leaves room for them
    double margin = 20;
    double cornerShare = 0; // of the width: what title and subtitle leave free in the top right corner
    Theme theme = Theme::Light;
    bool isTransparent = false; // no ground behind the chart
};

// A chart as items: the lines and areas of Qt Charts, and everything else of our own. Window and file show
// this scene. sceneRect() may be larger than the size asked for, in the same proportions; whoever shows it
// scales it to fit.
class ChartScene : public QGraphicsScene {
    Q_OBJECT
public:
    explicit ChartScene(QObject *parent = nullptr);
    ~ChartScene() override;

    // Replaces everything that was drawn.
    void setChart(const ChartSpec &spec, const SceneOptions &options);
    const ChartSpec &spec() const { return m_spec; }
    const ChartLayout &chartLayout() const { return m_layout; }
    const QList<drawing::DrawnPoint> &points() const { return m_points; }

    // The layout of the panel nearest to the position; of all where there are no panels.
    ChartLayout layoutNear(QPointF position) const;
    // The series of that panel.
    std::optional<qsizetype> panelNear(QPointF position) const;
    // The period or bar nearest to the position that has a figure, in a panel one of its series.
    std::optional<int> slotNear(QPointF position) const;
    // The figure under or near the position (em: how far away it may be at most).
    std::optional<drawing::DrawnPoint> pointNear(QPointF position, double mostEms) const;
    std::optional<drawing::DrawnPoint> drawnPoint(int series, int point) const;

    // The series whose name stands at the position: a label or an entry of the legend.
    std::optional<int> seriesNamedAt(QPointF position) const;
    // The series whose figures or line are under or near the position.
    std::optional<int> seriesNear(QPointF position, double mostEms) const;

    // Dims every series but this one; nullopt dims none. Draws nothing anew.
    void setFocusedSeries(std::optional<int> series);
    std::optional<int> focusedSeries() const { return m_focus; }

    // A line at the period with a card of all its figures beside it; nullopt hides both. A matrix has no
    // line, and its card is about the cell of the slot and the series; so is that of a panel.
    void setCrosshair(std::optional<int> slot, std::optional<qsizetype> series = {});
    // Marks the figure; nullopt marks none.
    void setMarked(const std::optional<drawing::DrawnPoint> &point);
    bool hasCard() const { return m_card != nullptr; }
    QRectF cardRect() const;

private:
    void addCrosshair(int slot);
    void addCard(int slot, std::optional<qsizetype> series);
    QRectF placeInSlot(int slot, std::optional<qsizetype> series) const;
    void drawGround(const drawing::Canvas &canvas);
    void drawEvents(const drawing::Canvas &canvas);
    void drawTexts(const drawing::Canvas &canvas);
    void drawFigures();
    drawing::Canvas canvas();

    ChartSpec m_spec;
    ChartLayout m_layout;
    SceneOptions m_options;
    QList<drawing::DrawnPoint> m_points;
    std::optional<int> m_focus;
    std::optional<int> m_crosshairSlot;
    std::optional<qsizetype> m_cardSeries;
    QGraphicsItem *m_crosshair = nullptr; // both owned by the scene
    QGraphicsItem *m_card = nullptr;
    QGraphicsItem *m_mark = nullptr;
};

} // namespace tongbao
