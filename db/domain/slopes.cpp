#include "db/domain/slopes.h"

#include "db/domain/chartproblems.h"
#include "db/domain/growth.h"
#include "db/domain/periodtext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace tongbao {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Chart)
};

// Those with figures, in order; `isWanted` says which figures count.
template <typename Claim>
QList<Period> periodsOf(const QList<Series> &series, const Claim &isWanted)
{
    QSet<Period> found;
    for (const Series &one : series) {
        for (const SeriesPoint &point : one.points) {
            if (isWanted(point))
                found.insert(point.period);
        }
    }
    QList<Period> periods(found.begin(), found.end());
    std::sort(periods.begin(), periods.end(), startsBefore);
    return periods;
}

bool canBeJoined(const SeriesPoint &a, const SeriesPoint &b)
{
    return a.publisher == b.publisher && isSingleValue(a.figure) && isSingleValue(b.figure);
}

// The two periods farthest apart that a line can join; of equals those that most lines join, then the later
// ones. Where none can be joined, the first and the last.
std::pair<Period, Period> outermost(const QList<Series> &series, const QList<Period> &all)
{
    std::map<std::pair<int, int>, std::pair<int, std::pair<Period, Period>>>
        found; // length, end: lines, ends
    for (const Series &one : series) {
        for (qsizetype i = 0; i < one.points.size(); ++i) {
            for (qsizetype j = one.points.size() - 1; j > i; --j) {
                const SeriesPoint &first = one.points.at(i);
                const SeriesPoint &last = one.points.at(j);
                if (!canBeJoined(first, last))
                    continue;
                const std::pair ends(first.period, last.period);
                const std::pair key(first.period.distanceTo(last.period), last.period.ordinal());
                ++found.try_emplace(key, 0, ends).first->second.first;
                break;
            }
        }
    }
    if (found.empty())
        return {all.first(), all.last()};
    const int length = found.rbegin()->first.first;
    auto best = found.rbegin();
    for (auto it = found.rbegin(); it != found.rend() && it->first.first == length; ++it) {
        if (it->second.first > best->second.first)
            best = it;
    }
    return best->second.second;
}

void keep(ChartData &data, const QList<Period> &periods)
{
    for (Series &series : data.series)
        series.points.removeIf([&](const SeriesPoint &point) { return !periods.contains(point.period); });
    data.series.removeIf([](const Series &series) { return series.points.isEmpty(); });
    data.gaps.removeIf([&](const SeriesGap &gap) { return !periods.contains(gap.period); });
    data.periods = periods;
}

} // namespace

Result<Done> keepEnds(ChartData &data)
{
    const QList<Period> all = periodsOf(data.series, [](const SeriesPoint &) { return true; });
    data.periodsInSight = static_cast<int>(all.size());
    if (data.view.compareAsOf) {
        const QList<Period> compared
            = periodsOf(data.series, [](const SeriesPoint &point) { return point.earlier.has_value(); });
        keep(data, {compared.isEmpty() ? all.last() : compared.last()});
        return Done{};
    }
    if (all.size() < 2) {
        return Error{
            ChartText::tr("A slope runs between two periods, and only %1 has figures here. Widen the "
                          "period, or draw bars.")
                .arg(periodText(all.first(), messageLanguage())),
            {}, ErrorKind::Invalid};
    }
    const auto [first, last] = outermost(data.series, all);
    keep(data, {first, last});
    return Done{};
}

std::optional<double> changeAlongSlope(const Series &series, qsizetype point)
{
    return point == 1 ? changeBetween(series.points.first(), series.points.last()) : std::nullopt;
}

} // namespace tongbao
