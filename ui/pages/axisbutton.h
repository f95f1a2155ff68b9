#pragma once

#include "db/domain/figuretext.h"
#include "db/domain/valueaxis.h"
#include "ui/pages/popupbutton.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace tongbao {

// How the values of a chart run: a button that says it and opens a small form. Return or leaving a field
// takes it over, Escape closes the form.
class AxisButton : public PopupButton {
    Q_OBJECT
public:
    explicit AxisButton(QWidget *parent = nullptr);

    // Emits nothing. noLogarithm: why it cannot be logarithmic; empty when it can.
    void setAxis(const ValueAxis &axis, UnitKind unit, const QString &noLogarithm, Language language);
    // Under the fields, until the next choice.
    void showProblem(const QString &problem);

signals:
    void axisChosen(const tongbao::ValueAxis &axis); // by the person

protected:
    void open() override;

private:
    QWidget *buildPopup();
    void retranslate();
    void choose();
    QString limitText(const std::optional<Number> &limit) const;
    QString axisText() const;

    ValueAxis m_axis;
    UnitKind m_unit = UnitKind::Percent;
    Language m_language = Language::English;
    QCheckBox *m_logarithmic;
    QLabel *m_lowLabel;
    QLineEdit *m_low;
    QLabel *m_highLabel;
    QLineEdit *m_high;
    QLabel *m_problem;
    QPushButton *m_automatic;
    QWidget *m_popup; // after its parts
};

} // namespace tongbao
