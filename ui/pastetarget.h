#pragma once

class QWidget;

namespace tongbao {

// Pastes into the text field that has the focus, as its own key would; false when it is none, or may not be
// written in.
bool pasteIntoField(QWidget *focus);

} // namespace tongbao
