#pragma once

#include "db/domain/chartdata.h"
#include "db/domain/rules.h"
#include "ui/charts/chartspec.h"
#include "ui/pages/headingeditor.h"

#include <functional>

namespace tongbao {

// What a chart page wants to show: a plain value, for another thread too.
struct ChartRequest {
    QList<Observation> observations = {}; // all of the chart's family: what every choice is made from
    Catalog catalog = {};
    View view = {};
    Language language = Language::English;
    // Makes another view of it, for which all figures have to be looked at; none: the view is wanted as it
    // is.
    std::function<View(const View &, const QList<Observation> &, const Catalog &)> adapt = {};
};

// Everything about it that takes longer the more figures there are.
struct ChartAnswer {
    View view = {}; // as adapted
    Result<ChartData> data = Error{};
    ViewChoices choices = {};
    QString noLogarithm = {}; // why its axis cannot be logarithmic; empty when it can
    QList<ChartRow> rows = {}; // of the table
    std::optional<ChartSpec> spec = {}; // nullopt: nothing can be drawn
    Headings written = {}; // what the chart says over itself by itself
};

ChartAnswer workOut(const ChartRequest &request);

// What a page shows that could read no figures, and why.
ChartAnswer withoutFigures(const ChartRequest &request, const Error &error);

// An adaptation: without filters; where there are no figures of its metrics at all, of that with most.
View everythingOf(const View &view, const QList<Observation> &observations, const Catalog &catalog);

// What the other thread comes back with.
struct ReadAndWorkedOut {
    Result<QList<Observation>> observations = QList<Observation>(); // read, where there was a reader
    ChartAnswer answer = {};
};
// Without a reader the request has its figures. Stopped, or with nothing read, there is no answer.
ReadAndWorkedOut readAndWorkOut(const std::optional<FigureReader> &reader, const SeriesQuery &query,
    ChartRequest request, const Progress &progress);

// For all figures of the family that the view draws; home: another view of the same page.
SeriesQuery familyQuery(const View &view, const View &home, const Catalog &catalog);

// What a new data point starts from beside that chart, or beside a view that draws nothing.
ObservationText figureLike(const ChartData &data);
ObservationText figureLike(const View &view);

// Why what is drawn cannot be drawn on that axis; empty when it can.
QString axisProblem(const ChartData &data, const ValueAxis &axis, const Catalog &catalog);

} // namespace tongbao
