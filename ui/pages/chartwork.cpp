#include "ui/pages/chartwork.h"

#include "db/domain/valueaxis.h"
#include "ui/charts/specbuilder.h"
#include "ui/pages/viewfilters.h"

namespace tongbao {

namespace {

Headings writtenHeadings(const ChartData &data, const ChartSpec &spec, const ChartRequest &request)
{
    if (data.view.title.isEmpty() && data.view.subtitle.isEmpty())
        return {spec.title, spec.subtitle};
    ChartData untitled = data;
    untitled.view.title.clear();
    untitled.view.subtitle.clear();
    const ChartSpec plain = makeSpec(untitled, request.catalog, request.language);
    return {plain.title, plain.subtitle};
}

} // namespace

ChartAnswer workOut(const ChartRequest &request)
{
    ChartAnswer answer;
    answer.view
        = request.adapt ? request.adapt(request.view, request.observations, request.catalog) : request.view;
    answer.data = chartData(request.observations, request.catalog, answer.view);
    const View &drawn = answer.data ? answer.data.value().view : answer.view;
    answer.choices = viewChoices(request.observations, request.catalog, drawn);
    if (!answer.data)
        return answer;
    const ChartData &data = answer.data.value();
    ValueAxis logarithmic = answer.view.axis;
    logarithmic.isLogarithmic = true;
    answer.noLogarithm = axisProblem(data, logarithmic, request.catalog);
    answer.rows = chartRows(data);
    answer.spec = makeSpec(data, request.catalog, request.language);
    answer.written = writtenHeadings(data, *answer.spec, request);
    return answer;
}

ChartAnswer withoutFigures(const ChartRequest &request, const Error &error)
{
    ChartAnswer answer = workOut(request);
    answer.data = error;
    return answer;
}

View everythingOf(const View &view, const QList<Observation> &observations, const Catalog &catalog)
{
    View everything = withoutFilters(view);
    if (!chartData(observations, catalog, everything))
        everything.query.metrics.clear();
    return everything;
}

ReadAndWorkedOut readAndWorkOut(const std::optional<FigureReader> &reader, const SeriesQuery &query,
    ChartRequest request, const Progress &progress)
{
    ReadAndWorkedOut done;
    if (reader) {
        done.observations = (*reader)(query, progress);
        request.observations = done.observations ? done.observations.value() : QList<Observation>();
    }
    if (done.observations && progress(0, 0))
        done.answer = workOut(request);
    return done;
}

SeriesQuery familyQuery(const View &view, const View &home, const Catalog &catalog)
{
    SeriesQuery query;
    query.metrics = home.query.metrics + view.query.metrics;
    for (const Metric &metric : catalog.metrics()) {
        if (draws(view.kind, metric.family))
            query.metrics.append(metric.code);
    }
    query.metrics.removeDuplicates();
    return query;
}

ObservationText figureLike(const ChartData &data)
{
    ObservationText text = figureLike(data.view);
    text.metric = data.series.first().metric;
    text.period = data.periods.last().key();
    const Unit published = data.series.first().points.last().observation.figure.unit;
    text.unit = published.kind() == UnitKind::Money ? data.view.query.currency.value_or(published.code())
                                                    : published.code();
    return text;
}

ObservationText figureLike(const View &view)
{
    ObservationText text;
    text.metric = view.query.metrics.value(0);
    text.region = view.query.regions.value(0, QStringLiteral("CN"));
    return text;
}

QString axisProblem(const ChartData &data, const ValueAxis &axis, const Catalog &catalog)
{
    ChartData other = data;
    other.view.axis = axis;
    const Result<Done> checked = checkAxis(other, catalog);
    return checked ? QString() : checked.error().message;
}

} // namespace tongbao
