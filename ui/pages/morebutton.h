#pragma once

#include "ui/pages/popupbutton.h"

class QFormLayout;
class QFrame;
class QLabel;

namespace tongbao {

// Choices that are made more rarely, kept behind one button: a popup with a line for each. The button says
// how many of them are not as at first, so that nothing chosen is out of sight.
class MoreButton : public PopupButton {
    Q_OBJECT
public:
    explicit MoreButton(QWidget *parent = nullptr);

    // Takes both over; the control is the label's buddy.
    void addLine(QLabel *label, QWidget *control);
    void addLine(QWidget *control); // that says itself what it is
    void setLineShown(QWidget *control, bool isShown);
    void setTexts(const QString &text, int chosen);

protected:
    void open() override;

private:
    void fitPopup();

    QFrame *m_popup;
    QFormLayout *m_lines;
};

} // namespace tongbao
