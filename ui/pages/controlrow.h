#pragma once

#include <QWidget>

class QLabel;

namespace tongbao {

// The row of controls over a page: each with its label before it, going on in the next line where the width
// ends.
class ControlRow : public QWidget {
    Q_OBJECT
public:
    explicit ControlRow(QWidget *parent = nullptr);

protected:
    // Gives the label and its controls a place together; the first control is the label's buddy.
    QWidget *addGroup(QLabel *label, const QList<QWidget *> &controls);
    void addControl(QWidget *control);
};

} // namespace tongbao
