#pragma once

#include "db/domain/figuretext.h"
#include "db/domain/repository.h"
#include "db/domain/series.h"
#include "db/domain/shareoftotal.h"
#include "db/domain/view.h"

namespace tongbao {

// Exactly what a chart draws: figures, gaps and events, with every automatic choice of the view made.
// Window, PNG, table and command line all start from this.
struct ChartData {
    // Mark, publishers, currency, base period: as chosen. The granularity is that of the figures taken; that
    // of the series is longer where they were added up.
    View view;
    Unit unit = Unit::percent();
    QList<Series> series = {}; // in drawing order: largest latest value first, groups and "others" last
    QList<Period> periods = {}; // every period from the first to the last drawn, gaps included
    QList<SeriesGap> gaps = {};
    QList<Event> events = {}; // those shown
    std::optional<WholeKind> whole = {}; // of shares of a total: of which
    int periodsInSight = 0; // slopes: how many had figures; two of them are drawn, or the last one
    QList<Event> allEvents = {}; // those within the time drawn, hidden ones too: what can be switched
};

// Runs the view's query and arranges what it draws. Error (NotFound) when nothing matches, with what to
// change.
Result<ChartData> chartData(const Repository &repository, const View &view);
// The same over observations at hand: pure.
Result<ChartData> chartData(const QList<Observation> &observations, const Catalog &catalog, const View &view);

// One row of the table under the chart: a point of a series.
struct ChartRow {
    qsizetype series = 0;
    qsizetype point = 0;
    std::optional<double> change = {}; // on the period before, or on the earlier figure of a dumbbell; in the
                                       // unit (percentage points for percent)
};

// Whether a figure drawn has a change worth telling beside it: not where it is a change itself, and not where
// it starts anew with each year.
bool tellsChange(const Transform &transform);

// The change that is told beside a figure drawn, as in ChartRow.
std::optional<double> changeBeside(const ChartData &data, const Series &series, qsizetype point);

// Whether its figures can be told in thousands or trillions: money and counts, and no percent or index.
bool hasScale(const ChartData &data);
// What everything of the chart is told in: as the view says, or as suits its largest figure.
Scale chartScale(const ChartData &data, Language language);

// Whether it draws a figure of a group beside which the sum of its members can be told.
bool hasMemberSums(const ChartData &data);

// Newest period first, then in the order of the series.
QList<ChartRow> chartRows(const ChartData &data);

// What the controls of a view can offer, from the observations of its family.
struct ViewChoices {
    QStringList metrics; // codes with figures, most figures first
    QStringList subjects; // codes
    QStringList regions;
    QStringList publishers; // names
    QStringList currencies; // of the figures, and those they can be converted to
    QList<Granularity> granularities;
    QList<Period> periods; // with figures, of the granularity drawn, in order
    QList<Transform> transforms; // that suit the metrics drawn, the level first
    QList<QDate> published; // by when a source of the figures was out, the latest first
};
ViewChoices viewChoices(const QList<Observation> &observations, const Catalog &catalog, const View &view);

} // namespace tongbao
