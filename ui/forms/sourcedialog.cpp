#include "ui/forms/sourcedialog.h"

#include "ui/common/discarding.h"
#include "ui/common/theme.h"
#include "ui/common/waitnotice.h"
#include "ui/forms/catalogfields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

class SourceDialog::Private {
public:
    Private(SourceDialog *dialog, const Catalog &catalog, Prompter &prompter);

    void arrange();
    void update();
    void add();

    SourceDialog *dialog;
    Prompter &prompter;
    CatalogFields *fields;
    WaitingEdits *waiting;
    QLabel *problem;
    QPushButton *addButton;
    QPushButton *cancel;
    QStringList baseline; // what the fields said when nothing was typed
    bool isAttempted = false;
    QString refusal;
};

SourceDialog::Private::Private(SourceDialog *owner, const Catalog &catalog, Prompter &questions)
    : dialog(owner)
    , prompter(questions)
    , fields(new CatalogFields(Table::Sources, owner))
    , waiting(new WaitingEdits(owner))
    , problem(new QLabel(owner))
    , addButton(new QPushButton(tr("Add source"), owner))
    , cancel(new QPushButton(tr("Cancel"), owner))
{
    fields->setCatalog(catalog);
    fields->fillNew({});
    baseline = fields->texts();
    problem->setObjectName(u"problemLabel"_s);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->hide();
    setLook(problem, Look::Problem);
    addButton->setObjectName(u"addButton"_s);
    addButton->setDefault(true);
    setLook(addButton, Look::Primary);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    arrange();
    connect(fields, &CatalogFields::edited, dialog, [this] {
        waiting->cancel();
        refusal.clear();
        update();
    });
    connect(fields, &CatalogFields::left, dialog, [this] { update(); });
    connect(addButton, &QPushButton::clicked, dialog, [this] { add(); });
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
}

void SourceDialog::Private::arrange()
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(8);
    layout->addWidget(fields);
    layout->addWidget(new WaitNotice(*waiting, dialog));
    layout->addWidget(problem);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(addButton);
    layout->addLayout(buttons);
    QWidget::setTabOrder(fields->lastEditor(), addButton);
    QWidget::setTabOrder(addButton, cancel);
}

void SourceDialog::Private::update()
{
    fields->showProblems(fields->read().problems, isAttempted);
    problem->setText(refusal);
    problem->setVisible(!refusal.isEmpty());
}

void SourceDialog::Private::add()
{
    if (waiting->isWaiting())
        return;
    isAttempted = true;
    refusal.clear();
    update();
    const Checked<Source> checked = dialog->draft();
    if (checked)
        emit dialog->addRequested(*checked.value);
    else
        fields->focusField(checked.problems.constFirst().field);
}

SourceDialog::SourceDialog(const Catalog &catalog, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_d(std::make_unique<Private>(this, catalog, prompter))
{
    setObjectName(u"sourceDialog"_s);
    setWindowTitle(tr("New source"));
    setMinimumWidth(460);
}

SourceDialog::~SourceDialog() = default;

Checked<Source> SourceDialog::draft() const
{
    const Checked<CatalogRow> read = m_d->fields->read();
    if (!read)
        return {std::nullopt, read.problems};
    return {std::get<Source>(*read.value), {}};
}

void SourceDialog::wait(const Retry &retry)
{
    m_d->waiting->add(retry);
}

void SourceDialog::reject()
{
    if (m_d->fields->texts() == m_d->baseline || confirmsDiscarding(m_d->prompter))
        QDialog::reject();
}

void SourceDialog::showError(const Error &error)
{
    m_d->refusal = error.message;
    m_d->update();
}

} // namespace tongbao
