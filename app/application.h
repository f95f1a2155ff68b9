#pragma once

#include <QString>

#include <optional>

namespace tongbao {

// Opens the window and runs until it is closed; needs a QApplication. path: the store; nullopt opens the
// user's own, made with the starter data on first start. Returns the exit status.
int runWindow(const std::optional<QString> &path);

} // namespace tongbao
