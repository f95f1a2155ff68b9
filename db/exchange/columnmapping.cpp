#include "db/exchange/columnmapping.h"

#include "db/domain/codelookup.h"
#include "db/exchange/headreader.h"
#include "db/exchange/headwords.h"
#include "db/exchange/metrictitle.h"

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
        QList<ColumnHead> heads;
        if (at + 1 < lines.size())
            heads = headsOf(lines.at(at), lines.at(at + 1), isHead);
        const qsizetype rowsOfHeads = heads.isEmpty() ? 1 : 2;
        if (heads.isEmpty() && filledCells(lines.at(at)) >= 2)
            heads = headsOf(lines.at(at));
        if (!heads.isEmpty()) {
            ColumnFinding found{{{}, {lines.at(at), table.rows.mid(at + rowsOfHeads - 1)}}, {}};
            TextTable &text = found.table.text;
            text.header.cells = textsOf(heads);
            const QStringList remarks = takeRemarks(text.rows);
            HeadReader reader(heads, text.rows, catalog, options,
                statedAround(lines.mid(0, at), remarks, catalog, options));
            found.problem = reader.read();
            found.table.mapping = reader.mapping();
            const std::optional<ColumnUnit> stated = readColumnUnit(options.constants.value(u"unit"_s));
            found.table.mapping.unit = stated.value_or(unit);
            found.table.mapping.remarks = remarks;
            // Where something is missing these are the heads all the same when they are known; the rows
            // below would only be misread.
            if (!found.problem || reader.recognised() >= 2)
                return found;
            first = first.value_or(found);
        }
        unit = unitIn(lines.at(at)).value_or(unit);
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
            const bool isFigure = field == u"value" || field == u"low" || field == u"high";
            if (isFigure && row.kind(i) != CellKind::Number && needsDecimalSign(row.cells.value(i)))
                return true;
        }
        return false;
    });
}

} // namespace tongbao
