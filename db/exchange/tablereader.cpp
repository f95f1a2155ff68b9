#include "db/exchange/tablereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <orcus/csv_parser.hpp>

#include <algorithm>
#include <functional>
#include <optional>
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

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, strictly);
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError();
}

// The first line that is not UTF-8; a line break is no part of any character.
std::optional<int> lineThatIsNotUtf8(QByteArrayView bytes)
{
    if (bytes.isEmpty() || isUtf8(bytes))
        return std::nullopt;
    int line = 1;
    for (qsizetype start = 0; start < bytes.size(); ++line) {
        const qsizetype end = bytes.indexOf('\n', start);
        const QByteArrayView text = bytes.sliced(start, (end < 0 ? bytes.size() : end) - start);
        if (!text.isEmpty() && !isUtf8(text))
            return line;
        start += text.size() + 1;
    }
    return line;
}

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
            m_row.cells.append(m_decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))));
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

Result<QList<TableRow>> parse(const QByteArray &text, const QString &name)
{
    orcus::csv::parser_config config;
    config.delimiters.assign(1, ',');
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

Result<TextTable> readCsv(const QByteArray &bytes, const QString &name)
{
    static constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    QByteArray text = bytes.startsWith(byteOrderMark) ? bytes.sliced(byteOrderMark.size()) : bytes;
    text.replace("\r\n", "\n");
    if (const std::optional<int> line = lineThatIsNotUtf8(text)) {
        return atLine(name, *line,
            Exchange::tr("The text is not UTF-8. Save the file as \"CSV UTF-8\", then import it again."));
    }
    if (!text.endsWith('\n'))
        text.append('\n');
    Result<QList<TableRow>> rows = parse(text, name);
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

Result<TextTable> readCsvFile(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{
            Exchange::tr("There is no file \"%1\". Check the name.").arg(shown), {}, ErrorKind::NotFound};
    }
    if (info.isDir())
        return Error{Exchange::tr("\"%1\" is a folder. Choose a CSV file.").arg(shown)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            Exchange::tr("\"%1\" cannot be read: %2.").arg(shown, file.errorString()), file.errorString()};
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return Error{
            Exchange::tr("\"%1\" cannot be read: %2.").arg(shown, file.errorString()), file.errorString()};
    }
    return readCsv(bytes, info.fileName());
}

} // namespace tongbao
