#pragma once

namespace tongbao {

// What the person asked for; System follows the desktop, which may turn dark at any moment.
enum class ThemeChoice { System, Light, Dark };

} // namespace tongbao
