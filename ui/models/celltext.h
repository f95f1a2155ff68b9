#pragma once

#include "db/domain/catalog.h"
#include "db/domain/figuretext.h"
#include "db/domain/observation.h"
#include "db/domain/series.h"
#include "db/domain/transform.h"

#include <compare>

namespace tongbao {

// The cells of a figure in a table.

// The single value with its qualifier and what kind of figure it is: "53.78%", ">94%", "¥60 tn (forecast)";
// empty for a pure range.
QString valueText(const Figure &figure, Language language, Scale scale = Scale::Automatic);
// "7–11%"; empty without a range.
QString rangeText(const Figure &figure, Language language, Scale scale = Scale::Automatic);
// "+0.02", "−¥2.1 tn": a change in the unit and to the precision of the two figures; percent in points.
QString changeText(double change, int decimals, const Unit &unit, Language language, Scale scale);
// "actual", "estimate", "forecast": translated.
QString statusText(Status status);
// "exact", "about", "over", "under": translated.
QString qualifierText(Qualifier qualifier);
// The title of a source, or where it has none its publisher, site and date.
QString sourceTitle(const Source &source, Language language);
// All that is known about a drawn figure that its cells do not say: the figures that a transform made
// it of, the figure as published where it was converted, the rate, the note. Empty when there is nothing
// more.
QString pointToolTip(const SeriesPoint &point, const Transform &transform, Language language);

// Digits after the point to which a figure was published.
int decimalsOf(const Figure &figure);

// Figures by value: percents, counts and each currency on their own, in this order. A range counts from its
// low end.
std::weak_ordering comparedFigures(const Figure &a, const Figure &b);

} // namespace tongbao
