#pragma once

#include <QList>

namespace tongbao {

// What is known of a market: the share of one firm in percent, or of several firms of whom only the sum is
// known. low and high are the same for a single published value.
struct KnownShare {
    double low = 0;
    double high = 0;
    int firms = 1;
};

// Everything that the known shares leave possible.
struct Interval {
    double low = 0;
    double high = 0;
};

// The rest of the market belongs to firms that nobody counted: from infinitely many of no size to a single
// one that holds all of it, which may be larger than every known firm. Bounds are never narrower than that;
// rounded shares that add up to a little over 100 leave no rest.

// The Herfindahl-Hirschman index: the sum of the squared shares of all firms, 0 to 10000 (Hirschman 1945,
// Herfindahl 1950; squared percents as in the merger guidelines of the US Department of Justice).
// 55.6 and 38.8 give 55.6² + 38.8² = 4596.8 up to that and 5.6² = 4628.2.
Interval herfindahlIndex(const QList<KnownShare> &shares);
// CRn: the share of the n largest firms together. 55.6 and 38.8 give CR2 = 94.4 exactly, as the rest of 5.6
// is smaller than either, and CR3 between 94.4 and 100.
Interval concentrationRatio(const QList<KnownShare> &shares, int n);

// The sum of what is surely known.
double knownPart(const QList<KnownShare> &shares);

} // namespace tongbao
