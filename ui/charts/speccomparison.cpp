#include "ui/charts/spectexts.h"

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
    return std::any_of(spec.series.begin(), spec.series.end(), [](const SpecSeries &series) {
        return std::any_of(series.points.begin(), series.points.end(),
            [](const SpecPoint &point) { return point.earlier.has_value(); });
    });
}

} // namespace

QStringList comparisonNotes(const Context &context, const ChartSpec &spec)
{
    QStringList notes;
    if (hasDumbbell(spec))
        notes.append(dumbbellNote(context.data.view));
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
