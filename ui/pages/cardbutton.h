#pragma once

#include "ui/common/theme.h"

#include <QAbstractButton>

namespace tongbao {

// A card that can be pressed, by mouse, Space or Return.
class CardButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit CardButton(QWidget *parent = nullptr);

    void setTheme(Theme theme);
    Theme theme() const { return m_theme; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    // The ground and border alone.
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme = Theme::Light;
};

} // namespace tongbao
