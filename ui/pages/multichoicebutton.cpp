#include "ui/pages/multichoicebutton.h"

#include "ui/pages/choicepopup.h"

#include <QLocale>

namespace tongbao {

MultiChoiceButton::MultiChoiceButton(QWidget *parent)
    : PopupButton(parent)
    , m_popup(new ChoicePopup(this))
{
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
