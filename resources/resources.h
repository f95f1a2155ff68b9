#pragma once

namespace tongbao {

// Registers what is built into the program: icons, starter data, style sheet, translations. Cheap when called again.
void initResources();

} // namespace tongbao
