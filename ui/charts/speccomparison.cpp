#include "ui/charts/spectexts.h"

#include "db/domain/periodtext.h"
#include "db/domain/slopes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao::spectexts {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Chart)
};

QString dumbbellNote(const View &view)
{
    if (!view.compareAsOf)
        return ChartText::tr("Pale dot: first figure of the time shown; full dot: latest.");
    const QString earlier = view.compareAsOf->toString(Qt::ISODate);
    return view.query.asOf ? ChartText::tr("Pale dot: as published by %1; full dot: by %2.")
                                 .arg(earlier, view.query.asOf->toString(Qt::ISODate))
                           : ChartText::tr("Pale dot: as published by %1; full dot: latest.").arg(earlier);
}

bool hasDumbbell(const ChartSpec &spec)
{
    return spec.mark == Mark::Dumbbell
        && std::any_of(spec.series.begin(), spec.series.end(), [](const SpecSeries &series) {
               return std::any_of(series.points.begin(), series.points.end(),
                   [](const SpecPoint &point) { return point.earlier.has_value(); });
           });
}

QString asOfText(const QDate &date)
{
    return ChartText::tr("as of %1").arg(date.toString(Qt::ISODate));
}

bool hasTwoPublishers(const ChartSpec &spec)
{
    return std::any_of(spec.series.begin(), spec.series.end(), [](const SpecSeries &series) {
        return std::any_of(series.points.begin(), series.points.end(),
            [](const SpecPoint &point) { return point.startsAnew; });
    });
}

} // namespace

QStringList slopeEnds(const Context &context)
{
    const View &view = context.data.view;
    if (view.compareAsOf)
        return {asOfText(*view.compareAsOf),
            view.query.asOf ? asOfText(*view.query.asOf) : ChartText::tr("latest", "known figure")};
    return {periodText(context.data.periods.first(), context.language),
        periodText(context.data.periods.last(), context.language)};
}

QString slopeText(const Context &context)
{
    const QStringList ends = slopeEnds(context);
    const int sight = context.data.periodsInSight;
    if (context.data.view.compareAsOf) {
        const QString period = periodText(context.data.periods.first(), context.language);
        const QString dates = ChartText::tr("%1 as known: %2 and %3", "a period and two dates")
                                  .arg(period, ends.first(), ends.last());
        return sight < 2
            ? dates
            : ChartText::tr("%1 (the last of %n periods with figures)", nullptr, sight).arg(dates);
    }
    const QString periods = ChartText::tr("%1 and %2", "two periods").arg(ends.first(), ends.last());
    if (sight < 3)
        return periods;
    const QList<Series> &series = context.data.series;
    const bool hasLine = std::any_of(series.begin(), series.end(),
        [](const Series &one) { return one.points.size() == 2 && changeAlongSlope(one, 1).has_value(); });
    return hasLine
        ? ChartText::tr(
            "%1 (of %n periods with figures, the farthest apart that a line can join)", nullptr, sight)
              .arg(periods)
        : ChartText::tr("%1 (the first and last of %n periods with figures)", nullptr, sight).arg(periods);
}

QStringList comparisonNotes(const Context &context, const ChartSpec &spec)
{
    QStringList notes;
    if (hasDumbbell(spec))
        notes.append(dumbbellNote(context.data.view));
    if (hasTwoPublishers(spec))
        notes.append(ChartText::tr("Not joined: figures of two publishers."));
    if (!spec.spreads.isEmpty())
        notes.append(ChartText::tr("Shaded: from the lowest to the highest publisher."));
    if (context.data.view.kind == ViewKind::Publishers) {
        const Metric *metric = context.catalog.metric(context.data.series.first().metric);
        if (metric && !metric->definition.isEmpty())
            notes.append(ChartText::tr("Definition: %1.").arg(metric->definition));
    }
    return notes;
}

} // namespace tongbao::spectexts
