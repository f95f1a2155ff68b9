#pragma once

#include "db/domain/chartdata.h"
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

// Why what is drawn cannot be drawn on that axis; empty when it can.
QString axisProblem(const ChartData &data, const ValueAxis &axis, const Catalog &catalog);

} // namespace tongbao
