#pragma once

#include "db/domain/language.h"
#include "db/domain/rules.h"
#include "ui/models/observationcolumn.h"

#include <QHash>

namespace tongbao {

// What the editor of a cell starts with: a code, or a text that reads back as the same figure.
QString cellInput(const Observation &observation, ObservationColumn column, Language language);

// A row of the table while it is being edited: what its cells say by now, and what is wrong with each.
// Nothing that was typed is lost, readable or not. The rules are those of form and import: readObservation().
class ObservationDraft {
public:
    // An existing figure is being changed.
    explicit ObservationDraft(const Observation &original);
    // A new one, which starts from these texts.
    explicit ObservationDraft(const ObservationText &like);

    const std::optional<Observation> &original() const { return m_original; }
    const ObservationText &text() const { return m_text; }
    bool isModified() const { return !m_typed.isEmpty(); }
    bool isTyped(ObservationColumn column) const { return m_typed.contains(column); }
    // What was typed into the cell, or the text that it started from.
    QString cell(ObservationColumn column) const;
    QString start(ObservationColumn column) const;

    // typed: a code for metric, app, region, qualifier, status and source. A value says its own qualifier
    // and, where it has one, its unit; a range typed as a value is a range.
    void setCell(ObservationColumn column, const QString &typed);
    // The cell as it was before the row was edited.
    void revertCell(ObservationColumn column);
    // The store's reason against a cell, until the next change of the row.
    void refuse(ObservationColumn column, const QString &message);
    // The person wants it saved: empty cells of a new row are problems from now on.
    void attempt() { m_isAttempted = true; }

    Checked<Observation> read(const Catalog &catalog) const;
    // The first thing that is wrong with each cell; of cells that nobody has been in only after attempt().
    QHash<ObservationColumn, QString> problems(const Catalog &catalog) const;

private:
    void applyAll();
    void apply(ObservationColumn column, const QString &typed);
    void applyValue(const QString &typed);
    void applyRange(const QString &typed);

    std::optional<Observation> m_original;
    ObservationText m_start;
    ObservationText m_text;
    QHash<ObservationColumn, QString> m_typed;
    QList<Problem> m_unread; // what does not even become a text of the exchange format
    std::optional<std::pair<ObservationColumn, QString>> m_refusal;
    bool m_isAttempted = false;
};

// The part of an observation's texts that a column shows, put from one into another: what filling down does.
void copyCell(const ObservationText &from, ObservationColumn column, ObservationText &to);

// The column that a problem's field is shown in.
ObservationColumn columnOfField(const QString &field);

} // namespace tongbao
