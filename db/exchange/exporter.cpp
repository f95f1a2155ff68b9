#include "db/exchange/exporter.h"

#include "db/exchange/rowtexts.h"
#include "db/exchange/tableformat.h"
#include "db/exchange/xlsxwriter.h"

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

Result<ExportedTable> exportedTable(const Repository &repository, Table table, const SeriesQuery &query)
{
    ExportedTable exported{formatOf(table).columnNames(), {}};
    if (table == Table::Observations) {
        const Result<QList<Observation>> observations = exportedObservations(repository, query);
        if (!observations)
            return observations.error();
        exported.rows = textsOf(observations.value());
    } else {
        exported.rows = catalogTexts(repository.catalog(), table);
    }
    leaveOutDefaults(exported.header, exported.rows, formatOf(table));
    return exported;
}

// The sources that the rows name, as their own table has them.
ExportedTable namedSources(const Catalog &catalog, const ExportedTable &exported)
{
    QSet<QString> named;
    const qsizetype column = exported.header.indexOf(u"source"_s);
    for (const QStringList &row : exported.rows)
        named.insert(row.at(column));
    ExportedTable sources{formatOf(Table::Sources).columnNames(), catalogTexts(catalog, Table::Sources)};
    sources.rows.removeIf([&named](const QStringList &row) { return !named.contains(row.first()); });
    leaveOutDefaults(sources.header, sources.rows, formatOf(Table::Sources));
    return sources;
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
    static const QStringList numberColumns{
        u"value"_s, u"low"_s, u"high"_s, u"rate"_s, u"lowest"_s, u"highest"_s, u"position"_s};
    const Result<ExportedTable> exported = exportedTable(repository, table, query);
    if (!exported)
        return exported.error();
    const ExportedTable &main = exported.value();
    QList<XlsxSheet> sheets{{tableName(table), main.header, main.rows, numberColumns}};
    if (table != Table::Sources && main.header.contains(u"source"_s)) {
        const ExportedTable sources = namedSources(repository.catalog(), main);
        sheets.append({tableName(Table::Sources), sources.header, sources.rows, {}});
    }
    return xlsxBytes(sheets);
}

Result<Done> exportTable(const Repository &repository, Table table, const SeriesQuery &query,
    const QString &path, const TextEncoding &encoding)
{
    const bool isXlsx = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    const Result<QByteArray> bytes
        = isXlsx ? tableXlsx(repository, table, query) : tableCsv(repository, table, query);
    if (!bytes)
        return bytes.error();
    if (isXlsx)
        return writeFile(path, bytes.value());
    const Result<QByteArray> text = encodedText(bytes.value(), encoding);
    if (!text)
        return text.error();
    return writeFile(path, text.value());
}

} // namespace tongbao
