#include "db/exchange/exporter.h"

#include "db/exchange/rowtexts.h"
#include "db/exchange/tableformat.h"
#include "db/exchange/wholefile.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// Whether a row comes before another by its identity. Observations come sorted from the repository.
bool isBefore(const Metric &a, const Metric &b)
{
    return a.code < b.code;
}
bool isBefore(const Subject &a, const Subject &b)
{
    return a.code < b.code;
}
bool isBefore(const Source &a, const Source &b)
{
    return a.code < b.code;
}
bool isBefore(const Partnership &a, const Partnership &b)
{
    if (std::tie(a.bank, a.partner) != std::tie(b.bank, b.partner))
        return std::tie(a.bank, a.partner) < std::tie(b.bank, b.partner);
    if (a.announcedOn != b.announcedOn)
        return startsBefore(a.announcedOn, b.announcedOn);
    return a.source < b.source;
}
bool isBefore(const ExchangeRate &a, const ExchangeRate &b)
{
    if (a.period != b.period)
        return startsBefore(a.period, b.period);
    return std::tie(a.base, a.quote, a.source) < std::tie(b.base, b.quote, b.source);
}
bool isBefore(const Event &a, const Event &b)
{
    if (a.date != b.date)
        return startsBefore(a.date, b.date);
    return std::tie(a.textEn, a.source) < std::tie(b.textEn, b.source);
}
bool isBefore(const PublisherRank &a, const PublisherRank &b)
{
    return std::tie(a.position, a.publisher) < std::tie(b.position, b.publisher);
}
bool isBefore(const SavedView &a, const SavedView &b)
{
    return std::tie(a.position, a.name) < std::tie(b.position, b.name);
}

template <typename T>
QList<QStringList> textsOf(const QList<T> &rows)
{
    QList<QStringList> texts;
    texts.reserve(rows.size());
    for (const T &row : rows)
        texts.append(rowTexts(row));
    return texts;
}

template <typename T>
QList<QStringList> sortedTexts(QList<T> rows)
{
    std::sort(rows.begin(), rows.end(), [](const T &a, const T &b) { return isBefore(a, b); });
    return textsOf(rows);
}

QList<QStringList> catalogTexts(const Catalog &catalog, Table table)
{
    switch (table) {
    case Table::Metrics:
        return sortedTexts(catalog.metrics());
    case Table::Subjects:
        return sortedTexts(catalog.subjects());
    case Table::Sources:
        return sortedTexts(catalog.sources());
    case Table::Partnerships:
        return sortedTexts(catalog.partnerships());
    case Table::ExchangeRates:
        return sortedTexts(catalog.exchangeRates());
    case Table::Events:
        return sortedTexts(catalog.events());
    case Table::Publishers:
        return sortedTexts(catalog.publisherRanks());
    case Table::Views:
        return sortedTexts(catalog.savedViews());
    case Table::Observations:
        break;
    }
    return {};
}

// Takes out the columns that are written only where they say something, when they say nothing in any row.
void leaveOutDefaults(QStringList &header, QList<QStringList> &rows, const TableFormat &format)
{
    for (qsizetype i = format.columns.size() - 1; i >= 0; --i) {
        const Column &column = format.columns.at(i);
        const bool saysSomething = std::any_of(
            rows.begin(), rows.end(), [&](const QStringList &row) { return row.at(i) != column.byDefault; });
        if (column.need != Column::Need::Extra || saysSomething)
            continue;
        header.removeAt(i);
        for (QStringList &row : rows)
            row.removeAt(i);
    }
}

struct ExportedTable {
    QStringList header;
    QList<QStringList> rows;
};

ExportedTable tableOf(Table table, const QList<QStringList> &rows)
{
    ExportedTable exported{formatOf(table).columnNames(), rows};
    leaveOutDefaults(exported.header, exported.rows, formatOf(table));
    return exported;
}

Result<ExportedTable> exportedTable(const Repository &repository, Table table, const SeriesQuery &query)
{
    if (table != Table::Observations)
        return tableOf(table, catalogTexts(repository.catalog(), table));
    const Result<QList<Observation>> observations = exportedObservations(repository, query);
    if (!observations)
        return observations.error();
    return tableOf(table, textsOf(observations.value()));
}

XlsxSheet sheetOf(const QString &name, const ExportedTable &exported)
{
    static const QStringList numberColumns{u"value"_s, u"low"_s, u"high"_s, u"rate"_s, u"lowest"_s,
        u"highest"_s, u"position"_s, u"change"_s, u"published_value"_s, u"published_low"_s,
        u"published_high"_s, u"spread"_s, u"spread_percent"_s, u"spread_publishers"_s, u"earlier_value"_s,
        u"earlier_low"_s, u"earlier_high"_s};
    return {name, exported.header, exported.rows, numberColumns};
}

// The sources that the rows name, as their own table has them.
ExportedTable namedSources(const Catalog &catalog, const ExportedTable &exported)
{
    QSet<QString> named;
    const qsizetype column = exported.header.indexOf(u"source"_s);
    for (const QStringList &row : exported.rows)
        named.insert(row.at(column));
    QList<QStringList> sources = catalogTexts(catalog, Table::Sources);
    sources.removeIf([&named](const QStringList &row) { return !named.contains(row.first()); });
    return tableOf(Table::Sources, sources);
}

Result<QByteArray> xlsxOf(Table table, const ExportedTable &main, const Catalog &catalog)
{
    QList<XlsxSheet> sheets{sheetOf(tableName(table), main)};
    if (table != Table::Sources && main.header.contains(u"source"_s))
        sheets.append(sheetOf(tableName(Table::Sources), namedSources(catalog, main)));
    return xlsxBytes(sheets);
}

Result<Done> writeTable(Table table, const ExportedTable &exported, const Catalog &catalog,
    const QString &path, const TextEncoding &encoding)
{
    const Result<QByteArray> bytes = isXlsxName(path)
        ? xlsxOf(table, exported, catalog)
        : encodedText(csvText(exported.header, exported.rows), encoding);
    if (!bytes)
        return bytes.error();
    return writeFile(path, bytes.value());
}

} // namespace

Result<QList<Observation>> exportedObservations(const Repository &repository, const SeriesQuery &query)
{
    const Result<QList<Observation>> found = repository.observations(query);
    if (!found || !query.currency)
        return found;
    QList<Observation> observations = found.value();
    observations.removeIf(
        [&query](const Observation &one) { return one.figure.unit.code() != *query.currency; });
    return observations;
}

Result<QByteArray> tableCsv(const Repository &repository, Table table, const SeriesQuery &query)
{
    const Result<ExportedTable> exported = exportedTable(repository, table, query);
    if (!exported)
        return exported.error();
    return csvText(exported.value().header, exported.value().rows);
}

Result<QByteArray> tableXlsx(const Repository &repository, Table table, const SeriesQuery &query)
{
    const Result<ExportedTable> exported = exportedTable(repository, table, query);
    if (!exported)
        return exported.error();
    return xlsxOf(table, exported.value(), repository.catalog());
}

bool isXlsxName(const QString &path)
{
    return path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
}

Result<Done> exportTable(const Repository &repository, Table table, const SeriesQuery &query,
    const QString &path, const TextEncoding &encoding)
{
    const Result<ExportedTable> exported = exportedTable(repository, table, query);
    if (!exported)
        return exported.error();
    return writeTable(table, exported.value(), repository.catalog(), path, encoding);
}

Result<Done> exportObservations(const Catalog &catalog, const QList<Observation> &observations,
    const QString &path, const TextEncoding &encoding)
{
    const ExportedTable exported = tableOf(Table::Observations, textsOf(observations));
    return writeTable(Table::Observations, exported, catalog, path, encoding);
}

Result<QByteArray> storeXlsx(const Repository &repository)
{
    QList<XlsxSheet> sheets;
    for (const Table table : {Table::Observations, Table::Subjects, Table::Metrics, Table::Sources,
             Table::Partnerships, Table::ExchangeRates, Table::Events, Table::Publishers, Table::Views}) {
        const Result<ExportedTable> exported = exportedTable(repository, table, {});
        if (!exported)
            return exported.error();
        // The figures even when there are none: a workbook has a sheet.
        if (table == Table::Observations || !exported.value().rows.isEmpty())
            sheets.append(sheetOf(tableName(table), exported.value()));
    }
    return xlsxBytes(sheets);
}

Result<QByteArray> drawnXlsx(
    const DrawnFigures &figures, const QList<Source> &sources, const XlsxPicture &chart)
{
    XlsxSheet picture;
    picture.name = u"chart"_s;
    picture.picture = chart;
    return xlsxBytes({sheetOf(u"figures"_s, {figures.columns, figures.rows}), picture,
        sheetOf(tableName(Table::Sources), tableOf(Table::Sources, textsOf(sources)))});
}

} // namespace tongbao
