#pragma once

#include "db/domain/chartrecord.h"

namespace tongbao {

// What one chart of the overview draws, or one of its headlines does: the name of the chart and its record.
using OverviewPart = std::pair<QString, ChartRecord>;

// The name under which the headlines' figures stand in the record.
QString headlinesPart();
// All parts in one table, whose first column names the part; a cell is empty where its part has no such
// column.
ChartRecord overviewRecord(const View &view, const QList<OverviewPart> &parts, const Catalog &catalog);
// What the record holds of those parts alone, with their sources.
ChartRecord ofParts(const ChartRecord &record, const QStringList &parts);
// The parts again, in their order.
QList<OverviewPart> overviewParts(const ChartRecord &record);

} // namespace tongbao
