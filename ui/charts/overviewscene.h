#pragma once

#include "ui/charts/chartscene.h"
#include "ui/charts/overviewlayout.h"

#include <memory>
#include <vector>

namespace tongbao {

// An overview as a picture: its texts as items of one scene, and each small chart as a scene of its own.
class OverviewScene {
public:
    // em and margin of the options are those of the whole.
    OverviewScene(const ChartSpec &overview, const SceneOptions &options);
    ~OverviewScene();
    OverviewScene(const OverviewScene &) = delete;
    OverviewScene &operator=(const OverviewScene &) = delete;

    const OverviewLayout &layout() const { return m_layout; }
    // The scenes in the order of painting, each with its place on the canvas.
    struct Piece {
        QGraphicsScene *scene;
        QRectF place;
    };
    QList<Piece> pieces();

private:
    void drawFrame(const SceneOptions &options);

    OverviewLayout m_layout;
    QGraphicsScene m_frame;
    std::vector<std::unique_ptr<ChartScene>> m_charts;
};

} // namespace tongbao
