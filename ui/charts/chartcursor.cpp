#include "ui/charts/chartcursor.h"

#include "db/domain/periodtext.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Chart)
};

double heightOf(const SpecPoint &point)
{
    return point.value.value_or((point.low.value_or(0) + point.high.value_or(0)) / 2);
}

// Calls visit(place, point) for every figure.
template <typename Visit>
void forEachFigure(const ChartSpec &spec, const Visit &visit)
{
    for (int i = 0; i < spec.series.size(); ++i) {
        for (int j = 0; j < spec.series.at(i).points.size(); ++j)
            visit(FigurePlace{i, j}, spec.series.at(i).points.at(j));
    }
}

// Grows downwards: layers of a stack stand on each other in their order, panels follow each other in theirs,
// other marks stand at their values. In a matrix it grows to the right, as its columns are beside each other.
std::pair<double, int> depthOf(const ChartSpec &spec, FigurePlace place, const SpecPoint &point)
{
    switch (spec.mark) {
    case Mark::Area100:
        return {0.0, -place.series};
    case Mark::Multiples:
        return {0.0, place.series};
    case Mark::Matrix:
        return {heightOf(point), place.series};
    default:
        return {-heightOf(point), place.series};
    }
}

QString whenText(const ChartSpec &spec, const SpecPoint &point)
{
    return point.slot >= 0 && point.slot < spec.periods.size()
        ? periodText(spec.periods.at(point.slot), spec.language)
        : QString();
}

QString changeText(const ChartSpec &spec, double change)
{
    if (change == 0)
        return ChartText::tr("unchanged");
    const QString amount = QString::number(std::abs(change), 'g', 4);
    if (spec.isPercent)
        return change > 0 ? ChartText::tr("up %1 points").arg(amount)
                          : ChartText::tr("down %1 points").arg(amount);
    return (change > 0 ? ChartText::tr("up %1 %2") : ChartText::tr("down %1 %2"))
        .arg(amount, spec.unitText)
        .trimmed();
}

} // namespace

const SpecPoint *pointAt(const ChartSpec &spec, std::optional<FigurePlace> place)
{
    if (!place || place->series < 0 || place->series >= spec.series.size())
        return nullptr;
    const QList<SpecPoint> &points = spec.series.at(place->series).points;
    return place->point >= 0 && place->point < points.size() ? &points.at(place->point) : nullptr;
}

std::optional<FigurePlace> latestFigure(const ChartSpec &spec, std::optional<int> series)
{
    for (int i = series.value_or(0); i < spec.series.size(); ++i) {
        if (!spec.series.at(i).points.isEmpty())
            return FigurePlace{i, static_cast<int>(spec.series.at(i).points.size()) - 1};
    }
    return std::nullopt;
}

std::optional<FigurePlace> nextPeriodFigure(
    const ChartSpec &spec, FigurePlace from, int direction, bool isSameSeries)
{
    const SpecPoint *current = pointAt(spec, from);
    if (!current)
        return std::nullopt;
    std::optional<FigurePlace> next;
    std::pair<int, int> least; // periods, then series in between
    forEachFigure(spec, [&](FigurePlace place, const SpecPoint &point) {
        const int periods = (point.slot - current->slot) * direction;
        if (periods <= 0 || (isSameSeries && place.series != from.series))
            return;
        const std::pair distance(periods, std::abs(place.series - from.series));
        if (next && distance >= least)
            return;
        next = place;
        least = distance;
    });
    return next;
}

std::optional<FigurePlace> nextSeriesFigure(const ChartSpec &spec, FigurePlace from, int direction)
{
    const SpecPoint *current = pointAt(spec, from);
    if (!current)
        return std::nullopt;
    const auto start = depthOf(spec, from, *current);
    std::optional<FigurePlace> next;
    std::pair<double, int> nearest;
    forEachFigure(spec, [&](FigurePlace place, const SpecPoint &point) {
        if (point.slot != current->slot || place == from)
            return;
        const auto depth = depthOf(spec, place, point);
        const bool isBeyond = direction > 0 ? depth > start : depth < start;
        const bool isNearer = !next || (direction > 0 ? depth < nearest : depth > nearest);
        if (!isBeyond || !isNearer)
            return;
        next = place;
        nearest = depth;
    });
    return next;
}

std::optional<FigurePlace> outermostFigure(const ChartSpec &spec, FigurePlace from, int direction)
{
    if (!pointAt(spec, from))
        return std::nullopt;
    // Bars are one figure a series: the first and last of them.
    if (!spec.categories.isEmpty() && spec.mark != Mark::Matrix) {
        const int last = static_cast<int>(spec.series.size()) - 1;
        return latestFigure(spec, direction > 0 ? last : 0);
    }
    const int last = static_cast<int>(spec.series.at(from.series).points.size()) - 1;
    return FigurePlace{from.series, direction > 0 ? last : 0};
}

QString spokenFigure(const ChartSpec &spec, FigurePlace place)
{
    const SpecPoint *point = pointAt(spec, place);
    if (!point)
        return {};
    const bool isChinese = spec.language == Language::Chinese;
    const QString comma = isChinese ? u"，"_s : u", "_s;
    QStringList head{spec.series.at(place.series).label};
    if (spec.mark == Mark::Matrix)
        head.prepend(spec.categories.value(point->slot));
    else if (!spec.categories.isEmpty())
        head = {spec.categories.value(point->slot)};
    if (const QString when = whenText(spec, *point); !when.isEmpty())
        head.append(when);
    QStringList facts{point->text};
    if (point->change)
        facts.append(changeText(spec, *point->change));
    for (const QString &line : point->detail.split(u'\n', Qt::SkipEmptyParts))
        facts.append(line);
    return head.join(comma) + (isChinese ? u"："_s : u": "_s) + facts.join(comma);
}

} // namespace tongbao
