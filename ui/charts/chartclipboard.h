#pragma once

#include "ui/charts/chartexport.h"

#include <memory>

class QMimeData;

namespace tongbao {

// The chart for the clipboard: a picture (PNG, SVG) for documents, and its figures as a table (tab-separated
// text, HTML) for spreadsheets. Columns in which nothing stands are left out. The errors of encodeChart().
Result<std::unique_ptr<QMimeData>> chartMimeData(const ChartSpec &spec, const ExportOptions &options);

} // namespace tongbao
