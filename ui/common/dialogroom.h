#pragma once

class QDialog;

namespace tongbao {

// Makes the dialog as high as what it shows needs at its width: what has come into sight would press the rest
// together. It never becomes lower.
void makeRoomIn(QDialog &dialog);

} // namespace tongbao
