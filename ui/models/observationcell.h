#pragma once

#include "db/domain/catalog.h"
#include "db/domain/observation.h"
#include "ui/models/observationcolumn.h"

namespace tongbao {

// "Metric", "App or company", ...: translated.
QString columnTitle(ObservationColumn column);
// What a column shows for a text of the exchange format: the name of a code, a period in words; the text
// itself where it names nothing.
QString nameOfCode(const QString &code, ObservationColumn column, const Catalog &catalog, Language language);
// What a cell shows. Exact figures show no qualifier: that goes without saying.
QString cellText(
    const Observation &observation, ObservationColumn column, const Catalog &catalog, Language language);

// "Value: 38.5%": the cells in which it differs from the other, one a line; all that say something when there
// is no other.
QString differingCells(const Observation &observation, const std::optional<Observation> &other,
    const Catalog &catalog, Language language);

} // namespace tongbao
