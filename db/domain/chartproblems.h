#pragma once

#include "db/domain/figureselection.h"
#include "db/domain/result.h"
#include "db/domain/view.h"

namespace tongbao {

// What is wrong with a view by itself: unknown codes (with the nearest known one), a mark that does not suit
// its kind, an empty span of time, metrics of several units.
Result<Done> checkView(const View &view, const Catalog &catalog);
// Which part of the query leaves nothing of these observations, and what to change.
Error nothingFound(const QList<Observation> &observations, const SeriesQuery &query, const Catalog &catalog);

// The language in which messages are written now.
Language messageLanguage();

} // namespace tongbao
