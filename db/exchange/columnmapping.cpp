#include "db/exchange/columnmapping.h"

#include "db/domain/codelookup.h"
#include "db/exchange/headreader.h"
#include "db/exchange/headwords.h"
#include "db/exchange/metrictitle.h"
#include "db/exchange/unnamedcolumns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

constexpr qsizetype mostLinesAbove = 10; // titles and units above the heads

Error invalid(const QString &message)
{
    return {message, {}, ErrorKind::Invalid};
}

qsizetype filledCells(const TableRow &row)
{
    return std::count_if(
        row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

const QString sourceWords = u"(?:数据|资料)?来源|sources?"_s;

// The source that a remark under a table names, by its title or as the only one of its publisher.
QString sourceIn(const QStringList &remarks, const Catalog &catalog)
{
    static const QRegularExpression named(
        QRegularExpression::anchoredPattern(u"(?:%1)\\s*[:：]\\s*(.+?)[.。]?"_s.arg(sourceWords)),
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &remark : remarks) {
        const QString name = named.match(remark).captured(1);
        if (const CodeReading source = readSourceCode(name, catalog); source && !name.isEmpty())
            return source.code;
        const QStringList published = sourcesOf(name, catalog);
        if (published.size() == 1)
            return published.first();
    }
    return {};
}

QStringList distinctTexts(const TableRow &row)
{
    QStringList texts;
    for (const QString &cell : row.cells) {
        if (const QString text = cell.simplified(); !text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

// What a row says besides a unit, each text once: a cell that is merged says it over all its columns.
QStringList textsBesideUnit(const TableRow &row)
{
    static const QRegularExpression unit(
        u"^[(（]?\\s*(?:单位|units?)\\s*[:：]"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList texts = distinctTexts(row);
    texts.removeIf([](const QString &text) { return unit.match(text).hasMatch(); });
    return texts;
}

// The one metric that the titles above a table speak of.
QString metricIn(const QList<TableRow> &titles, const Catalog &catalog)
{
    QStringList metrics;
    for (const TableRow &title : titles) {
        for (const QString &text : distinctTexts(title)) {
            const QString metric = metricOfTitle(text, catalog);
            if (!metric.isEmpty() && !metrics.contains(metric))
                metrics.append(metric);
        }
    }
    return metrics.size() == 1 ? metrics.first() : QString();
}

// 单位：亿元, or the unit behind a title.
std::optional<ColumnUnit> unitIn(const TableRow &title)
{
    std::optional<ColumnUnit> unit;
    for (const QString &text : distinctTexts(title)) {
        if (const std::optional<ColumnUnit> stated = statedUnit(text))
            return stated;
        const ColumnUnit behind = headParts(text).unit;
        if (behind.isEmpty())
            continue;
        if (unit && *unit != behind)
            return std::nullopt;
        unit = behind;
    }
    return unit;
}

QStringList textsOf(const QList<ColumnHead> &heads)
{
    QStringList texts;
    for (const ColumnHead &head : heads)
        texts.append(head.text);
    return texts;
}

// What is said around a table, and nobody has said otherwise.
QHash<QString, QString> statedAround(const QList<TableRow> &titles, const QStringList &remarks,
    const Catalog &catalog, const MappingOptions &options)
{
    QHash<QString, QString> stated;
    for (const auto &[field, code] : {std::pair(u"metric"_s, metricIn(titles, catalog)),
             std::pair(u"source"_s, sourceIn(remarks, catalog))}) {
        if (!code.isEmpty() && !options.constants.contains(field))
            stated.insert(field, code);
    }
    return stated;
}

// Takes the remarks under a table out of its rows.
QStringList takeRemarks(QList<TableRow> &rows)
{
    static const QRegularExpression remark(
        u"^(?:(?:数据|资料)?来源|注释?|备注|说明|sources?|notes?|remarks?)\\s*[:：]"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList remarks;
    while (!rows.isEmpty() && filledCells(rows.last()) == 1) {
        const QString text = rows.last().cells.join(QString()).trimmed();
        if (!remark.match(text).hasMatch())
            break;
        remarks.prepend(text);
        rows.removeLast();
    }
    return remarks;
}

// Where heads stand, and how many rows they take: none where no row names the columns.
struct HeadRows {
    qsizetype at = 0;
    qsizetype count = 1;
    QList<ColumnHead> columns = {};
};

// What the columns hold, and whether these are certainly the heads. Where something is missing they are all
// the same when they are known; the rows below would only be misread.
std::pair<ColumnFinding, bool> findingUnder(const HeadRows &heads, const QList<TableRow> &lines,
    const TextTable &table, const ColumnUnit &unit, const Catalog &catalog, const MappingOptions &options)
{
    const qsizetype at = heads.at;
    ColumnFinding found{
        {{}, {lines.at(at), table.rows.mid(std::max<qsizetype>(at + heads.count - 1, 0))}}, {}};
    TextTable &text = found.table.text;
    const bool hasHeads = heads.count > 0;
    if (!hasHeads && at == 0)
        text.rows.prepend(table.header);
    text.header.cells = textsOf(heads.columns);
    const QStringList remarks = takeRemarks(text.rows);
    HeadReader reader(heads.columns, text.rows, catalog, options,
        statedAround(lines.mid(0, at), remarks, catalog, options), hasHeads);
    found.problem = reader.read();
    ColumnMapping &mapping = found.table.mapping;
    mapping = reader.mapping();
    mapping.unit = readColumnUnit(options.constants.value(u"unit"_s)).value_or(unit);
    mapping.remarks = remarks;
    return {found, !found.problem || !hasHeads || reader.recognised() >= 2};
}

} // namespace

qsizetype ColumnMapping::columnOf(QStringView field) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
        [field](const MappedColumn &column) { return column.field == field; });
    return found == columns.end() ? -1 : found - columns.begin();
}

QStringList ColumnMapping::unusedHeads() const
{
    QStringList heads;
    for (const MappedColumn &column : columns) {
        if (column.field.isEmpty() && !column.head.isEmpty())
            heads.append(column.head);
    }
    return heads;
}

ColumnFinding findColumns(const TextTable &table, const Catalog &catalog, const MappingOptions &options)
{
    const QList<TableRow> lines = QList{table.header} + table.rows.mid(0, mostLinesAbove);
    const auto isHead = [&](const QString &text) {
        return isDatedPeriod(text) || options.names.contains(text) || readSubjectCode(text, catalog)
            || !metricOfTitle(text, catalog).isEmpty();
    };
    std::optional<ColumnFinding> first;
    ColumnUnit unit;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const TableRow &line = lines.at(at);
        const qsizetype texts = textsBesideUnit(line).size();
        HeadRows heads{at, 2, {}};
        if (at + 1 < lines.size() && texts > 0)
            heads.columns = headsOf(line, lines.at(at + 1), isHead);
        // One text alone is a title.
        if (heads.columns.isEmpty() && texts >= 2) {
            const QList<TableRow> below = table.rows.mid(at);
            const bool isOfFigures = isRowOfFigures(line, below, catalog, options);
            // Under heads that nobody knows.
            if (isOfFigures && first)
                return *first;
            heads.count = isOfFigures ? 0 : 1;
            heads.columns = isOfFigures ? unnamedHeads(QList{line} + below) : headsOf(line);
        }
        if (!heads.columns.isEmpty()) {
            const auto [found, isCertain] = findingUnder(heads, lines, table, unit, catalog, options);
            if (isCertain)
                return found;
            first = first.value_or(found);
        }
        unit = unitIn(line).value_or(unit);
    }
    return first.value_or(
        ColumnFinding{{{}, table}, invalid(Exchange::tr("No row names the columns of a table."))});
}

Result<MappedTable> mapColumns(const TextTable &table, const Catalog &catalog, const MappingOptions &options)
{
    const ColumnFinding found = findColumns(table, catalog, options);
    if (found.problem)
        return *found.problem;
    return found.table;
}

bool isDecimalSignOpen(const MappedTable &table)
{
    const QList<MappedColumn> &columns = table.mapping.columns;
    if (table.mapping.decimalSign)
        return false;
    return std::any_of(table.text.rows.begin(), table.text.rows.end(), [&columns](const TableRow &row) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString &field = columns.at(i).field;
            const bool isFigure
                = field == u"value" || field == u"low" || field == u"high" || field == u"range";
            if (isFigure && row.kind(i) != CellKind::Number && needsDecimalSign(row.cells.value(i)))
                return true;
        }
        return false;
    });
}

} // namespace tongbao
