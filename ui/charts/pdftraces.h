#pragma once

#include <QByteArray>

#include <optional>

namespace tongbao {

// A PDF as Qt writes it, without what tells runs apart: the date in the time zone of the machine goes, and
// where there is a random document ID, one that comes from the contents takes its place. The table of offsets
// is moved along. nullopt when the bytes are no such PDF.
std::optional<QByteArray> withoutTraces(const QByteArray &pdf);

} // namespace tongbao
