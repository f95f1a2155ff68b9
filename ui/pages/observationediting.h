#pragma once

#include "db/domain/repository.h"
#include "ui/common/prompter.h"
#include "ui/common/waitingedits.h"
#include "ui/models/observationtablemodel.h"

#include <QMap>

namespace tongbao {

// Puts into the store what was done in the table of all data points: one edit, and so one undo step, for a
// row, a deletion or a filling down. What the store refuses stays in the table with the reason.
class ObservationEditing : public QObject {
    Q_OBJECT
public:
    // All outlive it.
    ObservationEditing(
        Repository &repository, Prompter &prompter, ObservationTableModel &model, QObject *parent = nullptr);

    void setLanguage(Language language) { m_language = language; }
    bool isEditing() const { return m_model.draft().has_value(); }
    // A change of ours is being announced: the table follows it when it is all over.
    bool isApplying() const { return m_isApplying; }

    // Saves the row that is being edited. False: something is wrong with it, and it stays in edit.
    bool finish();
    // The same, and asks when it cannot be saved. False: the person stays with it.
    bool close();
    // The cell as it was; one that nobody changed takes the whole row back.
    void revert(ObservationColumn column);
    void startNew(const ObservationText &like, const std::optional<ObservationKey> &below);
    void remove(const QList<Observation> &observations);
    // Each column's first row gives its cell to the others.
    void fillDown(const QMap<ObservationColumn, QList<int>> &rows);

signals:
    void applied(); // isApplying() is over
    void saved(const tongbao::ObservationKey &key); // the row
    void stayed(tongbao::ObservationColumn column); // the row, because of this cell
    void failed(const tongbao::Error &error); // what no cell can show
    // Another program is writing to the file; the retry does nothing when the row says something else by
    // then.
    void busy(const tongbao::Retry &retry);

private:
    Result<HistoryEntry> apply(const Edit &edit);
    // refusal: what is said when the store refuses, %1 being the reason.
    void applyOrWait(const Edit &edit, const QString &refusal);
    bool save(const std::optional<Observation> &before, const Observation &after);
    // nullopt: another program is writing to the file.
    std::optional<bool> trySave(const std::optional<Observation> &before, const Observation &after);
    bool explain(const Error &error, const std::optional<Observation> &before, const Observation &after);
    bool askWhich(const Observation &before, const Observation &after);
    bool stay(ObservationColumn column, const QString &message);
    ObservationColumn typedIdentity() const;
    QString nameOf(const Observation &observation) const;

    Repository &m_repository;
    Prompter &m_prompter;
    ObservationTableModel &m_model;
    Language m_language = Language::English;
    bool m_isApplying = false;
};

} // namespace tongbao
