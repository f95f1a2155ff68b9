#pragma once

#include "ui/pages/choice.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace tongbao {

// The list of a MultiChoiceButton: a search field over entries with ticks, the first of which stands for all.
// Keys: type to search, arrows to move, Space or Return to tick, Tab between field and list, Escape to close.
class ChoicePopup : public QFrame {
    Q_OBJECT
public:
    explicit ChoicePopup(QWidget *parent);

    void setTexts(const QString &all, const QString &search);
    void setChoices(const QList<Choice> &choices, const QStringList &chosen);
    const QStringList &chosen() const { return m_chosen; } // empty: all
    void showBelow(QWidget *button);

signals:
    void chosenChanged(const QStringList &codes); // by the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void tick();
    void filter(const QString &words);
    void toggle(QListWidgetItem *item);
    bool handleKey(QObject *watched, int key);

    QLineEdit *m_search;
    QListWidget *m_list;
    QList<Choice> m_choices;
    QStringList m_chosen;
    QString m_all;
};

} // namespace tongbao
