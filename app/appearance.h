#pragma once

#include "ui/common/theme.h"
#include "ui/themechoice.h"

#include <QObject>

#include <optional>

namespace tongbao {

// Palette and style sheet of the whole application, by choice or as the desktop has them. Needs a
// QApplication.
class Appearance : public QObject {
    Q_OBJECT
public:
    explicit Appearance(QObject *parent = nullptr);

    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    Theme theme() const { return m_theme.value_or(Theme::Light); }

signals:
    void themeChanged(tongbao::Theme theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    std::optional<Theme> m_theme; // none before the first choice
};

} // namespace tongbao
