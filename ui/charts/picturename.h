#pragma once

#include <QString>

namespace tongbao {

// A file name, without an ending, for a view with any name: it stays in its folder, is taken by every common
// system and file system, and is never empty. Two names can give the same one.
QString pictureName(const QString &viewName);

} // namespace tongbao
