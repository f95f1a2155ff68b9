#include "db/exchange/spreadsheet.h"

#include "db/domain/periodtext.h"
#include "db/exchange/cellgrid.h"
#include "db/exchange/numberformat.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &one : attributes) {
        // Its own value-type may be more precise, and is not what the standard says.
        if (one.name() == name && !one.prefix().startsWith(u"calcext"))
            return one.value().toString();
    }
    return {};
}

int count(const QXmlStreamReader &xml, QStringView name)
{
    return std::max(attribute(xml, name).toInt(), 1);
}

// The text of a paragraph, with the spaces and breaks that have elements of their own.
QString paragraph(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isCharacters())
            text += xml.text();
        else if (!xml.isStartElement())
            continue;
        else if (xml.name() == u"s")
            text += QString(std::min(count(xml, u"c"), 1000), u' ') + paragraph(xml);
        else if (xml.name() == u"tab")
            text += u'\t' + paragraph(xml);
        else if (xml.name() == u"line-break")
            text += u'\n' + paragraph(xml);
        else if (xml.name() == u"span" || xml.name() == u"a")
            text += paragraph(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

struct Cell {
    QString text = {};
    CellKind kind = CellKind::Text;
    int columns = 1; // that it is repeated over
    int mergedRows = 1;
    int mergedColumns = 1;
};

// How many decimals a shown number has: "90,419.0" has one.
int shownDecimals(const QString &shown)
{
    const qsizetype point = shown.lastIndexOf(u'.');
    int digits = 0;
    while (point >= 0 && point + digits + 1 < shown.size() && shown.at(point + digits + 1).isDigit())
        ++digits;
    return digits;
}

// A date may be shown as the month or year that it is in.
QString shownDate(const QString &date, const QString &shown)
{
    const QString day = date.section(u'T', 0, 0);
    const PeriodReading reading = readPeriod(shown);
    const std::optional<Period> exact = Period::fromKey(day);
    const bool isRead = reading.kind == PeriodReading::Kind::Read && exact;
    return isRead && reading.periods.first().contains(*exact) ? reading.periods.first().key() : day;
}

Cell readCell(QXmlStreamReader &xml)
{
    Cell cell{.columns = count(xml, u"number-columns-repeated"),
        .mergedRows = count(xml, u"number-rows-spanned"),
        .mergedColumns = count(xml, u"number-columns-spanned")};
    const QString type = attribute(xml, u"value-type");
    const QString value = attribute(xml, u"value");
    const QString date = attribute(xml, u"date-value");
    QStringList paragraphs;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"p")
            paragraphs.append(paragraph(xml));
        else
            xml.skipCurrentElement(); // notes and pictures
    }
    const QString shown = paragraphs.join(u'\n');
    cell.text = shown;
    if (type == u"date") {
        cell.text = shownDate(date, shown);
    } else if (type == u"percentage" || type == u"float" || type == u"currency") {
        const auto kind = type == u"percentage" ? NumberFormat::Kind::Percent : NumberFormat::Kind::Plain;
        cell.text = shownNumber(value, {kind, shownDecimals(shown)}, false);
        cell.kind = CellKind::Number;
    }
    return cell;
}

// Where the next row goes, with the cells of the one that is read.
class OdsSheet {
public:
    void readRow(QXmlStreamReader &xml);
    const CellGrid &grid() const { return m_grid; }

private:
    void take(const Cell &cell, int column, int repeated);

    CellGrid m_grid;
    int m_row = 0;
};

void OdsSheet::readRow(QXmlStreamReader &xml)
{
    const int repeated = std::min(count(xml, u"number-rows-repeated"), CellGrid::mostRows - m_row);
    int column = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() != u"table-cell" && xml.name() != u"covered-table-cell") {
            xml.skipCurrentElement();
            continue;
        }
        const bool isCovered = xml.name() == u"covered-table-cell";
        const Cell cell = readCell(xml);
        const int columns = std::min(cell.columns, CellGrid::mostColumns - column);
        for (int i = 0; i < columns && !isCovered && !cell.text.isEmpty() && !m_grid.isTooLarge(); ++i)
            take(cell, column + i, repeated);
        column += columns;
    }
    m_row += repeated;
}

void OdsSheet::take(const Cell &cell, int column, int repeated)
{
    for (int i = 0; i < repeated; ++i)
        m_grid.set(m_row + i, column, cell.text, cell.kind);
    m_grid.merge(m_row, column, cell.mergedRows, cell.mergedColumns);
}

} // namespace

Result<SheetTable> readOds(const ZipPackage &package, const QString &sheet, const QString &name)
{
    const QByteArray content = package.part(u"content.xml"_s).value_or(QByteArray());
    SheetTable result;
    QXmlStreamReader names(content);
    while (!names.atEnd()) {
        if (names.readNext() == QXmlStreamReader::StartElement && names.name() == u"table")
            result.sheets.append(attribute(names, u"name"));
    }
    if (names.hasError() || result.sheets.isEmpty())
        return brokenSpreadsheet(name, u"content.xml"_s);
    const Result<qsizetype> chosen = chosenSheet(result.sheets, sheet, 0, name);
    if (!chosen)
        return chosen.error();
    result.sheet = result.sheets.at(chosen.value());

    OdsSheet rows;
    qsizetype at = -1;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"table")
            ++at;
        else if (xml.name() == u"table-row" && at == chosen.value())
            rows.readRow(xml);
    }
    Result<TextTable> table = rows.grid().table(name);
    if (!table)
        return table.error();
    result.text = std::move(table).value();
    return result;
}

} // namespace tongbao
