#pragma once

#include "ui/charts/pngwriter.h"

class QIODevice;

namespace tongbao {

// The texts that a PNG carries before its pixels, which are not read. The file may come from anywhere: what
// is cut off, damaged, or larger than any text of ours is an error and takes no memory. The message says what
// is wrong, without the file's name.
Result<QList<PngChunk>> readPngTexts(QIODevice &file);

} // namespace tongbao
