#include "ui/pages/cardbutton.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace tongbao {

namespace {

constexpr double radius = 8; // of the cards in window.qss

} // namespace

CardButton::CardButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover); // drawn anew when the mouse comes and goes
}

void CardButton::setTheme(Theme theme)
{
    m_theme = theme;
    update();
}

bool CardButton::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QAbstractButton::event(event);
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CardButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColours &colours = themeColours(m_theme);
    const bool isMarked = hasFocus() || isDown();
    const double width = isMarked ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isMarked || underMouse() ? colours.accent : colours.border, width));
    painter.setBrush(colours.surface);
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

} // namespace tongbao
