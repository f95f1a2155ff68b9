#pragma once

#include "db/domain/catalog.h"
#include "db/domain/edit.h"

namespace tongbao {

// "Today 09:12 · 38.7% → 38.9%", "3 Nov 2024 · imported with 44 rows". today and the time are local.
QString historyLine(const FigureStep &step, const QDate &today, Language language);
// "iResearch 39.4% (+0.5)": what another publisher says, and how far it is from `figure`.
QString otherFigureText(
    const Observation &other, const Figure &figure, const Catalog &catalog, Language language);

} // namespace tongbao
