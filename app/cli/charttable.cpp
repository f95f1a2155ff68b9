#include "app/cli/charttable.h"

#include "app/cli/gaptext.h"
#include "app/cli/jsonoutput.h"
#include "db/domain/comparison.h"
#include "db/domain/drawnfigures.h"
#include "db/exchange/tablewriter.h"

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
    if (point.memberSum)
        json.insert(u"members_sum"_s, jsonOf(*point.memberSum));
    if (drawsEarlier(data.view))
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
    const DrawnFigures figures = drawnFigures(data, catalog, language);
    return QString::fromUtf8(csvText(figures.columns, figures.rows));
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
