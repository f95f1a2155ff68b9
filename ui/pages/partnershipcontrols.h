#pragma once

#include "db/domain/partnershipdata.h"
#include "ui/common/presentation.h"
#include "ui/pages/controlrow.h"

class QPushButton;

namespace tongbao {

class ChoiceBox;
class MultiChoiceButton;

// The row over the matrix of partnerships: when, which banks, which companies. Tells what was chosen; its
// owner decides what becomes of it and shows that.
class PartnershipControls : public ControlRow {
    Q_OBJECT
public:
    explicit PartnershipControls(QWidget *parent = nullptr);

    // home: what a reset goes back to. Emits nothing.
    void setState(
        const View &view, const View &home, const Catalog &catalog, const Presentation &presentation);

signals:
    void viewChosen(const tongbao::View &view);
    void resetRequested();

private:
    void connectChoices();
    void retranslate(const Presentation &presentation);
    void showYears(const QList<Period> &years, Language language);
    void chooseLimit(std::optional<Period> SeriesQuery::*limit, const QString &key);
    void chooseSubjects();

    View m_view;
    QLabel *m_timeLabel;
    ChoiceBox *m_from;
    QLabel *m_dash;
    ChoiceBox *m_to;
    QLabel *m_bankLabel;
    MultiChoiceButton *m_banks;
    QLabel *m_partnerLabel;
    MultiChoiceButton *m_partners;
    QPushButton *m_reset;
};

} // namespace tongbao
