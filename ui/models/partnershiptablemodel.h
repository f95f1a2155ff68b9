#pragma once

#include "db/domain/partnershipdata.h"
#include "ui/models/tablemodel.h"

namespace tongbao {

// Every report of the deals that the matrix of partnerships draws.
class PartnershipTableModel : public TableModel {
    Q_OBJECT
public:
    enum Column {
        BankColumn,
        PartnerColumn,
        AnnouncedColumn,
        ScopeColumn,
        PublisherColumn,
        SourceColumn,
        NoteColumn,
        ColumnCount
    };

    using TableModel::TableModel;

    void setData(const PartnershipData &data, const Catalog &catalog, Language language);
    void clear();

    // The report of a row by its place in PartnershipData.
    PartnershipRow rowAt(int row) const { return m_rows.at(entryAt(row)); }
    const Partnership &reportAt(int row) const { return reportOf(m_data, m_rows.at(entryAt(row))); }
    // The rows of one cell of the matrix, from top to bottom.
    QList<int> rowsOf(qsizetype column, qsizetype cell) const;

protected:
    int entryCount() const override { return static_cast<int>(m_rows.size()); }
    int columnsInAll() const override { return ColumnCount; }
    TableColumn column(int column) const override;
    TableCell cell(int entry, int column) const override;
    std::weak_ordering compared(int a, int b, int column) const override;
    bool isEmpty(int entry, int column) const override;

private:
    const Partnership &reportIn(int entry) const { return reportOf(m_data, m_rows.at(entry)); }
    QString nameOf(const QString &subject) const;
    QString textOf(int entry, int column) const;

    QList<PartnershipRow> m_rows;
    PartnershipData m_data{View{}};
    Catalog m_catalog;
    Language m_language = Language::English;
};

} // namespace tongbao
