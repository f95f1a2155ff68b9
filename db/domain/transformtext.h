#pragma once

#include "db/domain/chartdata.h"
#include "db/domain/language.h"

namespace tongbao {

// The words for transforms, in the language of messages.

// "Change", "% change on the year", "Index", "Average of 4 periods": what a choice calls it.
QString transformName(const Transform &transform);
// What was done, for a chart's subtitle: "change on the year before", "sum of quarters"; empty for the level
// and where the unit says it.
QString transformNote(const ChartData &data);
// The unit of derived figures, written out: "percentage points", "index, 2016 Q4 = 100"; empty for published
// units.
QString derivedUnitText(const ChartData &data, Language language);
// The header of its figures in a table: "Change", "Index"; empty where they are levels.
QString transformHeader(const Transform &transform);
// Whether a derived figure is about one published figure, which can stand beside it.
bool hasPublishedLevel(const Transform &transform);
// What a derived figure is made of, for a tool tip: "Published: 53.78%; 2018 Q3: 53.71%". Empty for a
// published one.
QString basisText(const SeriesPoint &point, const Transform &transform, Language language);

} // namespace tongbao
