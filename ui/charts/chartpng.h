#pragma once

#include "db/domain/chartrecord.h"
#include "ui/charts/pngwriter.h"

namespace tongbao {

// What a PNG of the chart carries: title and description for every program that shows them, and the record
// for ours. None for a chart without figures of the store.
QList<PngChunk> pngTexts(const ChartRecord &record, const QString &description);

// The record in a PNG that Tongbao exported. The message names the file and says why there is none.
Result<ChartRecord> readChartPng(const QString &path);

} // namespace tongbao
