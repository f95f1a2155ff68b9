#pragma once

#include "db/domain/language.h"

#include <QString>
#include <QStringList>

namespace tongbao {

// Regions that have a name here: China first, the world, city tiers, then provinces by code.
QStringList namedRegions();
// "China", "西藏"; the code itself for a region without a name here.
QString regionName(const QString &code, Language language);

} // namespace tongbao
