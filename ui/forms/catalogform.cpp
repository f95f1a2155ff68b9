#include "ui/forms/catalogform.h"

#include "db/exchange/catalogtexts.h"
#include "ui/common/theme.h"
#include "ui/forms/catalogfields.h"
#include "ui/forms/fittingscrollarea.h"
#include "ui/forms/formframe.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

enum class Mode { Nothing, New, Existing };

// What the form says above the fields, kept as a reason so that it can be said in another language.
enum class Notice { None, ReadOnly, ChangedMeanwhile, GoneMeanwhile };

} // namespace

class CatalogForm::Private : public FormFrame {
public:
    Private(CatalogForm *form, Table table, CatalogFields *fields);

    void arrange();
    void connectAll();
    void retranslate();
    void say(Notice notice);
    void load();
    void update();
    void save();
    bool isTyped() const { return mode != Mode::Nothing && fields->texts() != baseline; }

    CatalogForm *form;
    Table table;
    CatalogFields *fields;
    QLabel *use;
    QPushButton *mergeButton;
    Mode mode = Mode::Nothing;
    std::optional<CatalogRow> original;
    QStringList like; // what a new row started from
    QStringList baseline; // what the fields said when nothing was typed
    QList<Problem> refusals; // by the owner, until the next key
    QString useText;
    Notice said = Notice::None;
    bool isReadOnly = false;
    bool wasModified = false;
    bool isAttempted = false; // the person tried to save: empty fields are problems too
};

CatalogForm::Private::Private(CatalogForm *owner, Table kept, CatalogFields *editors)
    : FormFrame(owner, editors)
    , form(owner)
    , table(kept)
    , fields(editors)
    , use(new QLabel(owner))
    , mergeButton(new QPushButton(owner))
{
    arrange();
    connectAll();
}

void CatalogForm::Private::arrange()
{
    use->setObjectName(u"useLabel"_s);
    use->setWordWrap(true);
    use->setTextFormat(Qt::PlainText);
    setLook(use, Look::Small);
    mergeButton->setObjectName(u"mergeButton"_s);
    mergeButton->setAutoDefault(true);
    foot()->addWidget(use);
    foot()->addWidget(mergeButton);
    setTabOrderAfter(fields->lastEditor());
    QWidget::setTabOrder(revertButton, mergeButton);
    QWidget::setTabOrder(mergeButton, deleteButton);
}

void CatalogForm::Private::connectAll()
{
    connect(fields, &CatalogFields::edited, form, [this] {
        refusals.clear();
        update();
    });
    connect(fields, &CatalogFields::left, form, [this] { update(); });
    connect(fields, &CatalogFields::finished, form, [this] { save(); });
    connect(saveButton, &QPushButton::clicked, form, [this] { save(); });
    connect(revertButton, &QPushButton::clicked, form, &CatalogForm::revert);
    connect(deleteButton, &QToolButton::clicked, form, [this] {
        if (original)
            emit form->deleteRequested(*original);
    });
    connect(mergeButton, &QPushButton::clicked, form, [this] {
        if (original)
            emit form->mergeRequested(*original);
    });
}

void CatalogForm::Private::retranslate()
{
    title->setText(mode == Mode::New ? newRowTitle(table) : rowTitle(table));
    hint->setText(tr("Select a row of the table, or add one."));
    revertButton->setText(tr("Revert"));
    revertButton->setToolTip(tr("Take back everything that was typed (Esc takes back a field)"));
    saveButton->setText(tr("Save"));
    mergeButton->setText(tr("Merge into another…"));
    mergeButton->setToolTip(tr("Deletes this one, and moves all that refers to it to another"));
    deleteButton->setToolTip(tr("Delete"));
    deleteButton->setAccessibleName(tr("Delete"));
    use->setText(useText.isEmpty() ? tr("Nothing refers to it.") : tr("Referred to by %1.").arg(useText));
    say(said);
}

void CatalogForm::Private::say(Notice reason)
{
    said = reason;
    switch (said) {
    case Notice::None:
        notice->clear();
        break;
    case Notice::ReadOnly:
        notice->setText(tr("This file is open for viewing only, so nothing can be changed."));
        break;
    case Notice::ChangedMeanwhile:
        notice->setText(tr("This row has been changed meanwhile. Save asks which one to keep."));
        break;
    case Notice::GoneMeanwhile:
        notice->setText(tr("This row has been deleted meanwhile. Save adds it again."));
        break;
    }
    notice->setVisible(!notice->text().isEmpty());
}

// Puts what is to be edited into the fields, as if nothing had been typed.
void CatalogForm::Private::load()
{
    refusals.clear();
    isAttempted = false;
    if (original)
        fields->fill(rowTexts(*original));
    else
        fields->fillNew(like);
    baseline = fields->texts();
    say(isReadOnly && mode != Mode::Nothing ? Notice::ReadOnly : Notice::None);
    retranslate();
    update();
}

// Everything that follows from the fields: problems, buttons, what is visible.
void CatalogForm::Private::update()
{
    // Nothing of one's own is left to keep: what somebody else has made of it shows.
    if (said == Notice::ChangedMeanwhile && !isTyped()) {
        load();
        return;
    }
    const bool isShown = mode != Mode::Nothing;
    const bool isExisting = mode == Mode::Existing;
    hint->setVisible(!isShown);
    fieldArea->setVisible(isShown);
    buttons->setVisible(isShown);
    deleteButton->setVisible(isExisting);
    deleteButton->setEnabled(!isReadOnly);
    const bool hasCode = isExisting && !codeOf(*original).isEmpty();
    use->setVisible(hasCode);
    mergeButton->setVisible(hasCode && !isReadOnly);
    mergeButton->setEnabled(!isTyped());
    fields->setReadOnly(isReadOnly);

    const bool isModified = isTyped();
    const Checked<CatalogRow> draft = form->draft();
    fields->showProblems(isShown && !isReadOnly ? draft.problems : QList<Problem>(), isAttempted);
    QStringList atFoot;
    for (const Problem &refusal : std::as_const(refusals)) {
        if (!fields->showProblem(refusal.field, refusal.message))
            atFoot.append(refusal.message);
    }
    problem->setText(atFoot.join(u'\n'));
    problem->setVisible(isShown && !atFoot.isEmpty());

    const bool wasOnButton = saveButton->hasFocus() || revertButton->hasFocus();
    saveButton->setEnabled(!isReadOnly && isModified && draft);
    saveButton->setToolTip(draft || !isShown ? tr("Save (Ctrl+S)") : draft.problems.constFirst().message);
    revertButton->setEnabled(!isReadOnly && isModified);
    // A button that is done goes grey, and Qt would hand the focus on to the next one: Delete.
    if (wasOnButton && !saveButton->hasFocus() && !revertButton->hasFocus())
        fields->focusFirst();
    if (isModified != wasModified) {
        wasModified = isModified;
        emit form->modifiedChanged(isModified);
    }
}

void CatalogForm::Private::save()
{
    if (isReadOnly || !isTyped())
        return;
    const Checked<CatalogRow> draft = form->draft();
    if (draft)
        emit form->saveRequested(*draft.value);
    else
        form->showAllProblems();
}

CatalogForm::CatalogForm(Table table, QWidget *parent)
    : EditForm(parent)
    , m_d(std::make_unique<Private>(this, table, new CatalogFields(table)))
{
    setObjectName(u"catalogForm"_s);
    setLook(this, Look::Panel);
    m_d->load();
}

CatalogForm::~CatalogForm() = default;

void CatalogForm::setLanguage(Language language)
{
    m_d->fields->setLanguage(language);
    m_d->retranslate();
    m_d->update();
}

void CatalogForm::setCatalog(const Catalog &catalog)
{
    m_d->fields->setCatalog(catalog);
    m_d->update();
}

void CatalogForm::setReadOnly(bool isReadOnly)
{
    m_d->isReadOnly = isReadOnly;
    if (!isModified())
        m_d->load();
    m_d->update();
}

void CatalogForm::setRow(const CatalogRow &row)
{
    const bool isAnswer = m_d->fields->read(row).value == row; // what was typed, now saved
    if (isModified() && !isAnswer) {
        if (m_d->original == row)
            return;
        m_d->original = row;
        m_d->mode = Mode::Existing;
        m_d->say(Notice::ChangedMeanwhile);
        m_d->update();
        return;
    }
    // Nothing new: the field with the focus keeps its cursor.
    if (!isModified() && m_d->original == row)
        return;
    m_d->mode = Mode::Existing;
    m_d->original = row;
    m_d->load();
}

void CatalogForm::setGone()
{
    if (!isModified()) {
        clear();
        return;
    }
    m_d->like = m_d->baseline;
    m_d->original.reset();
    m_d->mode = Mode::New;
    m_d->retranslate();
    m_d->say(Notice::GoneMeanwhile);
    m_d->update();
}

void CatalogForm::startNew(const QStringList &like)
{
    m_d->mode = Mode::New;
    m_d->original.reset();
    m_d->like = like;
    m_d->useText.clear();
    m_d->load();
    m_d->fields->focusFirst();
}

void CatalogForm::clear()
{
    m_d->mode = Mode::Nothing;
    m_d->original.reset();
    m_d->like.clear();
    m_d->useText.clear();
    m_d->load();
}

void CatalogForm::setUse(const QString &text)
{
    m_d->useText = text;
    m_d->retranslate();
}

bool CatalogForm::isModified() const
{
    return m_d->isTyped();
}

bool CatalogForm::isOutdated() const
{
    return isModified() && m_d->said == Notice::ChangedMeanwhile;
}

std::optional<CatalogRow> CatalogForm::original() const
{
    return m_d->original;
}

Checked<CatalogRow> CatalogForm::draft() const
{
    return m_d->fields->read(m_d->original);
}

void CatalogForm::showProblem(const QString &column, const QString &message)
{
    m_d->refusals.append({column, message});
    m_d->update();
}

void CatalogForm::showAllProblems()
{
    m_d->isAttempted = true;
    m_d->update();
    const Checked<CatalogRow> checked = draft();
    if (!checked)
        m_d->fields->focusField(checked.problems.constFirst().field);
}

void CatalogForm::revert()
{
    if (m_d->mode != Mode::Nothing)
        m_d->load();
}

void CatalogForm::save()
{
    m_d->save();
}

bool CatalogForm::takeBackField()
{
    return m_d->mode != Mode::Nothing && m_d->fields->takeBackField(m_d->baseline);
}

void CatalogForm::setIcons()
{
    m_d->setIcons();
}

} // namespace tongbao
