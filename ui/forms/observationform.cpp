#include "ui/forms/observationform.h"

#include "db/domain/figuretext.h"
#include "ui/forms/fittingscrollarea.h"
#include "ui/forms/historypanel.h"
#include "ui/forms/observationfields.h"
#include "ui/forms/observationformparts.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

enum class Mode { Nothing, New, Existing };

// What the form says above the fields, kept as a reason so that it can be said in another language.
enum class Notice { None, ReadOnly, ChangedMeanwhile, GoneMeanwhile };

} // namespace

class ObservationForm::Private : public ObservationFormParts {
public:
    explicit Private(ObservationForm *form);

    void connectAll();
    void retranslate();
    void load();
    void update();
    void say(Notice text);
    void save();
    bool isTyped() const { return mode != Mode::Nothing && fields->text() != baseline; }

    ObservationForm *form;
    Mode mode = Mode::Nothing;
    Language language = Language::English;
    std::optional<Observation> original;
    std::function<QString(const ObservationKey &)> identityProblem;
    ObservationText like; // what a new figure started from
    ObservationText baseline; // what the fields said when nothing was typed
    QList<Problem> refusals; // by the owner, until the next key
    Notice said = Notice::None;
    bool isReadOnly = false;
    bool wasModified = false;
    bool isAttempted = false; // the person tried to save: empty fields are problems too
};

ObservationForm::Private::Private(ObservationForm *owner)
    : ObservationFormParts(owner)
    , form(owner)
{
    connectAll();
}

void ObservationForm::Private::connectAll()
{
    connect(fields, &ObservationFields::edited, form, [this] {
        refusals.clear();
        update();
    });
    connect(fields, &ObservationFields::left, form, [this] { update(); });
    connect(fields, &ObservationFields::finished, form, [this] { save(); });
    connect(fields, &ObservationFields::newSourceRequested, form, &ObservationForm::newSourceRequested);
    connect(history, &HistoryPanel::restoreRequested, form, &ObservationForm::restoreRequested);
    connect(saveButton, &QPushButton::clicked, form, [this] { save(); });
    connect(revertButton, &QPushButton::clicked, form, &ObservationForm::revert);
    connect(deleteButton, &QToolButton::clicked, form, [this] {
        if (original)
            emit form->deleteRequested(*original);
    });
}

void ObservationForm::Private::retranslate()
{
    title->setText(mode == Mode::New ? tr("New data point") : tr("Data point"));
    hint->setText(tr("Select a figure in the chart or the table, or add a data point."));
    revertButton->setText(tr("Revert"));
    revertButton->setToolTip(tr("Take back everything that was typed (Esc takes back a field)"));
    saveButton->setText(tr("Save"));
    deleteButton->setToolTip(tr("Delete this data point"));
    deleteButton->setAccessibleName(tr("Delete this data point"));
    say(said);
}

void ObservationForm::Private::say(Notice text)
{
    said = text;
    switch (said) {
    case Notice::None:
        notice->clear();
        break;
    case Notice::ReadOnly:
        notice->setText(tr("This file is open for viewing only, so figures cannot be changed."));
        break;
    case Notice::ChangedMeanwhile:
        notice->setText(original
                ? tr("This figure has been changed meanwhile: it is %1 now. Save asks which one to keep.")
                      .arg(figureText(original->figure, language))
                : QString());
        break;
    case Notice::GoneMeanwhile:
        notice->setText(tr("This figure has been deleted meanwhile. Save adds it again."));
        break;
    }
    notice->setVisible(!notice->text().isEmpty());
}

// Puts what is to be edited into the fields, as if nothing had been typed.
void ObservationForm::Private::load()
{
    refusals.clear();
    isAttempted = false;
    if (original)
        fields->fill(*original);
    else
        fields->fill(like);
    baseline = fields->text();
    say(isReadOnly && mode != Mode::Nothing ? Notice::ReadOnly : Notice::None);
    retranslate();
    update();
}

// Everything that follows from the fields: problems, buttons, what is visible.
void ObservationForm::Private::update()
{
    // Nothing of one's own is left to keep: what somebody else has made of it shows.
    if (said == Notice::ChangedMeanwhile && !isTyped()) {
        load();
        return;
    }
    const bool isShown = mode != Mode::Nothing;
    hint->setVisible(!isShown);
    fieldArea->setVisible(isShown);
    buttons->setVisible(isShown);
    deleteButton->setVisible(mode == Mode::Existing);
    deleteButton->setEnabled(!isReadOnly);
    const bool hasHistory = mode == Mode::Existing && !history->isHidden();
    historyArea->setVisible(hasHistory);
    line->setVisible(hasHistory);
    fields->setReadOnly(isReadOnly);

    const bool isModified = isTyped();
    const Checked<Observation> draft = form->draft();
    fields->showProblems(isShown && !isReadOnly ? draft.problems : QList<Problem>(), isAttempted);
    QStringList atFoot;
    for (const Problem &refusal : std::as_const(refusals)) {
        if (!fields->showProblem(refusal.field, refusal.message))
            atFoot.append(refusal.message);
    }
    problem->setText(atFoot.join(u'\n'));
    problem->setVisible(isShown && !atFoot.isEmpty());

    const bool isNew = mode == Mode::New;
    const bool wasOnButton = saveButton->hasFocus() || revertButton->hasFocus();
    saveButton->setEnabled(!isReadOnly && (isModified || isNew) && draft);
    saveButton->setToolTip(draft || !isShown ? tr("Save (Ctrl+S)") : draft.problems.constFirst().message);
    revertButton->setEnabled(!isReadOnly && isModified);
    // A button that is done goes grey, and Qt would hand the focus on to the next one: Delete.
    if (wasOnButton && !saveButton->hasFocus() && !revertButton->hasFocus())
        fields->focusField(u"value"_s);
    if (isModified != wasModified) {
        wasModified = isModified;
        emit form->modifiedChanged(isModified);
    }
}

void ObservationForm::Private::save()
{
    const bool hasSomething = isTyped() || mode == Mode::New;
    if (isReadOnly || !hasSomething)
        return;
    const Checked<Observation> draft = form->draft();
    if (draft)
        emit form->saveRequested(*draft.value);
    else
        form->showAllProblems();
}

ObservationForm::ObservationForm(QWidget *parent)
    : EditForm(parent)
    , m_d(std::make_unique<Private>(this))
{
    setObjectName(u"observationForm"_s);
    m_d->retranslate();
    m_d->update();
}

ObservationForm::~ObservationForm() = default;

void ObservationForm::setLanguage(Language language)
{
    m_d->language = language;
    m_d->fields->setLanguage(language);
    m_d->history->setLanguage(language);
    m_d->retranslate();
    if (m_d->isTyped())
        m_d->update();
    else
        m_d->load();
}

void ObservationForm::setCatalog(const Catalog &catalog)
{
    const bool wasTyped = m_d->isTyped();
    m_d->fields->setCatalog(catalog);
    m_d->history->setCatalog(catalog);
    // Names of codes that were unknown before are no edit.
    if (!wasTyped && m_d->mode != Mode::Nothing)
        m_d->baseline = m_d->fields->text();
    m_d->update();
}

void ObservationForm::setObservation(const Observation &observation)
{
    const std::optional<Observation> typed = m_d->fields->read().value;
    const bool isAnswer = typed == observation; // what was typed, now saved
    if (isModified() && !isAnswer) {
        const bool isSame = m_d->original && m_d->original->key == observation.key;
        if (!isSame || *m_d->original == observation)
            return;
        m_d->original = observation;
        m_d->say(Notice::ChangedMeanwhile);
        m_d->update();
        return;
    }
    // Nothing new: the field with the focus keeps its cursor.
    if (!isModified() && m_d->original == observation)
        return;
    m_d->mode = Mode::Existing;
    m_d->original = observation;
    m_d->load();
}

void ObservationForm::startNew(const ObservationText &like)
{
    m_d->mode = Mode::New;
    m_d->original.reset();
    m_d->like = like;
    m_d->load();
    m_d->fields->focusField(like.metric.isEmpty() ? u"metric"_s
            : like.subject.isEmpty()              ? u"subject"_s
            : like.period.isEmpty()               ? u"period"_s
                                                  : u"value"_s);
}

void ObservationForm::clear()
{
    m_d->mode = Mode::Nothing;
    m_d->original.reset();
    m_d->like = {};
    m_d->history->setSteps({});
    m_d->history->setSameFigure({}, {});
    m_d->history->setMemberSum({});
    m_d->load();
}

void ObservationForm::setGone()
{
    if (!isModified()) {
        clear();
        return;
    }
    if (m_d->original)
        m_d->like = observationText(*m_d->original);
    m_d->original.reset();
    m_d->mode = Mode::New;
    m_d->retranslate();
    m_d->say(Notice::GoneMeanwhile);
    m_d->update();
}

void ObservationForm::setReadOnly(bool isReadOnly)
{
    m_d->isReadOnly = isReadOnly;
    m_d->history->setReadOnly(isReadOnly);
    if (!isModified())
        m_d->load();
    m_d->update();
}

void ObservationForm::setHistory(const QList<FigureStep> &steps)
{
    m_d->history->setSteps(steps);
    m_d->update();
}

void ObservationForm::setMemberSum(const std::optional<Figure> &sum)
{
    m_d->history->setMemberSum(sum);
    m_d->update();
}

void ObservationForm::setSameFigure(const QList<Observation> &others)
{
    m_d->history->setSameFigure(others, m_d->original);
    m_d->update();
}

bool ObservationForm::isModified() const
{
    return m_d->isTyped();
}

bool ObservationForm::isOutdated() const
{
    return isModified() && m_d->said == Notice::ChangedMeanwhile;
}

std::optional<Observation> ObservationForm::original() const
{
    return m_d->original;
}

Checked<Observation> ObservationForm::draft() const
{
    const Checked<Observation> read = m_d->fields->read();
    const bool isOther = read && (!m_d->original || m_d->original->key != read.value->key);
    const QString problem
        = isOther && m_d->identityProblem ? m_d->identityProblem(read.value->key) : QString();
    if (problem.isEmpty())
        return read;
    return {std::nullopt, {{u"source"_s, problem}}};
}

void ObservationForm::setIdentityCheck(const std::function<QString(const ObservationKey &)> &problemOf)
{
    m_d->identityProblem = problemOf;
}

void ObservationForm::showProblem(const QString &field, const QString &message)
{
    m_d->refusals.append({field, message});
    m_d->update();
}

void ObservationForm::showAllProblems()
{
    m_d->isAttempted = true;
    m_d->update();
    const Checked<Observation> checked = draft();
    if (!checked)
        m_d->fields->focusField(checked.problems.constFirst().field);
}

void ObservationForm::chooseSource(const QString &code)
{
    m_d->fields->chooseSource(code);
}

void ObservationForm::revert()
{
    if (m_d->mode != Mode::Nothing)
        m_d->load();
}

void ObservationForm::save()
{
    m_d->save();
}

bool ObservationForm::takeBackField()
{
    return m_d->mode != Mode::Nothing && m_d->fields->takeBackField(m_d->baseline);
}

void ObservationForm::setIcons()
{
    m_d->setIcons();
}

} // namespace tongbao
