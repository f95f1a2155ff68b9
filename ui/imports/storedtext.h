#pragma once

#include "db/domain/language.h"
#include "db/domain/rules.h"
#include "db/exchange/importpreview.h"

namespace tongbao {

// What an import takes the texts of a table for, as it will be kept: beside what is written, a person sees
// whether it was understood. All are empty where it cannot be told.

// A row in the exchange format, by the texts of its columns.
ObservationText observationOf(const QStringList &texts);
// "2018 Q4", "2019 (estimate)".
QString storedPeriod(
    const RowOutcome &outcome, const ColumnMapping &mapping, const Catalog &catalog, Language language);
// "39%", "¥1.2 tn", "about 5%", "10–12%". field: the column's, value, low or high.
QString storedFigure(const RowOutcome &outcome, const QString &field, const ColumnMapping &mapping,
    const Catalog &catalog, Language language);
// The period or the app at the head of a column of figures.
QString storedHead(const MappedColumn &column, TableForm form, const Catalog &catalog, Language language);

} // namespace tongbao
