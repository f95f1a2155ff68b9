#include "ui/forms/mergedialog.h"

#include "ui/common/plaintooltip.h"
#include "ui/common/theme.h"
#include "ui/common/waitnotice.h"
#include "ui/forms/formfield.h"
#include "ui/forms/pickerentries.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int listHeight = 130;

QList<PickerEntry> entriesOf(Table table, const Catalog &catalog, Language language)
{
    switch (table) {
    case Table::Metrics:
        return metricEntries(catalog, language);
    case Table::Sources:
        return sourceEntries(catalog, language);
    default:
        return subjectEntries(catalog, language);
    }
}

QLabel *textLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

class MergeDialog::Private {
public:
    Private(MergeDialog *dialog, const Repository &repository, const CatalogRow &row, Language language);

    void arrange();
    void offerTargets();
    void choose();
    void showPlan();
    void showClashes();
    void merge();
    QString nameOf(const QString &code) const;
    std::optional<CatalogRow> target() const;

    MergeDialog *dialog;
    const Repository &repository;
    CatalogRow row;
    Language language;
    QLabel *use;
    CodePicker *into;
    FormField *intoField;
    QLabel *outcome;
    QLabel *clashHead;
    QListWidget *clashes;
    QCheckBox *keep;
    QLabel *problem;
    WaitingEdits *waiting;
    WaitNotice *waitNotice;
    QPushButton *mergeButton;
    QPushButton *cancel;
    std::optional<MergePlan> plan;
};

MergeDialog::Private::Private(
    MergeDialog *owner, const Repository &store, const CatalogRow &gone, Language shown)
    : dialog(owner)
    , repository(store)
    , row(gone)
    , language(shown)
    , use(textLabel(u"useLabel"_s, owner))
    , into(new CodePicker(owner))
    , intoField(new FormField(u"into"_s, into, owner))
    , outcome(textLabel(u"outcomeLabel"_s, owner))
    , clashHead(textLabel(u"clashLabel"_s, owner))
    , clashes(new QListWidget(owner))
    , keep(new QCheckBox(owner))
    , problem(textLabel(u"problemLabel"_s, owner))
    , waiting(new WaitingEdits(owner))
    , waitNotice(new WaitNotice(*waiting, owner))
    , mergeButton(new QPushButton(tr("Merge"), owner))
    , cancel(new QPushButton(tr("Cancel"), owner))
{
    intoField->setLabel(tr("Merge into"));
    clashes->setObjectName(u"clashList"_s);
    clashes->setAccessibleName(tr("What both have"));
    clashes->setFixedHeight(listHeight);
    clashes->setWordWrap(true);
    clashes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keep->setObjectName(u"keepCheck"_s);
    setLook(outcome, Look::Muted);
    setLook(problem, Look::Problem);
    mergeButton->setObjectName(u"mergeButton"_s);
    mergeButton->setDefault(true);
    setLook(mergeButton, Look::Primary);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    offerTargets();
    arrange();
    showPlan();
    connect(into, &CodePicker::codeEdited, dialog, [this] { choose(); });
    connect(intoField, &FormField::left, dialog, [this] {
        if (!plan)
            choose();
    });
    connect(keep, &QCheckBox::toggled, dialog, [this] { showPlan(); });
    connect(mergeButton, &QPushButton::clicked, dialog, [this] { merge(); });
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
}

void MergeDialog::Private::arrange()
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(10);
    for (QWidget *part :
        QList<QWidget *>{use, intoField, outcome, clashHead, clashes, keep, problem, waitNotice})
        layout->addWidget(part);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(mergeButton);
    layout->addLayout(buttons);
}

void MergeDialog::Private::offerTargets()
{
    const QString code = codeOf(row);
    QList<PickerEntry> entries = entriesOf(tableOfRow(row), repository.catalog(), language);
    entries.removeIf([&code](const PickerEntry &entry) { return entry.code == code; });
    into->setEntries(entries);

    const Result<References> references = referencesTo(repository, tableOfRow(row), code);
    const QString text = references ? referencesText(references.value(), code) : references.error().message;
    use->setText(text.isEmpty()
            ? tr("Nothing refers to \"%1\". Merging it only deletes it.").arg(nameOf(code))
            : tr("\"%1\" is referred to by %2, so it cannot simply be deleted. All of that can go to "
                 "another one.")
                  .arg(nameOf(code), text));
}

void MergeDialog::Private::choose()
{
    waiting->cancel();
    keep->setChecked(false);
    plan.reset();
    problem->clear();
    const QString code = into->code();
    if (!code.isEmpty()) {
        const Result<MergePlan> planned = planMerge(repository, tableOfRow(row), codeOf(row), code);
        if (planned)
            plan = planned.value();
        else if (!into->isChoosing()) // half a name is no mistake yet
            problem->setText(planned.error().message);
    }
    showPlan();
}

// Everything that follows from the target that is chosen.
void MergeDialog::Private::showPlan()
{
    QString text;
    if (plan) {
        const QString moves = referencesText(plan->references, codeOf(row));
        const QString name = nameOf(into->code());
        text = moves.isEmpty() ? tr("Nothing moves.") : tr("To \"%1\" go: %2.").arg(name, moves);
        if (plan->same > 0) {
            text += u' '
                + tr("%n of them say the same as one there, and are not doubled.", nullptr,
                    static_cast<int>(plan->same));
        }
    }
    outcome->setText(text);
    showClashes();
    outcome->setVisible(!text.isEmpty());
    problem->setVisible(!problem->text().isEmpty());
    mergeButton->setEnabled(plan && (plan->clashes.isEmpty() || keep->isChecked()));
    // What has come into sight needs room.
    const int wanted = dialog->layout()->totalHeightForWidth(dialog->width());
    if (dialog->isVisible() && dialog->height() < wanted)
        dialog->resize(dialog->width(), wanted);
}

void MergeDialog::Private::showClashes()
{
    const bool hasClashes = plan && !plan->clashes.isEmpty();
    clashes->clear();
    for (const AnyChange &clash : hasClashes ? plan->clashes : QList<AnyChange>()) {
        const ClashTexts texts = clashTexts(clash, language);
        auto *item = new QListWidgetItem(
            tr("%1: %2 goes, %3 stays").arg(clashName(clash), texts.goes, texts.stays), clashes);
        item->setToolTip(plainToolTip(item->text()));
    }
    if (hasClashes) {
        const auto count = static_cast<int>(plan->clashes.size());
        clashHead->setText(tr("Both have %n of them, and say something else:", nullptr, count));
        keep->setText(tr("Keep what \"%1\" has, and drop the others").arg(nameOf(into->code())));
    }
    for (QWidget *part : QList<QWidget *>{clashHead, clashes, keep})
        part->setVisible(hasClashes);
}

void MergeDialog::Private::merge()
{
    const std::optional<CatalogRow> chosen = target();
    if (plan && chosen && !waiting->isWaiting())
        emit dialog->mergeRequested(*plan, *chosen);
}

std::optional<CatalogRow> MergeDialog::Private::target() const
{
    const QList<CatalogRow> rows = catalogRows(tableOfRow(row), repository.catalog());
    const auto found = std::find_if(
        rows.begin(), rows.end(), [this](const CatalogRow &other) { return codeOf(other) == into->code(); });
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

QString MergeDialog::Private::nameOf(const QString &code) const
{
    const QList<CatalogRow> rows = catalogRows(tableOfRow(row), repository.catalog());
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&code](const CatalogRow &other) { return codeOf(other) == code; });
    return found == rows.end() ? code : displayName(*found, language);
}

MergeDialog::MergeDialog(
    const Repository &repository, const CatalogRow &row, Language language, QWidget *parent)
    : QDialog(parent)
    , m_d(std::make_unique<Private>(this, repository, row, language))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge into another"));
    setMinimumWidth(480);
    m_d->into->setFocus();
}

MergeDialog::~MergeDialog() = default;

void MergeDialog::wait(const Retry &retry)
{
    m_d->waiting->add(retry);
}

void MergeDialog::showError(const Error &error)
{
    m_d->problem->setText(error.message);
    m_d->problem->show();
}

} // namespace tongbao
