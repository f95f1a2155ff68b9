#pragma once

#include "db/domain/chartrecord.h"

namespace tongbao {

// Plain: one paragraph that can stand under a chart. Gbt7714: the sources as numbered references after
// GB/T 7714-2015, one a line.
enum class CitationStyle { Plain, Gbt7714 };

// "plain", "gbt7714".
QString citationStyleCode(CitationStyle style);

// How a report names the chart and where its figures are from. accessedOn: the day on which the person read
// the pages, which GB/T 7714 asks for and no file knows; left out when it is not given.
QString citationText(
    const ChartRecord &record, CitationStyle style, std::optional<QDate> accessedOn = std::nullopt);

} // namespace tongbao
