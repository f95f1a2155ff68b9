#pragma once

#include "db/domain/figurebatch.h"

namespace tongbao {

// How many figures the edit log keeps in one block at most: enough for texts to be shared, few enough to look
// one figure up.
inline constexpr size_t figuresInBlock = 4096;

// The figures [first, first + count) of a batch as bytes: each text once, then row by row the places of its
// texts and its numbers as they are.
QByteArray packFigures(const FigureBatch &figures, size_t first, size_t count);
// nullopt when the bytes are none of ours.
std::optional<FigureBatch> unpackFigures(const QByteArray &bytes);

} // namespace tongbao
