#pragma once

#include "db/domain/chartdata.h"
#include "db/domain/figuretext.h"
#include "ui/charts/chartspec.h"

// The words of a chart, in the reader's language. Internal to the spec builder.
namespace tongbao::spectexts {

struct Context {
    const ChartData &data;
    const Catalog &catalog;
    Language language;
    Scale scale;
};

// One label a series: the subject, and what else tells it from the other series (publisher, metric, region).
QStringList seriesLabels(const Context &context);
// "%", "trillion yuan", "million".
QString unitText(const Context &context);
QString chartName(Mark mark); // "Line chart.", "Bar chart.", ...
QString title(const Context &context);
QString subtitle(const Context &context);
QString summary(const Context &context, const ChartSpec &spec);
// The sources, then a note for each kind of mark that occurs.
QStringList footer(const Context &context, const ChartSpec &spec);
// "Sources: Analysys (12 reports, 2016–2020); PBoC via Reuters (2018).", the publishers in the order of the
// sources. Where there are many, the sites that carried them are left out.
enum class Via { Named, LeftOut };
QString sourceLine(const QList<Source> &sources, Via via = Via::Named);
// What the two ends of slopes are: "2017 Q4" and "2018 Q4", or "as of 2018-12-31" and "latest".
QStringList slopeEnds(const Context &context);
// The same in words for the subtitle, with what was passed over.
QString slopeText(const Context &context);
// The figure of a point as it was published.
QString publishedText(const Context &context, const SeriesPoint &point);
// Publisher, note, figure as published when it was converted: one line each.
QString pointDetail(const Context &context, const SeriesPoint &point);
// What the two figures of a dumbbell are, what the spread of publishers is, and the definition they share.
QStringList comparisonNotes(const Context &context, const ChartSpec &spec);
// Concentration: whose shares it was computed from, the formula in words, and what the band means.
QStringList derivationNotes(const Context &context, const ChartSpec &spec);
// "HHI", "CR1–CR3": what a chart of concentration draws.
QString concentrationName(Concentration concentration);
QString eventText(const Event &event, Language language);
// "2018 Q4", or "2015 Q2–2018 Q4".
QString spanText(const Context &context);

} // namespace tongbao::spectexts
