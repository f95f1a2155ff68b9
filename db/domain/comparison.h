#pragma once

#include "db/domain/chartdata.h"

namespace tongbao {

// How far apart the publishers of one figure are in one period.
struct Spread {
    Period period;
    double low = 0; // in the unit of the chart
    double high = 0;
    int decimals = 0; // that the figures were published with
    int publishers = 0;

    double difference() const { return high - low; }
    // Of the lowest figure; nullopt where that is nothing.
    std::optional<double> percent() const;
};

// In order, for the periods in which two publishers or more have a figure. A bound ("over 20 trillion") is no
// figure that another could differ from; a range counts with both of its ends.
QList<Spread> spreads(const ChartData &data);

// Makes the choices that a comparison leaves open: one metric, subject and region, those that most publishers
// have figures of, and the length of period in which most of them can be compared.
void chooseComparison(View &view, const QList<Observation> &observations, const Catalog &catalog);

} // namespace tongbao
