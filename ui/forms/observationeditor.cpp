#include "ui/forms/observationeditor.h"

#include "db/domain/figuretext.h"
#include "db/domain/membersum.h"
#include "db/domain/periodtext.h"
#include "ui/common/discarding.h"
#include "ui/common/theme.h"
#include "ui/forms/observationform.h"
#include "ui/forms/otherpublishers.h"
#include "ui/forms/sourcedialog.h"
#include "ui/models/observationcell.h"
#include "ui/models/versiontext.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr std::array catalogTables{
    Table::Metrics, Table::Subjects, Table::Sources, Table::ExchangeRates, Table::Publishers};

bool concernsCatalog(const ChangeNotice &notice)
{
    return notice.everything
        || std::any_of(catalogTables.begin(), catalogTables.end(),
            [&notice](Table table) { return notice.tables.contains(table); });
}

} // namespace

class ObservationEditor::Private {
public:
    Private(ObservationEditor *editor, Repository &repository, Prompter &prompter);

    void onChanged(const ChangeNotice &notice);
    void refreshFigure();
    void refreshSides();
    bool settle();
    bool saveDraft();
    bool save(const Observation &observation);
    bool saveOrWait(const Observation &observation);
    bool saveWhich(const Observation &mine);
    enum class Saving { Done, Refused, Busy };
    Saving trySave(const Observation &observation);
    Result<HistoryEntry> applyOwn(const Edit &edit);
    Saving explain(const Error &error, const Observation &wanted);
    QString takenMessage(const ObservationKey &key) const;
    void restore(const Observation &state);
    void remove(const Observation &observation);
    void openSourceDialog();
    bool addSource(SourceDialog *dialog, const Source &source); // false: another program is writing
    QString nameOf(const Observation &observation) const;

    ObservationEditor *editor;
    Repository &repository;
    Prompter &prompter;
    ObservationForm *form;
    Presentation presentation;
    bool isApplying = false; // the change that is announced is the form's own
};

ObservationEditor::Private::Private(ObservationEditor *owner, Repository &store, Prompter &questions)
    : editor(owner)
    , repository(store)
    , prompter(questions)
    , form(new ObservationForm(owner))
{
    form->setCatalog(repository.catalog());
    form->setReadOnly(repository.isReadOnly());
    form->setIdentityCheck([this](const ObservationKey &key) { return takenMessage(key); });
    connect(form, &ObservationForm::saveRequested, editor,
        [this](const Observation &observation) { save(observation); });
    connect(form, &ObservationForm::deleteRequested, editor,
        [this](const Observation &observation) { remove(observation); });
    // Later: saving writes the history anew, and with it the button that was clicked.
    connect(
        form, &ObservationForm::restoreRequested, editor,
        [this](const Observation &state) { restore(state); }, Qt::QueuedConnection);
    connect(form, &ObservationForm::newSourceRequested, editor, [this] { openSourceDialog(); });
    connect(form, &EditForm::discardRequested, editor, [this] {
        if (confirmsDiscarding(prompter))
            form->revert();
    });
    connect(form, &ObservationForm::modifiedChanged, editor, &ObservationEditor::modifiedChanged);
    connect(
        &repository, &Repository::changed, editor, [this](const ChangeNotice &notice) { onChanged(notice); });
}

void ObservationEditor::Private::onChanged(const ChangeNotice &notice)
{
    if (concernsCatalog(notice))
        form->setCatalog(repository.catalog());
    form->setReadOnly(repository.isReadOnly());
    if (isApplying)
        return;
    refreshFigure();
    refreshSides();
}

void ObservationEditor::Private::refreshFigure()
{
    const std::optional<Observation> shown = form->original();
    if (!shown)
        return;
    const Result<std::optional<Observation>> now = repository.observation(shown->key);
    if (!now) {
        emit editor->failed(now.error());
        return;
    }
    if (now.value()) {
        form->setObservation(*now.value());
    } else {
        form->setGone();
        emit editor->currentChanged();
    }
}

void ObservationEditor::Private::refreshSides()
{
    const std::optional<Observation> shown = form->original();
    if (!shown)
        return;
    const Result<QList<FigureStep>> steps = repository.historyOf(shown->key);
    if (steps)
        form->setHistory(steps.value());
    else
        emit editor->failed(steps.error());
    const Result<QList<Observation>> others = otherPublishers(repository, *shown);
    if (others)
        form->setSameFigure(others.value());
    else
        emit editor->failed(others.error());
    const Result<std::optional<Figure>> sum = memberSum(repository, *shown);
    if (sum)
        form->setMemberSum(sum.value());
    else
        emit editor->failed(sum.error());
}

QString ObservationEditor::Private::nameOf(const Observation &observation) const
{
    const Subject *subject = repository.catalog().subject(observation.key.subject);
    return u"%1 %2, %3"_s.arg(subject ? shortName(*subject, presentation.language) : observation.key.subject,
        periodText(observation.key.period, presentation.language),
        figureText(observation.figure, presentation.language));
}

// Brings an unfinished edit to an end, as the person wants it; false: they stay with it.
bool ObservationEditor::Private::settle()
{
    if (!form->isModified())
        return true;
    const std::optional<Observation> original = form->original();
    const QString question = original
        ? tr("The changes of %1 are not saved. Save them?").arg(nameOf(*original))
        : tr("The new data point is not saved. Save it?");
    switch (prompter.askToSave(question)) {
    case Prompter::Answer::Save:
        return saveDraft();
    case Prompter::Answer::Discard:
        return true;
    case Prompter::Answer::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

bool ObservationEditor::Private::saveDraft()
{
    const Checked<Observation> draft = form->draft();
    if (draft)
        return save(*draft.value);
    form->showAllProblems();
    return false;
}

// What somebody else has made of the figure meanwhile is never replaced without a question.
bool ObservationEditor::Private::save(const Observation &observation)
{
    return form->isOutdated() ? saveWhich(observation) : saveOrWait(observation);
}

bool ObservationEditor::Private::saveWhich(const Observation &mine)
{
    const Observation theirs = *form->original();
    const Catalog &catalog = repository.catalog();
    switch (prompter.askWhich(changedMeanwhileQuestion(nameOf(theirs)),
        differingCells(mine, theirs, catalog, presentation.language),
        differingCells(theirs, mine, catalog, presentation.language))) {
    case Prompter::Version::Mine:
        return saveOrWait(mine);
    case Prompter::Version::Theirs:
        form->revert();
        return true;
    case Prompter::Version::Neither:
        return false;
    }
    Q_UNREACHABLE();
}

bool ObservationEditor::Private::saveOrWait(const Observation &observation)
{
    const std::optional<Observation> original = form->original();
    const std::optional<Observation> typed = form->draft().value;
    const Saving saving = trySave(observation);
    if (saving == Saving::Busy) {
        emit editor->busy([this, original, typed, observation] {
            const bool isStillWanted = form->original() == original && form->draft().value == typed;
            return !isStillWanted || trySave(observation) != Saving::Busy;
        });
    }
    return saving == Saving::Done;
}

// The form follows it by itself, not by the notice.
Result<HistoryEntry> ObservationEditor::Private::applyOwn(const Edit &edit)
{
    const QScopedValueRollback applying(isApplying, true);
    return repository.apply(edit);
}

ObservationEditor::Private::Saving ObservationEditor::Private::trySave(const Observation &observation)
{
    const std::optional<Observation> original = form->original();
    // The same figure in other words is no change.
    if (original != observation) {
        const Result<HistoryEntry> done
            = applyOwn(original ? modification(*original, observation) : addition(observation));
        if (!done && done.error().kind == ErrorKind::Busy)
            return Saving::Busy;
        if (!done) {
            return explain(done.error(), observation);
        }
    }
    const Result<std::optional<Observation>> stored = repository.observation(observation.key);
    form->setObservation(stored && stored.value() ? *stored.value() : observation);
    refreshSides();
    if (!original || original->key != observation.key)
        emit editor->currentChanged();
    emit editor->saved(observation.key);
    return Saving::Done;
}

ObservationEditor::Private::Saving ObservationEditor::Private::explain(
    const Error &error, const Observation &wanted)
{
    const std::optional<Observation> original = form->original();
    const bool isMoved = !original || original->key != wanted.key;
    const QString taken = isMoved && error.kind == ErrorKind::Conflict ? takenMessage(wanted.key) : QString();
    if (!taken.isEmpty()) {
        form->showProblem(u"source"_s, taken);
        return Saving::Refused;
    }
    // Somebody else was faster: the form says what the figure is now.
    if (error.kind == ErrorKind::Conflict)
        refreshFigure();
    if (form->isOutdated())
        return saveWhich(wanted) ? Saving::Done : Saving::Refused;
    form->showProblem({}, error.message);
    return Saving::Refused;
}

// Why no other figure can have that identity; empty: it is free.
QString ObservationEditor::Private::takenMessage(const ObservationKey &key) const
{
    const Result<std::optional<Observation>> there = repository.observation(key);
    if (!there || !there.value())
        return {};
    return tr("This source has that figure already: %1. Choose another source, or change that data point.")
        .arg(nameOf(*there.value()));
}

// A new step, like an edit by hand.
void ObservationEditor::Private::restore(const Observation &state)
{
    if (!settle())
        return;
    if (form->isModified())
        form->revert();
    save(state);
}

void ObservationEditor::Private::remove(const Observation &observation)
{
    const QString question
        = tr("Delete the data point %1? Edit > Undo brings it back.").arg(nameOf(observation));
    if (!prompter.confirm(question, tr("Delete")))
        return;
    const Retry attempt = [this, observation] {
        if (form->original() != observation)
            return true;
        const Result<HistoryEntry> done = applyOwn(deletion({observation}));
        if (!done && done.error().kind == ErrorKind::Busy)
            return false;
        if (!done) {
            form->showProblem({}, done.error().message);
            return true;
        }
        form->clear();
        emit editor->currentChanged();
        return true;
    };
    if (!attempt())
        emit editor->busy(attempt);
}

void ObservationEditor::Private::openSourceDialog()
{
    auto *dialog = new SourceDialog(repository.catalog(), prompter, editor);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SourceDialog::addRequested, editor, [this, dialog](const Source &source) {
        const Retry attempt = [this, dialog, source] { return addSource(dialog, source); };
        if (!attempt())
            dialog->wait(attempt);
    });
    dialog->open();
}

bool ObservationEditor::Private::addSource(SourceDialog *dialog, const Source &source)
{
    const Result<HistoryEntry> done = repository.apply(addition(source));
    if (!done && done.error().kind == ErrorKind::Busy)
        return false;
    if (!done) {
        dialog->showError(done.error());
        return true;
    }
    form->setCatalog(repository.catalog());
    form->chooseSource(source.code);
    dialog->accept();
    return true;
}

ObservationEditor::ObservationEditor(Repository &repository, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>(this, repository, prompter))
{
    setObjectName(u"observationEditor"_s);
    setLook(this, Look::Panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_d->form);
}

ObservationEditor::~ObservationEditor()
{
    m_d->form->setIdentityCheck({}); // the form goes after what it asks
}

void ObservationEditor::setPresentation(const Presentation &presentation)
{
    m_d->presentation = presentation;
    m_d->form->setLanguage(presentation.language);
}

bool ObservationEditor::showObservation(const Observation &observation)
{
    if (current() == observation.key && !isModified()) {
        m_d->form->setObservation(observation);
        m_d->refreshSides();
        return true;
    }
    // The figure that is being edited already.
    if (current() == observation.key)
        return true;
    if (!m_d->settle())
        return false;
    m_d->form->clear();
    m_d->form->setObservation(observation);
    m_d->refreshSides();
    emit currentChanged();
    return true;
}

bool ObservationEditor::startNew(const ObservationText &like)
{
    if (!m_d->settle())
        return false;
    m_d->form->clear();
    m_d->form->startNew(like);
    emit currentChanged();
    return true;
}

bool ObservationEditor::closeEdit()
{
    if (!m_d->settle())
        return false;
    m_d->form->clear();
    emit currentChanged();
    return true;
}

bool ObservationEditor::isModified() const
{
    return m_d->form->isModified();
}

std::optional<ObservationKey> ObservationEditor::current() const
{
    const std::optional<Observation> original = m_d->form->original();
    return original ? std::optional(original->key) : std::nullopt;
}

void ObservationEditor::deleteCurrent()
{
    const std::optional<Observation> original = m_d->form->original();
    if (original && !m_d->repository.isReadOnly())
        m_d->remove(*original);
}

} // namespace tongbao
