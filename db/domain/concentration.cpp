#include "db/domain/concentration.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace tongbao {

namespace {

constexpr double whole = 100;

// The smallest sizes that the firms can have: a sum that nobody split, spread evenly. Largest first.
QList<double> spreadOut(const QList<KnownShare> &shares)
{
    QList<double> sizes;
    for (const KnownShare &share : shares) {
        for (int i = 0; i < share.firms; ++i)
            sizes.append(share.low / share.firms);
    }
    std::sort(sizes.begin(), sizes.end(), std::greater());
    return sizes;
}

// One end of each share, a sum that nobody split taken as one firm. Largest first.
QList<double> ends(const QList<KnownShare> &shares, double KnownShare::*end)
{
    QList<double> sizes;
    for (const KnownShare &share : shares)
        sizes.append(share.*end);
    std::sort(sizes.begin(), sizes.end(), std::greater());
    return sizes;
}

double sumOf(const QList<double> &sizes, qsizetype count)
{
    return std::accumulate(sizes.begin(), sizes.begin() + std::min(count, sizes.size()), 0.0);
}

double squaresOf(const QList<double> &sizes)
{
    return std::inner_product(sizes.begin(), sizes.end(), sizes.begin(), 0.0);
}

} // namespace

double knownPart(const QList<KnownShare> &shares)
{
    return std::accumulate(shares.begin(), shares.end(), 0.0,
        [](double sum, const KnownShare &share) { return sum + share.low; });
}

Interval herfindahlIndex(const QList<KnownShare> &shares)
{
    const double lowest = squaresOf(spreadOut(shares));
    // Squares grow the faster the larger the firm: the highest sum gives what is left to those who gain most
    // by it. From its low to its high end a firm gains low + high by each percent, as the chord of its square
    // does: with several ranges that may be a little more than the shares allow, and never less.
    const double certain = knownPart(shares);
    const double possible = sumOf(ends(shares, &KnownShare::high), shares.size());
    const KnownShare rest{std::max(0.0, whole - possible), std::max(0.0, whole - certain)};
    QList<KnownShare> uncertain{rest};
    double highest = squaresOf(ends(shares, &KnownShare::low)) + rest.low * rest.low;
    double left = rest.high - rest.low;
    for (const KnownShare &share : shares) {
        if (share.high > share.low)
            uncertain.append(share);
    }
    std::sort(uncertain.begin(), uncertain.end(),
        [](const KnownShare &a, const KnownShare &b) { return a.low + a.high > b.low + b.high; });
    for (const KnownShare &share : std::as_const(uncertain)) {
        const double given = std::min(left, share.high - share.low);
        highest += given * (share.low + share.high);
        left -= given;
    }
    return {lowest, std::max(lowest, std::min(highest, whole * whole))};
}

Interval concentrationRatio(const QList<KnownShare> &shares, int n)
{
    const double lowest = std::min(whole, sumOf(spreadOut(shares), n));
    const QList<double> lows = ends(shares, &KnownShare::low);
    const double rest = std::max(0.0, whole - knownPart(shares));
    // With a firm among the n that nobody counted, or with known ones alone.
    const double withUnknown = rest > 0 ? rest + sumOf(lows, n - 1) : 0;
    const double ofKnown = std::min(rest + sumOf(lows, n), sumOf(ends(shares, &KnownShare::high), n));
    return {lowest, std::max(lowest, std::min(whole, std::max(withUnknown, ofKnown)))};
}

} // namespace tongbao
