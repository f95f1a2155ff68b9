#pragma once

#include <QString>

namespace tongbao {

// One spelling for what looks the same to a reader: full-width digits, letters and signs, every dash, tilde
// and space, and the traditional forms of the characters that figures are written with become plain ones.
// Spaces at the ends and beside Chinese characters go, others become one. Letters keep their case.
QString foldedText(QStringView text);

} // namespace tongbao
