#pragma once

#include "db/domain/partnershipdata.h"
#include "ui/charts/chartspec.h"

namespace tongbao {

// Turns the deals between banks and companies into a matrix: a category for each bank, a series for each
// company. Pure. spec.series[i].points[j] is data.columns[i].cells[j], in the slot of its bank.
ChartSpec makeSpec(const PartnershipData &data, const Catalog &catalog, Language language);

// "18 Nov 2015", and with more than one deal "18 Nov 2015 +2".
QString dealsText(const PartnershipCell &cell, Language language);

} // namespace tongbao
