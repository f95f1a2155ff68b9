#pragma once

#include "ui/charts/chartspec.h"
#include "ui/pages/cardbutton.h"

#include <memory>

namespace tongbao {

class ChartScene;

// A chart small, to see at a glance and to open the large one; or why there is none.
class SmallChart : public CardButton {
    Q_OBJECT
public:
    explicit SmallChart(QWidget *parent = nullptr);
    ~SmallChart() override;

    void showChart(const ChartSpec &spec);
    void showReason(const QString &title, const QString &reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // The title, and under it the subtitle or the reason; returns where they end.
    int paintHeading(QPainter &painter) const;
    void draw(QSizeF size);

    std::unique_ptr<ChartScene> m_scene;
    std::optional<ChartSpec> m_spec;
    QString m_title;
    QString m_text;
    QSizeF m_drawnSize; // of what the scene holds
    Theme m_drawnTheme = Theme::Light;
};

} // namespace tongbao
