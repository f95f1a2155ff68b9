#include "ui/forms/observationformparts.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/forms/fittingscrollarea.h"
#include "ui/forms/historypanel.h"
#include "ui/forms/observationfields.h"

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

ObservationFormParts::ObservationFormParts(QWidget *form)
    : title(new QLabel(form))
    , deleteButton(new QToolButton(form))
    , hint(messageLabel(u"hintLabel"_s, Look::Muted, form))
    , notice(messageLabel(u"noticeLabel"_s, Look::Notice, form))
    , fields(new ObservationFields)
    , fieldArea(new FittingScrollArea(fields, form))
    , problem(messageLabel(u"problemLabel"_s, Look::Problem, form))
    , buttons(new QWidget(form))
    , revertButton(new QPushButton(buttons))
    , saveButton(new QPushButton(buttons))
    , line(new QFrame(form))
    , history(new HistoryPanel)
    , historyArea(new FittingScrollArea(history, form))
    , m_form(form)
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
    historyArea->setObjectName(u"historyArea"_s);
    line->setObjectName(u"historyLine"_s);
    setLook(line, Look::Line);
    arrange();
    setIcons();
}

void ObservationFormParts::arrange()
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
    const auto inset = [bar] {
        auto *part = new QVBoxLayout;
        part->setContentsMargins(0, 0, bar, 0);
        part->setSpacing(6);
        return part;
    };
    QVBoxLayout *head = inset();
    head->addLayout(top);
    head->addWidget(hint);
    head->addWidget(notice);
    QVBoxLayout *foot = inset();
    foot->addWidget(problem);
    foot->addWidget(buttons);
    foot->addWidget(line);
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(margin, 6, std::max(0, margin - bar), 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(fieldArea);
    layout->addLayout(foot);
    layout->addWidget(historyArea);
    layout->addStretch(1);
    QWidget::setTabOrder(fields->lastEditor(), saveButton);
    QWidget::setTabOrder(saveButton, revertButton);
    QWidget::setTabOrder(revertButton, deleteButton);
}

void ObservationFormParts::setIcons()
{
    deleteButton->setIcon(icon(IconName::Delete, themeOf(m_form->palette())));
}

} // namespace tongbao
