#pragma once

#include "ui/charts/chartlayout.h"

namespace tongbao {

// Where everything of an overview stands, in the pixels of a canvas: the headlines in a row under the title,
// the charts in a grid under those.
struct OverviewLayout {
    QSizeF canvas; // at least the size asked for; larger where the texts need it, and then drawn smaller
    double em = 12;
    ChartSpec spec; // with those charts that have room
    QList<PlacedText> texts;
    QList<QLineF> rules; // over each headline and chart
    QList<QRectF> charts; // the room of each part below its heading
};

// Drops charts that would be too small to read, the last ones first, but not all of them.
OverviewLayout layOutOverview(const ChartSpec &overview, QSizeF size, double em, double margin);

} // namespace tongbao
