#pragma once

#include "db/domain/partnershipdata.h"

#include <QJsonObject>

namespace tongbao {

// What the matrix of partnerships draws: as CSV a row for each report, as JSON the deals with their reports.
QString partnershipTableCsv(const PartnershipData &data, const Catalog &catalog, Language language);
QJsonObject partnershipTableJson(const PartnershipData &data, const Catalog &catalog, Language language);

} // namespace tongbao
