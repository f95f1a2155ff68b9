#pragma once

#include "db/domain/catalog.h"
#include "db/domain/series.h"
#include "ui/charts/chartspec.h"

namespace tongbao {

// Looks for the series of one chart, in their order. A subject keeps its colour in every chart: the subject's
// own one, that of a well-known subject, or one chosen by its code; only where two subjects of a chart would
// share one does the later take the next free. Markers differ as long as there are shapes, and a colour that
// some people cannot tell from an earlier one gets another dash. By subject; by publisher where several tell
// of one subject.
QList<SeriesStyle> seriesStyles(const QList<Series> &series, const Catalog &catalog);

// Colours at least so far apart (CIEDE2000, for every kind of vision) need no other dash.
inline constexpr double tellableDifference = 10;

// The colour nearest to it that has a contrast of at least `contrast` on the ground: same hue, other
// lightness.
QColor readableOn(const QColor &colour, const QColor &ground, double contrast);
// Ratio of the luminances as WCAG 2 defines it: 1 (the same) to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace tongbao
