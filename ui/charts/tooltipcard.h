#pragma once

#include "ui/charts/drawing.h"

class QGraphicsItem;

namespace tongbao::drawing {

// A card of all figures of one period or bar: sign, name, figure, change, then publisher and note. The item
// is in the scene; its top left corner is (0, 0). Larger than `room` it is scaled down. series:
// only that one.
QGraphicsItem *makeCard(const Canvas &canvas, int slot, QSizeF room, std::optional<qsizetype> series = {});
// The change as the card and the table show it: "+0.1 pt", "-3.2".
QString changeText(const ChartSpec &spec, double change);

} // namespace tongbao::drawing
