#include "ui/pages/reasonpanel.h"

#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

ReasonPanel::ReasonPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_showAll(new QPushButton(this))
{
    setLook(m_heading, Look::Title);
    m_heading->setAlignment(Qt::AlignCenter);
    m_reason->setObjectName(u"reasonLabel"_s);
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_showAll->setObjectName(u"showAllButton"_s);
    setLook(m_showAll, Look::Primary);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(10);
    layout->addStretch();
    layout->addWidget(m_heading);
    layout->addWidget(m_reason);
    layout->addWidget(m_showAll, 0, Qt::AlignCenter);
    layout->addStretch();
    connect(m_showAll, &QPushButton::clicked, this, &ReasonPanel::showAllRequested);
    retranslate();
}

void ReasonPanel::showReason(const QString &heading, const QString &reason, bool canShowAll)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_reason->setText(reason);
    m_showAll->setVisible(canShowAll);
}

void ReasonPanel::retranslate()
{
    m_showAll->setText(tr("Show everything again"));
}

} // namespace tongbao
