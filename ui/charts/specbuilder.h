#pragma once

#include "ui/charts/chartspec.h"

namespace tongbao {

// Turns the figures of a view into what is drawn: names, colours, units, title and subtitle where the view
// has none, footer with the sources, and a footnote for each kind of mark that occurs. Pure. Series and
// points keep their order and place: spec.series[i].points[j] is data.series[i].points[j].
ChartSpec makeSpec(const ChartData &data, const Catalog &catalog, Language language);

} // namespace tongbao
