#pragma once

#include "db/store/connection.h"
#include "db/store/rowcodec.h"

namespace tongbao {

// readRows<Observation>() for thousands of rows: of columns that mostly repeat, each text is read once.
// bound: texts.
Result<QList<Observation>> readFigures(
    const Connection &connection, const QString &continuation, const QVariantList &bound);

} // namespace tongbao
