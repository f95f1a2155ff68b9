#include "db/exchange/headreader.h"

#include "db/domain/codelookup.h"
#include "db/domain/figuretext.h"
#include "db/domain/periodtext.h"
#include "db/exchange/metrictitle.h"
#include "db/exchange/unnamedcolumns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

Error invalid(const QString &message)
{
    return {message, {}, ErrorKind::Invalid};
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

} // namespace

HeadReader::HeadReader(const QList<ColumnHead> &heads, const QList<TableRow> &rows, const Catalog &catalog,
    const MappingOptions &options, const QHash<QString, QString> &stated, bool hasHeads)
    : m_rows(rows)
    , m_catalog(catalog)
    , m_options(options)
    , m_isStated(heads.size(), false)
{
    m_mapping.stated = stated;
    m_mapping.hasHeads = hasHeads;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const HeadParts parts = headParts(heads.at(i).name);
        const HeadParts group = headParts(heads.at(i).group);
        m_names.append(parts.name);
        m_groups.append(group.name);
        m_mapping.columns.append({heads.at(i).text, {}, {}, parts.unit.isEmpty() ? group.unit : parts.unit});
        // What has no head and holds something is called by its place.
        if (hasHeads && parts.name.isEmpty() && holdsSomething(rows, i))
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

// Which field of a figure the head of a column names; empty: it is not known here.
QString HeadReader::fieldIn(const QString &head) const
{
    if (m_catalog.metric(m_options.names.value(head)))
        return u"metric"_s;
    if (isDatedPeriod(head))
        return u"period"_s;
    if (isSubjectHead(head))
        return u"subject"_s;
    const bool isMetric = fieldOfHead(head) == u"value" || !metricOfTitle(head, m_catalog).isEmpty();
    return isMetric ? u"metric"_s : QString();
}

bool HeadReader::hasSubjectColumn() const
{
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const auto first = std::find_if(m_rows.begin(), m_rows.end(),
            [i](const TableRow &row) { return !row.cells.value(i).trimmed().isEmpty(); });
        const bool isSubject = m_mapping.columns.at(i).field == u"subject"
            || (isFree(i) && m_groups.at(i).isEmpty()
                && (fieldOfHead(m_names.at(i)) == u"subject"
                    || (first != m_rows.end() && isSubjectHead(first->cells.value(i).trimmed()))));
        if (isSubject)
            return true;
    }
    return false;
}

// Of a figure, one head says the period or the app, and the other one what else there is. What nobody knows
// is what is missing.
void HeadReader::takeGroup(qsizetype column)
{
    QString own = fieldIn(m_names.at(column));
    QString over = fieldIn(m_groups.at(column));
    const auto missingBeside = [this](const QString &field) {
        const bool needsSubject = field == u"metric" || (field == u"period" && !hasSubjectColumn());
        return needsSubject ? u"subject"_s : u"metric"_s;
    };
    if (own.isEmpty() && !over.isEmpty())
        own = missingBeside(over);
    else if (over.isEmpty() && !own.isEmpty())
        over = missingBeside(own);
    if (own == over)
        return;
    MappedColumn &mapped = m_mapping.columns[column];
    const bool isOwnFirst = own == u"period" || (own == u"subject" && over != u"period");
    mapped.field = u"value"_s;
    mapped.across = isOwnFirst ? m_names.at(column) : m_groups.at(column);
    mapped.besides = isOwnFirst ? m_groups.at(column) : m_names.at(column);
    mapped.besidesField = isOwnFirst ? over : own;
    if (own == u"period" || over == u"period")
        m_mapping.form = TableForm::PeriodsAcross;
    else if (m_mapping.form == TableForm::Long)
        m_mapping.form = TableForm::SubjectsAcross;
}

// One metric over all figures is that of the table; several are told apart by their names.
void HeadReader::settleMetricOfGroups()
{
    QStringList names;
    for (const MappedColumn &column : std::as_const(m_mapping.columns)) {
        if (column.besidesField == u"metric" && !names.contains(column.besides))
            names.append(column.besides);
    }
    for (MappedColumn &column : m_mapping.columns) {
        if (column.besidesField != u"metric" || m_options.names.contains(column.besides))
            continue;
        const QString code = metricOfTitle(column.besides, m_catalog);
        if (names.size() > 1) {
            column.besides = code.isEmpty() ? column.besides : code;
            continue;
        }
        if (!code.isEmpty() && !isSaid(u"metric"_s))
            m_mapping.stated.insert(u"metric"_s, code);
        column.besides.clear();
        column.besidesField.clear();
    }
}

void HeadReader::takeGroups()
{
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (isFree(i) && !m_groups.at(i).isEmpty())
            takeGroup(i);
    }
    settleMetricOfGroups();
}

bool HeadReader::isBeside(QStringView field) const
{
    return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
        [field](const MappedColumn &column) { return column.besidesField == field; });
}

// Under apps over periods the rows are metrics.
void HeadReader::takeMetricColumn()
{
    for (qsizetype i = 0; i < m_names.size() && !has(u"metric"); ++i) {
        const auto first = std::find_if(m_rows.begin(), m_rows.end(),
            [i](const TableRow &row) { return !row.cells.value(i).trimmed().isEmpty(); });
        if (isFree(i) && first != m_rows.end()
            && fieldIn(headParts(first->cells.value(i).trimmed()).name) == u"metric")
            m_mapping.columns[i].field = u"metric"_s;
    }
}

// A column under 市场份额 that holds names is under the title of the table.
bool HeadReader::holdsFigures(qsizetype column) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [column](const TableRow &row) {
        return row.kind(column) == CellKind::Number || readFigure(withoutFootnotes(row.cells.value(column)));
    });
}

bool HeadReader::holdsPeriods(qsizetype column) const
{
    const auto first = std::find_if(m_rows.begin(), m_rows.end(),
        [column](const TableRow &row) { return !row.cells.value(column).trimmed().isEmpty(); });
    return first != m_rows.end() && isDatedPeriod(first->cells.at(column));
}

// Makes columns whose heads are periods or subjects columns of figures; `side`: what the first column holds.
void HeadReader::spread(
    bool (HeadReader::*isHead)(const QString &) const, TableForm form, const QString &side)
{
    m_mapping.form = form;
    if (!has(side) && !isBeside(side)) {
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

// 机构 publish figures, or they are what the figures are of: those that are known as such and publish
// nothing.
void HeadReader::takeInstitutions()
{
    const qsizetype column = m_mapping.columnOf(u"publisher");
    if (column < 0 || m_isStated.at(column) || hasSubjectColumn())
        return;
    const bool areSubjects = std::any_of(m_rows.begin(), m_rows.end(), [this, column](const TableRow &row) {
        const QString text = withoutFootnotes(row.cells.value(column).trimmed());
        return isSubjectHead(text) && sourcesOf(text, m_catalog).isEmpty();
    });
    if (areSubjects)
        m_mapping.columns[column].field = u"subject"_s;
}

void HeadReader::guessByContents()
{
    QList<std::optional<QString>> said;
    for (qsizetype i = 0; i < m_names.size(); ++i)
        said.append(m_isStated.at(i) ? std::optional(m_mapping.columns.at(i).field) : std::nullopt);
    const QStringList fields = fieldsByContents(m_rows, said, m_catalog, m_options);
    for (qsizetype i = 0; i < fields.size(); ++i)
        m_mapping.columns[i].field = fields.at(i);
}

void HeadReader::guess()
{
    m_mapping.form = TableForm::Long;
    if (!m_mapping.hasHeads) {
        guessByContents();
        return;
    }
    guessByHeads();
    // Of which of the figures across it would be the range is said nowhere.
    const qsizetype range = m_mapping.columnOf(u"range");
    if (m_mapping.form != TableForm::Long && range >= 0 && !m_isStated.at(range))
        m_mapping.columns[range].field.clear();
}

void HeadReader::guessByHeads()
{
    takeGroups();
    const bool hasGroups = m_mapping.form != TableForm::Long;
    qsizetype periods = 0;
    qsizetype subjects = 0;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (!isFree(i))
            continue;
        const QString &name = m_names.at(i);
        if (isDatedPeriod(name))
            ++periods;
        else if (isSubjectHead(name))
            ++subjects;
        else
            m_mapping.columns[i].field = fieldOfHead(name);
    }
    for (qsizetype i = 0; i < m_names.size() && periods + subjects > 0; ++i) {
        MappedColumn &column = m_mapping.columns[i];
        if (!m_isStated.at(i) && column.field == u"value" && column.across.isEmpty()
            && holdsSomething(m_rows, i) && !holdsFigures(i))
            column.field.clear();
    }
    if (subjects == 0 && !isBeside(u"subject"))
        takeInstitutions();
    m_recognised = periods + subjects
        + std::count_if(m_mapping.columns.begin(), m_mapping.columns.end(),
            [](const MappedColumn &column) { return !column.field.isEmpty(); });
    // A year by itself is the period; beside a quarter or month it is a part of it.
    if (has(u"year") && !has(u"period"))
        m_mapping.columns[m_mapping.columnOf(u"year")].field = u"period"_s;
    if (isBeside(u"subject"))
        takeMetricColumn();
    const bool hasPeriods = periods > 0 && !has(u"period") && !has(u"value");
    const bool hasSubjects = subjects > 0 && !has(u"subject") && !has(u"value");
    if (m_mapping.form == TableForm::PeriodsAcross || (hasPeriods && !hasGroups))
        spread(&HeadReader::isPeriodHead, TableForm::PeriodsAcross, u"subject"_s);
    else if (hasGroups || hasSubjects)
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

// Without heads nobody would miss a column that is left out, such as one of units or of regions.
Result<Done> HeadReader::checkTold() const
{
    for (qsizetype i = 0; i < m_names.size() && !m_mapping.hasHeads; ++i) {
        const QString &head = m_mapping.columns.at(i).head;
        if (!isFree(i) || head.isEmpty())
            continue;
        //: %1 a column of a file
        return invalid(Exchange::tr("No row names the columns, and the cells of \"%1\" do not tell what it "
                                    "holds. Say what it is, or leave it out (--map \"COLUMN=\").")
                           .arg(head));
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
    need(
        u"subject"_s, has(u"subject") || isBeside(u"subject") || m_mapping.form == TableForm::SubjectsAcross);
    need(u"value"_s, has(u"value") || has(u"low") || has(u"high") || has(u"range"));
    if (!missing.isEmpty()) {
        QStringList heads;
        for (const MappedColumn &column : m_mapping.columns)
            heads.append(column.head);
        //: %1 fields such as period, %2 the columns of a file
        return invalid(Exchange::tr("No column looks like \"%1\". Say which one it is (--map "
                                    "\"COLUMN=FIELD\"). The columns are: %2.")
                           .arg(missing.join(u"\", \""_s), heads.join(u", "_s)));
    }
    if (!has(u"metric") && !isBeside(u"metric") && !isSaid(u"metric"_s))
        return invalid(
            Exchange::tr("Which metric the figures are of is said nowhere. Choose it (--metric)."));
    if (!has(u"source") && !has(u"publisher") && !isSaid(u"source"_s))
        return invalid(
            Exchange::tr("Which source the figures are from is said nowhere. Choose it (--source)."));
    return Done{};
}

// The figures of 第三方移动支付市场份额(%) are of that metric; in a wide table that stands over the names at
// its side.
void HeadReader::takeMetricOfFigures()
{
    for (qsizetype i = 0; i < m_names.size() && !isSaid(u"metric"_s); ++i) {
        const MappedColumn &column = m_mapping.columns.at(i);
        const bool isSide = m_mapping.form != TableForm::Long && !column.field.isEmpty();
        if (!column.across.isEmpty() || !(column.field == u"value" || isSide))
            continue;
        if (const QString metric = metricOfTitle(m_names.at(i), m_catalog); !metric.isEmpty())
            m_mapping.stated.insert(u"metric"_s, metric);
    }
}

// What a person says of all rows is no correction of what the heads say: then one of the two is wrong.
Result<Done> HeadReader::checkUnits() const
{
    const QString said = m_options.constants.value(u"unit"_s);
    const std::optional<ColumnUnit> all = readColumnUnit(said);
    if (!all)
        return Done{};
    for (const MappedColumn &column : m_mapping.columns) {
        const bool isOtherScale = all->exponent != 0 && column.unit.exponent != all->exponent;
        const bool isOtherUnit = all->unit && column.unit.unit && *all->unit != *column.unit.unit;
        if (column.field == u"value" && !column.unit.isEmpty() && (isOtherScale || isOtherUnit)) {
            //: %1 the head of a column, %2 a unit
            return invalid(Exchange::tr("The column \"%1\" names another unit than \"%2\". Leave the unit of "
                                        "all rows to the heads (--unit), or leave the column out (--map "
                                        "\"COLUMN=\").")
                               .arg(column.head, said));
        }
    }
    return Done{};
}

void HeadReader::findDecimalSign()
{
    m_mapping.decimalSign = m_options.decimalSign;
    if (m_mapping.decimalSign)
        return;
    QStringList texts;
    for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
        const QString &field = m_mapping.columns.at(i).field;
        if (field != u"value" && field != u"low" && field != u"high" && field != u"range")
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
    for (const Result<Done> &done : {taken, checkDistinct(), checkTold(), checkComplete(), checkUnits()}) {
        if (!done)
            return done.error();
    }
    return std::nullopt;
}

} // namespace tongbao
