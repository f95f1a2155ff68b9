#pragma once

#include "db/domain/edit.h"

namespace tongbao {

// Tells of the changes of one step; with too many observations to name it says `everything`.
ChangeNotice noticeOf(const QList<AnyChange> &changes);
// Somebody else has changed the file.
ChangeNotice noticeOfEverything();

} // namespace tongbao
