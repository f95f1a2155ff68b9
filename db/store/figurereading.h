#pragma once

#include "db/domain/progress.h"
#include "db/store/connection.h"
#include "db/store/rowcodec.h"

namespace tongbao {

// readRows<Observation>() for thousands of rows: of columns that mostly repeat, each text is read once.
// bound: texts. progress: asked every few thousand rows; nobody knows how many there will be.
Result<QList<Observation>> readFigures(const Connection &connection, const QString &continuation,
    const QVariantList &bound, const Progress &progress = {});

} // namespace tongbao
