#pragma once

#include "ui/charts/chartspec.h"

#include <QJsonObject>

namespace tongbao {

// The figures of the overview, for `table`: the first column names the chart.
QString overviewTableCsv(const ChartSpec &overview);
QJsonObject overviewTableJson(const ChartSpec &overview);

} // namespace tongbao
