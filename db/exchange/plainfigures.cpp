#include "db/exchange/plainfigures.h"

#include "db/exchange/rowreader.h"

#include <QSet>

#include <algorithm>

namespace tongbao {

void PlainFigures::begin(const QByteArray &text, QChar separator, const TableRow &header)
{
    const Result<FileLayout> layout = layoutOf(header.cells);
    if (!layout || layout.value().table != Table::Observations)
        return;
    m_text = text;
    m_separator = separator;
    m_layout = layout.value();
    m_scan.emplace(m_layout, header.cells.size(), m_catalog);
}

bool PlainFigures::take(const CsvRow &row)
{
    return m_scan && m_scan->take(row);
}

Result<Done> PlainFigures::settle(TextTable &table, const FigureIntake &store)
{
    if (!m_scan)
        return Done{};
    FigureBatch &figures = m_scan->figures;
    std::vector<quint32> returned;
    std::vector<quint32> rows = distinct(figures.orderByIdentity(), returned);
    dropRivals(table, rows, returned);
    m_figures = std::move(figures);
    m_figures.select(rows);

    std::vector<bool> isThere(rows.size(), false);
    const Result<Done> compared = store.findExisting(m_figures, [&](quint32 at, const Observation &existing) {
        isThere[at] = true;
        if (m_figures.at(at) == existing)
            ++m_counts.same;
        else
            returned.push_back(rows[at]);
    });
    if (!compared)
        return compared;
    std::vector<quint32> added;
    for (quint32 at = 0; at < isThere.size(); ++at) {
        if (!isThere[at])
            added.push_back(at);
    }
    if (added.size() < rows.size())
        m_figures.select(added);
    m_counts.added = static_cast<qint64>(added.size());
    m_counts.read = m_counts.added + m_counts.same;
    giveBack(table, returned);
    m_scan.reset();
    m_text.clear();
    return Done{};
}

std::vector<quint32> PlainFigures::distinct(
    const std::vector<quint32> &order, std::vector<quint32> &returned) const
{
    const std::vector<FigureRow> &rows = m_scan->figures.rows();
    std::vector<quint32> single;
    single.reserve(order.size());
    for (size_t first = 0; first < order.size();) {
        size_t end = first + 1;
        while (end < order.size() && FigureBatch::isSameIdentity(rows[order[first]], rows[order[end]]))
            ++end;
        std::vector<quint32> &target = end == first + 1 ? single : returned;
        for (; first < end; ++first)
            target.push_back(order[first]);
    }
    return single;
}

// A row of the table may mean the same figure in another spelling.
void PlainFigures::dropRivals(
    const TextTable &table, std::vector<quint32> &rows, std::vector<quint32> &returned) const
{
    if (table.rows.isEmpty() || rows.empty())
        return;
    QSet<QByteArray> named;
    for (const TableRow &row : table.rows) {
        const Checked<Observation> read = readRow<Observation>(m_layout.arranged(row.cells), m_catalog);
        if (!read)
            continue;
        FigureBatch one;
        one.append(*read.value);
        named.insert(one.identityAt(0));
    }
    if (named.isEmpty())
        return;
    const auto rivals = std::stable_partition(rows.begin(), rows.end(),
        [&](quint32 row) { return !named.contains(m_scan->figures.identityAt(row)); });
    returned.insert(returned.end(), rivals, rows.end());
    rows.erase(rivals, rows.end());
}

void PlainFigures::giveBack(TextTable &table, const std::vector<quint32> &rows) const
{
    if (rows.empty())
        return;
    for (const quint32 row : rows)
        table.rows.append(csvRowAt(m_text, m_separator, m_scan->places[row]));
    std::sort(table.rows.begin(), table.rows.end(),
        [](const TableRow &a, const TableRow &b) { return a.line < b.line; });
}

} // namespace tongbao
