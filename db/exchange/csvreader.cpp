#include "db/exchange/csvreader.h"

#include "db/exchange/harmlesscell.h"
#include "db/exchange/separator.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <orcus/csv_parser.hpp>

#include <algorithm>
#include <functional>
#include <string_view>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

Error atLine(const QString &name, int line, const QString &message)
{
    //: %1 a file name, %2 a line number, %3 a sentence
    return {Exchange::tr("%1, line %2: %3").arg(name).arg(line).arg(message), {}, ErrorKind::Invalid};
}

// Keeps a byte order mark that is no longer at the start of the file, as any other character.
constexpr auto strictly = QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom;

// What the parser tells becomes rows. It has no line numbers: they are counted up to where it stands.
class RowCollector {
public:
    explicit RowCollector(std::string_view text)
        : m_text(text)
    {
    }

    // Where the parser stands; asked for in every call.
    std::function<std::ptrdiff_t()> position;

    void begin_parse() { }
    void end_parse() { }
    void begin_row()
    {
        m_cellStart = position();
        m_row = {lineAt(m_cellStart), {}};
    }
    void end_row()
    {
        const bool isEmpty = std::all_of(
            m_row.cells.cbegin(), m_row.cells.cend(), [](const QString &cell) { return cell.isEmpty(); });
        if (!isEmpty)
            m_rows.append(m_row);
    }
    // How the parser hands over a cell depends on its version.
    void cell(const char *text, size_t size, bool isTransient)
    {
        cell(size == 0 ? std::string_view() : std::string_view(text, size), isTransient);
    }
    void cell(std::string_view text, bool isTransient)
    {
        // Every line ends with a break, so only a quote that is never closed reaches the end.
        if (!isTransient && !text.empty() && text.data() + text.size() >= m_text.data() + m_text.size())
            m_isUnterminated = true;
        else
            m_row.cells.append(
                cellText(m_decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())))));
        if (!m_isUnterminated)
            m_cellStart = position();
    }

    const QList<TableRow> &rows() const { return m_rows; }
    bool isUnterminated() const { return m_isUnterminated; }
    // The line on which the cell starts that was being read: no delimiter is a line break.
    int cellLine() { return lineAt(m_cellStart); }
    int lineAt(std::ptrdiff_t offset)
    {
        if (offset < m_counted) {
            m_counted = 0;
            m_line = 1;
        }
        m_line += static_cast<int>(std::count(m_text.begin() + m_counted, m_text.begin() + offset, '\n'));
        m_counted = offset;
        return m_line;
    }

private:
    std::string_view m_text;
    QStringDecoder m_decoder{QStringConverter::Utf8, strictly};
    QList<TableRow> m_rows;
    TableRow m_row;
    std::ptrdiff_t m_cellStart = 0;
    std::ptrdiff_t m_counted = 0;
    int m_line = 1;
    bool m_isUnterminated = false;
};

// The parser, with its place in the text made known.
class Parser : public orcus::csv_parser<RowCollector> {
public:
    using orcus::csv_parser<RowCollector>::csv_parser;
    std::ptrdiff_t position() const { return offset(); }
};

// The constructor's arguments depend on the parser's version.
template <typename P>
P makeParser(std::string_view text, RowCollector &collector, const orcus::csv::parser_config &config)
{
    if constexpr (std::is_constructible_v<P, std::string_view, RowCollector &,
                      const orcus::csv::parser_config &>)
        return P(text, collector, config);
    else
        return P(text.data(), text.size(), collector, config);
}

Result<QList<TableRow>> parse(const QByteArray &text, char separator, const QString &name)
{
    orcus::csv::parser_config config;
    config.delimiters.assign(1, separator);
    config.text_qualifier = '"';
    config.trim_cell_value = false;
    const std::string_view view(text.constData(), static_cast<size_t>(text.size()));
    RowCollector collector(view);
    auto parser = makeParser<Parser>(view, collector, config);
    collector.position = [&parser] { return parser.position(); };

    bool isUnterminated = false;
    try {
        parser.parse();
        isUnterminated = collector.isUnterminated();
    } catch (const std::exception &) {
        isUnterminated = parser.position() >= text.size();
        if (!isUnterminated) {
            return atLine(name, collector.lineAt(parser.position()),
                Exchange::tr("Text follows a closing quote. Put the whole field in quotes, and write each "
                             "quote inside it twice."));
        }
    }
    if (isUnterminated) {
        return atLine(name, collector.cellLine(),
            Exchange::tr("A field in quotes begins here and never ends. Close it with a quote."));
    }
    return collector.rows();
}

} // namespace

Result<TextTable> readCsv(const QByteArray &utf8, QChar separator, const QString &name)
{
    QByteArray text = separatedText(utf8, separator);
    text.replace("\r\n", "\n");
    if (!text.endsWith('\n'))
        text.append('\n');
    Result<QList<TableRow>> rows = parse(text, separatorByte(separator), name);
    if (!rows)
        return rows.error();
    TextTable table{{}, std::move(rows).value()};
    if (table.rows.isEmpty()) {
        return Error{Exchange::tr("%1 is empty. Its first line must name the columns.").arg(name), {},
            ErrorKind::Invalid};
    }
    table.header = table.rows.takeFirst();
    return table;
}

} // namespace tongbao
