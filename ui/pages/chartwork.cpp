#include "ui/pages/chartwork.h"

#include "db/domain/valueaxis.h"
#include "ui/charts/specbuilder.h"

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

QString axisProblem(const ChartData &data, const ValueAxis &axis, const Catalog &catalog)
{
    ChartData other = data;
    other.view.axis = axis;
    const Result<Done> checked = checkAxis(other, catalog);
    return checked ? QString() : checked.error().message;
}

} // namespace tongbao
