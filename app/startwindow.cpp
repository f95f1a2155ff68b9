#include "app/startwindow.h"

#include "ui/common/theme.h"

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

StartWindow::StartWindow(const Error &error, QWidget *parent)
    : QWidget(parent)
    , m_message(paragraph(u"messageLabel"_s, this))
    , m_detail(paragraph(u"detailLabel"_s, this))
{
    setObjectName(u"startWindow"_s);
    setAttribute(Qt::WA_StyledBackground);
    setLook(this, Look::Panel);
    setWindowTitle(tr("Tongbao", "the program's name"));
    auto *title = new QLabel(tr("The file could not be opened"), this);
    setLook(title, Look::Title);
    setLook(m_detail, Look::Muted);
    QPushButton *open = button(tr("Open another file…"), u"openButton"_s, this);
    QPushButton *create = button(tr("New file…"), u"newButton"_s, this);
    QPushButton *quit = button(tr("Quit"), u"quitButton"_s, this);
    setLook(open, Look::Primary);
    connect(open, &QPushButton::clicked, this, &StartWindow::openRequested);
    connect(create, &QPushButton::clicked, this, &StartWindow::newRequested);
    connect(quit, &QPushButton::clicked, this, &QWidget::close);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(quit);
    buttons->addStretch();
    buttons->addWidget(create);
    buttons->addWidget(open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(m_message);
    layout->addWidget(m_detail);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    setTabOrder(open, create);
    setTabOrder(create, quit);
    showError(error);
    open->setFocus();
}

void StartWindow::showError(const Error &error)
{
    m_message->setText(error.message);
    m_detail->setText(error.detail);
    m_detail->setVisible(!error.detail.isEmpty());
    adjustSize();
}

} // namespace tongbao
