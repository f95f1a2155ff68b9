#pragma once

#include "ui/pages/choice.h"

#include <QPushButton>

namespace tongbao {

class ChoicePopup;

// Some of many: a button that says what is chosen and opens a list with ticks and a search.
// Space, Return or the arrow down opens it.
class MultiChoiceButton : public QPushButton {
    Q_OBJECT
public:
    explicit MultiChoiceButton(QWidget *parent = nullptr);

    // all: "All apps", for nothing chosen; search: the placeholder of the search field.
    void setTexts(const QString &all, const QString &search);
    // Emits nothing. chosen: empty for all.
    void setChoices(const QList<Choice> &choices, const QStringList &chosen);
    const QStringList &chosen() const;

    QSize sizeHint() const override;

signals:
    void chosenChanged(const QStringList &codes); // by the person

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open();
    void sayChosen();

    ChoicePopup *m_popup;
    QList<Choice> m_choices;
    QString m_all;
};

} // namespace tongbao
