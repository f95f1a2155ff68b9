#pragma once

#include "ui/forms/formframe.h"

class QFrame;

namespace tongbao {

class HistoryPanel;
class ObservationFields;

// What ObservationForm is made of, and where it stands. Nothing here says or does anything.
class ObservationFormParts : public FormFrame {
public:
    // All parts are children of the form.
    explicit ObservationFormParts(QWidget *form);

    ObservationFields *fields;
    QFrame *line;
    HistoryPanel *history;
    FittingScrollArea *historyArea;

private:
    ObservationFormParts(QWidget *form, ObservationFields *fields);
};

} // namespace tongbao
