#pragma once

#include "db/domain/chartdata.h"

namespace tongbao {

// What is set for everything on the overview at once. Nothing set: each chart as it is by itself.
struct OverviewFilter {
    std::optional<QDate> asOf = {};
    std::optional<PublisherChoice> choice = {};
    QString publisher = {};
    std::optional<QString> currency = {};

    bool operator==(const OverviewFilter &) const = default;
};

// The same as a view, and back: what the command line draws and a picture carries.
View overviewView(const OverviewFilter &filter);
OverviewFilter overviewFilter(const View &view);

// The view under the filter, as far as that concerns it: a currency is for money alone.
View filtered(const View &view, const OverviewFilter &filter);

// A figure at the top of the overview: what it is called (translated), and the view whose latest figure it
// is.
struct Headline {
    QString title;
    View view;
};
QList<Headline> headlines();

struct HeadlineFigure {
    SeriesPoint point;
    bool isCombined = false; // published for a group whose members are known
    std::optional<Figure> largestTwo = {}; // of an index of concentration: CR2 of the same shares

    bool operator==(const HeadlineFigure &) const = default;
};

// The latest figure of the view and nothing else, whatever its period's length; of two that end on one day
// that of the shorter period. Error (NotFound) when there is none.
Result<ChartData> headlineData(
    const QList<Observation> &observations, const Catalog &catalog, const View &view);
HeadlineFigure headlineFigure(
    const ChartData &latest, const QList<Observation> &observations, const Catalog &catalog);
Result<HeadlineFigure> headlineFigure(
    const QList<Observation> &observations, const Catalog &catalog, const View &view);
// The figure in words: "51%", "7–11%"; an index in full, "4,403–4,457".
QString headlineText(const HeadlineFigure &figure, Language language);
// What must be known to read it right: "combined figure, not split", "published range", "estimate".
QStringList headlineNotes(const HeadlineFigure &figure, Language language);

// The charts of the overview, small, in their order.
QList<View> overviewViews();
// What a small chart shows of it: no combined figure whose members are drawn themselves, no more than the
// first `most` series, and the time of those alone.
ChartData essentials(const ChartData &data, const Catalog &catalog, qsizetype most);
// Every metric that headlines and charts of the overview draw.
QStringList overviewMetrics();

} // namespace tongbao
