#include "db/exchange/mappedrows.h"

#include "db/domain/codelookup.h"
#include "db/domain/figuretext.h"
#include "db/domain/region.h"
#include "db/exchange/headwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

bool isFigureField(QStringView field)
{
    return field == u"value" || field == u"low" || field == u"high";
}

// A year and the rest of a period: "2018" and 一季度, Q1 or 3 under the head 月份.
QString joinedPeriod(const QString &year, const QString &part, const QString &head)
{
    bool isNumber = false;
    const int number = part.toInt(&isNumber);
    QString rest = part;
    if (isNumber && (head.contains(u'季') || head.contains(u"quarter", Qt::CaseInsensitive)))
        rest = u"Q%1"_s.arg(number);
    else if (isNumber)
        rest = u"%1月"_s.arg(number);
    QString digits = year;
    digits.remove(u'年').remove(u"年度"_s);
    return part.isEmpty() ? year : u"%1年%2"_s.arg(digits.trimmed(), rest);
}

// The code of a region by its name in either language; empty when none is called so.
QString regionNamed(const QString &name)
{
    if (name == u"全国")
        return u"CN"_s;
    const QStringList regions = namedRegions();
    const auto named = std::find_if(regions.begin(), regions.end(), [&name](const QString &code) {
        return name == regionName(code, Language::Chinese) || name == regionName(code, Language::English);
    });
    return named == regions.end() ? QString() : *named;
}

class RowMapper {
public:
    RowMapper(
        const MappedTable &table, const Catalog &catalog, const MappingOptions &options, ImportFile &file);
    void map(const TableRow &row);

private:
    // What a row of the file says about all its figures.
    struct Figure {
        QStringList texts;
        QStringList heads; // what the file calls the columns
        QList<Problem> problems;
        qsizetype column = -1; // of the figure, the last one where there are several
        std::optional<ColumnUnit> unit = {}; // with a scale (亿元), taken out of the texts
    };

    void takeCell(const TableRow &row, qsizetype column, Figure &figure);
    void takeFigureCell(const TableRow &row, qsizetype column, const QString &field, Figure &figure);
    QString withPoint(const QString &cell, const QString &field, Figure &figure) const;
    ColumnUnit unitOf(qsizetype column, Figure &figure) const;
    void takeStatus(Figure &figure) const;
    void takePublisher(const QString &publisher, Figure &figure) const;
    void takeUnitColumn(Figure &figure) const;
    void takeRange(const TableRow &row, Figure &figure);
    void mapAcross(const TableRow &row, const Figure &shared);
    void append(int line, const Figure &figure);
    QString resolved(const QString &field, const QString &text);
    QString code(const QString &field, const QString &text) const;
    QString &text(Figure &figure, QStringView field) const { return figure.texts[m_format.indexOf(field)]; }

    const ColumnMapping &m_mapping;
    const Catalog &m_catalog;
    const MappingOptions &m_options;
    const TableFormat &m_format = formatOf(Table::Observations);
    ImportFile &m_file;
    QHash<std::pair<QString, QString>, QString> m_codes; // by field and text
};

RowMapper::RowMapper(
    const MappedTable &table, const Catalog &catalog, const MappingOptions &options, ImportFile &file)
    : m_mapping(table.mapping)
    , m_catalog(catalog)
    , m_options(options)
    , m_file(file)
{
}

// The only source of a publisher is meant by its name.
QString RowMapper::code(const QString &field, const QString &text) const
{
    if (field == u"metric")
        return readMetricCode(text, m_catalog).code;
    if (field == u"subject")
        return readSubjectCode(text, m_catalog).code;
    if (field == u"region")
        return regionNamed(text);
    if (const CodeReading source = readSourceCode(text, m_catalog))
        return source.code;
    const QStringList published = sourcesOf(text, m_catalog);
    return published.size() == 1 ? published.first() : QString();
}

// A code where the text names one; else the text, about which reading the row says what is wrong.
QString RowMapper::resolved(const QString &field, const QString &text)
{
    static const QStringList referring{u"metric"_s, u"subject"_s, u"source"_s, u"region"_s};
    if (field == u"status" || field == u"qualifier") {
        const QString code = codeOfWord(field, text);
        return code.isEmpty() ? text : code;
    }
    if (text.isEmpty() || !referring.contains(field))
        return text;
    const auto known = m_codes.constFind({field, text});
    if (known != m_codes.cend())
        return *known;
    const QString meant = m_options.names.value(text, text);
    const QString found = code(field, meant);
    return *m_codes.insert({field, text}, found.isEmpty() ? meant : found);
}

// A number with a point before its decimals; the text as it stands where that cannot be told.
QString RowMapper::withPoint(const QString &cell, const QString &field, Figure &figure) const
{
    const std::optional<DecimalSign> sign = m_mapping.decimalSign;
    const std::optional<QString> read = sign ? withDecimalPoint(cell, *sign) : std::nullopt;
    if (!sign && decimalSignOf({cell})) {
        figure.problems.append({field,
            Exchange::tr("\"%1\" is among numbers of which some have a point and some a comma before the "
                         "decimals. Say which is right (--decimal).")
                .arg(cell)});
    } else if (!sign) {
        figure.problems.append({field,
            Exchange::tr("\"%1\" has two readings, and the other numbers do not decide. Say whether a point "
                         "or a comma stands before the decimals (--decimal).")
                .arg(cell)});
    } else if (!read) {
        figure.problems.append({field,
            *sign == DecimalSign::Point
                ? Exchange::tr("\"%1\" does not fit the other numbers, which have a point before the "
                               "decimals. Correct it.")
                      .arg(cell)
                : Exchange::tr("\"%1\" does not fit the other numbers, which have a comma before the "
                               "decimals. Correct it.")
                      .arg(cell)});
    }
    return read.value_or(cell);
}

// What the head says goes before the row's own column, and that before the whole table; 亿 alone is of what
// the table counts.
ColumnUnit RowMapper::unitOf(qsizetype column, Figure &figure) const
{
    ColumnUnit unit = m_mapping.columns.at(column).unit;
    if (unit.isEmpty()) {
        takeUnitColumn(figure);
        unit = figure.unit.value_or(ColumnUnit());
    }
    if (unit.isEmpty())
        return m_mapping.unit;
    if (!unit.unit)
        unit.unit = m_mapping.unit.unit;
    return unit;
}

void RowMapper::takeFigureCell(const TableRow &row, qsizetype column, const QString &field, Figure &figure)
{
    const QString cell = withoutFootnotes(row.cells.value(column).trimmed());
    const CellKind kind = row.kind(column);
    figure.heads[m_format.indexOf(field)] = m_mapping.columns.at(column).head;
    figure.column = column;
    if (kind == CellKind::Merged || kind == CellKind::Covered) {
        figure.problems.append({field,
            Exchange::tr("\"%1\" stands in a merged cell, so it is the figure of several rows or columns "
                         "together. Give it to a group, in a row of its own.")
                .arg(cell)});
    }
    const bool isOpen = kind != CellKind::Number && needsDecimalSign(cell);
    const QString number = isOpen ? withPoint(cell, field, figure) : cell;
    const Result<QString> whole = withColumnUnit(number, unitOf(column, figure));
    if (!whole)
        figure.problems.append({field, whole.error().message});
    // About the text as it stands, without the unit.
    if (const FigureReading read = readFigure(number); !read && number == cell)
        figure.problems.append({field, read.message});
    text(figure, field) = whole ? whole.value() : number;
}

// A range beside a value is written behind it, "9% (7–11%)"; by itself it is the figure.
void RowMapper::takeRange(const TableRow &row, Figure &figure)
{
    const qsizetype column = m_mapping.columnOf(u"range");
    if (column < 0 || isGap(withoutFootnotes(row.cells.value(column).trimmed())))
        return;
    QString &whole = text(figure, u"value");
    const QString value = whole;
    takeFigureCell(row, column, u"value"_s, figure);
    if (!value.isEmpty())
        whole = u"%1 (%2)"_s.arg(value, whole);
}

// 2019E; a status of its own column goes first.
void RowMapper::takeStatus(Figure &figure) const
{
    const DatedText dated = datedText(text(figure, u"period"));
    text(figure, u"period") = dated.period;
    if (text(figure, u"status").isEmpty())
        text(figure, u"status") = dated.status;
}

// A publisher with several sources leaves open which one is meant.
void RowMapper::takePublisher(const QString &publisher, Figure &figure) const
{
    const QStringList published = sourcesOf(publisher, m_catalog);
    if (published.size() < 2 || m_options.names.contains(publisher))
        return;
    figure.problems.append({u"source"_s,
        //: %1 a publisher, %2 codes of sources
        Exchange::tr("\"%1\" has several sources here: %2. Say which one (--map-name \"TEXT=CODE\").")
            .arg(publisher, published.mid(0, 5).join(u", "_s))});
}

// A unit with a scale (亿元) in a column of its own.
void RowMapper::takeUnitColumn(Figure &figure) const
{
    QString &stated = text(figure, u"unit");
    const bool isCode = Unit::fromCode(stated.toLower()) || Unit::fromCode(stated.toUpper());
    if (stated.isEmpty() || isCode)
        return;
    if (const std::optional<ColumnUnit> read = readColumnUnit(stated)) {
        figure.unit = read;
        stated.clear();
    }
}

void RowMapper::takeCell(const TableRow &row, qsizetype column, Figure &figure)
{
    const MappedColumn &mapped = m_mapping.columns.at(column);
    QString field = mapped.field == u"publisher" ? u"source"_s : mapped.field;
    QString cell = row.cells.value(column).trimmed();
    if (field.isEmpty() || field == u"year" || field == u"range" || isFigureField(field))
        return;
    if (field != u"note")
        cell = withoutFootnotes(cell);
    if (field == u"note" && row.kind(column) == CellKind::Covered)
        return;
    const qsizetype year = m_mapping.columnOf(u"year");
    if (field == u"period" && year >= 0)
        cell = joinedPeriod(row.cells.value(year).trimmed(), cell, mapped.head);
    // Whose a source is follows from it.
    const qsizetype source = m_mapping.columnOf(u"source");
    if (mapped.field == u"publisher" && source >= 0 && !row.cells.value(source).trimmed().isEmpty())
        return;
    if (field == u"source")
        takePublisher(cell, figure);
    const QString code = resolved(field, cell);
    if (!code.isEmpty() || text(figure, field).isEmpty())
        text(figure, field) = code;
    figure.heads[m_format.indexOf(field)] = mapped.head;
}

void RowMapper::append(int line, const Figure &figure)
{
    if (!figure.problems.isEmpty())
        m_file.problems.insert(m_file.text.rows.size(), figure.problems);
    m_file.heads.append(figure.heads);
    m_file.columns.append(figure.column);
    m_file.text.rows.append({line, figure.texts});
}

void RowMapper::mapAcross(const TableRow &row, const Figure &shared)
{
    const QString side = m_mapping.form == TableForm::PeriodsAcross ? u"period"_s : u"subject"_s;
    bool hasFigure = false;
    for (qsizetype column = 0; column < m_mapping.columns.size(); ++column) {
        const MappedColumn &mapped = m_mapping.columns.at(column);
        if (mapped.across.isEmpty() || isGap(withoutFootnotes(row.cells.value(column).trimmed())))
            continue;
        Figure figure = shared;
        text(figure, side) = resolved(side, mapped.across);
        if (side == u"period")
            takeStatus(figure);
        figure.heads[m_format.indexOf(side)] = mapped.head;
        if (!mapped.besides.isEmpty()) {
            text(figure, mapped.besidesField) = resolved(mapped.besidesField, mapped.besides);
            figure.heads[m_format.indexOf(mapped.besidesField)] = mapped.head;
        }
        takeFigureCell(row, column, u"value"_s, figure);
        append(row.line, figure);
        hasFigure = true;
    }
    if (hasFigure)
        return;
    Figure none = shared;
    none.problems = {{{}, Exchange::tr("The row has no figure.")}};
    append(row.line, none);
}

void RowMapper::map(const TableRow &row)
{
    // Nobody knows what is where; the planner says so. No such row has as many cells as the exchange format.
    if (row.cells.size() != m_mapping.columns.size()) {
        TableRow ragged = row;
        if (ragged.cells.size() == m_format.columns.size())
            ragged.cells.append(QString());
        m_file.heads.append(QStringList());
        m_file.columns.append(-1);
        m_file.problems.insert(m_file.text.rows.size(),
            {{{},
                Exchange::tr(
                    "The row has %1 fields, but the header has %2. Put a field that holds a separator "
                    "in quotes.")
                    .arg(row.cells.size())
                    .arg(m_mapping.columns.size())}});
        m_file.text.rows.append(ragged);
        return;
    }
    Figure figure{QStringList(m_format.columns.size()), QStringList(m_format.columns.size()), {}, -1};
    for (auto stated = m_mapping.stated.cbegin(); stated != m_mapping.stated.cend(); ++stated)
        text(figure, stated.key()) = stated.value();
    for (auto constant = m_options.constants.cbegin(); constant != m_options.constants.cend(); ++constant) {
        const bool isScaled = constant.key() == u"unit" && !m_mapping.unit.isEmpty();
        if (!isScaled)
            text(figure, constant.key()) = resolved(constant.key(), constant.value());
    }
    for (qsizetype column = 0; column < m_mapping.columns.size(); ++column)
        takeCell(row, column, figure);
    takeStatus(figure);
    if (m_mapping.form != TableForm::Long) {
        mapAcross(row, figure);
        return;
    }
    for (qsizetype column = 0; column < m_mapping.columns.size(); ++column) {
        const QString &field = m_mapping.columns.at(column).field;
        if (isFigureField(field) && !row.cells.value(column).trimmed().isEmpty())
            takeFigureCell(row, column, field, figure);
    }
    takeRange(row, figure);
    append(row.line, figure);
}

} // namespace

ImportFile mappedRows(
    const MappedTable &table, const QString &name, const Catalog &catalog, const MappingOptions &options)
{
    const QStringList columns = formatOf(Table::Observations).columnNames();
    ImportFile file{name, layoutOf(columns).value(), {{table.text.header.line, columns}, {}}};
    RowMapper mapper(table, catalog, options, file);
    for (const TableRow &row : table.text.rows)
        mapper.map(row);
    return file;
}

} // namespace tongbao
