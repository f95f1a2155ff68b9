#include "ui/charts/overviewscene.h"

#include <QPen>

namespace tongbao {

OverviewScene::OverviewScene(const ChartSpec &overview, const SceneOptions &options)
    : m_layout(layOutOverview(overview, options.size, options.em, options.margin))
{
    drawFrame(options);
    for (qsizetype i = 0; i < m_layout.charts.size(); ++i) {
        // Its texts stand in the frame; sources and footnotes are those of the whole, and events the large
        // chart's.
        ChartSpec part = m_layout.spec.parts.at(i);
        part.title.clear();
        part.subtitle.clear();
        part.footer.clear();
        part.events.clear();
        SceneOptions own = options;
        own.size = m_layout.charts.at(i).size();
        own.em = 0.9 * m_layout.em;
        own.margin = 0.3 * m_layout.em;
        own.isTransparent = true; // the ground is the frame's
        m_charts.push_back(std::make_unique<ChartScene>());
        m_charts.back()->setChart(part, own);
    }
}

OverviewScene::~OverviewScene() = default;

QList<OverviewScene::Piece> OverviewScene::pieces()
{
    QList<Piece> all{{&m_frame, m_frame.sceneRect()}};
    for (size_t i = 0; i < m_charts.size(); ++i)
        all.append({m_charts[i].get(), m_layout.charts.at(static_cast<qsizetype>(i))});
    return all;
}

void OverviewScene::drawFrame(const SceneOptions &options)
{
    const ThemeColours &colours = themeColours(options.theme);
    m_frame.setSceneRect(QRectF(QPointF(), m_layout.canvas));
    if (!options.isTransparent)
        m_frame.addRect(m_frame.sceneRect(), QPen(Qt::NoPen), colours.surface);
    for (const QLineF &rule : m_layout.rules)
        m_frame.addLine(rule, QPen(colours.border, 0.08 * m_layout.em));
    for (const PlacedText &text : m_layout.texts) {
        const QColor &colour = text.ink.kind == Ink::Kind::Text ? colours.text : colours.mutedText;
        auto *item = new TextItem(text.role, text.text, text.font, colour);
        item->setPos(text.topLeft);
        m_frame.addItem(item);
    }
}

} // namespace tongbao
