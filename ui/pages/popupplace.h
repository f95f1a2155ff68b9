#pragma once

#include <QPoint>
#include <QSize>

class QWidget;

namespace tongbao {

// Where a popup of that size stands: below its button, or above where the screen ends; in global coordinates.
QPoint popupPlace(const QWidget &button, QSize size);

} // namespace tongbao
