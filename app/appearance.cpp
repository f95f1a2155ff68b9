#include "app/appearance.h"

#include <QApplication>
#include <QEvent>

namespace tongbao {

namespace {

// An empty palette is filled with the desktop's colours; Qt 6.4 has no other way to ask for them.
Theme desktopTheme()
{
    QApplication::setPalette(QPalette());
    const QPalette palette = QGuiApplication::palette();
    const bool isDark
        = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return isDark ? Theme::Dark : Theme::Light;
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void Appearance::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    // Windows are told one by one while the desktop changes; ask once all of them have heard of it.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && m_choice == ThemeChoice::System)
        QMetaObject::invokeMethod(this, &Appearance::apply, Qt::QueuedConnection);
    return false;
}

void Appearance::apply()
{
    const Theme desktop = desktopTheme();
    const Theme theme = m_choice == ThemeChoice::Light ? Theme::Light
        : m_choice == ThemeChoice::Dark                ? Theme::Dark
                                                       : desktop;
    QApplication::setPalette(themePalette(theme));
    if (m_theme == theme)
        return;
    m_theme = theme;
    qApp->setStyleSheet(themeStyleSheet(theme));
    emit themeChanged(theme);
}

} // namespace tongbao
