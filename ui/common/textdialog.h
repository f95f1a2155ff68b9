#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tongbao {

// Why a text is refused, translated; empty when it is fine.
using TextProblem = std::function<QString(const QString &)>;

// Asks for one line of text. What is wrong with it stands under the field, and OK waits until nothing is.
class TextDialog : public QDialog {
    Q_OBJECT
public:
    TextDialog(const QString &title, const QString &label, const QString &suggestion,
        const TextProblem &problemOf, QWidget *parent = nullptr);

    // Without spaces at its ends.
    QString text() const;

private:
    void check();

    TextProblem m_problemOf;
    QLineEdit *m_edit;
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace tongbao
