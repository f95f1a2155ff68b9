#pragma once

#include <QPushButton>

namespace tongbao {

// A button with an arrow that opens a popup. Space, Return or the arrow down opens it as a click does.
class PopupButton : public QPushButton {
    Q_OBJECT
public:
    explicit PopupButton(QWidget *parent = nullptr);

    // As wide as its text, up to a limit.
    QSize sizeHint() const override;

protected:
    static constexpr int mostTextWidth = 260;

    virtual void open() = 0;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tongbao
