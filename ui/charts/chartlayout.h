#pragma once

#include "ui/charts/axisticks.h"
#include "ui/charts/chartspec.h"
#include "ui/charts/charttext.h"

#include <QLineF>
#include <QRectF>

namespace tongbao {

// What a text is painted with: the theme's text or muted text, or a series' own colour.
struct Ink {
    enum class Kind { Text, Muted, Series };
    Kind kind = Kind::Muted;
    qsizetype series = -1;
};

struct PlacedText {
    TextItem::Role role = TextItem::Role::Footer;
    QString text;
    QFont font;
    QPointF topLeft;
    Ink ink = {};
};

// The sign of a series beside its name in the legend.
struct LegendKey {
    qsizetype series = 0;
    QRectF rect;
};

// From a line's end to a label that had to stand elsewhere.
struct Leader {
    qsizetype series = 0;
    QLineF line;
};

struct EventMark {
    double x = 0;
    QRectF sign; // the box of the small triangle
};

// One of the small charts that share their axes.
struct Panel {
    qsizetype series = 0;
    QRectF plot;
    bool hasValueTicks = false; // first in its row
    bool hasPeriodTicks = false; // last in its column
};

// Where everything of a chart stands, in the pixels of a canvas. Pure geometry: no colours, no items.
struct ChartLayout {
    QSizeF canvas; // at least the size asked for; larger where the texts need it, and then drawn smaller
    double em = 12; // the size of the tick labels
    QRectF plot;
    bool isHorizontal = false; // bars and matrix: values run to the right, slots downwards
    int slotCount = 1;
    double firstEdge = 0; // the slots at the plot's edges
    double lastEdge = 1;
    ValueScale values;
    PeriodAxis periods;
    QList<PlacedText> texts;
    QList<LegendKey> legend;
    QList<Leader> leaders;
    QList<EventMark> events;
    QSizeF chip; // matrix: a mark that holds its date; null: dots without one
    QList<QLineF> guides; // matrix: from a name that stands higher down to its column
    QList<Panel> panels; // multiples: then `plot` is around all of them

    // The layout of one panel alone: only its plot and its axes.
    ChartLayout ofPanel(const Panel &panel) const;
    // The panel nearest to the position; null without panels.
    const Panel *panelNear(QPointF position) const;

    // Slots count from 0; 0.5 is the middle of the first one.
    QPointF at(double position, double value) const;
    double slotExtent() const; // pixels of one slot
};

// em: size of the tick labels in pixels where they fit. The canvas grows from `size` in the same proportions
// until nothing has to be cut or to overlap. cornerShare: of the width, what the texts at the top leave free
// on the right.
ChartLayout layOut(const ChartSpec &spec, QSizeF size, double em, double margin, double cornerShare = 0);

} // namespace tongbao
