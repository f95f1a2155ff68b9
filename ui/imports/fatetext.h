#pragma once

#include "db/domain/catalog.h"
#include "db/exchange/importplan.h"
#include "ui/common/theme.h"

#include <QIcon>

namespace tongbao {

// How an import speaks of its rows and columns.

// "new", "same", "replaced", "kept", "rejected": translated.
QString fateName(RowOutcome::Kind kind);
// "1,187 new": how many rows share a fate.
QString fateCount(RowOutcome::Kind kind, qint64 count);
// On the ground of a table; with a contrast of at least 4.5:1.
QColor fateColour(RowOutcome::Kind kind, Theme theme);
// A dot of that colour.
QIcon fateIcon(RowOutcome::Kind kind, Theme theme);
// What becomes of one row, in words: "new, estimate", "replaces 38.2% → 38.82%", or why it is rejected.
QString fateText(const RowOutcome &outcome, const Catalog &catalog, Language language);
// "Period", "App or company": what a column can hold. Empty field: "not used".
QString fieldTitle(const QString &field);
// A message for a window: without the options of the command line that it names in brackets.
QString windowMessage(const QString &message);

} // namespace tongbao
