#include "ui/forms/formframe.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/forms/fittingscrollarea.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr int margin = 14;

QLabel *messageLabel(const QString &objectName, Look look, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    label->hide();
    return label;
}

} // namespace

FormFrame::FormFrame(QWidget *form, QWidget *content)
    : title(new QLabel(form))
    , deleteButton(new QToolButton(form))
    , hint(messageLabel(u"hintLabel"_s, Look::Muted, form))
    , notice(messageLabel(u"noticeLabel"_s, Look::Notice, form))
    , fieldArea(new FittingScrollArea(content, form))
    , problem(messageLabel(u"problemLabel"_s, Look::Problem, form))
    , buttons(new QWidget(form))
    , revertButton(new QPushButton(buttons))
    , saveButton(new QPushButton(buttons))
    , m_form(form)
    , m_foot(new QVBoxLayout)
    , m_layout(new QVBoxLayout(form))
{
    title->setObjectName(u"titleLabel"_s);
    setLook(title, Look::Heading);
    deleteButton->setObjectName(u"deleteButton"_s);
    setLook(deleteButton, Look::Flat);
    fieldArea->setObjectName(u"fieldArea"_s);
    revertButton->setObjectName(u"revertButton"_s);
    saveButton->setObjectName(u"saveButton"_s);
    setLook(saveButton, Look::Primary);
    revertButton->setAutoDefault(true); // Return presses it
    saveButton->setAutoDefault(true);
    arrange();
    setIcons();
}

void FormFrame::arrange()
{
    QSizePolicy place = deleteButton->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    deleteButton->setSizePolicy(place);
    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(deleteButton);
    auto *pair = new QHBoxLayout(buttons);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(8);
    pair->addWidget(revertButton, 1);
    pair->addWidget(saveButton, 1);

    // The scroll bars stand in the margin at the right.
    const int bar = fieldArea->verticalScrollBar()->sizeHint().width();
    auto *head = new QVBoxLayout;
    for (QVBoxLayout *part : {head, m_foot}) {
        part->setContentsMargins(0, 0, bar, 0);
        part->setSpacing(6);
    }
    head->addLayout(top);
    head->addWidget(hint);
    head->addWidget(notice);
    m_foot->addWidget(problem);
    m_foot->addWidget(buttons);
    m_layout->setContentsMargins(margin, 6, std::max(0, margin - bar), 8);
    m_layout->setSpacing(6);
    m_layout->addLayout(head);
    m_layout->addWidget(fieldArea);
    m_layout->addLayout(m_foot);
    m_layout->addStretch(1);
}

void FormFrame::addBelow(QWidget *part)
{
    m_layout->insertWidget(m_layout->count() - 1, part);
}

void FormFrame::setTabOrderAfter(QWidget *lastEditor)
{
    QWidget::setTabOrder(lastEditor, saveButton);
    QWidget::setTabOrder(saveButton, revertButton);
    QWidget::setTabOrder(revertButton, deleteButton);
}

void FormFrame::setIcons()
{
    deleteButton->setIcon(icon(IconName::Delete, themeOf(m_form->palette())));
}

} // namespace tongbao
