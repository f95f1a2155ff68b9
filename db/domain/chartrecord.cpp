#include "db/domain/chartrecord.h"

#include "db/domain/figuretext.h"
#include "db/domain/overviewrecord.h"
#include "db/domain/periodtext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QStringList sourcesOf(const ChartData &data)
{
    QStringList codes;
    for (const Series &series : data.series) {
        for (const SeriesPoint &point : series.points) {
            codes.append(point.observation.key.source);
            if (point.rate)
                codes.append(point.rate->source);
        }
    }
    return codes;
}

// A row of a table by the names of its columns; what a column is not there for is empty.
class RowReader {
public:
    explicit RowReader(const DrawnFigures &figures)
    {
        for (qsizetype i = 0; i < figures.columns.size(); ++i)
            m_places.insert(figures.columns.at(i), i);
    }

    QString cell(const QStringList &row, const QString &column) const
    {
        return row.value(m_places.value(column, -1));
    }

    QStringList cells(const QStringList &row, const QStringList &columns) const
    {
        QStringList found;
        for (const QString &column : columns)
            found.append(cell(row, column));
        return found;
    }

private:
    QHash<QString, qsizetype> m_places;
};

// The columns of a table by what they say of a figure, or of a report of a partnership.
struct Columns {
    QStringList identity; // what makes two rows the same figure
    QStringList figure; // what may change of it
    QStringList name;
    QString period;
};

Columns columnsOf(const View &view)
{
    if (view.kind == ViewKind::Partnerships) {
        return {{u"bank"_s, u"partner"_s, u"announced_on"_s, u"source"_s}, {u"scope"_s},
            {u"bank_name"_s, u"partner_name"_s}, u"announced_on"_s};
    }
    Columns columns{{u"period"_s, u"metric"_s, u"subject"_s, u"region"_s},
        {u"value"_s, u"low"_s, u"high"_s, u"qualifier"_s, u"status"_s, u"unit"_s}, {u"name"_s}, u"period"_s};
    // Where a chart draws every publisher's, theirs are different figures.
    if (view.query.choice == PublisherChoice::Each)
        columns.identity.append(u"publisher"_s);
    return columns;
}

QString figureOf(const RowReader &reader, const QStringList &row, const Columns &columns, Language language)
{
    const auto number = [&](const QString &column) { return Number::fromText(reader.cell(row, column)); };
    Figure figure;
    figure.value = number(u"value"_s);
    figure.low = number(u"low"_s);
    figure.high = number(u"high"_s);
    figure.qualifier = qualifierFromCode(reader.cell(row, u"qualifier"_s)).value_or(Qualifier::Exact);
    figure.status = statusFromCode(reader.cell(row, u"status"_s)).value_or(Status::Actual);
    const std::optional<Unit> unit = Unit::fromCode(reader.cell(row, u"unit"_s));
    const bool isFigure = figure.value || figure.isRange();
    if (!unit || !isFigure) { // a report, or of another program: as it stands there
        const QString text = reader.cells(row, columns.figure).join(u' ').simplified();
        return text.isEmpty() ? reader.cell(row, columns.period) : text;
    }
    figure.unit = *unit;
    return figureText(figure, language);
}

QString periodOf(const RowReader &reader, const QStringList &row, const Columns &columns, Language language)
{
    const QString key = reader.cell(row, columns.period);
    const std::optional<Period> period = Period::fromKey(key);
    return period ? periodText(*period, language) : key;
}

// Part by part, as each has columns of its own. What the older picture had no room for is no change.
QList<FigureChange> changesOfParts(const ChartRecord &then, const ChartRecord &now, Language language)
{
    const QList<OverviewPart> known = overviewParts(now);
    QList<FigureChange> changes;
    for (const OverviewPart &before : overviewParts(then)) {
        const auto after = std::find_if(known.begin(), known.end(),
            [&before](const OverviewPart &part) { return part.first == before.first; });
        changes += changesSince(
            before.second, after == known.end() ? ChartRecord{before.second.view} : after->second, language);
    }
    return changes;
}

} // namespace

QList<Source> sourcesInOrder(QStringList codes, const Catalog &catalog)
{
    codes.removeDuplicates();
    QList<Source> sources;
    for (const QString &code : std::as_const(codes)) {
        if (const Source *source = catalog.source(code))
            sources.append(*source);
    }
    const auto place = [&catalog](const Source &source) {
        const QString date
            = source.publishedOn ? source.publishedOn->firstDay().toString(Qt::ISODate) : QString();
        return std::tuple(catalog.publisherRank(source.publisher), source.publisher, date, source.code);
    };
    std::sort(sources.begin(), sources.end(),
        [&place](const Source &a, const Source &b) { return place(a) < place(b); });
    return sources;
}

ChartRecord chartRecord(const ChartData &data, const Catalog &catalog, Language language)
{
    ChartRecord record;
    record.view = data.view;
    record.figures = drawnFigures(data, catalog, language);
    record.sources = sourcesInOrder(sourcesOf(data), catalog);
    return record;
}

QList<FigureChange> changesSince(const ChartRecord &then, const ChartRecord &now, Language language)
{
    if (then.view.kind == ViewKind::Overview)
        return changesOfParts(then, now, language);
    const RowReader before(then.figures);
    const RowReader after(now.figures);
    const Columns columns = columnsOf(then.view);
    QHash<QStringList, QStringList> known;
    for (const QStringList &row : then.figures.rows)
        known.insert(before.cells(row, columns.identity), row);

    QList<FigureChange> changes;
    QSet<QStringList> met;
    const auto add
        = [&](const RowReader &reader, const QStringList &row, const QString &was, const QString &is) {
              changes.append({reader.cells(row, columns.name).join(u" – "_s),
                  periodOf(reader, row, columns, language), was, is});
          };
    for (const QStringList &row : now.figures.rows) {
        const QStringList key = after.cells(row, columns.identity);
        met.insert(key);
        const auto old = known.constFind(key);
        const QString is = figureOf(after, row, columns, language);
        if (old == known.constEnd())
            add(after, row, {}, is);
        else if (before.cells(*old, columns.figure) != after.cells(row, columns.figure))
            add(after, row, figureOf(before, *old, columns, language), is);
    }
    for (const QStringList &row : then.figures.rows) {
        if (!met.contains(before.cells(row, columns.identity)))
            add(before, row, figureOf(before, row, columns, language), {});
    }
    return changes;
}

} // namespace tongbao
