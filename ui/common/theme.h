#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QAbstractButton;
class QWidget;

namespace tongbao {

enum class Theme { Light, Dark };

// The colours of a theme by what they are for. Text on its ground has a contrast of at least 4.5:1.
struct ThemeColours {
    QColor window; // behind the cards
    QColor surface; // cards, fields, chart ground
    QColor border;
    QColor text;
    QColor mutedText;
    QColor accent; // primary button, selection text
    QColor accentText; // on accent
    QColor selection; // ground of a selected row
    QColor danger; // problems beside fields
    QColor grid; // lines of a chart
    QColor axis;
};

const ThemeColours &themeColours(Theme theme);
// The theme that a widget's palette comes from.
Theme themeOf(const QPalette &palette);
QPalette themePalette(Theme theme);
// The application's style sheet over the "fusion" style: cards, navigation, fields, buttons
// (look/window-*.png).
QString themeStyleSheet(Theme theme);

// What a widget is in the style sheet beyond its class, kept in its dynamic property "look"; None takes it
// back. Frames: Card (white, rounded), Panel (form and navigation ground), Bar (tool bar ground). Views:
// Navigation. Lines between parts: Line.
// Labels: Title, Heading, Muted, Small (muted), Problem, Notice (tinted). Buttons: Primary, Flat (no frame),
// Link. QPushButtons are secondary by themselves. Fields: Cell (inside a table, as high as its row).
enum class Look {
    None,
    Card,
    Panel,
    Bar,
    Line,
    Navigation,
    Title,
    Heading,
    Muted,
    Small,
    Problem,
    Notice,
    Primary,
    Flat,
    Link,
    Cell
};
void setLook(QWidget *widget, Look look);
// Joins checkable buttons, from left to right, into one segmented control.
void setSegments(const QList<QAbstractButton *> &buttons);
// The red border of a field that says something wrong: the dynamic property "problem".
void setProblem(QWidget *field, bool hasProblem);

// The one font family of window and charts. Its package is a dependency.
QString fontFamily();
// The application's font.
QFont windowFont();
// False when the family is not installed: charts are refused with a clear error, never drawn with squares.
bool isFontInstalled();

} // namespace tongbao
