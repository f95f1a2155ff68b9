#include "db/exchange/spreadsheet.h"

#include "db/exchange/cellgrid.h"
#include "db/exchange/numberformat.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <optional>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// The namespaces differ between the two variants of the format; the names alone do.
QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &one : attributes) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

bool isYes(const QString &value)
{
    return value == u"1" || value == u"true";
}

// Reads the parts of one workbook, in the order in which they refer to each other.
class XlsxReader {
public:
    XlsxReader(const ZipPackage &package, const QString &name)
        : m_package(package)
        , m_name(name)
    {
    }
    Result<SheetTable> read(const QString &wanted);

private:
    struct Sheet {
        QString name;
        QString relation;
        bool isHidden = false;
    };
    struct Cell {
        int row = 0;
        int column = 0;
        QString type = {};
        int style = 0;
        QString value = {};
    };

    QHash<QString, QString> relations(const QString &folder, const QString &part) const;
    bool readWorkbook(const QString &path);
    void readStyles(const QByteArray &bytes);
    void readStrings(const QByteArray &bytes);
    std::optional<CellGrid> readSheet(const QByteArray &bytes);
    Cell readCell(QXmlStreamReader &xml, int row, int column) const;
    void take(const Cell &cell, CellGrid &grid) const;

    const ZipPackage &m_package;
    const QString &m_name;
    QList<Sheet> m_sheets;
    QList<NumberFormat> m_formats; // by style
    QStringList m_strings;
    bool m_countsFrom1904 = false;
};

// The text of a string with its runs, without what is only there to pronounce it.
QString richText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == u"r")
            text += richText(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

// Characters that XML cannot hold are written as _x000D_.
QString unescaped(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    qsizetype from = 0;
    for (QRegularExpressionMatch match = escape.match(text); match.hasMatch();
         match = escape.match(text, from)) {
        text.replace(
            match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
        from = match.capturedStart() + 1;
    }
    return text;
}

// "BC12": the column and row, from 0. Either is -1 where the reference does not say.
std::pair<int, int> columnAndRow(QStringView reference)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && reference[at] >= u'A' && reference[at] <= u'Z' && at < 4; ++at)
        column = column * 26 + (reference[at].unicode() - u'A' + 1);
    bool isNumber = false;
    const int row = reference.sliced(at).toInt(&isNumber);
    return {column - 1, isNumber ? row - 1 : -1};
}

// The targets of a part's relations, as names of parts.
QHash<QString, QString> XlsxReader::relations(const QString &folder, const QString &part) const
{
    QHash<QString, QString> targets; // by id and by the last word of the type
    QXmlStreamReader xml(m_package.part(u"%1_rels/%2.rels"_s.arg(folder, part)).value_or(QByteArray()));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QString target = attribute(xml, u"Target");
        const QString path = target.startsWith(u'/') ? target.sliced(1) : folder + target;
        targets.insert(attribute(xml, u"Id"), path);
        targets.insert(attribute(xml, u"Type").section(u'/', -1), path);
    }
    return targets;
}

bool XlsxReader::readWorkbook(const QString &path)
{
    QXmlStreamReader xml(m_package.part(path).value_or(QByteArray()));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"workbookPr") {
            m_countsFrom1904 = isYes(attribute(xml, u"date1904"));
        } else if (xml.name() == u"sheet") {
            const QString state = attribute(xml, u"state");
            // "id" names two attributes here: the relation's carries a namespace.
            QString relation;
            const QXmlStreamAttributes attributes = xml.attributes();
            for (const QXmlStreamAttribute &one : attributes) {
                if (one.name() == u"id" && !one.namespaceUri().isEmpty())
                    relation = one.value().toString();
            }
            m_sheets.append(
                {attribute(xml, u"name"), relation, state == u"hidden" || state == u"veryHidden"});
        }
    }
    return !xml.hasError() && !m_sheets.isEmpty();
}

void XlsxReader::readStyles(const QByteArray &bytes)
{
    QHash<int, NumberFormat> own;
    bool isInCellFormats = false;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (xml.name() == u"cellXfs")
            isInCellFormats = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int id = attribute(xml, u"numFmtId").toInt();
        if (xml.name() == u"numFmt")
            own.insert(id, NumberFormat::fromCode(attribute(xml, u"formatCode")));
        else if (isInCellFormats && xml.name() == u"xf")
            m_formats.append(own.contains(id) ? own.value(id) : NumberFormat::fromBuiltIn(id));
    }
}

void XlsxReader::readStrings(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
            m_strings.append(unescaped(richText(xml)));
    }
}

XlsxReader::Cell XlsxReader::readCell(QXmlStreamReader &xml, int row, int column) const
{
    Cell cell{row, column, attribute(xml, u"t"), attribute(xml, u"s").toInt()};
    const auto [statedColumn, statedRow] = columnAndRow(attribute(xml, u"r"));
    if (statedColumn >= 0)
        cell.column = statedColumn;
    if (statedRow >= 0)
        cell.row = statedRow;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v")
            cell.value = xml.readElementText();
        else if (xml.name() == u"is")
            cell.value = unescaped(richText(xml));
        else
            xml.skipCurrentElement();
    }
    return cell;
}

void XlsxReader::take(const Cell &cell, CellGrid &grid) const
{
    if (cell.type == u"s") {
        grid.set(cell.row, cell.column, m_strings.value(cell.value.toInt()), CellKind::Text);
    } else if (cell.type == u"b") {
        grid.set(cell.row, cell.column, cell.value == u"1" ? u"TRUE"_s : u"FALSE"_s, CellKind::Text);
    } else if (cell.type == u"d") {
        grid.set(cell.row, cell.column, cell.value.section(u'T', 0, 0), CellKind::Text);
    } else if (cell.type.isEmpty() || cell.type == u"n") {
        const NumberFormat format = m_formats.value(cell.style);
        const bool isNumber
            = format.kind == NumberFormat::Kind::Plain || format.kind == NumberFormat::Kind::Percent;
        grid.set(cell.row, cell.column, shownNumber(cell.value, format, m_countsFrom1904),
            isNumber ? CellKind::Number : CellKind::Text);
    } else {
        grid.set(cell.row, cell.column, cell.value, CellKind::Text); // texts of formulas, inline ones, errors
    }
}

std::optional<CellGrid> XlsxReader::readSheet(const QByteArray &bytes)
{
    CellGrid grid;
    int row = -1;
    int column = -1;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"row") {
            const QString stated = attribute(xml, u"r");
            row = stated.isEmpty() ? row + 1 : stated.toInt() - 1;
            column = -1;
        } else if (xml.name() == u"c") {
            const Cell cell = readCell(xml, row, column + 1);
            column = cell.column;
            take(cell, grid);
        } else if (xml.name() == u"mergeCell") {
            const QString range = attribute(xml, u"ref");
            const auto [firstColumn, firstRow] = columnAndRow(range.section(u':', 0, 0));
            const auto [lastColumn, lastRow] = columnAndRow(range.section(u':', -1));
            grid.merge(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(grid);
}

Result<SheetTable> XlsxReader::read(const QString &wanted)
{
    const QString workbook = relations({}, {}).value(u"officeDocument"_s, u"xl/workbook.xml"_s);
    if (!readWorkbook(workbook))
        return brokenSpreadsheet(m_name, workbook);
    SheetTable result;
    qsizetype firstShown = -1;
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        result.sheets.append(m_sheets.at(i).name);
        if (firstShown < 0 && !m_sheets.at(i).isHidden)
            firstShown = i;
    }
    const Result<qsizetype> chosen
        = chosenSheet(result.sheets, wanted, std::max<qsizetype>(firstShown, 0), m_name);
    if (!chosen)
        return chosen.error();
    const Sheet &sheet = m_sheets.at(chosen.value());
    result.sheet = sheet.name;

    const qsizetype slash = workbook.lastIndexOf(u'/') + 1;
    const QHash<QString, QString> parts = relations(workbook.first(slash), workbook.sliced(slash));
    readStyles(m_package.part(parts.value(u"styles"_s)).value_or(QByteArray()));
    readStrings(m_package.part(parts.value(u"sharedStrings"_s)).value_or(QByteArray()));
    const std::optional<QByteArray> bytes = m_package.part(parts.value(sheet.relation));
    const std::optional<CellGrid> grid = bytes ? readSheet(*bytes) : std::nullopt;
    if (!grid)
        return brokenSpreadsheet(m_name, parts.value(sheet.relation));
    Result<TextTable> table = grid->table(m_name);
    if (!table)
        return table.error();
    result.text = std::move(table).value();
    return result;
}

} // namespace

Result<SheetTable> readXlsx(const ZipPackage &package, const QString &sheet, const QString &name)
{
    return XlsxReader(package, name).read(sheet);
}

} // namespace tongbao
