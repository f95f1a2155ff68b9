#include "db/domain/drawnfigures.h"

#include "db/domain/comparison.h"
#include "db/domain/transformtext.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QString textOf(const std::optional<Number> &number)
{
    return number ? number->text() : QString();
}

QString nameOf(const QString &subject, const Catalog &catalog, Language language)
{
    const Subject *known = catalog.subject(subject);
    return known ? shortName(*known, language) : subject;
}

QStringList columnNames()
{
    return {u"period"_s, u"metric"_s, u"subject"_s, u"name"_s, u"region"_s, u"value"_s, u"low"_s, u"high"_s,
        u"qualifier"_s, u"status"_s, u"unit"_s, u"change"_s, u"publisher"_s, u"source"_s, u"note"_s,
        u"published_value"_s, u"published_low"_s, u"published_high"_s, u"published_unit"_s, u"rate"_s,
        u"rate_source"_s};
}

// What is found out once for all rows: there may be a hundred thousand.
struct Context {
    const ChartData &data;
    bool hasSums = false; // of members
    QHash<Period, Spread> spreads = {};
};

Context contextOf(const ChartData &data)
{
    Context context{data, hasMemberSums(data)};
    for (const Spread &spread : spreads(data))
        context.spreads.insert(spread.period, spread);
    return context;
}

// Columns that only some kinds of view have.
QStringList moreColumnNames(const Context &context)
{
    const ChartData &data = context.data;
    const View &view = data.view;
    QStringList more;
    if (view.kind == ViewKind::Concentration)
        more += u"derived_from"_s;
    if (view.kind == ViewKind::Publishers)
        more += QStringList{u"spread"_s, u"spread_percent"_s, u"spread_publishers"_s};
    if (drawsEarlier(view)) {
        more += QStringList{u"earlier_period"_s, u"earlier_value"_s, u"earlier_low"_s, u"earlier_high"_s,
            u"earlier_status"_s, u"earlier_source"_s};
    }
    if (context.hasSums)
        more += QStringList{u"members_sum"_s, u"members_difference"_s};
    return more;
}

// "alipay 53.78; tenpay 38.82": the shares by code, as published.
QString derivationCell(const SeriesPoint &point)
{
    QStringList texts;
    for (const Observation &one : publishedFor(point)) {
        const Figure &figure = one.figure;
        texts.append(one.key.subject + u' '
            + (figure.value ? figure.value->text() : textOf(figure.low) + u'-' + textOf(figure.high)));
    }
    return texts.join(u"; "_s);
}

// How far the publishers of the point's period are apart; empty cells where only one has a figure.
QStringList spreadCells(const Context &context, const SeriesPoint &point)
{
    const auto found = context.spreads.constFind(point.period);
    if (found == context.spreads.constEnd())
        return QStringList(3);
    const std::optional<double> percent = found->percent();
    return {textOf(Number::fromValue(found->difference(), found->decimals)),
        percent ? textOf(Number::fromValue(*percent, 1)) : QString(), QString::number(found->publishers)};
}

QStringList earlierCells(const SeriesPoint &point)
{
    if (!point.earlier)
        return QStringList(6);
    const Figure &figure = point.earlier->figure;
    return {point.earlier->period.key(), textOf(figure.value), textOf(figure.low), textOf(figure.high),
        statusCode(figure.status), point.earlier->observation.key.source};
}

// The sum, and by how much it is above the group's own figure.
QStringList memberCells(const SeriesPoint &point)
{
    if (!point.memberSum)
        return QStringList(2);
    const Number &sum = *point.memberSum->value;
    const std::optional<Number> &own = point.observation.figure.value;
    const int decimals = std::max({0, sum.decimals(), own ? own->decimals() : 0});
    return {sum.text(), own ? QString::number(sum.value() - own->value(), 'f', decimals) : QString()};
}

QStringList moreCells(const Context &context, const SeriesPoint &point)
{
    const View &view = context.data.view;
    QStringList more;
    if (view.kind == ViewKind::Concentration)
        more += derivationCell(point);
    if (view.kind == ViewKind::Publishers)
        more += spreadCells(context, point);
    if (drawsEarlier(view))
        more += earlierCells(point);
    if (context.hasSums)
        more += memberCells(point);
    return more;
}

// The last six columns; empty for a figure that is drawn as published, and for one that is made of several.
QStringList publishedCells(const SeriesPoint &point, const Transform &transform)
{
    if (!point.rate && !hasPublishedLevel(transform))
        return QStringList(6);
    const Figure &published = point.observation.figure;
    return {textOf(published.value), textOf(published.low), textOf(published.high), published.unit.code(),
        point.rate ? point.rate->rate.text() : QString(), point.rate ? point.rate->source : QString()};
}

} // namespace

QString changeText(const ChartData &data, const ChartRow &row)
{
    if (!row.change)
        return {};
    const QList<SeriesPoint> &points = data.series.at(row.series).points;
    const SeriesPoint &point = points.at(row.point);
    const bool isCompared = drawsEarlier(data.view) && point.earlier;
    const Figure &before = isCompared ? point.earlier->figure : points.at(row.point - 1).figure;
    const int decimals = std::max({0, point.figure.value->decimals(), before.value->decimals()});
    return QString::number(*row.change, 'f', decimals);
}

DrawnFigures drawnFigures(const ChartData &data, const Catalog &catalog, Language language)
{
    const Context context = contextOf(data);
    const bool isDerived = data.view.kind == ViewKind::Concentration;
    DrawnFigures figures{columnNames() + moreColumnNames(context)};
    for (const ChartRow &row : chartRows(data)) {
        const Series &series = data.series.at(row.series);
        const SeriesPoint &point = series.points.at(row.point);
        const Figure &figure = point.figure;
        const QStringList cells{point.period.key(), series.metric, series.subject,
            nameOf(series.subject, catalog, language), series.region, textOf(figure.value),
            textOf(figure.low), textOf(figure.high), qualifierCode(figure.qualifier),
            statusCode(figure.status), figure.unit.code(), changeText(data, row), point.publisher,
            point.observation.key.source, isDerived ? QString() : point.observation.note};
        figures.rows.append(cells + publishedCells(point, data.view.transform) + moreCells(context, point));
    }
    return figures;
}

} // namespace tongbao
