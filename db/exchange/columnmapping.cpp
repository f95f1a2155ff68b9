#include "db/exchange/columnmapping.h"

#include "db/domain/codelookup.h"
#include "db/domain/periodtext.h"
#include "db/exchange/headwords.h"

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

bool isPeriod(const QString &text)
{
    return readPeriod(datedText(text).period).kind == PeriodReading::Kind::Read;
}

// A period that cannot be, or could be several: a column of figures all the same, whose rows say what is
// wrong.
bool looksLikePeriod(const QString &text)
{
    const PeriodReading::Kind kind = readPeriod(text).kind;
    return kind == PeriodReading::Kind::Impossible || kind == PeriodReading::Kind::Ambiguous;
}

QString placeName(qsizetype column)
{
    return u"#%1"_s.arg(column + 1);
}

bool holdsSomething(const QList<TableRow> &rows, qsizetype column)
{
    return std::any_of(rows.begin(), rows.end(),
        [column](const TableRow &row) { return !row.cells.value(column).trimmed().isEmpty(); });
}

// Finds out what the columns under one row of heads hold.
class HeadReader {
public:
    HeadReader(const QStringList &heads, const QList<TableRow> &rows, const Catalog &catalog,
        const MappingOptions &options, const QHash<QString, QString> &stated);
    // Why the columns cannot be taken as they are; nullopt: they can.
    std::optional<Error> read();
    const ColumnMapping &mapping() const { return m_mapping; }
    // How many columns have been recognised by themselves.
    qsizetype recognised() const { return m_recognised; }

private:
    Result<Done> takeStated();
    void guess();
    void spread(bool (HeadReader::*isHead)(const QString &) const, TableForm form, const QString &side);
    bool isPeriodHead(const QString &name) const { return isPeriod(name); }
    bool isSubjectHead(const QString &name) const;
    bool holdsPeriods(qsizetype column) const;
    bool has(QStringView field) const { return m_mapping.columnOf(field) >= 0; }
    bool isFree(qsizetype column) const;
    void takeMetricOfFigures();
    bool isSaid(const QString &field) const
    {
        return m_options.constants.contains(field) || m_mapping.stated.contains(field);
    }
    Result<Done> checkComplete() const;
    Result<Done> checkDistinct() const;
    void findDecimalSign();

    const QList<TableRow> &m_rows;
    const Catalog &m_catalog;
    const MappingOptions &m_options;
    ColumnMapping m_mapping;
    QStringList m_names; // the heads without their units
    QList<bool> m_isStated;
    qsizetype m_recognised = 0;
};

HeadReader::HeadReader(const QStringList &heads, const QList<TableRow> &rows, const Catalog &catalog,
    const MappingOptions &options, const QHash<QString, QString> &stated)
    : m_rows(rows)
    , m_catalog(catalog)
    , m_options(options)
    , m_isStated(heads.size(), false)
{
    m_mapping.stated = stated;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const HeadParts parts = headParts(heads.at(i));
        m_names.append(parts.name);
        m_mapping.columns.append({heads.at(i).trimmed(), {}, {}, parts.unit});
        // What has no head and holds something is called by its place.
        if (parts.name.isEmpty() && holdsSomething(rows, i))
            m_mapping.columns.last().head = placeName(i);
    }
}

bool HeadReader::isFree(qsizetype column) const
{
    return !m_isStated.at(column) && m_mapping.columns.at(column).field.isEmpty();
}

Result<Done> HeadReader::takeStated()
{
    for (const auto &[wanted, field] : m_options.fields) {
        const auto isWanted = [&wanted = wanted](const QString &text) {
            return text.trimmed().compare(wanted.trimmed(), Qt::CaseInsensitive) == 0;
        };
        bool isFound = false;
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            if (!isWanted(m_mapping.columns.at(i).head) && !isWanted(m_names.at(i))
                && !isWanted(placeName(i)))
                continue;
            m_mapping.columns[i].field = field;
            m_isStated[i] = true;
            isFound = true;
        }
        if (!isFound) {
            QStringList heads;
            for (const MappedColumn &column : std::as_const(m_mapping.columns))
                heads.append(column.head);
            return invalid(Exchange::tr("There is no column \"%1\" to map. The columns are: %2.")
                               .arg(wanted, heads.join(u", "_s)));
        }
    }
    return Done{};
}

bool HeadReader::isSubjectHead(const QString &name) const
{
    return !name.isEmpty()
        && (m_options.names.contains(name) || static_cast<bool>(readSubjectCode(name, m_catalog)));
}

bool HeadReader::holdsPeriods(qsizetype column) const
{
    const auto first = std::find_if(m_rows.begin(), m_rows.end(),
        [column](const TableRow &row) { return !row.cells.value(column).trimmed().isEmpty(); });
    return first != m_rows.end() && isPeriod(first->cells.at(column));
}

// Makes columns whose heads are periods or subjects columns of figures; `side`: what the first column holds.
void HeadReader::spread(
    bool (HeadReader::*isHead)(const QString &) const, TableForm form, const QString &side)
{
    m_mapping.form = form;
    if (!has(side)) {
        for (qsizetype i = 0; i < m_names.size() && !has(side); ++i) {
            const bool isSide = isFree(i) && !(this->*isHead)(m_names.at(i))
                && (form == TableForm::PeriodsAcross || holdsPeriods(i));
            if (isSide)
                m_mapping.columns[i].field = side;
        }
    }
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (!isFree(i) || m_names.at(i).isEmpty())
            continue;
        // Beside apps a column that is none is a name that nobody knows yet; beside periods it is a remark.
        const bool isFigures = (this->*isHead)(m_names.at(i)) || form == TableForm::SubjectsAcross
            || looksLikePeriod(m_names.at(i));
        if (isFigures) {
            m_mapping.columns[i].field = u"value"_s;
            m_mapping.columns[i].across = m_names.at(i);
        }
    }
}

void HeadReader::guess()
{
    qsizetype periods = 0;
    qsizetype subjects = 0;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (!isFree(i))
            continue;
        const QString &name = m_names.at(i);
        if (isPeriod(name))
            ++periods;
        else if (isSubjectHead(name))
            ++subjects;
        else
            m_mapping.columns[i].field = fieldOfHead(name);
    }
    m_recognised = periods + subjects
        + std::count_if(m_mapping.columns.begin(), m_mapping.columns.end(),
            [](const MappedColumn &column) { return !column.field.isEmpty(); });
    // A year by itself is the period; beside a quarter or month it is a part of it.
    if (has(u"year") && !has(u"period"))
        m_mapping.columns[m_mapping.columnOf(u"year")].field = u"period"_s;
    m_mapping.form = TableForm::Long;
    if (periods > 0 && !has(u"period") && !has(u"value"))
        spread(&HeadReader::isPeriodHead, TableForm::PeriodsAcross, u"subject"_s);
    else if (subjects > 0 && !has(u"subject") && !has(u"value"))
        spread(&HeadReader::isSubjectHead, TableForm::SubjectsAcross, u"period"_s);
}

Result<Done> HeadReader::checkDistinct() const
{
    for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
        const MappedColumn &column = m_mapping.columns.at(i);
        const qsizetype first = m_mapping.columnOf(column.field);
        if (column.field.isEmpty() || !column.across.isEmpty() || first == i)
            continue;
        //: %1 and %2 columns of a file, %3 a field such as value
        return invalid(
            Exchange::tr("The columns \"%1\" and \"%2\" both look like \"%3\". Say which one it is: "
                         "leave the other out (--map \"COLUMN=\").")
                .arg(m_mapping.columns.at(first).head, column.head, column.field));
    }
    return Done{};
}

Result<Done> HeadReader::checkComplete() const
{
    QStringList missing;
    const auto need = [&](const QString &field, bool isThere) {
        if (!isThere && !m_options.constants.contains(field))
            missing.append(field);
    };
    need(u"period"_s, has(u"period") || m_mapping.form == TableForm::PeriodsAcross);
    need(u"subject"_s, has(u"subject") || m_mapping.form == TableForm::SubjectsAcross);
    need(u"value"_s, has(u"value") || has(u"low") || has(u"high"));
    if (!missing.isEmpty()) {
        QStringList heads;
        for (const MappedColumn &column : m_mapping.columns)
            heads.append(column.head);
        //: %1 fields such as period, %2 the columns of a file
        return invalid(Exchange::tr("No column looks like \"%1\". Say which one it is (--map "
                                    "\"COLUMN=FIELD\"). The columns are: %2.")
                           .arg(missing.join(u"\", \""_s), heads.join(u", "_s)));
    }
    if (!has(u"metric") && !isSaid(u"metric"_s))
        return invalid(
            Exchange::tr("Which metric the figures are of is said nowhere. Choose it (--metric)."));
    if (!has(u"source") && !has(u"publisher") && !isSaid(u"source"_s))
        return invalid(
            Exchange::tr("Which source the figures are from is said nowhere. Choose it (--source)."));
    return Done{};
}

// The figures of 第三方移动支付市场份额(%) are of that metric.
void HeadReader::takeMetricOfFigures()
{
    for (qsizetype i = 0; i < m_names.size() && !isSaid(u"metric"_s); ++i) {
        const MappedColumn &column = m_mapping.columns.at(i);
        if (column.field != u"value" || !column.across.isEmpty())
            continue;
        if (const CodeReading metric = readMetricCode(m_names.at(i), m_catalog))
            m_mapping.stated.insert(u"metric"_s, metric.code);
    }
}

void HeadReader::findDecimalSign()
{
    m_mapping.decimalSign = m_options.decimalSign;
    if (m_mapping.decimalSign)
        return;
    QStringList texts;
    for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
        const QString &field = m_mapping.columns.at(i).field;
        if (field != u"value" && field != u"low" && field != u"high")
            continue;
        for (const TableRow &row : m_rows) {
            if (row.kind(i) == CellKind::Text)
                texts.append(row.cells.value(i));
        }
    }
    m_mapping.decimalSign = decimalSignOf(texts);
}

std::optional<Error> HeadReader::read()
{
    const Result<Done> taken = takeStated();
    guess();
    takeMetricOfFigures();
    findDecimalSign();
    for (const Result<Done> &done : {taken, checkDistinct(), checkComplete()}) {
        if (!done)
            return done.error();
    }
    return std::nullopt;
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

// The metric that a title above a table is the name of.
QString metricIn(const QList<TableRow> &titles, const Catalog &catalog)
{
    for (const TableRow &title : titles) {
        for (const QString &cell : title.cells) {
            const QString name = headParts(cell.trimmed()).name;
            if (const CodeReading metric = readMetricCode(name, catalog); metric && !name.isEmpty())
                return metric.code;
        }
    }
    return {};
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
    std::optional<ColumnFinding> first;
    ColumnUnit unit;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (filledCells(lines.at(at)) >= 2) {
            ColumnFinding found{{{}, {lines.at(at), table.rows.mid(at)}}, {}};
            const QStringList remarks = takeRemarks(found.table.text.rows);
            HeadReader reader(found.table.text.header.cells, found.table.text.rows, catalog, options,
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
        for (const QString &cell : lines.at(at).cells)
            unit = statedUnit(cell).value_or(unit);
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
