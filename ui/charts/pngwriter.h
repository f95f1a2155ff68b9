#pragma once

#include "db/domain/result.h"

#include <QByteArray>
#include <QImage>

namespace tongbao {

// The image as PNG with its resolution (pHYs) and nothing of the machine or the moment: equal images give
// equal bytes. RGBA where the image has an alpha channel, RGB otherwise.
Result<QByteArray> encodePng(const QImage &image, int dpi);

} // namespace tongbao
