#include "ui/pages/multichoicebutton.h"

#include "ui/pages/choicepopup.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace tongbao {

namespace {

constexpr int mostTextWidth = 260;

} // namespace

MultiChoiceButton::MultiChoiceButton(QWidget *parent)
    : QPushButton(parent)
    , m_popup(new ChoicePopup(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &MultiChoiceButton::open);
    connect(m_popup, &ChoicePopup::chosenChanged, this, [this](const QStringList &codes) {
        sayChosen();
        emit chosenChanged(codes);
    });
}

void MultiChoiceButton::setTexts(const QString &all, const QString &search)
{
    m_all = all;
    m_popup->setTexts(all, search);
    sayChosen();
}

void MultiChoiceButton::setChoices(const QList<Choice> &choices, const QStringList &chosen)
{
    m_choices = choices;
    m_popup->setChoices(choices, chosen);
    sayChosen();
}

const QStringList &MultiChoiceButton::chosen() const
{
    return m_popup->chosen();
}

QSize MultiChoiceButton::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features |= QStyleOptionButton::HasMenu;
    const int indicator = style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this);
    const int text = std::min(fontMetrics().horizontalAdvance(this->text()), mostTextWidth);
    const QSize contents(text + indicator + 6, fontMetrics().height());
    return {style()->sizeFromContents(QStyle::CT_PushButton, &option, contents, this).width(),
        QPushButton::sizeHint().height()};
}

void MultiChoiceButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void MultiChoiceButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features |= QStyleOptionButton::HasMenu;
    painter.drawControl(QStyle::CE_PushButton, option);
}

void MultiChoiceButton::open()
{
    m_popup->showBelow(this);
}

void MultiChoiceButton::sayChosen()
{
    QStringList names;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (chosen().contains(choice.code))
            names.append(choice.text);
    }
    if (chosen().isEmpty())
        setText(m_all);
    else if (names.size() == 1 && chosen().size() == 1)
        setText(fontMetrics()
                    .elidedText(names.first(), Qt::ElideRight, mostTextWidth)
                    .replace(u'&', QStringLiteral("&&")));
    else
        setText(
            tr("%1 of %2").arg(QLocale().toString(chosen().size()), QLocale().toString(m_choices.size())));
    setToolTip(names.join(u'\n'));
    updateGeometry();
}

} // namespace tongbao
