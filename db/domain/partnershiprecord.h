#pragma once

#include "db/domain/chartrecord.h"
#include "db/domain/partnershipdata.h"

namespace tongbao {

// What the matrix of partnerships draws as a table of texts: a row for each report, the newest deal first.
// "announced_on" is the date as the report has it, "deal_date" the most precise one of all reports of the
// deal.
DrawnFigures drawnPartnerships(const PartnershipData &data, const Catalog &catalog, Language language);
// Title, subtitle and program are whoever draws it to say.
ChartRecord chartRecord(const PartnershipData &data, const Catalog &catalog, Language language);

} // namespace tongbao
