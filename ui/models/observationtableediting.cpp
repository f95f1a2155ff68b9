// The row of ObservationTableModel that is being edited.
#include "ui/models/observationtablemodel.h"

#include "ui/models/observationcell.h"

namespace tongbao {

Qt::ItemFlags ObservationTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    const bool isEditable = m_isEditable && index.isValid() && index.column() != PublisherColumn;
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

bool ObservationTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const int entry = entryAt(index.row());
    if (m_draft && draftEntry() != entry)
        return false;
    const auto column = static_cast<Column>(index.column());
    const QString typed = value.toString();
    if (typed == inputOf(entry, column))
        return true;
    if (!m_draft) {
        m_draft.emplace(m_entries.at(entry).observation);
        m_isDraftOwnRow = false;
        m_draftEntry = entry;
    }
    const std::optional<Observation> &original = m_draft->original();
    const QString start = original ? cellInput(*original, column, m_language) : m_draft->start(column);
    if (typed == start)
        m_draft->revertCell(column);
    else
        m_draft->setCell(column, typed);
    endDraft();
    return true;
}

int ObservationTableModel::draftRow() const
{
    return m_draft ? TableModel::rowOf(draftEntry()) : -1;
}

void ObservationTableModel::startNew(const ObservationText &like, const std::optional<ObservationKey> &below)
{
    dropDraft();
    insertEntry(static_cast<int>(m_entries.size()), [&] {
        m_draft.emplace(like);
        m_isDraftOwnRow = true;
        m_draftEntry = below ? knownPlaceOf(*below) : -1;
        checkDraft();
    });
}

void ObservationTableModel::revertDraftCell(Column column)
{
    m_draft->revertCell(column);
    endDraft();
}

void ObservationTableModel::attemptDraft()
{
    m_draft->attempt();
    checkDraft();
    announceCells(draftEntry());
}

void ObservationTableModel::refuseDraft(Column column, const QString &message)
{
    m_draft->refuse(column, message);
    checkDraft();
    announceCells(draftEntry());
}

void ObservationTableModel::dropDraft()
{
    if (!m_draft)
        return;
    const int entry = draftEntry();
    const bool isOwnRow = m_isDraftOwnRow;
    const auto drop = [this] {
        m_draft.reset();
        m_isDraftOwnRow = false;
        checkDraft();
    };
    if (isOwnRow)
        removeEntry(entry, drop);
    else
        changeEntry(entry, drop);
}

// A row that says again what it said is no longer being edited.
void ObservationTableModel::endDraft()
{
    const int entry = draftEntry();
    if (!m_isDraftOwnRow && !m_draft->isModified()) {
        dropDraft();
        return;
    }
    checkDraft();
    announceCells(entry);
}

void ObservationTableModel::checkDraft()
{
    m_draftProblems = m_draft ? m_draft->problems(m_catalog) : QHash<ObservationColumn, QString>();
    m_draftRead = m_draft ? m_draft->read(m_catalog).value : std::nullopt;
}

int ObservationTableModel::draftEntry() const
{
    if (!m_draft)
        return -1;
    return m_isDraftOwnRow ? static_cast<int>(m_entries.size()) : m_draftEntry;
}

int ObservationTableModel::standIn(int entry) const
{
    return m_isDraftOwnRow && entry == m_entries.size() ? m_draftEntry : entry;
}

// An entry came to stand at `from`, or went from there.
void ObservationTableModel::shiftDraft(int from, int by)
{
    if (m_draftEntry == from && by < 0)
        m_draftEntry = m_isDraftOwnRow ? from - 1 : from;
    else if (m_draftEntry >= from)
        m_draftEntry += by;
}

// After all was read anew. above: what a row of its own stood under.
void ObservationTableModel::placeDraft(const std::optional<ObservationKey> &above)
{
    if (!m_draft)
        return;
    const int place = m_draft->original() ? knownPlaceOf(m_draft->original()->key) : -1;
    m_isDraftOwnRow = place < 0;
    m_draftEntry = m_isDraftOwnRow && above ? knownPlaceOf(*above) : place;
    checkDraft();
}

bool ObservationTableModel::isDraftCell(int entry, int column) const
{
    return m_draft && entry == draftEntry()
        && (m_isDraftOwnRow || column == PublisherColumn || m_draft->isTyped(static_cast<Column>(column)));
}

TableCell ObservationTableModel::draftCell(Column column) const
{
    if (column == PublisherColumn)
        return {m_catalog.publisherOf(m_draft->text().source)};
    // What was only taken over reads as in any other row; a figure that was typed stays as it was typed.
    if (m_draftRead && !m_draft->isTyped(column))
        return {cellText(*m_draftRead, column, m_catalog, m_language)};
    return {nameOfCode(m_draft->cell(column), column, m_catalog, m_language)};
}

// What the editor of the cell starts with.
QString ObservationTableModel::inputOf(int entry, Column column) const
{
    if (entry != draftEntry())
        return cellInput(m_entries.at(entry).observation, column, m_language);
    if (m_draft->isTyped(column))
        return m_draft->cell(column);
    const std::optional<Observation> &original = m_draft->original() ? m_draft->original() : m_draftRead;
    return original ? cellInput(*original, column, m_language) : m_draft->cell(column);
}

QVariant ObservationTableModel::cellData(int entry, int column, int role) const
{
    const auto at = static_cast<Column>(column);
    switch (role) {
    case Qt::EditRole:
        return inputOf(entry, at);
    case ProblemRole:
        return entry == draftEntry() ? m_draftProblems.value(at) : QString();
    case DraftRole:
        return entry == draftEntry();
    default:
        return {};
    }
}

} // namespace tongbao
