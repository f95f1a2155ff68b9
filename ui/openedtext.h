#pragma once

#include "db/domain/chartrecord.h"

namespace tongbao {

// What the person reads after a picture was dropped on the window: that its view is open, and how many of
// its figures are others now, the first of them by name.
QString openedText(
    const ChartRecord &then, const ChartRecord &now, const QString &fileName, Language language);

} // namespace tongbao
