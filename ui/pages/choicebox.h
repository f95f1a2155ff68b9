#pragma once

#include "ui/pages/choice.h"

#include <QComboBox>

namespace tongbao {

// One of several. As wide as what is chosen, up to a limit: then the tool tip has all of it. Its list is as
// wide as its longest entry.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    // Shows the entries with `code` chosen; a code that is not among them chooses none. Emits nothing.
    void setChoices(const QList<Choice> &choices, const QString &code);
    QString code() const { return currentData().toString(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent *event) override;

signals:
    void codeChosen(const QString &code); // by the person, and another than before

private:
    void explain();

    QList<Choice> m_choices;
    QString m_code;
};

} // namespace tongbao
