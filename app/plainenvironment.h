#pragma once

namespace tongbao {

// Takes from this process what a user, a desktop or a shell has set up: display, style, scale, fonts and
// home, so that a command needs no display, reads no configuration and draws the same everywhere. Before any
// application.
void usePlainEnvironment();

} // namespace tongbao
