#include "db/domain/drawnfigures.h"

#include "db/domain/comparison.h"
#include "db/domain/transformtext.h"

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

// Columns that only some kinds of view have.
QStringList moreColumnNames(const ChartData &data)
{
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
    if (hasMemberSums(data))
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
QStringList spreadCells(const QList<Spread> &spreads, const SeriesPoint &point)
{
    for (const Spread &spread : spreads) {
        if (spread.period != point.period)
            continue;
        const std::optional<double> percent = spread.percent();
        return {textOf(Number::fromValue(spread.difference(), spread.decimals)),
            percent ? textOf(Number::fromValue(*percent, 1)) : QString(), QString::number(spread.publishers)};
    }
    return QStringList(3);
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

QStringList moreCells(const ChartData &data, const QList<Spread> &spreads, const SeriesPoint &point)
{
    const View &view = data.view;
    QStringList more;
    if (view.kind == ViewKind::Concentration)
        more += derivationCell(point);
    if (view.kind == ViewKind::Publishers)
        more += spreadCells(spreads, point);
    if (drawsEarlier(view))
        more += earlierCells(point);
    if (hasMemberSums(data))
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
    const QList<Spread> apart = spreads(data);
    const bool isDerived = data.view.kind == ViewKind::Concentration;
    DrawnFigures figures{columnNames() + moreColumnNames(data)};
    for (const ChartRow &row : chartRows(data)) {
        const Series &series = data.series.at(row.series);
        const SeriesPoint &point = series.points.at(row.point);
        const Figure &figure = point.figure;
        const QStringList cells{point.period.key(), series.metric, series.subject,
            nameOf(series.subject, catalog, language), series.region, textOf(figure.value),
            textOf(figure.low), textOf(figure.high), qualifierCode(figure.qualifier),
            statusCode(figure.status), figure.unit.code(), changeText(data, row), point.publisher,
            point.observation.key.source, isDerived ? QString() : point.observation.note};
        figures.rows.append(
            cells + publishedCells(point, data.view.transform) + moreCells(data, apart, point));
    }
    return figures;
}

} // namespace tongbao
