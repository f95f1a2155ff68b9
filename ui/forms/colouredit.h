#pragma once

#include <QLineEdit>

namespace tongbao {

// A colour as "#rrggbb", or none, with the colour itself at its right end: a click on it, and the Down key,
// open a dialog to choose one.
class ColourEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit ColourEdit(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect swatch() const;
    void chooseColour();
};

} // namespace tongbao
