#pragma once

class QFrame;
class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

namespace tongbao {

class FittingScrollArea;
class HistoryPanel;
class ObservationFields;

// What ObservationForm is made of, and where it stands. Nothing here says or does anything.
class ObservationFormParts {
public:
    // All parts are children of the form.
    explicit ObservationFormParts(QWidget *form);

    // In the colours of the form's palette.
    void setIcons();

    QLabel *title;
    QToolButton *deleteButton;
    QLabel *hint;
    QLabel *notice;
    ObservationFields *fields;
    FittingScrollArea *fieldArea;
    QLabel *problem;
    QWidget *buttons;
    QPushButton *revertButton;
    QPushButton *saveButton;
    QFrame *line;
    HistoryPanel *history;
    FittingScrollArea *historyArea;

private:
    void arrange();

    QWidget *m_form;
};

} // namespace tongbao
