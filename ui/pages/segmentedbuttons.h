#pragma once

#include "ui/pages/choice.h"

#include <QWidget>

class QButtonGroup;

namespace tongbao {

// One of a few, all in sight: buttons joined into one control. Arrow keys move the choice; Tab passes it as
// one.
class SegmentedButtons : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedButtons(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices, const QString &code); // emits nothing
    QString code() const;

signals:
    void codeChosen(const QString &code); // by the person, and another than before

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void choose(int place);
    void showChosen();

    QButtonGroup *m_group;
    QList<Choice> m_choices;
    QString m_code;
};

} // namespace tongbao
