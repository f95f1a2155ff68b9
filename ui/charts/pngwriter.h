#pragma once

#include "db/domain/result.h"

#include <QByteArray>
#include <QImage>

namespace tongbao {

// A text that a PNG carries (iTXt). keyword: 1 to 79 Latin letters, as the PNG specification has it.
struct PngChunk {
    QByteArray keyword;
    QByteArray text; // UTF-8
    bool isCompressed = false;
};

// The image as PNG with its resolution (pHYs) and texts, and nothing of the machine or the moment: equal
// images give equal bytes. RGBA where the image has an alpha channel, RGB otherwise. The texts come before
// the pixels, so that they are read without these.
Result<QByteArray> encodePng(const QImage &image, int dpi, const QList<PngChunk> &texts = {});

} // namespace tongbao
