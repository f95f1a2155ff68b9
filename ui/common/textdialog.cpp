#include "ui/common/textdialog.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

TextDialog::TextDialog(const QString &title, const QString &label, const QString &suggestion,
    const TextProblem &problemOf, QWidget *parent)
    : QDialog(parent)
    , m_problemOf(problemOf)
    , m_edit(new QLineEdit(suggestion, this))
    , m_problem(new QLabel(this))
    , m_ok(new QPushButton(tr("OK"), this))
{
    setWindowTitle(title);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(m_edit);
    m_edit->setObjectName(u"textEdit"_s);
    m_edit->setAccessibleName(label);
    m_edit->setMinimumWidth(360);
    m_edit->selectAll();
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setLook(m_problem, Look::Problem);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setDefault(true);
    setLook(m_ok, Look::Primary);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(caption);
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);
    layout->addSpacing(6);
    layout->addLayout(buttons);

    connect(m_edit, &QLineEdit::textChanged, this, &TextDialog::check);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    check();
}

QString TextDialog::text() const
{
    return m_edit->text().trimmed();
}

void TextDialog::check()
{
    const QString problem = m_problemOf(text());
    m_problem->setText(problem);
    m_ok->setEnabled(problem.isEmpty());
    setProblem(m_edit, !problem.isEmpty());
}

} // namespace tongbao
