#include "ui/charts/drawing.h"

#include <QGraphicsPathItem>
#include <QPen>

namespace tongbao::drawing {

namespace {

// More lines than these behind the own one would be a grey cloth.
constexpr qsizetype mostBehind = 20;

// The lines of the other series, so faint that nobody takes one for the panel's own.
void drawOthers(const Canvas &canvas, qsizetype own)
{
    if (canvas.spec.series.size() - 1 > mostBehind)
        return;
    QPainterPath path;
    for (qsizetype i = 0; i < canvas.spec.series.size(); ++i) {
        if (i != own)
            path.addPath(linePath(canvas, i));
    }
    QColor colour = themeColours(canvas.theme).mutedText;
    colour.setAlphaF(0.35F);
    canvas.addPath(path, {}, canvas.pen(colour, 1), layer::areas);
}

} // namespace

QList<DrawnPoint> drawMultiples(const Canvas &canvas)
{
    QList<DrawnPoint> drawn;
    for (const Panel &panel : canvas.layout.panels) {
        const ChartLayout layout = canvas.layout.ofPanel(panel);
        Canvas small{canvas.scene, canvas.spec, layout, canvas.theme, canvas.ground};
        if (canvas.spec.axis.hasLimits())
            small.clip = addClip(small);
        drawOthers(small, panel.series);
        QList<DrawnPoint> own = drawLine(small, panel.series);
        if (small.clip)
            cutAt(layout.plot, own);
        drawn += own;
    }
    return drawn;
}

} // namespace tongbao::drawing
