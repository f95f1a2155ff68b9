#include "db/domain/shareoftotal.h"

#include "db/domain/growth.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct TransformText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Transform)
};

Interval percentsOf(const Interval &ratio)
{
    return mapped(ratio, [](double value) { return value * 100; });
}

Derived sharePoint(const SeriesPoint &part, const QList<SeriesPoint> &basis, const Interval &share)
{
    const int decimals = percentDecimals(basis + QList<SeriesPoint>{part}, share);
    return derivedPoint(part, basis, share, decimals, Unit::percent());
}

Derived shareOfTotal(const SeriesPoint &part, const SeriesPoint &total)
{
    const Interval own = Interval::of(part.figure);
    const Interval whole = Interval::of(total.figure);
    if (!whole.isAboveZero() || (own.low && *own.low < 0))
        return {{}, TransformText::tr("Percentages need figures above zero.")};
    return sharePoint(part, {total}, percentsOf(quotient(own, whole)));
}

// A part is in its own whole: the larger it is, the larger both are. With the others from c to d, the share
// of [a, b] is [a / (a + d), b / (b + c)].
Derived shareOfSum(const SeriesPoint &part, const QList<SeriesPoint> &others)
{
    const Interval own = Interval::of(part.figure);
    const Interval rest = sumOf(others);
    if (!own.isAboveZero() || !rest.isAboveZero())
        return {{}, TransformText::tr("Percentages need figures above zero.")};
    const Interval share{*own.value / (*own.value + *rest.value), *own.low / (*own.low + *rest.high),
        *own.high / (*own.high + *rest.low)};
    return sharePoint(part, others, percentsOf(share));
}

void append(SeriesSet &set, const DerivedSeries &derived)
{
    if (!derived.series.points.isEmpty())
        set.series.append(derived.series);
    set.gaps += derived.gaps;
}

const SeriesPoint *totalFor(const Series &series, const SeriesPoint &point, const QList<Series> &totals)
{
    for (const Series &total : totals) {
        if (total.metric != series.metric || total.region != series.region)
            continue;
        const SeriesPoint *found = pointAt(total, point.period);
        if (found && found->publisher == point.publisher)
            return found;
    }
    return nullptr;
}

// What a part shares its whole with at one period, or why there is no whole.
struct Others {
    QList<SeriesPoint> points = {};
    QString reason = {};
};

bool addsUpWith(const Series &one, const Series &other, PublisherChoice choice)
{
    return !other.isGroup && other.metric == one.metric && other.region == one.region
        && (choice != PublisherChoice::Each || other.publisher == one.publisher);
}

Others othersAt(
    const QList<Series> &all, const Series &series, const SeriesPoint &part, PublisherChoice choice)
{
    Others others;
    for (const Series &other : all) {
        if (other.subject == series.subject || !addsUpWith(series, other, choice))
            continue;
        const SeriesPoint *point = pointAt(other, part.period);
        if (!point)
            return {{}, TransformText::tr("Not every figure of the sum was published for this period.")};
        others.points.append(*point);
    }
    const auto isSingle = [](const SeriesPoint &point) { return isSingleValue(point.figure); };
    if (!isSingle(part) || !std::all_of(others.points.begin(), others.points.end(), isSingle))
        return {{}, TransformText::tr("A range or a bound has no part in a sum.")};
    if (others.points.isEmpty())
        return {{}, TransformText::tr("It stands alone: there is no whole that it is a share of.")};
    return others;
}

} // namespace

bool isMarketTotal(const QString &subject)
{
    return subject == u"market-total";
}

SeriesSet sharesOfPublished(const QList<Series> &series, const QList<Series> &totals)
{
    SeriesSet set;
    for (const Series &one : series) {
        if (isMarketTotal(one.subject))
            continue;
        append(
            set, derivedSeries(one, Unit::percent(), [&totals](const Series &all, qsizetype at) -> Derived {
                const SeriesPoint &part = all.points.at(at);
                const SeriesPoint *total = totalFor(all, part, totals);
                if (!total)
                    return {{}, TransformText::tr("Its publisher printed no total for this period.")};
                return shareOfTotal(part, *total);
            }));
    }
    return set;
}

SeriesSet sharesOfDrawn(const QList<Series> &series, PublisherChoice choice)
{
    SeriesSet set;
    for (const Series &one : series) {
        append(set, derivedSeries(one, Unit::percent(), [&](const Series &all, qsizetype at) -> Derived {
            if (all.isGroup) {
                return {{},
                    TransformText::tr(
                        "A combined figure overlaps with its members and is no part of a sum.")};
            }
            const Others others = othersAt(series, all, all.points.at(at), choice);
            return others.reason.isEmpty() ? shareOfSum(all.points.at(at), others.points)
                                           : Derived{{}, others.reason};
        }));
    }
    return set;
}

} // namespace tongbao
