#pragma once

#include "db/domain/figureintake.h"
#include "db/exchange/figurescan.h"
#include "db/exchange/importer.h"

namespace tongbao {

// The rows of one file of figures that an import simply adds, which are nearly all of a large one: plain (see
// FigureScan), each with an identity that is nowhere else in the file nor in the store. On every other row
// the Planner decides; where a plain row turns out to be one of those, it is given back to the table.
class PlainFigures final : public RowTaker {
public:
    explicit PlainFigures(const Catalog &catalog)
        : m_catalog(catalog)
    {
    }

    void begin(const QByteArray &text, QChar separator, const TableRow &header) override;
    bool take(const CsvRow &row) override;

    // When the file has been read: gives back to its table what is not simply added, and compares with the
    // store.
    Result<Done> settle(TextTable &table, const FigureIntake &store);
    // Their part of the balance.
    const ImportCounts &counts() const { return m_counts; }
    // In the order of their identities.
    FigureBatch takeFigures() { return std::move(m_figures); }

private:
    // Of the rows in the order of identities: those that are told apart from their neighbours.
    std::vector<quint32> distinct(const std::vector<quint32> &order, std::vector<quint32> &returned) const;
    void dropRivals(const TextTable &table, std::vector<quint32> &rows, std::vector<quint32> &returned) const;
    void giveBack(TextTable &table, const std::vector<quint32> &rows) const;

    const Catalog &m_catalog;
    QByteArray m_text = {};
    QChar m_separator = u',';
    FileLayout m_layout = {};
    std::optional<FigureScan> m_scan = {};
    FigureBatch m_figures = {};
    ImportCounts m_counts = {};
};

} // namespace tongbao
