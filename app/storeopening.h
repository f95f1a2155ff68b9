#pragma once

#include "db/store/sqlitestore.h"

namespace tongbao {

// market.tongbao in the folder that the desktop gives the program for the user's data.
QString ownStorePath();
// Opens that file, made with the starter data when there is none yet. Busy at once when another program holds
// it.
OpenResult openOwnStore(const QString &path, const Clock &clock);
// A new store, filled under another name beside its place and moved there when it is complete: a start that
// is cut short leaves no half-filled file. Never overwrites.
OpenResult createStore(const QString &path, bool withStarterData, const Clock &clock);

} // namespace tongbao
