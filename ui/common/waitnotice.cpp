#include "ui/common/waitnotice.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tongbao {

WaitNotice::WaitNotice(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"waitNotice"_s);
    m_text->setObjectName(u"waitText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_cancel->setObjectName(u"cancelWaitButton"_s);
    m_cancel->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the person was typing
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &WaitNotice::cancelled);
    retranslate();
    hide();
}

void WaitNotice::retranslate()
{
    m_text->setText(tr("Another program is writing to this file. Waiting…"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Do not wait any longer; what was typed stays to be saved again"));
    setAccessibleName(m_text->text());
}

} // namespace tongbao
