#include "ui/pages/catalogediting.h"

#include "db/domain/references.h"
#include "ui/common/discarding.h"
#include "ui/forms/catalogform.h"
#include "ui/forms/mergedialog.h"
#include "ui/models/catalogcell.h"
#include "ui/models/versiontext.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

CatalogEditing::CatalogEditing(Repository &repository, Prompter &prompter, CatalogForm &form, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_prompter(prompter)
    , m_form(form)
{
    m_form.setCatalog(m_repository.catalog());
    m_form.setReadOnly(m_repository.isReadOnly());
    connect(&m_form, &CatalogForm::saveRequested, this, &CatalogEditing::save);
    connect(&m_form, &CatalogForm::deleteRequested, this, &CatalogEditing::remove);
    connect(&m_form, &CatalogForm::mergeRequested, this, &CatalogEditing::merge);
    connect(&m_form, &EditForm::discardRequested, this, [this] {
        if (confirmsDiscarding(m_prompter))
            m_form.revert();
    });
}

void CatalogEditing::setPresentation(const Presentation &presentation)
{
    m_presentation = presentation;
    m_form.setLanguage(presentation.language);
    showUse();
}

bool CatalogEditing::show(const CatalogRow &row)
{
    const std::optional<CatalogRow> shown = m_form.original();
    if (shown && isSameRow(*shown, row) && m_form.isModified())
        return true;
    if (!settle())
        return false;
    m_form.clear();
    m_form.setRow(row);
    showUse();
    return true;
}

bool CatalogEditing::startNew()
{
    if (!settle())
        return false;
    m_form.clear();
    m_form.startNew();
    return true;
}

bool CatalogEditing::settle()
{
    if (!m_form.isModified())
        return true;
    const std::optional<CatalogRow> original = m_form.original();
    const QString question = original ? tr("The changes of \"%1\" are not saved. Save them?")
                                            .arg(displayName(*original, m_presentation.language))
                                      : tr("The new row is not saved. Save it?");
    switch (m_prompter.askToSave(question)) {
    case Prompter::Answer::Save:
        return saveDraft();
    case Prompter::Answer::Discard:
        if (original)
            m_form.revert();
        else
            m_form.clear();
        return true;
    case Prompter::Answer::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

bool CatalogEditing::saveDraft()
{
    const Checked<CatalogRow> draft = m_form.draft();
    if (draft)
        return save(*draft.value);
    m_form.showAllProblems();
    return false;
}

// What somebody else has made of the row meanwhile is never replaced without a question.
bool CatalogEditing::save(const CatalogRow &row)
{
    return m_form.isOutdated() ? saveWhich(row) : saveOrWait(row);
}

bool CatalogEditing::saveWhich(const CatalogRow &mine)
{
    const CatalogRow theirs = *m_form.original();
    const Catalog &catalog = m_repository.catalog();
    const Language language = m_presentation.language;
    switch (m_prompter.askWhich(changedMeanwhileQuestion(displayName(theirs, language)),
        differingFields(mine, theirs, catalog, language), differingFields(theirs, mine, catalog, language))) {
    case Prompter::Version::Mine:
        return saveOrWait(mine);
    case Prompter::Version::Theirs:
        m_form.revert();
        return true;
    case Prompter::Version::Neither:
        return false;
    }
    Q_UNREACHABLE();
}

// What waits is saved only as long as the form still says it.
bool CatalogEditing::saveOrWait(const CatalogRow &row)
{
    const std::optional<bool> isSaved = trySave(row);
    if (!isSaved) {
        emit busy([this, row, original = m_form.original()] {
            const bool isStillWanted = m_form.isModified() && m_form.original() == original
                && m_form.draft().value == std::optional(row);
            return !isStillWanted || trySave(row).has_value();
        });
    }
    return isSaved.value_or(false);
}

std::optional<bool> CatalogEditing::trySave(const CatalogRow &row)
{
    const std::optional<CatalogRow> original = m_form.original();
    if (original == row) {
        m_form.revert(); // the same in other words
        return true;
    }
    const Result<Edit> edit = original ? renaming(m_repository, *original, row) : Result<Edit>(addition(row));
    if (!edit && edit.error().kind == ErrorKind::Busy)
        return std::nullopt;
    if (!edit)
        return explain(edit.error(), row);
    const Result<HistoryEntry> applied = applyOwn(edit.value());
    if (!applied && applied.error().kind == ErrorKind::Busy)
        return std::nullopt;
    if (!applied)
        return explain(applied.error(), row);
    m_form.setCatalog(m_repository.catalog());
    m_form.setRow(row);
    showUse();
    emit done(row);
    return true;
}

// The form follows it by itself, not by the notice.
Result<HistoryEntry> CatalogEditing::applyOwn(const Edit &edit)
{
    const QScopedValueRollback applying(m_isApplying, true);
    return m_repository.apply(edit);
}

// The store names the field that breaks a rule.
bool CatalogEditing::explain(const Error &error, const CatalogRow &wanted)
{
    // Somebody else was faster: the form says what the row is now.
    if (error.kind == ErrorKind::Conflict)
        follow();
    if (m_form.isOutdated())
        return saveWhich(wanted);
    const bool namesField = error.kind == ErrorKind::Invalid;
    m_form.showProblem(namesField ? error.detail : QString(), error.message);
    return false;
}

void CatalogEditing::follow()
{
    m_form.setCatalog(m_repository.catalog());
    const std::optional<CatalogRow> original = m_form.original();
    if (m_isApplying || !original)
        return;
    const QList<CatalogRow> rows = catalogRows(tableOfRow(*original), m_repository.catalog());
    const auto now = std::find_if(
        rows.begin(), rows.end(), [&original](const CatalogRow &row) { return isSameRow(row, *original); });
    if (now == rows.end()) {
        m_form.setGone();
        return;
    }
    m_form.setRow(*now);
    showUse();
}

void CatalogEditing::showUse()
{
    const std::optional<CatalogRow> shown = m_form.original();
    if (!shown)
        return;
    const QString code = codeOf(*shown);
    const Result<References> references = referencesTo(m_repository, tableOfRow(*shown), code);
    if (references)
        m_form.setUse(referencesText(references.value(), code));
    else
        emit failed(references.error());
}

void CatalogEditing::remove(const CatalogRow &row)
{
    const QString code = codeOf(row);
    const Result<References> references = referencesTo(m_repository, tableOfRow(row), code);
    if (!references) {
        emit failed(references.error());
        return;
    }
    if (references.value().areInTheWay()) {
        merge(row);
        return;
    }
    QString question
        = tr("Delete \"%1\"? Edit > Undo brings it back.").arg(displayName(row, m_presentation.language));
    if (!references.value().views.isEmpty())
        question += u' ' + tr("Referred to by %1.").arg(referencesText(references.value(), code));
    if (!m_prompter.confirm(question, tr("Delete")))
        return;
    if (!tryRemove(row)) {
        emit busy([this, row] {
            const bool isStillWanted = m_form.original() == row && !m_form.isModified();
            return !isStillWanted || tryRemove(row);
        });
    }
}

bool CatalogEditing::tryRemove(const CatalogRow &row)
{
    const Result<HistoryEntry> applied = applyOwn(deletion(row));
    if (!applied && applied.error().kind == ErrorKind::Busy)
        return false;
    if (!applied) {
        m_form.showProblem({}, applied.error().message);
        return true;
    }
    m_form.clear();
    emit removed();
    return true;
}

void CatalogEditing::merge(const CatalogRow &row)
{
    if (!settle())
        return;
    const CatalogRow now = m_form.original().value_or(row); // saving may have given it another code
    auto *dialog = new MergeDialog(m_repository, now, m_presentation.language, m_form.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::mergeRequested, this,
        [this, dialog](const MergePlan &plan, const CatalogRow &into) {
            const Retry attempt = [this, dialog, plan, into] { return tryMerge(*dialog, plan, into); };
            if (!attempt())
                dialog->wait(attempt);
        });
    dialog->open();
}

bool CatalogEditing::tryMerge(MergeDialog &dialog, const MergePlan &plan, const CatalogRow &into)
{
    const Result<HistoryEntry> applied = applyOwn(plan.edit);
    if (!applied && applied.error().kind == ErrorKind::Busy)
        return false;
    if (!applied) {
        dialog.showError(applied.error());
        return true;
    }
    m_form.clear();
    dialog.accept();
    emit done(into);
    return true;
}

} // namespace tongbao
