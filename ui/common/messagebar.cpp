#include "ui/common/messagebar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tongbao {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    m_button->setObjectName(u"messageButton"_s);
    m_close->setObjectName(u"closeMessageButton"_s);
    setLook(m_close, Look::Flat);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    retranslate();
    clear();
}

void MessageBar::showError(const Error &error)
{
    m_isError = true;
    m_button->hide();
    m_text->setText(error.message);
    m_text->setToolTip(error.detail.toHtmlEscaped());
    setProblem(this, true);
    setAccessibleName(error.message);
    show();
}

void MessageBar::showNotice(const QString &text, QAction *action)
{
    if (m_isError)
        return;
    m_action = action;
    m_button->setText(action ? action->iconText() : QString());
    m_button->setVisible(action);
    m_text->setText(text);
    m_text->setToolTip({});
    setProblem(this, false);
    setAccessibleName(text);
    show();
}

void MessageBar::clear()
{
    m_isError = false;
    m_text->clear();
    setAccessibleName({});
    hide();
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    // Grey reads on both themes' grounds, so the bar need not know which one is on.
    m_close->setIcon(icon(IconName::Close, QColor(0x80, 0x8a, 0x99)));
}

} // namespace tongbao
