#include "app/startwindow.h"

#include "ui/common/theme.h"
#include "ui/common/waitnotice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int textWidth = 480;

QLabel *paragraph(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

StartWindow::StartWindow(QWidget *parent)
    : QWidget(parent)
    , m_waiting(new WaitingEdits(this))
    , m_title(new QLabel(this))
    , m_message(paragraph(u"messageLabel"_s, this))
    , m_detail(paragraph(u"detailLabel"_s, this))
    , m_tryAgain(button(tr("Try again"), u"tryAgainButton"_s, this))
{
    setObjectName(u"startWindow"_s);
    setAttribute(Qt::WA_StyledBackground);
    setLook(this, Look::Panel);
    setWindowTitle(tr("Tongbao", "the program's name"));
    m_title->setObjectName(u"titleLabel"_s);
    setLook(m_title, Look::Title);
    m_title->setMinimumWidth(textWidth); // as wide while it waits
    setLook(m_detail, Look::Muted);
    QPushButton *open = button(tr("Open another file…"), u"openButton"_s, this);
    QPushButton *create = button(tr("New file…"), u"newButton"_s, this);
    QPushButton *quit = button(tr("Quit"), u"quitButton"_s, this);
    setLook(open, Look::Primary);
    connect(open, &QPushButton::clicked, this, &StartWindow::openRequested);
    connect(create, &QPushButton::clicked, this, &StartWindow::newRequested);
    connect(quit, &QPushButton::clicked, this, &QWidget::close);
    connect(m_tryAgain, &QPushButton::clicked, this, [this] {
        if (m_wait)
            m_waiting->add(*m_wait);
    });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(quit);
    buttons->addStretch();
    buttons->addWidget(m_tryAgain);
    buttons->addWidget(create);
    buttons->addWidget(open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(new WaitNotice(*m_waiting, this));
    layout->addWidget(m_message);
    layout->addWidget(m_detail);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    setTabOrder(open, m_tryAgain);
    setTabOrder(m_tryAgain, create);
    setTabOrder(create, quit);
    connect(m_waiting, &WaitingEdits::waitingChanged, this, &StartWindow::follow);
    follow();
    open->setFocus();
}

void StartWindow::showError(const Error &error)
{
    m_message->setText(error.message);
    m_detail->setText(error.detail);
    m_isBusy = error.kind == ErrorKind::Busy;
    follow();
}

void StartWindow::wait(const Wait &wait)
{
    m_waiting->cancel();
    m_wait = wait;
    m_waiting->add(wait);
}

// While it waits, what went wrong before says nothing any more.
void StartWindow::follow()
{
    const bool isWaiting = m_waiting->isWaiting();
    m_title->setText(isWaiting ? tr("The file is not free yet") : tr("The file could not be opened"));
    m_message->setVisible(!isWaiting);
    m_detail->setVisible(!isWaiting && !m_detail->text().isEmpty());
    m_tryAgain->setVisible(!isWaiting && m_isBusy);
    adjustSize();
}

} // namespace tongbao
