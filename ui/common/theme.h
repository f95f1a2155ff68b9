#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace tongbao {

enum class Theme { Light, Dark };

// The colours of a theme by what they are for. Text on its ground has a contrast of at least 4.5:1.
struct ThemeColours {
    QColor window;     // behind the cards
    QColor surface;    // cards, fields, chart ground
    QColor border;
    QColor text;
    QColor mutedText;
    QColor accent;     // primary button, selection text
    QColor accentText; // on accent
    QColor selection;  // ground of a selected row
    QColor danger;     // problems beside fields
    QColor grid;       // lines of a chart
    QColor axis;
};

const ThemeColours &themeColours(Theme theme);
QPalette themePalette(Theme theme);
// The application's style sheet: cards, navigation, fields, buttons (look/window-*.png).
QString themeStyleSheet(Theme theme);

// The one font family of window and charts. Its package is a dependency.
QString fontFamily();
// False when the family is not installed: charts are refused with a clear error, never drawn with squares.
bool isFontInstalled();

} // namespace tongbao
