#include "ui/forms/sourcedialog.h"

#include "ui/common/theme.h"
#include "ui/forms/catalogfields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

class SourceDialog::Private {
public:
    Private(SourceDialog *dialog, const Catalog &catalog);

    void arrange();
    void update();
    void add();

    SourceDialog *dialog;
    CatalogFields *fields;
    QLabel *problem;
    QPushButton *addButton;
    QPushButton *cancel;
    bool isAttempted = false;
    QString refusal;
};

SourceDialog::Private::Private(SourceDialog *owner, const Catalog &catalog)
    : dialog(owner)
    , fields(new CatalogFields(Table::Sources, owner))
    , problem(new QLabel(owner))
    , addButton(new QPushButton(tr("Add source"), owner))
    , cancel(new QPushButton(tr("Cancel"), owner))
{
    fields->setCatalog(catalog);
    fields->fillNew({});
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
    isAttempted = true;
    refusal.clear();
    update();
    const Checked<Source> checked = dialog->draft();
    if (checked)
        emit dialog->addRequested(*checked.value);
    else
        fields->focusField(checked.problems.constFirst().field);
}

SourceDialog::SourceDialog(const Catalog &catalog, QWidget *parent)
    : QDialog(parent)
    , m_d(std::make_unique<Private>(this, catalog))
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

void SourceDialog::showError(const Error &error)
{
    m_d->refusal = error.message;
    m_d->update();
}

} // namespace tongbao
