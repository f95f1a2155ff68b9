#pragma once

#include "db/exchange/tablereader.h"

#include <optional>

class QMimeData;

namespace tongbao {

// What the clipboard has of a table: markup as spreadsheets and web pages copy it, and the plain text.
struct PastedText {
    QString html = {};
    QString text = {};
};

// What to say when there is nothing to paste.
Error noTable();
// What a table off the clipboard is called: translated.
QString pastedName();
// Whether a table was read out of markup, where encoding and separator say nothing.
bool isMarkup(const FileTraits &traits);

// nullopt when neither could be a table.
std::optional<PastedText> pastedText(const QMimeData *data);

// The largest table of the markup, its merged cells known as such and its caption as a title above it;
// without one the text, with tabs or other separators between cells. Works on any thread.
Result<TableFile> readPasted(const PastedText &pasted);

} // namespace tongbao
