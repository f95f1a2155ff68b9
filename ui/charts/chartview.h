#pragma once

#include "ui/charts/chartspec.h"
#include "ui/common/theme.h"

#include <QGraphicsView>

#include <memory>

namespace tongbao {

class ChartScene;

// Shows a chart in the window: crosshair with all figures at a period, selection shared with the table by
// (series, point). Same scene as the exported picture.
class ChartView : public QGraphicsView {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setSpec(const ChartSpec &spec);
    const ChartSpec &spec() const;
    void setTheme(Theme theme);
    // Marks the figure; (-1, -1) marks none. Does not emit pointSelected.
    void selectPoint(int series, int point);

    // The texts over the chart that a person can write anew.
    enum class Heading { Title, Subtitle };
    // Where it is drawn, in the view's own pixels.
    QRect headingRect(Heading heading) const;

signals:
    void headingActivated(tongbao::ChartView::Heading heading); // double click; F2 for the title
    void drawn(); // the chart stands elsewhere or says something else now
    // By click or by arrow keys and Return.
    void pointSelected(int series, int point);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // Series and point; held by number, as the scene is drawn anew on every resize.
    using Place = std::pair<int, int>;

    void rebuild();
    void showMarks();
    void choose(int series, int point);
    // By periods (or bars) or by the figures of one period.
    void moveCursor(int slotSteps, int rowSteps);

    std::unique_ptr<ChartScene> m_scene;
    ChartSpec m_spec;
    Theme m_theme = Theme::Light;
    std::optional<Place> m_cursor; // where the arrow keys are
    std::optional<Place> m_selected;
};

} // namespace tongbao
