#include "app/cli/charttable.h"

#include "app/cli/gaptext.h"
#include "app/cli/jsonoutput.h"
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
QString changeText(const Series &series, const ChartRow &row)
{
    if (!row.change || row.point == 0)
        return {};
    int decimals = 0;
    for (const qsizetype point : {row.point - 1, row.point})
        decimals = std::max(decimals, series.points.at(point).figure.value->decimals());
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
    return view.kind == ViewKind::Concentration ? QStringList{u"derived_from"_s} : QStringList();
}

// "alipay 53.78; tenpay 38.82": the shares by code, as published.
QString derivationCell(const SeriesPoint &point)
{
    QStringList texts;
    for (const Observation &one : point.derivedFrom) {
        const Figure &figure = one.figure;
        texts.append(one.key.subject + u' '
            + (figure.value ? figure.value->text() : textOf(figure.low) + u'-' + textOf(figure.high)));
    }
    return texts.join(u"; "_s);
}

QStringList moreCells(const View &view, const SeriesPoint &point)
{
    return view.kind == ViewKind::Concentration ? QStringList{derivationCell(point)} : QStringList();
}

QJsonArray derivationJson(const SeriesPoint &point)
{
    QJsonArray list;
    for (const Observation &one : point.derivedFrom) {
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

QJsonObject pointJson(const Series &series, const ChartRow &row)
{
    const SeriesPoint &point = series.points.at(row.point);
    QJsonObject json = jsonOf(point.figure);
    const QString change = changeText(series, row);
    json.insert(u"period"_s, point.period.key());
    json.insert(u"change"_s, change.isEmpty() ? QJsonValue() : QJsonValue(change));
    json.insert(u"publisher"_s, point.publisher);
    json.insert(u"source"_s, point.observation.key.source);
    if (point.derivedFrom.isEmpty()) {
        json.insert(u"note"_s, point.observation.note);
        json.insert(u"published"_s, jsonOf(point.observation.figure));
    } else {
        json.insert(u"derived_from"_s, derivationJson(point));
    }
    if (!point.basis.isEmpty())
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
    QList<QStringList> rows;
    for (const ChartRow &row : chartRows(data)) {
        const Series &series = data.series.at(row.series);
        const SeriesPoint &point = series.points.at(row.point);
        const Figure &figure = point.figure;
        const QStringList cells{point.period.key(), series.metric, series.subject,
            nameOf(series.subject, catalog, language), series.region, textOf(figure.value),
            textOf(figure.low), textOf(figure.high), qualifierCode(figure.qualifier),
            statusCode(figure.status), figure.unit.code(), changeText(series, row), point.publisher,
            point.observation.key.source, point.derivedFrom.isEmpty() ? point.observation.note : QString()};
        rows.append(cells + publishedCells(point, data.view.transform) + moreCells(data.view, point));
    }
    return QString::fromUtf8(csvText(header() + moreHeader(data.view), rows));
}

QJsonObject chartTableJson(const ChartData &data, const Catalog &catalog, Language language)
{
    QList<QJsonArray> points(data.series.size());
    for (const ChartRow &row : chartRows(data))
        points[row.series].append(pointJson(data.series.at(row.series), row));
    QJsonArray list;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const Series &series = data.series.at(i);
        list.append(QJsonObject{{u"metric"_s, series.metric}, {u"subject"_s, series.subject},
            {u"name"_s, nameOf(series.subject, catalog, language)}, {u"region"_s, series.region},
            {u"is_group"_s, series.isGroup}, {u"points"_s, points.at(i)}});
    }
    const SeriesQuery &query = data.view.query;
    return {{u"view"_s, data.view.name}, {u"mark"_s, markCode(data.view.mark)},
        {u"transform"_s, transformCode(data.view.transform)},
        {u"granularity"_s, granularityCode(data.series.first().granularity)}, {u"unit"_s, data.unit.code()},
        {u"metrics"_s, QJsonArray::fromStringList(query.metrics)},
        {u"publishers"_s, QJsonArray::fromStringList(query.publishers)}, {u"series"_s, list},
        {u"gaps"_s, gapsJson(data.gaps)}, {u"events"_s, eventsJson(data.events)}};
}

} // namespace tongbao
