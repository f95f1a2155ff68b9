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

std::optional<double> scaled(const std::optional<Number> &number, double factor)
{
    return number ? std::optional(number->value() / factor) : std::nullopt;
}

void addEarlier(SpecPoint &made, const Context &context, const Figure &figure)
{
    const double factor = scaleFactor(context.scale);
    made.earlier = scaled(figure.value, factor);
    made.earlierStatus = figure.status;
    made.earlierQualifier = figure.qualifier;
    made.earlierText = figureText(figure, context.language, context.scale);
    if (context.data.view.mark != Mark::Slope)
        return;
    made.earlierLow = scaled(figure.low, factor);
    made.earlierHigh = scaled(figure.high, factor);
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
        made.text += QStringLiteral(" (%1)").arg(spectexts::publishedText(context, point));
    made.detail = spectexts::pointDetail(context, point);
    const std::optional<double> change = changeBeside(context.data, series, index);
    if (change)
        made.change = *change / factor;
    if (point.earlier && drawsEarlier(context.data.view))
        addEarlier(made, context, point.earlier->figure);
    if (context.data.view.mark == Mark::Slope)
        made.startsAnew = index > 0 && series.points.at(index - 1).publisher != point.publisher;
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

// Bars have a slot a series; the ends of a slope are two, and two dates are those of one period.
int slotOf(const ChartData &data, qsizetype series, const SeriesPoint &point)
{
    if (drawsLatestOnly(data.view))
        return static_cast<int>(series);
    if (data.view.mark == Mark::Slope)
        return drawsEarlier(data.view) || point.period == data.periods.last() ? 1 : 0;
    return data.periods.first().distanceTo(point.period);
}

QList<Period> specPeriods(const ChartData &data)
{
    if (drawsLatestOnly(data.view))
        return {};
    const bool isOfTwoDates = data.view.mark == Mark::Slope && data.periods.size() == 1;
    return isOfTwoDates ? QList{data.periods.first(), data.periods.first()} : data.periods;
}

QList<SpecSeries> specSeries(const Context &context, const QStringList &labels)
{
    const QList<SeriesStyle> styles = seriesStyles(context.data.series, context.catalog);
    QList<SpecSeries> made;
    for (qsizetype i = 0; i < context.data.series.size(); ++i) {
        const Series &series = context.data.series.at(i);
        SpecSeries one{
            labels.at(i), styles.at(i), series.isGroup, context.data.view.kind == ViewKind::Concentration};
        for (qsizetype j = 0; j < series.points.size(); ++j) {
            const int slot = slotOf(context.data, i, series.points.at(j));
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
    const Context context{data, catalog, language, chartScale(data, language)};
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
    spec.periods = specPeriods(data);
    if (spec.mark == Mark::Slope)
        spec.ends = spectexts::slopeEnds(context);
    spec.joinsGaps = data.view.joinsGaps && (spec.mark == Mark::Line || spec.mark == Mark::Multiples);
    spec.series = specSeries(context, labels);
    if (isOverTime(data.view))
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
