#pragma once

#include <QLineEdit>

class QAction;

namespace tongbao {

// A colour as "#rrggbb", or none, with the colour itself at its right end: a click on it, and the Down key,
// open a dialog to choose one.
class ColourEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit ColourEdit(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showColour();
    void chooseColour();

    QAction *m_choose;
};

} // namespace tongbao
