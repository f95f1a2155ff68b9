#pragma once

#include "db/domain/chartdata.h"

namespace tongbao {

// What a chart draws as a table of texts: numbers plain and as published, codes as in the exchange format,
// newest period first, then in the order of the series. The command line prints it, a picture carries it, and
// the clipboard holds it. Converted and derived figures have beside them what was published and the rate;
// some kinds of view add columns of their own.
struct DrawnFigures {
    QStringList columns = {};
    QList<QStringList> rows = {}; // each as long as the columns

    bool operator==(const DrawnFigures &) const = default;
};

DrawnFigures drawnFigures(const ChartData &data, const Catalog &catalog, Language language);
// The change of a row, with as many digits as its two figures were published with; empty without one.
QString changeText(const ChartData &data, const ChartRow &row);

} // namespace tongbao
