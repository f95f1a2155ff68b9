#pragma once

#include "ui/charts/chartcursor.h"
#include "ui/charts/timewindow.h"
#include "ui/common/theme.h"

#include <QGraphicsView>

#include <memory>

class QPushButton;

namespace tongbao {

class ChartScene;

// Shows a chart in the window: crosshair with all figures at a period, one series in focus, zoom along time,
// selection shared with the table by (series, point). Same scene as the exported picture.
//
// Mouse: a click on a figure selects it, one on a line or a name puts that series in focus; the wheel zooms
// about the pointer, dragging pans, a double click shows the whole time again. Keys: arrows, Home and End
// move from figure to figure, Return selects, Space puts the series in focus, + and - zoom, 0 shows the whole
// time, Escape takes back one thing after the other.
class ChartView : public QGraphicsView {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    // Keeps zoom and focus where the new chart has the same periods and series.
    void setSpec(const ChartSpec &spec);
    const ChartSpec &spec() const { return m_spec; }
    void setTheme(Theme theme);
    // Marks the figure; (-1, -1) marks none. Does not emit pointSelected.
    void selectPoint(int series, int point);

    // The texts over the chart that a person can write anew.
    enum class Heading { Title, Subtitle };
    // Where it is drawn, in the view's own pixels.
    QRect headingRect(Heading heading) const;
    // First and last period seen, where that is not all of them. What is seen changes nothing of spec().
    std::optional<std::pair<Period, Period>> zoomedPeriods() const;
    // The chart of what is seen.
    const ChartSpec &visibleSpec() const { return m_visible; }
    std::optional<int> focusedSeries() const { return m_focus; }
    // The figure under the cursor in words; empty without one.
    QString cursorText() const;

signals:
    void headingActivated(tongbao::ChartView::Heading heading); // double click; F2 for the title
    void drawn(); // the chart stands elsewhere or says something else now
    // By click or by arrow keys and Return.
    void pointSelected(int series, int point);
    void zoomChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Drag {
        QPoint start;
        TimeWindow window; // where it started
        bool isMoving = false;
    };

    void rebuild();
    void showMarks();
    void showCard(std::optional<int> slot, qsizetype series);
    void showFocus();
    void showZoom();
    void choose(FigurePlace place);
    void click(QPointF position);
    void toggleFocus(int series);
    bool clearFocus();
    void moveCursor(const std::optional<FigurePlace> &place);
    void step(int slotSteps, int rowSteps);
    bool handleMove(int key);
    bool handleZoom(int key);
    bool leave();

    bool canZoom() const;
    bool isZoomed() const { return canZoom() && m_window.count < m_spec.periods.size(); }
    TimeWindow wholeTime() const { return {0, static_cast<int>(m_spec.periods.size())}; }
    void setWindow(TimeWindow window);
    void zoom(int steps, double share);
    double shareAt(QPointF position) const; // of the time seen

    // Figures are numbered by the whole chart here and by the part seen in the scene.
    FigurePlace whole(FigurePlace seen) const;
    std::optional<FigurePlace> seen(const std::optional<FigurePlace> &whole) const;

    std::unique_ptr<ChartScene> m_scene;
    QPushButton *m_zoomButton;
    ChartSpec m_spec;
    ChartSpec m_visible; // the part of it in the window
    TimeWindow m_window;
    Theme m_theme = Theme::Light;
    std::optional<FigurePlace> m_cursor; // where the arrow keys are
    std::optional<FigurePlace> m_selected;
    std::optional<int> m_focus; // stays until taken back
    std::optional<int> m_hovered; // while the mouse is on its name
    std::optional<Drag> m_drag;
    int m_wheel = 0; // angle not yet made a step
};

} // namespace tongbao
