#pragma once

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;
class QWidget;

namespace tongbao {

class FittingScrollArea;

// What every form at the right of the window is made of: title and Delete, what is said above the fields,
// the fields, scrolling, the problem under them, Revert and Save. Nothing here says or does anything.
class FormFrame {
public:
    // All parts are children of the form.
    FormFrame(QWidget *form, QWidget *content);

    // In the colours of the form's palette.
    void setIcons();

    QLabel *title;
    QToolButton *deleteButton;
    QLabel *hint;
    QLabel *notice;
    FittingScrollArea *fieldArea;
    QLabel *problem;
    QWidget *buttons;
    QPushButton *revertButton;
    QPushButton *saveButton;

protected:
    // Under the buttons, within the margins.
    QVBoxLayout *foot() const { return m_foot; }
    // The form's own layout, before its stretch.
    void addBelow(QWidget *part);
    // The Tab key goes from the last field to Save, Revert and Delete.
    void setTabOrderAfter(QWidget *lastEditor);

private:
    void arrange();

    QWidget *m_form;
    QVBoxLayout *m_foot;
    QVBoxLayout *m_layout;
};

} // namespace tongbao
