#pragma once

#include "app/cli/console.h"
#include "db/domain/series.h"

#include <QJsonArray>

namespace tongbao {

// Figures that exist and are not drawn, with the reason.
void sayGaps(Console &console, const QList<SeriesGap> &gaps);
QJsonArray gapsJson(const QList<SeriesGap> &gaps);

} // namespace tongbao
