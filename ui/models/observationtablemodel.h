#pragma once

#include "db/domain/catalog.h"
#include "db/domain/observation.h"
#include "ui/models/observationnames.h"
#include "ui/models/tablemodel.h"

namespace tongbao {

// All data points of a store, searched, filtered and sorted. Holds values; nothing here asks the store.
class ObservationTableModel : public TableModel {
    Q_OBJECT
public:
    enum Column {
        MetricColumn,
        SubjectColumn,
        RegionColumn,
        PeriodColumn,
        ValueColumn,
        RangeColumn,
        StatusColumn,
        PublisherColumn,
        SourceColumn,
        NoteColumn,
        ColumnCount
    };

    using TableModel::TableModel;

    // observations: in the repository's order.
    void setObservations(const QList<Observation> &observations, const Catalog &catalog, Language language);
    void setFilter(const ObservationFilter &filter);
    const ObservationFilter &filter() const { return m_filter; }
    // The store holds this under the key now; nullopt: nothing.
    void setObservation(const ObservationKey &key, const std::optional<Observation> &observation);

    const Observation &observationAt(int row) const { return m_entries.at(entryAt(row)).observation; }
    int rowOf(const ObservationKey &key) const; // -1: not shown
    qsizetype countInAll() const { return m_entries.size(); }
    // Codes (publishers: names) that occur, by the names shown.
    QStringList metrics() const;
    QStringList subjects() const;
    QStringList publishers() const;

protected:
    int entryCount() const override { return static_cast<int>(m_entries.size()); }
    int columnsInAll() const override { return ColumnCount; }
    TableColumn column(int column) const override;
    TableCell cell(int entry, int column) const override;
    std::weak_ordering compared(int a, int b, int column) const override;
    bool isEmpty(int entry, int column) const override;
    bool isShown(int entry) const override;

private:
    struct Entry {
        Observation observation;
        NumberedKey numbers;
        QString searched;
    };

    Entry entryOf(const Observation &observation);
    QStringList occurring(const NameIndex &names, int NumberedKey::*part) const;
    int placeOf(const ObservationKey &key) const;

    QList<Entry> m_entries; // in the repository's order
    Catalog m_catalog;
    Language m_language = Language::English;
    ObservationNames m_names;
    ObservationFilter m_filter;
    PreparedFilter m_prepared;
};

} // namespace tongbao
