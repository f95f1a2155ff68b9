#pragma once

#include "ui/pages/choice.h"

#include <QWidget>

class QButtonGroup;

namespace tongbao {

class ChoiceBox;

// One of a few, all in sight: buttons joined into one control. Arrow keys move the choice; Tab passes it as
// one. Folded, where there is no room for them, it is a list.
class SegmentedButtons : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedButtons(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices, const QString &code); // emits nothing
    QString code() const;
    void setFolded(bool isFolded);

signals:
    void codeChosen(const QString &code); // by the person, and another than before

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void choose(int place);
    void showChosen();

    QButtonGroup *m_group;
    ChoiceBox *m_box;
    QList<Choice> m_choices;
    QString m_code;
    bool m_isFolded = false;
};

} // namespace tongbao
