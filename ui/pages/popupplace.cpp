#include "ui/pages/popupplace.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace tongbao {

QPoint popupPlace(const QWidget &button, QSize size)
{
    QPoint place = button.mapToGlobal(QPoint(0, button.height() + 2));
    if (const QScreen *screen = button.screen()) {
        const QRect available = screen->availableGeometry();
        if (place.y() + size.height() > available.bottom())
            place.setY(button.mapToGlobal(QPoint(0, 0)).y() - size.height() - 2);
        place.setX(std::max(available.left(), std::min(place.x(), available.right() - size.width())));
        place.setY(std::max(available.top(), place.y()));
    }
    return place;
}

} // namespace tongbao
