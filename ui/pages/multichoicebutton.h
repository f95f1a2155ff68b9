#pragma once

#include "ui/pages/choice.h"
#include "ui/pages/popupbutton.h"

namespace tongbao {

class ChoicePopup;

// Some of many: a button that says what is chosen and opens a list with ticks and a search.
class MultiChoiceButton : public PopupButton {
    Q_OBJECT
public:
    explicit MultiChoiceButton(QWidget *parent = nullptr);

    // all: "All apps", for nothing chosen; search: what the empty search field says.
    void setTexts(const QString &all, const QString &search);
    // Emits nothing. chosen: empty for all.
    void setChoices(const QList<Choice> &choices, const QStringList &chosen);
    const QStringList &chosen() const;

signals:
    void chosenChanged(const QStringList &codes); // by the person

protected:
    void open() override;

private:
    void sayChosen();

    ChoicePopup *m_popup;
    QList<Choice> m_choices;
    QString m_all;
};

} // namespace tongbao
