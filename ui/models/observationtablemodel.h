#pragma once

#include "db/domain/catalog.h"
#include "db/domain/observation.h"
#include "ui/models/observationdraft.h"
#include "ui/models/observationnames.h"
#include "ui/models/tablemodel.h"

#include <memory>

namespace tongbao {

// All data points of a store, searched, filtered and sorted. Holds values; nothing here asks the store.
// One row at a time can be edited: what is typed into its cells is collected in a draft, which the table
// shows in place of the row, and which whoever saves takes from here.
class ObservationTableModel : public TableModel {
    Q_OBJECT
public:
    using Column = ObservationColumn;
    using enum ObservationColumn;
    enum Role {
        ProblemRole = Qt::UserRole, // what is wrong with the cell; empty: nothing
        DraftRole, // whether the row is being edited
    };

    using TableModel::TableModel;

    // What the table makes of observations before it shows them: for very many of them on another thread.
    struct Contents;
    // observations: in the repository's order.
    static std::shared_ptr<const Contents> contentsOf(
        const QList<Observation> &observations, const Catalog &catalog, Language language);
    void setContents(const Contents &contents);
    void setObservations(const QList<Observation> &observations, const Catalog &catalog, Language language);
    void setFilter(const ObservationFilter &filter);
    const ObservationFilter &filter() const { return m_filter; }
    // The store holds this under the key now; nullopt: nothing.
    void setObservation(const ObservationKey &key, const std::optional<Observation> &observation);

    // Not for the row of a new data point.
    const Observation &observationAt(int row) const { return m_entries.at(entryAt(row)).observation; }
    bool isNewRow(int row) const { return entryAt(row) == m_entries.size(); }
    int shownCount() const { return rowCount() - (m_isDraftOwnRow ? 1 : 0); }
    int rowOf(const ObservationKey &key) const; // -1: not shown
    qsizetype countInAll() const { return m_entries.size(); }
    // Codes (publishers: names) that occur, by the names shown.
    QStringList metrics() const;
    QStringList subjects() const;
    QStringList publishers() const;

    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Into the draft of the row. False while another row has one.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    const std::optional<ObservationDraft> &draft() const { return m_draft; }
    int draftRow() const; // -1: no row is being edited
    // Starts a new data point in a row of its own under that one.
    void startNew(const ObservationText &like, const std::optional<ObservationKey> &below);
    void revertDraftCell(Column column);
    void attemptDraft(); // shows all its problems
    void refuseDraft(Column column, const QString &message);
    void dropDraft();
    Checked<Observation> readDraft() const { return m_draft->read(m_catalog); }

protected:
    int entryCount() const override { return static_cast<int>(m_entries.size()); }
    int columnsInAll() const override { return ColumnCount; }
    TableColumn column(int column) const override;
    TableCell cell(int entry, int column) const override;
    std::weak_ordering compared(int a, int b, int column) const override;
    bool isEmpty(int entry, int column) const override;
    bool isShown(int entry) const override;
    QVariant cellData(int entry, int column, int role) const override;
    int standIn(int entry) const override;

private:
    struct Entry {
        Observation observation;
        NumberedKey numbers;
        QString searched;
    };

    static Entry entryOf(const Observation &observation, ObservationNames &names, const Catalog &catalog);
    QStringList occurring(const NameIndex &names, int NumberedKey::*part) const;
    int placeOf(const ObservationKey &key) const;
    bool isKnownAt(int place, const ObservationKey &key) const;
    int knownPlaceOf(const ObservationKey &key) const; // -1: none
    void shiftDraft(int from, int by);
    void placeDraft(const std::optional<ObservationKey> &above);
    void removeObservation(int place);

    int draftEntry() const;
    bool isDraftCell(int entry, int column) const;
    TableCell draftCell(Column column) const;
    TableCell storedCell(int entry, int column) const;
    QString inputOf(int entry, Column column) const;
    void endDraft();
    void checkDraft();

    QList<Entry> m_entries; // in the repository's order
    Catalog m_catalog;
    Language m_language = Language::English;
    ObservationNames m_names;
    ObservationFilter m_filter;
    PreparedFilter m_prepared;

    bool m_isEditable = false;
    std::optional<ObservationDraft> m_draft;
    QHash<ObservationColumn, QString> m_draftProblems;
    std::optional<Observation> m_draftRead; // nullopt: something is wrong with it
    bool m_isDraftOwnRow = false; // a new data point, or one that is gone from the file meanwhile
    int m_draftEntry = -1; // the entry that is edited; for a row of its own the one above it
};

} // namespace tongbao
