#include "ui/common/waitnotice.h"

#include "ui/common/dialogroom.h"
#include "ui/common/theme.h"
#include "ui/common/waitingedits.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tongbao {

WaitNotice::WaitNotice(WaitingEdits &waiting, QWidget *parent)
    : QFrame(parent)
    , m_waiting(waiting)
    , m_text(new QLabel(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"waitNotice"_s);
    m_text->setObjectName(u"waitText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_cancel->setObjectName(u"cancelWaitButton"_s);
    m_cancel->setAutoDefault(false); // in a dialog Return is another button's
    m_cancel->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the person was typing
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, &waiting, &WaitingEdits::giveUp);
    connect(&waiting, &WaitingEdits::waitingChanged, this, &WaitNotice::follow);
    follow();
}

void WaitNotice::retranslate()
{
    const QString file = m_waiting.file();
    m_text->setText(file.isEmpty() ? tr("Another program is writing to this file. Waiting…")
                                   : tr("Another program is using \"%1\". Waiting…").arg(file));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Do not wait any longer; what was typed stays to be saved again"));
    setAccessibleName(m_text->text());
}

void WaitNotice::follow()
{
    retranslate();
    setVisible(m_waiting.isWaiting());
    if (auto *dialog = qobject_cast<QDialog *>(window()); dialog && m_waiting.isWaiting())
        makeRoomIn(*dialog);
}

} // namespace tongbao
