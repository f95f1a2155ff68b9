#include "db/exchange/csvreader.h"

#include "db/exchange/harmlesscell.h"
#include "db/exchange/separator.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <orcus/csv_parser.hpp>

#include <algorithm>
#include <deque>
#include <functional>
#include <string>
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
    RowCollector(const QByteArray &text, QChar separator, RowTaker *taker)
        : m_bytes(text)
        , m_text(text.constData(), static_cast<size_t>(text.size()))
        , m_separator(separator)
        , m_byte(separatorByte(separator))
        , m_taker(taker)
    {
    }

    // Where the parser stands in the text; asked for in every call.
    std::function<std::ptrdiff_t()> position;
    // Where the part of the text ends that the parser was given.
    const char *partEnd = nullptr;

    // The row that goes from `begin` to the line break at `end`, without a quote in it.
    void takeLine(qsizetype begin, qsizetype end)
    {
        m_row.place = {begin, static_cast<quint32>(end - begin), lineAt(begin)};
        m_row.cells.clear();
        std::string_view rest = m_text.substr(size_t(begin), size_t(end - begin));
        for (size_t at = rest.find(m_byte); at != std::string_view::npos; at = rest.find(m_byte)) {
            m_row.cells.push_back(rest.substr(0, at));
            rest.remove_prefix(at + 1);
        }
        m_row.cells.push_back(rest);
        finishRow();
    }
    // On trial a row is kept until it is clear that there is just one.
    void beginTrial()
    {
        m_isOnTrial = true;
        m_triedRows = 0;
    }
    // Whether it is; isRead: nothing was wrong with it.
    bool endTrial(bool isRead)
    {
        m_isOnTrial = false;
        const bool isClosed = !std::exchange(m_isUnterminated, false);
        const bool isOneRow = isRead && isClosed && m_triedRows == 1;
        if (isOneRow) {
            m_row = m_triedRow;
            finishRow();
        }
        return isOneRow;
    }

    void begin_parse() { }
    void end_parse() { }
    void begin_row()
    {
        m_cellStart = position();
        m_row.place = {m_cellStart, 0, lineAt(m_cellStart)};
        m_row.cells.clear();
    }
    void end_row()
    {
        m_row.place.size = static_cast<quint32>(position() - m_row.place.begin);
        finishRow();
    }
    // How the parser hands over a cell depends on its version.
    void cell(const char *text, size_t size, bool isTransient)
    {
        cell(size == 0 ? std::string_view() : std::string_view(text, size), isTransient);
    }
    void cell(std::string_view text, bool isTransient)
    {
        // Every line ends with a break, so only a quote that is never closed reaches the end.
        if (!isTransient && !text.empty() && text.data() + text.size() >= partEnd)
            m_isUnterminated = true;
        else
            m_row.cells.push_back(isTransient ? kept(text) : text);
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
    void finishRow()
    {
        const bool isEmpty = std::all_of(
            m_row.cells.cbegin(), m_row.cells.cend(), [](std::string_view cell) { return cell.empty(); });
        if (isEmpty || m_isUnterminated)
            return;
        if (m_isOnTrial) {
            ++m_triedRows;
            m_triedRow = m_row;
            return;
        }
        if (m_taker && m_hasHeader && m_taker->take(m_row))
            return;
        m_rows.append(decoded());
        if (m_taker && !m_hasHeader)
            m_taker->begin(m_bytes, m_separator, m_rows.first());
        m_hasHeader = true;
    }
    // What the parser keeps only until the next cell.
    std::string_view kept(std::string_view text) { return m_kept.emplace_back(text); }
    TableRow decoded()
    {
        TableRow row{m_row.place.line, {}};
        for (const std::string_view cell : m_row.cells) {
            row.cells.append(
                cellText(m_decoder(QByteArrayView(cell.data(), static_cast<qsizetype>(cell.size())))));
        }
        return row;
    }

    const QByteArray &m_bytes;
    std::string_view m_text;
    QChar m_separator;
    char m_byte;
    RowTaker *m_taker;
    bool m_hasHeader = false;
    std::deque<std::string> m_kept;
    QStringDecoder m_decoder{QStringConverter::Utf8, strictly};
    QList<TableRow> m_rows;
    CsvRow m_row;
    bool m_isOnTrial = false;
    int m_triedRows = 0;
    CsvRow m_triedRow;
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

// Parses a part of the text that begins with a row. An error names its line.
Result<Done> parsePart(RowCollector &collector, const QByteArray &text, qsizetype begin, qsizetype end,
    QChar separator, const QString &name)
{
    orcus::csv::parser_config config;
    config.delimiters.assign(1, separatorByte(separator));
    config.text_qualifier = '"';
    config.trim_cell_value = false;
    const std::string_view part(text.constData() + begin, static_cast<size_t>(end - begin));
    auto parser = makeParser<Parser>(part, collector, config);
    collector.position = [&parser, begin] { return begin + parser.position(); };
    collector.partEnd = text.constData() + end;

    bool isUnterminated = false;
    try {
        parser.parse();
        isUnterminated = collector.isUnterminated();
    } catch (const std::exception &) {
        isUnterminated = collector.position() >= end;
        if (!isUnterminated) {
            return atLine(name, collector.lineAt(collector.position()),
                Exchange::tr("Text follows a closing quote. Put the whole field in quotes, and write each "
                             "quote inside it twice."));
        }
    }
    if (isUnterminated) {
        return atLine(name, collector.cellLine(),
            Exchange::tr("A field in quotes begins here and never ends. Close it with a quote."));
    }
    return Done{};
}

// The line break after which quotes that begin at `begin` have all been closed; -1 when there is none.
qsizetype closedBreak(const QByteArray &text, qsizetype begin)
{
    bool isOpen = false;
    for (qsizetype i = begin; i < text.size(); ++i) {
        if (text.at(i) == '"')
            isOpen = !isOpen;
        else if (text.at(i) == '\n' && !isOpen)
            return i;
    }
    return -1;
}

// A row without quotes, as nearly all are, is cut at its separators; any other is the parser's, which knows
// what quotes mean. Where those do not make one row, it takes all that is left and says what is wrong.
Result<QList<TableRow>> parse(const QByteArray &text, QChar separator, const QString &name, RowTaker *taker)
{
    RowCollector collector(text, separator, taker);
    qsizetype quote = -1; // the next one
    for (qsizetype begin = 0; begin < text.size();) {
        if (quote < begin) {
            const qsizetype found = text.indexOf('"', begin);
            quote = found < 0 ? text.size() : found;
        }
        qsizetype end = text.indexOf('\n', begin);
        if (quote < end) {
            end = closedBreak(text, begin);
            collector.beginTrial();
            const bool isRead = end >= 0 && parsePart(collector, text, begin, end + 1, separator, name);
            if (!collector.endTrial(isRead)) {
                const Result<Done> rest = parsePart(collector, text, begin, text.size(), separator, name);
                if (!rest)
                    return rest.error();
                break;
            }
        } else {
            collector.takeLine(begin, end);
        }
        begin = end + 1;
    }
    return collector.rows();
}

} // namespace

QByteArray csvText(const QByteArray &utf8, QChar separator)
{
    QByteArray text = separatedText(utf8, separator);
    if (text.contains('\r'))
        text.replace("\r\n", "\n");
    if (!text.endsWith('\n'))
        text.append('\n');
    return text;
}

// The text around it could be read, so this can.
TableRow csvRowAt(const QByteArray &text, QChar separator, const CsvPlace &place)
{
    QByteArray part = text.sliced(place.begin, place.size);
    if (!part.endsWith('\n'))
        part.append('\n');
    const Result<QList<TableRow>> rows = parse(part, separator, {}, nullptr);
    TableRow row = rows && !rows.value().isEmpty() ? rows.value().first() : TableRow{};
    row.line = place.line;
    return row;
}

Result<TextTable> readCsv(const QByteArray &utf8, QChar separator, const QString &name, RowTaker *taker)
{
    const QByteArray text = csvText(utf8, separator);
    Result<QList<TableRow>> rows = parse(text, separator, name, taker);
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
