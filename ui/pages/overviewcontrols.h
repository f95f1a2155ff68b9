#pragma once

#include "db/domain/overview.h"
#include "ui/common/presentation.h"
#include "ui/pages/controlrow.h"

class QPushButton;

namespace tongbao {

class ChoiceBox;

// The row over the overview: as of when, whose figures, in which currency. Tells what was chosen; its owner
// decides what becomes of it and shows that.
class OverviewControls : public ControlRow {
    Q_OBJECT
public:
    explicit OverviewControls(QWidget *parent = nullptr);

    struct State {
        OverviewFilter filter;
        QList<Period> dates; // on whose last day something was published, in order
        QStringList publishers;
        QStringList currencies;
    };
    // Emits nothing.
    void setState(const State &state, const Presentation &presentation);

signals:
    void filterChosen(const tongbao::OverviewFilter &filter);

private:
    void connectChoices();
    void retranslate(const Presentation &presentation);
    void showDates(Language language);
    void showPublishers();
    void showCurrencies();

    State m_state;
    QLabel *m_dateLabel;
    ChoiceBox *m_date;
    QLabel *m_publisherLabel;
    ChoiceBox *m_publisher;
    QLabel *m_currencyLabel;
    ChoiceBox *m_currency;
    QPushButton *m_reset;
};

} // namespace tongbao
