#pragma once

#include "db/domain/partnershipdata.h"

#include <QJsonObject>

namespace tongbao {

// What the matrix of partnerships draws, as rows: one a report, the newest deal first. "announced_on" is the
// date as the report has it, "deal_date" the most precise one of all reports of the deal.
QString partnershipTableCsv(const PartnershipData &data, const Catalog &catalog, Language language);
QJsonObject partnershipTableJson(const PartnershipData &data, const Catalog &catalog, Language language);

} // namespace tongbao
