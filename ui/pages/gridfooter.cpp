#include "ui/pages/gridfooter.h"

#include "ui/common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tongbao {

GridFooter::GridFooter(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    setObjectName(u"gridFooter"_s);
    m_text->setObjectName(u"rowProblemLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(120);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->setSpacing(2);
    layout->addWidget(m_text, 1);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setObjectName(action->objectName().replace(u"Action"_s, u"Button"_s));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus, and so the row in edit, where it is
        setLook(button, Look::Flat);
        layout->addWidget(button);
    }
    write();
}

void GridFooter::setProblem(const QString &message)
{
    m_problem = message;
    write();
}

void GridFooter::setHint(const QString &hint)
{
    m_hint = hint;
    write();
}

void GridFooter::write()
{
    setLook(m_text, m_problem.isEmpty() ? Look::Small : Look::Problem);
    m_text->setText(m_problem.isEmpty() ? m_hint : m_problem);
}

} // namespace tongbao
