#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QFontDatabase>
#include <QStyle>
#include <QVariant>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr const char *lookProperty = "look";
constexpr const char *problemProperty = "problem";

ThemeColours lightColours()
{
    ThemeColours colours;
    colours.window = QColor(0xf3, 0xf4, 0xf6);
    colours.surface = QColor(0xff, 0xff, 0xff);
    colours.border = QColor(0xdd, 0xe1, 0xe7);
    colours.text = QColor(0x1f, 0x23, 0x29);
    colours.mutedText = QColor(0x5f, 0x6b, 0x80);
    colours.accent = QColor(0x11, 0x66, 0xe2);
    colours.accentText = QColor(0xff, 0xff, 0xff);
    colours.selection = QColor(0xe8, 0xf1, 0xfe);
    colours.danger = QColor(0xc9, 0x25, 0x1a);
    colours.grid = QColor(0xeb, 0xed, 0xf0);
    colours.axis = QColor(0x5f, 0x6b, 0x80);
    return colours;
}

ThemeColours darkColours()
{
    ThemeColours colours;
    colours.window = QColor(0x17, 0x19, 0x1c);
    colours.surface = QColor(0x20, 0x23, 0x27);
    colours.border = QColor(0x3a, 0x3f, 0x46);
    colours.text = QColor(0xe6, 0xe9, 0xee);
    colours.mutedText = QColor(0x9d, 0xa7, 0xb6);
    colours.accent = QColor(0x5a, 0xa2, 0xff);
    colours.accentText = QColor(0x0b, 0x15, 0x26);
    colours.selection = QColor(0x26, 0x33, 0x4d);
    colours.danger = QColor(0xff, 0x7a, 0x70);
    colours.grid = QColor(0x2c, 0x30, 0x36);
    colours.axis = QColor(0x8b, 0x95, 0xa5);
    return colours;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part
        = [share](float from, float to) { return static_cast<float>(from + (to - from) * share); };
    return QColor::fromRgbF(
        part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

QString lookName(Look look)
{
    static const std::array<QString, 16> names{QString(), u"card"_s, u"panel"_s, u"bar"_s, u"line"_s,
        u"navigation"_s, u"title"_s, u"heading"_s, u"muted"_s, u"small"_s, u"problem"_s, u"notice"_s,
        u"primary"_s, u"flat"_s, u"link"_s, u"cell"_s};
    return names.at(static_cast<size_t>(look));
}

// The style sheet reads properties only when it is applied.
void applyAgain(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    applyAgain(widget);
}

} // namespace

const ThemeColours &themeColours(Theme theme)
{
    static const ThemeColours light = lightColours();
    static const ThemeColours dark = darkColours();
    return theme == Theme::Dark ? dark : light;
}

Theme themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

QPalette themePalette(Theme theme)
{
    const ThemeColours &colours = themeColours(theme);
    QPalette palette(colours.surface, colours.window);
    const std::pair<QPalette::ColorRole, QColor> roles[]
        = {{QPalette::Window, colours.window}, {QPalette::WindowText, colours.text},
            {QPalette::Base, colours.surface}, {QPalette::AlternateBase, colours.window},
            {QPalette::Text, colours.text}, {QPalette::Button, colours.surface},
            {QPalette::ButtonText, colours.text}, {QPalette::BrightText, colours.danger},
            {QPalette::ToolTipBase, colours.surface}, {QPalette::ToolTipText, colours.text},
            {QPalette::PlaceholderText, colours.mutedText}, {QPalette::Highlight, colours.accent},
            {QPalette::HighlightedText, colours.accentText}, {QPalette::Link, colours.accent},
            {QPalette::LinkVisited, colours.accent}, {QPalette::Mid, colours.border},
            {QPalette::Light, colours.surface}, {QPalette::Midlight, colours.border},
            {QPalette::Dark, colours.mutedText}, {QPalette::Shadow, colours.border}};
    for (const auto &[role, colour] : roles)
        palette.setColor(role, colour);
    const QColor disabled = mixed(colours.mutedText, colours.surface, 0.3);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, colours.window);
    return palette;
}

void setLook(QWidget *widget, Look look)
{
    // A plain QWidget draws no ground of a style sheet by itself.
    widget->setAttribute(
        Qt::WA_StyledBackground, look == Look::Card || look == Look::Panel || look == Look::Bar);
    setStyleProperty(widget, lookProperty, look == Look::None ? QVariant() : QVariant(lookName(look)));
}

void setSegments(const QList<QAbstractButton *> &buttons)
{
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const bool isFirst = i == 0;
        const bool isLast = i == buttons.size() - 1;
        const QString place = isFirst && isLast ? u"only"_s
            : isFirst                           ? u"first"_s
            : isLast                            ? u"last"_s
                                                : u"middle"_s;
        buttons.at(i)->setProperty("place", place);
        setStyleProperty(buttons.at(i), lookProperty, u"segment"_s);
        applyAgain(buttons.at(i));
    }
}

void setProblem(QWidget *field, bool hasProblem)
{
    setStyleProperty(field, problemProperty, hasProblem);
}

QString fontFamily()
{
    return u"Noto Sans CJK SC"_s;
}

QFont windowFont()
{
    return QFont(fontFamily(), 10);
}

bool isFontInstalled()
{
    return QFontDatabase::hasFamily(fontFamily());
}

} // namespace tongbao
