#pragma once

#include "db/domain/progress.h"
#include "db/domain/seriesquery.h"
#include "db/store/connection.h"

namespace tongbao {

// The observations that a query asks for, sorted by identity. The same choice as matching() in the domain,
// made by the database.
Result<QList<Observation>> readObservations(
    const Connection &connection, const SeriesQuery &query, const Progress &progress = {});

} // namespace tongbao
