#pragma once

#include "db/domain/edit.h"

namespace tongbao {

// Tells of the changes of one step; with too many observations to name it says `everything`.
// hasManyFigures: it has added or taken out more figures than the changes say.
ChangeNotice noticeOf(const QList<AnyChange> &changes, bool hasManyFigures = false);
// Somebody else has changed the file.
ChangeNotice noticeOfEverything();

} // namespace tongbao
