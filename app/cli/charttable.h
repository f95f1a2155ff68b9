#pragma once

#include "db/domain/chartdata.h"

#include <QJsonObject>

namespace tongbao {

// What a chart draws, as rows: newest period first, then in the order of the series.
// CSV with a header. Converted figures have beside them what was published and the rate.
QString chartTableCsv(const ChartData &data, const Catalog &catalog, Language language);
QJsonObject chartTableJson(const ChartData &data, const Catalog &catalog, Language language);

} // namespace tongbao
