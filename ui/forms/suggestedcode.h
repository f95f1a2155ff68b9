#pragma once

#include "db/domain/catalog.h"
#include "db/domain/edit.h"

namespace tongbao {

// Codes that nobody has yet.

// "analysys-2019-03-28", "analysys-2019-03-28-2".
QString suggestedSourceCode(
    const QString &publisher, const std::optional<Period> &publishedOn, const Catalog &catalog);
// Of a subject or metric, by its English name: "wechat-pay", "monthly_active_users".
QString suggestedCode(Table table, const QString &name, const Catalog &catalog);

} // namespace tongbao
