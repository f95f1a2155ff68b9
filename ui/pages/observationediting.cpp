#include "ui/pages/observationediting.h"

#include "db/domain/figuretext.h"
#include "db/domain/periodtext.h"
#include "ui/common/discarding.h"
#include "ui/models/observationcell.h"
#include "ui/models/versiontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

ObservationEditing::ObservationEditing(
    Repository &repository, Prompter &prompter, ObservationTableModel &model, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_prompter(prompter)
    , m_model(model)
{
}

bool ObservationEditing::finish()
{
    if (!isEditing())
        return true;
    const std::optional<Observation> original = m_model.draft()->original();
    const bool isUntouched = !original && !m_model.draft()->isModified();
    const Checked<Observation> draft = m_model.readDraft();
    if (isUntouched || (original && draft.value == original)) {
        m_model.dropDraft();
        return true;
    }
    if (draft)
        return save(original, *draft.value);
    m_model.attemptDraft();
    const int row = m_model.draftRow();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!m_model.index(row, column).data(ObservationTableModel::ProblemRole).toString().isEmpty()) {
            emit stayed(static_cast<ObservationColumn>(column));
            break;
        }
    }
    return false;
}

bool ObservationEditing::close()
{
    if (finish())
        return true;
    const QString question = tr(
        "A row of the table cannot be saved, because something is wrong with it. Discard what was typed?");
    if (!m_prompter.confirm(question, tr("Discard")))
        return false;
    m_model.dropDraft();
    return true;
}

void ObservationEditing::revert(ObservationColumn column)
{
    if (!isEditing())
        return;
    if (m_model.draft()->isTyped(column))
        m_model.revertDraftCell(column);
    else if (!m_model.draft()->isModified() || confirmsDiscarding(m_prompter))
        m_model.dropDraft();
}

void ObservationEditing::startNew(const ObservationText &like, const std::optional<ObservationKey> &below)
{
    m_model.startNew(like, below);
}

Result<HistoryEntry> ObservationEditing::apply(const Edit &edit)
{
    m_isApplying = true;
    const Result<HistoryEntry> done = m_repository.apply(edit);
    m_isApplying = false;
    // The row shows what was typed until the table has what is stored.
    if (done && isEditing())
        m_model.dropDraft();
    emit applied();
    return done;
}

void ObservationEditing::applyOrWait(const Edit &edit, const QString &refusal)
{
    const Retry attempt = [this, edit, refusal] {
        if (isEditing()) // a row begun meanwhile is not to be lost
            return false;
        const Result<HistoryEntry> done = apply(edit);
        if (!done && done.error().kind == ErrorKind::Busy)
            return false;
        if (!done)
            emit failed({refusal.arg(done.error().message), done.error().detail, done.error().kind});
        return true;
    };
    if (!attempt())
        emit busy(attempt);
}

bool ObservationEditing::save(const std::optional<Observation> &before, const Observation &after)
{
    const std::optional<bool> isSaved = trySave(before, after);
    if (!isSaved) {
        emit busy([this, before, after] {
            const bool isStillWanted = isEditing() && m_model.readDraft().value == after;
            return !isStillWanted || trySave(before, after).has_value();
        });
    }
    return isSaved.value_or(false);
}

std::optional<bool> ObservationEditing::trySave(
    const std::optional<Observation> &before, const Observation &after)
{
    const Result<HistoryEntry> done = apply(before ? modification(*before, after) : addition(after));
    if (!done && done.error().kind == ErrorKind::Busy)
        return std::nullopt;
    if (!done)
        return explain(done.error(), before, after);
    emit saved(after.key);
    return true;
}

// What the store refuses is shown where it can be put right.
bool ObservationEditing::explain(
    const Error &error, const std::optional<Observation> &before, const Observation &after)
{
    if (error.kind == ErrorKind::Conflict) {
        const bool isMoved = !before || before->key != after.key;
        const Result<std::optional<Observation>> there = m_repository.observation(after.key);
        if (isMoved && there && there.value()) {
            return stay(typedIdentity(),
                tr("This source has that figure already: %1. Choose another period or source, or change that "
                   "row.")
                    .arg(nameOf(*there.value())));
        }
        if (before)
            return askWhich(*before, after);
    }
    if (error.kind == ErrorKind::Invalid && !error.detail.isEmpty())
        return stay(columnOfField(error.detail), error.message);
    emit failed(error);
    return false;
}

bool ObservationEditing::askWhich(const Observation &before, const Observation &after)
{
    const Result<std::optional<Observation>> now = m_repository.observation(before.key);
    if (!now) {
        emit failed(now.error());
        return false;
    }
    const Catalog &catalog = m_repository.catalog();
    const QString mine = differingCells(after, now.value(), catalog, m_language);
    const QString theirs
        = now.value() ? differingCells(*now.value(), after, catalog, m_language) : tr("deleted");
    switch (m_prompter.askWhich(changedMeanwhileQuestion(nameOf(before)), mine, theirs)) {
    case Prompter::Version::Mine:
        return save(now.value(), after);
    case Prompter::Version::Theirs:
        m_model.dropDraft();
        return true;
    case Prompter::Version::Neither:
        return false;
    }
    Q_UNREACHABLE();
}

bool ObservationEditing::stay(ObservationColumn column, const QString &message)
{
    m_model.refuseDraft(column, message);
    emit stayed(column);
    return false;
}

// The cell to blame when the row says the same as another one.
ObservationColumn ObservationEditing::typedIdentity() const
{
    for (const ObservationColumn column : {PeriodColumn, SubjectColumn, MetricColumn, RegionColumn}) {
        if (m_model.draft()->isTyped(column))
            return column;
    }
    return SourceColumn;
}

void ObservationEditing::remove(const QList<Observation> &observations)
{
    if (observations.isEmpty())
        return;
    const int count = static_cast<int>(observations.size());
    const QString question = count == 1
        ? tr("Delete the data point %1? Edit > Undo brings it back.").arg(nameOf(observations.first()))
        : tr("Delete %n data points? Edit > Undo brings them back.", nullptr, count);
    if (m_prompter.confirm(question, tr("Delete")))
        applyOrWait(deletion(observations), u"%1"_s);
}

void ObservationEditing::fillDown(const QMap<ObservationColumn, QList<int>> &rows)
{
    QMap<int, ObservationText> texts;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        const ObservationText top = observationText(m_model.observationAt(it->first()));
        for (const int row : it->sliced(1)) {
            if (!texts.contains(row))
                texts.insert(row, observationText(m_model.observationAt(row)));
            copyCell(top, it.key(), texts[row]);
        }
    }
    QList<Change<Observation>> changes;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const Observation &before = m_model.observationAt(it.key());
        const Checked<Observation> after = readObservation(*it, m_repository.catalog());
        if (!after) {
            emit failed({tr("Nothing was filled down, because of %1: %2")
                             .arg(nameOf(before), after.problems.first().message),
                {}, ErrorKind::Invalid});
            return;
        }
        if (*after.value != before)
            changes.append({before, after.value});
    }
    if (!changes.isEmpty())
        applyOrWait(modification(changes), tr("Nothing was filled down. %1"));
}

QString ObservationEditing::nameOf(const Observation &observation) const
{
    const Subject *subject = m_repository.catalog().subject(observation.key.subject);
    return u"%1 %2, %3"_s.arg(subject ? shortName(*subject, m_language) : observation.key.subject,
        periodText(observation.key.period, m_language), figureText(observation.figure, m_language));
}

} // namespace tongbao
