#pragma once

#include "db/domain/result.h"

#include <QByteArray>
#include <QRectF>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace tongbao {

// A drawing that scales without loss, as a file. Its size in print is pixels / dpi inches.
struct VectorPage {
    QSizeF pixels;
    int dpi = 96;
    QString title = {};
    QString description = {};
    std::function<void(QPainter &, const QRectF &)> paint; // into that rectangle
};

// The same bytes for the same drawing, whenever and wherever: no date, no random ID, no setting of the user.
Result<QByteArray> encodeSvg(const VectorPage &page);
// The fonts are embedded, with the letters that occur and no others.
Result<QByteArray> encodePdf(const VectorPage &page);

} // namespace tongbao
