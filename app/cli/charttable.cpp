#include "app/cli/charttable.h"

#include "app/cli/gaptext.h"
#include "app/cli/jsonoutput.h"
#include "db/domain/comparison.h"
#include "db/domain/transformtext.h"
#include "db/exchange/tablewriter.h"

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

// With as many digits as the two figures were published with. Points without a change give an empty text.
QString changeText(const ChartData &data, const ChartRow &row)
{
    if (!row.change)
        return {};
    const QList<SeriesPoint> &points = data.series.at(row.series).points;
    const SeriesPoint &point = points.at(row.point);
    const bool isCompared = data.view.mark == Mark::Dumbbell && point.earlier;
    const Figure &before = isCompared ? point.earlier->figure : points.at(row.point - 1).figure;
    const int decimals = std::max({0, point.figure.value->decimals(), before.value->decimals()});
    return QString::number(*row.change, 'f', decimals);
}

QStringList header()
{
    return {u"period"_s, u"metric"_s, u"subject"_s, u"name"_s, u"region"_s, u"value"_s, u"low"_s, u"high"_s,
        u"qualifier"_s, u"status"_s, u"unit"_s, u"change"_s, u"publisher"_s, u"source"_s, u"note"_s,
        u"published_value"_s, u"published_low"_s, u"published_high"_s, u"published_unit"_s, u"rate"_s,
        u"rate_source"_s};
}

// Columns that only some kinds of view have.
QStringList moreHeader(const View &view)
{
    QStringList more;
    if (view.kind == ViewKind::Concentration)
        more += u"derived_from"_s;
    if (view.kind == ViewKind::Publishers)
        more += QStringList{u"spread"_s, u"spread_percent"_s, u"spread_publishers"_s};
    if (view.mark == Mark::Dumbbell) {
        more += QStringList{u"earlier_period"_s, u"earlier_value"_s, u"earlier_low"_s, u"earlier_high"_s,
            u"earlier_status"_s, u"earlier_source"_s};
    }
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

QStringList moreCells(const View &view, const QList<Spread> &spreads, const SeriesPoint &point)
{
    QStringList more;
    if (view.kind == ViewKind::Concentration)
        more += derivationCell(point);
    if (view.kind == ViewKind::Publishers)
        more += spreadCells(spreads, point);
    if (view.mark == Mark::Dumbbell)
        more += earlierCells(point);
    return more;
}

QJsonArray spreadsJson(const ChartData &data)
{
    QJsonArray list;
    for (const Spread &spread : spreads(data)) {
        const std::optional<double> percent = spread.percent();
        list.append(QJsonObject{{u"period"_s, spread.period.key()}, {u"publishers"_s, spread.publishers},
            {u"spread"_s, textOf(Number::fromValue(spread.difference(), spread.decimals))},
            {u"percent"_s, percent ? QJsonValue(textOf(Number::fromValue(*percent, 1))) : QJsonValue()}});
    }
    return list;
}

QJsonValue earlierJson(const SeriesPoint &point)
{
    if (!point.earlier)
        return {};
    QJsonObject json = jsonOf(point.earlier->figure);
    json.insert(u"period"_s, point.earlier->period.key());
    json.insert(u"source"_s, point.earlier->observation.key.source);
    return json;
}

QJsonArray derivationJson(const SeriesPoint &point)
{
    QJsonArray list;
    for (const Observation &one : publishedFor(point)) {
        QJsonObject json = jsonOf(one.figure);
        json.insert(u"subject"_s, one.key.subject);
        json.insert(u"source"_s, one.key.source);
        list.append(json);
    }
    return list;
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

// The other figures that a transform made this one of.
QJsonArray basisJson(const SeriesPoint &point)
{
    QJsonArray list;
    for (const Observation &observation : point.basis) {
        QJsonObject json = jsonOf(observation.figure);
        json.insert(u"subject"_s, observation.key.subject);
        json.insert(u"period"_s, observation.key.period.key());
        json.insert(u"source"_s, observation.key.source);
        list.append(json);
    }
    return list;
}

QJsonObject pointJson(const ChartData &data, const ChartRow &row)
{
    const Series &series = data.series.at(row.series);
    const SeriesPoint &point = series.points.at(row.point);
    QJsonObject json = jsonOf(point.figure);
    const QString change = changeText(data, row);
    json.insert(u"period"_s, point.period.key());
    json.insert(u"change"_s, change.isEmpty() ? QJsonValue() : QJsonValue(change));
    json.insert(u"publisher"_s, point.publisher);
    json.insert(u"source"_s, point.observation.key.source);
    if (data.view.kind != ViewKind::Concentration) {
        json.insert(u"note"_s, point.observation.note);
        json.insert(u"published"_s, jsonOf(point.observation.figure));
    } else {
        json.insert(u"derived_from"_s, derivationJson(point));
    }
    if (data.view.mark == Mark::Dumbbell)
        json.insert(u"earlier"_s, earlierJson(point));
    if (!point.basis.isEmpty() && data.view.kind != ViewKind::Concentration)
        json.insert(u"made_of"_s, basisJson(point));
    if (point.rate) {
        json.insert(u"rate"_s,
            QJsonObject{{u"period"_s, point.rate->period.key()}, {u"base"_s, point.rate->base},
                {u"quote"_s, point.rate->quote}, {u"rate"_s, point.rate->rate.text()},
                {u"source"_s, point.rate->source}});
    } else {
        json.insert(u"rate"_s, QJsonValue());
    }
    return json;
}

QJsonArray eventsJson(const QList<Event> &events)
{
    QJsonArray list;
    for (const Event &event : events) {
        list.append(QJsonObject{{u"date"_s, event.date.key()}, {u"text_en"_s, event.textEn},
            {u"text_zh"_s, event.textZh}, {u"source"_s, event.source}});
    }
    return list;
}

} // namespace

QString chartTableCsv(const ChartData &data, const Catalog &catalog, Language language)
{
    const QList<Spread> apart = spreads(data);
    const bool isDerived = data.view.kind == ViewKind::Concentration;
    QList<QStringList> rows;
    for (const ChartRow &row : chartRows(data)) {
        const Series &series = data.series.at(row.series);
        const SeriesPoint &point = series.points.at(row.point);
        const Figure &figure = point.figure;
        const QStringList cells{point.period.key(), series.metric, series.subject,
            nameOf(series.subject, catalog, language), series.region, textOf(figure.value),
            textOf(figure.low), textOf(figure.high), qualifierCode(figure.qualifier),
            statusCode(figure.status), figure.unit.code(), changeText(data, row), point.publisher,
            point.observation.key.source, isDerived ? QString() : point.observation.note};
        rows.append(cells + publishedCells(point, data.view.transform) + moreCells(data.view, apart, point));
    }
    return QString::fromUtf8(csvText(header() + moreHeader(data.view), rows));
}

QJsonObject chartTableJson(const ChartData &data, const Catalog &catalog, Language language)
{
    QList<QJsonArray> points(data.series.size());
    for (const ChartRow &row : chartRows(data))
        points[row.series].append(pointJson(data, row));
    QJsonArray list;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const Series &series = data.series.at(i);
        list.append(QJsonObject{{u"metric"_s, series.metric}, {u"subject"_s, series.subject},
            {u"name"_s, nameOf(series.subject, catalog, language)}, {u"region"_s, series.region},
            {u"is_group"_s, series.isGroup}, {u"points"_s, points.at(i)}});
    }
    const SeriesQuery &query = data.view.query;
    QJsonObject json{{u"view"_s, data.view.name}, {u"mark"_s, markCode(data.view.mark)},
        {u"transform"_s, transformCode(data.view.transform)},
        {u"granularity"_s, granularityCode(data.series.first().granularity)}, {u"unit"_s, data.unit.code()},
        {u"metrics"_s, QJsonArray::fromStringList(query.metrics)},
        {u"publishers"_s, QJsonArray::fromStringList(query.publishers)}, {u"series"_s, list},
        {u"gaps"_s, gapsJson(data.gaps)}, {u"events"_s, eventsJson(data.events)}};
    if (data.view.kind == ViewKind::Publishers)
        json.insert(u"spreads"_s, spreadsJson(data));
    return json;
}

} // namespace tongbao
