#pragma once

#include "db/domain/catalog.h"
#include "ui/models/tablemodel.h"

namespace tongbao {

// The publishers in the order in which their figures are preferred, each with its number of sources.
class PublisherOrderModel : public TableModel {
    Q_OBJECT
public:
    enum Column { PlaceColumn, PublisherColumn, SourcesColumn, ColumnCount };

    using TableModel::TableModel;

    void setCatalog(const Catalog &catalog);
    // In the order of the rows.
    const QStringList &publishers() const { return m_publishers; }

protected:
    int entryCount() const override { return static_cast<int>(m_publishers.size()); }
    int columnsInAll() const override { return ColumnCount; }
    TableColumn column(int column) const override;
    TableCell cell(int entry, int column) const override;
    // Their order is what the table is about: they are sorted by nothing else.
    std::weak_ordering compared(int a, int b, int) const override { return a <=> b; }

private:
    QStringList m_publishers;
    qsizetype m_ranked = 0;
    QHash<QString, int> m_sources;
};

} // namespace tongbao
