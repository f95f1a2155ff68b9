#include "ui/pages/popupbutton.h"

#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace tongbao {

PopupButton::PopupButton(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] { open(); });
}

QSize PopupButton::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features |= QStyleOptionButton::HasMenu;
    const int indicator = style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this);
    const int text = std::min(fontMetrics().horizontalAdvance(this->text()), mostTextWidth);
    const QSize contents(text + indicator + 6, fontMetrics().height());
    return {style()->sizeFromContents(QStyle::CT_PushButton, &option, contents, this).width(),
        QPushButton::sizeHint().height()};
}

void PopupButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void PopupButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features |= QStyleOptionButton::HasMenu;
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace tongbao
