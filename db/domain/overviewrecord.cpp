#include "db/domain/overviewrecord.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

const QString partColumn = u"chart"_s;
constexpr auto sourceColumns = {"source"_L1, "rate_source"_L1};

QStringList columnsOf(const QList<OverviewPart> &parts)
{
    QStringList columns{partColumn};
    for (const auto &[name, record] : parts)
        columns += record.figures.columns;
    columns.removeDuplicates();
    return columns;
}

} // namespace

QString headlinesPart()
{
    return u"headlines"_s;
}

ChartRecord overviewRecord(const View &view, const QList<OverviewPart> &parts, const Catalog &catalog)
{
    ChartRecord whole;
    whole.view = view;
    whole.figures.columns = columnsOf(parts);
    QStringList sources;
    for (const auto &[name, record] : parts) {
        for (const QStringList &row : record.figures.rows) {
            QStringList cells{name};
            for (qsizetype i = 1; i < whole.figures.columns.size(); ++i)
                cells.append(row.value(record.figures.columns.indexOf(whole.figures.columns.at(i))));
            whole.figures.rows.append(cells);
        }
        for (const Source &source : record.sources)
            sources.append(source.code);
    }
    whole.sources = sourcesInOrder(sources, catalog);
    return whole;
}

ChartRecord ofParts(const ChartRecord &record, const QStringList &parts)
{
    ChartRecord some = record;
    const qsizetype part = record.figures.columns.indexOf(partColumn);
    some.figures.rows.removeIf([&](const QStringList &row) { return !parts.contains(row.value(part)); });
    QSet<QString> codes;
    for (const QStringList &row : std::as_const(some.figures.rows)) {
        for (const QLatin1StringView column : sourceColumns)
            codes.insert(row.value(record.figures.columns.indexOf(column)));
    }
    some.sources.removeIf([&codes](const Source &source) { return !codes.contains(source.code); });
    return some;
}

QList<OverviewPart> overviewParts(const ChartRecord &record)
{
    const qsizetype part = record.figures.columns.indexOf(partColumn);
    QList<OverviewPart> parts;
    for (const QStringList &row : record.figures.rows) {
        const QString name = row.value(part);
        const auto isIt = [&name](const OverviewPart &one) { return one.first == name; };
        if (!std::any_of(parts.begin(), parts.end(), isIt)) {
            ChartRecord made;
            made.view = builtInView(name).value_or(View());
            made.figures.columns = record.figures.columns;
            parts.append({name, made});
        }
        std::find_if(parts.begin(), parts.end(), isIt)->second.figures.rows.append(row);
    }
    return parts;
}

} // namespace tongbao
