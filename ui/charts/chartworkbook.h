#pragma once

#include "ui/charts/chartexport.h"

namespace tongbao {

// The chart for a spreadsheet: an XLSX file with the figures that it draws, the chart as the picture that
// encodeChart() makes, and the sources. The same bytes for the same spec and options.
Result<QByteArray> chartXlsx(const ChartSpec &spec, const ExportOptions &options);

} // namespace tongbao
