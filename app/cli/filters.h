#pragma once

#include "app/cli/arguments.h"
#include "db/domain/catalog.h"
#include "db/domain/seriesquery.h"

namespace tongbao {

// --metric, --subject, --region, --publisher (each may be repeated), --from, --to and --currency: the same
// for every command that chooses figures.
// currency: what that one does there; translated.
QList<Option> filterOptions(const QString &currency);
// Replaces those parts of the query that are given. Error (Invalid) for what is not known in the catalog,
// with the nearest that is.
Result<Done> applyFilters(const Arguments &arguments, const Catalog &catalog, SeriesQuery &query);

} // namespace tongbao
