#include "db/exchange/unnamedcolumns.h"

#include "db/domain/codelookup.h"
#include "db/domain/figuretext.h"
#include "db/domain/periodtext.h"
#include "db/exchange/headwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

// A number that may as well be a year is a Year; 一季度 without its year a Part.
enum class Contents { Nothing, Period, Year, Part, Number, Text };

// Of a bare number among figures of mobile payment.
constexpr int firstYear = 1990;
constexpr int lastYear = 2050;

constexpr qsizetype mostRowsCompared = 200; // with a first row, to tell whether it is like them

QString textIn(const TableRow &row, qsizetype column)
{
    return withoutFootnotes(row.cells.value(column).trimmed());
}

bool isNumeric(Contents contents)
{
    return contents == Contents::Number || contents == Contents::Year;
}

bool isOfPeriod(Contents contents)
{
    return contents == Contents::Period || contents == Contents::Year || contents == Contents::Part;
}

Contents contentsOf(const QString &text, CellKind kind)
{
    if (isGap(text))
        return Contents::Nothing;
    const bool isFigure = kind == CellKind::Number || readFigure(text) || needsDecimalSign(text);
    const PeriodReading period = readPeriod(datedText(text).period);
    if (period.kind == PeriodReading::Kind::Read) {
        const int year = period.periods.first().year();
        const bool isPlausible = year >= firstYear && year <= lastYear;
        if (isFigure)
            return isPlausible ? Contents::Year : Contents::Number;
        return Contents::Period;
    }
    if (isFigure)
        return Contents::Number;
    return isDatedPeriod(u"2000年"_s + text) || isDatedPeriod(u"2000 "_s + text) ? Contents::Part
                                                                                 : Contents::Text;
}

// What most cells of a column are; only where all can be years they are.
Contents contentsOf(const QList<TableRow> &rows, qsizetype column)
{
    QHash<QString, Contents> known;
    QHash<Contents, qsizetype> counts;
    qsizetype filled = 0;
    for (const TableRow &row : rows) {
        const QString text = textIn(row, column);
        const auto found = known.constFind(text);
        const Contents contents = found == known.cend() ? contentsOf(text, row.kind(column)) : found.value();
        known.insert(text, contents);
        if (contents == Contents::Nothing)
            continue;
        ++filled;
        ++counts[contents];
    }
    const qsizetype years = counts.value(Contents::Year);
    const qsizetype periods = counts.value(Contents::Period);
    const auto areMost = [filled](qsizetype count) { return 2 * count > filled; };
    if (filled == 0)
        return Contents::Nothing;
    if (years == filled)
        return Contents::Year;
    if (periods > 0 && areMost(periods + years))
        return Contents::Period;
    if (areMost(counts.value(Contents::Number) + years))
        return Contents::Number;
    return areMost(counts.value(Contents::Part)) ? Contents::Part : Contents::Text;
}

bool agree(Contents a, Contents b)
{
    return a == b || a == Contents::Nothing || b == Contents::Nothing || (isNumeric(a) && isNumeric(b));
}

qsizetype widthOf(const QList<TableRow> &rows)
{
    return rows.isEmpty() ? 0 : rows.first().cells.size();
}

// Finds out which column holds which field, where a person has not said so.
class ContentReader {
public:
    ContentReader(const QList<TableRow> &rows, const QList<std::optional<QString>> &said,
        const Catalog &catalog, const MappingOptions &options);
    QStringList read();

private:
    bool isOpen(qsizetype column, Contents contents) const
    {
        return m_contents.at(column) == contents && !m_said.at(column) && m_fields.at(column).isEmpty();
    }
    bool isSaid(const QString &field) const { return m_said.contains(std::optional(field)); }
    void take(Contents contents, const QString &field);
    void takePeriods();
    void takeNumbers();
    void takeReferences();
    void takeSubjects();
    bool isSubject(const QString &text) const;
    template <typename Test>
    bool allOf(qsizetype column, const Test &test) const;

    const QList<TableRow> &m_rows;
    const QList<std::optional<QString>> &m_said;
    const Catalog &m_catalog;
    const MappingOptions &m_options;
    QList<Contents> m_contents;
    QStringList m_fields;
};

bool namesSubject(const QString &text, const Catalog &catalog, const MappingOptions &options)
{
    const QString meant = options.names.value(text, text);
    return !text.isEmpty() && readSubjectCode(meant, catalog);
}

ContentReader::ContentReader(const QList<TableRow> &rows, const QList<std::optional<QString>> &said,
    const Catalog &catalog, const MappingOptions &options)
    : m_rows(rows)
    , m_said(said)
    , m_catalog(catalog)
    , m_options(options)
{
    for (qsizetype column = 0; column < said.size(); ++column) {
        m_contents.append(contentsOf(rows, column));
        m_fields.append(said.at(column).value_or(QString()));
    }
}

bool ContentReader::isSubject(const QString &text) const
{
    return namesSubject(text, m_catalog, m_options);
}

template <typename Test>
bool ContentReader::allOf(qsizetype column, const Test &test) const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [&](const TableRow &row) {
        const QString text = textIn(row, column);
        return isGap(text) || test(text);
    });
}

void ContentReader::take(Contents contents, const QString &field)
{
    for (qsizetype column = 0; column < m_fields.size(); ++column) {
        if (isOpen(column, contents))
            m_fields[column] = field;
    }
}

// A year beside a quarter is a part of the period; by itself it is the period, and where another column
// certainly is that, a number.
void ContentReader::takePeriods()
{
    bool hasParts = false;
    for (qsizetype column = 0; column < m_fields.size(); ++column) {
        const QString &field = m_fields.at(column);
        hasParts = hasParts
            || (m_contents.at(column) == Contents::Part && (field.isEmpty() || field == u"period"));
    }
    if (!isSaid(u"period"_s)) {
        take(Contents::Period, u"period"_s);
        if (!m_fields.contains(u"period"_s))
            take(Contents::Part, u"period"_s);
    }
    if (hasParts && !isSaid(u"year"_s) && !m_contents.contains(Contents::Period))
        take(Contents::Year, u"year"_s);
    else if (!m_fields.contains(u"period"_s))
        take(Contents::Year, u"period"_s);
}

void ContentReader::takeNumbers()
{
    if (isSaid(u"value"_s) || isSaid(u"low"_s) || isSaid(u"high"_s))
        return;
    take(Contents::Number, u"value"_s);
    take(Contents::Year, u"value"_s);
}

void ContentReader::takeReferences()
{
    const auto isMetric = [this](const QString &text) {
        return static_cast<bool>(readMetricCode(m_options.names.value(text, text), m_catalog));
    };
    const auto isUnit = [](const QString &text) { return readColumnUnit(text).has_value(); };
    const auto isSource = [this](const QString &text) {
        return static_cast<bool>(readSourceCode(m_options.names.value(text, text), m_catalog));
    };
    const auto isPublisher = [this](const QString &text) { return !sourcesOf(text, m_catalog).isEmpty(); };
    const auto isName = [this](const QString &text) { return isSubject(text); };
    for (qsizetype column = 0; column < m_fields.size(); ++column) {
        if (!isOpen(column, Contents::Text) || allOf(column, isName))
            continue;
        if (allOf(column, isMetric))
            m_fields[column] = u"metric"_s;
        else if (allOf(column, isUnit))
            m_fields[column] = u"unit"_s;
        else if (allOf(column, isSource))
            m_fields[column] = u"source"_s;
        else if (allOf(column, isPublisher))
            m_fields[column] = u"publisher"_s;
    }
}

// The only column of texts holds the subjects, known or not; of several, those that have a known one.
void ContentReader::takeSubjects()
{
    if (isSaid(u"subject"_s))
        return;
    QList<qsizetype> texts;
    QList<qsizetype> known;
    const auto isUnknown = [this](const QString &text) { return !isSubject(text); };
    for (qsizetype column = 0; column < m_fields.size(); ++column) {
        if (!isOpen(column, Contents::Text))
            continue;
        texts.append(column);
        if (!allOf(column, isUnknown))
            known.append(column);
    }
    for (const qsizetype column : texts.size() == 1 ? texts : known)
        m_fields[column] = u"subject"_s;
}

QStringList ContentReader::read()
{
    takePeriods();
    takeNumbers();
    takeReferences();
    takeSubjects();
    return m_fields;
}

bool hasHeadWord(const TableRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const QString &cell) {
        return !fieldOfHead(headParts(withoutFootnotes(cell.trimmed())).name).isEmpty();
    });
}

} // namespace

bool isRowOfFigures(
    const TableRow &row, const QList<TableRow> &below, const Catalog &catalog, const MappingOptions &options)
{
    QList<Contents> contents;
    bool hasName = false;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const QString text = textIn(row, column);
        contents.append(contentsOf(text, row.kind(column)));
        hasName = hasName || namesSubject(text, catalog, options);
    }
    const bool hasNumber = contents.contains(Contents::Number);
    const bool hasPeriod = std::any_of(contents.begin(), contents.end(), isOfPeriod);
    const bool hasWord = hasHeadWord(row);
    if ((!hasName && !hasPeriod) || (hasWord && !hasNumber))
        return false;
    const QList<TableRow> near = below.mid(0, mostRowsCompared);
    bool isLikeThem = !near.isEmpty() && (hasName || contents.contains(Contents::Period));
    for (qsizetype column = 0; column < contents.size(); ++column) {
        const Contents under = contentsOf(near, column);
        const Contents own = contents.at(column);
        // A name or a period over numbers heads them.
        if (own != Contents::Nothing && !isNumeric(own) && isNumeric(under) && under != Contents::Year)
            return false;
        isLikeThem = isLikeThem && agree(own, under);
    }
    // 城市 names a column, but not beside a figure in a row that is like the others.
    return hasWord ? isLikeThem : hasNumber || isLikeThem;
}

QList<ColumnHead> unnamedHeads(const QList<TableRow> &rows)
{
    QList<ColumnHead> heads;
    for (qsizetype column = 0; column < widthOf(rows); ++column) {
        const bool isEmpty = std::all_of(rows.begin(), rows.end(),
            [column](const TableRow &row) { return row.cells.value(column).trimmed().isEmpty(); });
        //: the name of a column that has none, %1 its number
        heads.append({isEmpty ? QString() : Exchange::tr("Column %1").arg(column + 1), {}, {}});
    }
    return heads;
}

QStringList fieldsByContents(const QList<TableRow> &rows, const QList<std::optional<QString>> &said,
    const Catalog &catalog, const MappingOptions &options)
{
    return ContentReader(rows, said, catalog, options).read();
}

} // namespace tongbao
