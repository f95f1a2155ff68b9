#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace tongbao {

// A labelled field with the problem beside it. Names everything after the field: "valueEdit", "valueLabel",
// "valueProblem", so that tests and assistive technology find them.
class FormField : public QWidget {
    Q_OBJECT
public:
    // name: the column in the exchange format ("published_on").
    FormField(const QString &name, QWidget *editor, QWidget *parent = nullptr);

    const QString &name() const { return m_name; }
    QWidget *editor() const { return m_editor; }
    void setLabel(const QString &text);
    void setProblem(const QString &message); // empty: none
    QString problem() const;
    // A button at the right of the label.
    void addAtLabel(QWidget *widget);
    // Messages go there instead of under the field: two fields side by side share the whole width.
    void putMessagesInto(QBoxLayout *layout);
    // Whether the person has been in the field: only then an empty one is a problem.
    bool isTouched() const { return m_isTouched; }
    void setTouched(bool isTouched) { m_isTouched = isTouched; }

signals:
    void left(); // the focus went to another field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWholeText();

    QString m_name;
    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_whole;
    QLabel *m_problem;
    QHBoxLayout *m_top;
    bool m_isTouched = false;
};

} // namespace tongbao
