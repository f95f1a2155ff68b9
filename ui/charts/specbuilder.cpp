#include "ui/charts/specbuilder.h"

#include "db/domain/comparison.h"
#include "db/domain/periodtext.h"
#include "ui/charts/seriespalette.h"
#include "ui/charts/spectexts.h"

#include <algorithm>
#include <cmath>

namespace tongbao {

namespace {

using spectexts::Context;

double largestOf(const ChartData &data)
{
    double largest = 0;
    for (const Series &series : data.series) {
        for (const SeriesPoint &point : series.points) {
            largest = std::max({largest, std::abs(point.figure.lowest()), std::abs(point.figure.highest())});
            if (point.earlier)
                largest = std::max(largest, std::abs(point.earlier->figure.highest()));
        }
    }
    return largest;
}

// An index has no unit that could be told in thousands.
Scale scaleOf(const ChartData &data, Language language)
{
    return data.view.kind == ViewKind::Concentration ? Scale::One
                                                     : scaleFor(largestOf(data), data.unit.kind(), language);
}

std::optional<double> scaled(const std::optional<Number> &number, double factor)
{
    return number ? std::optional(number->value() / factor) : std::nullopt;
}

SpecPoint specPoint(const Context &context, const Series &series, qsizetype index, int slot)
{
    const SeriesPoint &point = series.points.at(index);
    const double factor = scaleFactor(context.scale);
    SpecPoint made;
    made.slot = slot;
    made.value = scaled(point.figure.value, factor);
    made.low = scaled(point.figure.low, factor);
    made.high = scaled(point.figure.high, factor);
    made.qualifier = point.figure.qualifier;
    made.status = point.figure.status;
    made.text = figureText(point.figure, context.language, context.scale);
    // Beside a converted figure stands what was published.
    if (point.rate && context.data.view.transform.isLevel())
        made.text += QStringLiteral(" (%1)").arg(figureText(point.observation.figure, context.language));
    made.detail = spectexts::pointDetail(context, point);
    const bool isCompared = context.data.view.mark == Mark::Dumbbell;
    const std::optional<double> change = changeBeside(context.data, series, index);
    if (change)
        made.change = *change / factor;
    if (isCompared && point.earlier) {
        made.earlier = scaled(point.earlier->figure.value, factor);
        made.earlierStatus = point.earlier->figure.status;
        made.earlierText = figureText(point.earlier->figure, context.language, context.scale);
    }
    return made;
}

// Where in the slots a date lies: its own middle, as a month or year is no instant.
std::optional<double> positionOf(const Event &event, const QList<Period> &periods)
{
    if (periods.isEmpty())
        return std::nullopt;
    const QDate first = event.date.firstDay();
    const QDate middle = first.addDays(first.daysTo(event.date.lastDay()) / 2);
    const std::optional<Period> slot = Period::containing(middle, periods.first().granularity());
    if (!slot)
        return std::nullopt;
    const int index = periods.first().distanceTo(*slot);
    if (index < 0 || index >= periods.size())
        return std::nullopt;
    const double days = static_cast<double>(slot->firstDay().daysTo(slot->lastDay())) + 1;
    return index + (static_cast<double>(slot->firstDay().daysTo(middle)) + 0.5) / days;
}

QList<SpecEvent> specEvents(const Context &context)
{
    QList<SpecEvent> events;
    for (const Event &event : context.data.events) {
        if (const std::optional<double> position = positionOf(event, context.data.periods))
            events.append({*position, spectexts::eventText(event, context.language)});
    }
    std::stable_sort(events.begin(), events.end(),
        [](const SpecEvent &a, const SpecEvent &b) { return a.position < b.position; });
    return events;
}

QList<SpecSpread> specSpreads(const Context &context)
{
    const double factor = scaleFactor(context.scale);
    QList<SpecSpread> made;
    for (const Spread &spread : spreads(context.data)) {
        const int slot = context.data.periods.first().distanceTo(spread.period);
        made.append({slot, spread.low / factor, spread.high / factor});
    }
    return made;
}

bool isOnePeriod(const ChartData &data)
{
    const Period first = data.series.first().points.first().period;
    return std::all_of(data.series.begin(), data.series.end(),
        [first](const Series &series) { return series.points.first().period == first; });
}

// Bars: one slot a series. Its label names the period where the bars are of several.
QStringList barLabels(const Context &context, const QStringList &labels)
{
    QStringList texts;
    const bool isSame = isOnePeriod(context.data);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const SeriesPoint &point = context.data.series.at(i).points.first();
        const Period period = point.period;
        if (point.earlier) {
            const QString from = periodText(point.earlier->period, context.language);
            const QString to = periodText(period, context.language);
            texts.append(labels.at(i) + QStringLiteral(", ") + from + QStringLiteral(" → ") + to);
            continue;
        }
        texts.append(isSame ? labels.at(i)
                            : labels.at(i) + QStringLiteral(", ") + periodText(period, context.language));
    }
    return texts;
}

QList<SpecSeries> specSeries(const Context &context, const QStringList &labels, bool isBars)
{
    const QList<SeriesStyle> styles = seriesStyles(context.data.series, context.catalog);
    QList<SpecSeries> made;
    for (qsizetype i = 0; i < context.data.series.size(); ++i) {
        const Series &series = context.data.series.at(i);
        SpecSeries one{
            labels.at(i), styles.at(i), series.isGroup, context.data.view.kind == ViewKind::Concentration};
        for (qsizetype j = 0; j < series.points.size(); ++j) {
            const int slot = isBars ? static_cast<int>(i)
                                    : context.data.periods.first().distanceTo(series.points.at(j).period);
            one.points.append(specPoint(context, series, j, slot));
        }
        made.append(one);
    }
    return made;
}

} // namespace

ChartSpec makeSpec(const ChartData &data, const Catalog &catalog, Language language)
{
    ChartSpec spec;
    spec.language = language;
    if (data.series.isEmpty())
        return spec;
    const Context context{data, catalog, language, scaleOf(data, language)};
    const bool isBars = drawsLatestOnly(data.view);
    const QStringList labels = spectexts::seriesLabels(context);

    spec.mark = data.view.mark == Mark::Automatic ? Mark::Line : data.view.mark;
    spec.isPercent = data.unit.kind() == UnitKind::Percent;
    spec.unitText = spectexts::unitText(context);
    const ValueAxis &axis = data.view.axis;
    const double factor = scaleFactor(context.scale);
    spec.axis = {axis.isLogarithmic, scaled(axis.low, factor), scaled(axis.high, factor)};
    spec.title = data.view.title.isEmpty() ? spectexts::title(context) : data.view.title;
    spec.subtitle = data.view.subtitle.isEmpty() ? spectexts::subtitle(context) : data.view.subtitle;
    if (isBars)
        spec.categories = barLabels(context, labels);
    else
        spec.periods = data.periods;
    spec.series = specSeries(context, labels, isBars);
    if (!isBars)
        spec.events = specEvents(context);
    if (data.view.kind == ViewKind::Publishers && spec.mark == Mark::Line)
        spec.spreads = specSpreads(context);
    spec.footer = spectexts::footer(context, spec);
    spec.summary = spectexts::summary(context, spec);
    spec.record = chartRecord(data, catalog, language);
    spec.record.title = spec.title;
    spec.record.subtitle = spec.subtitle;
    return spec;
}

} // namespace tongbao
