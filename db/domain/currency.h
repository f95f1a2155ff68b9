#pragma once

#include "db/domain/catalog.h"
#include "db/domain/figure.h"

namespace tongbao {

// The average rate of exactly that period between the two currencies; where several sources give one, the source
// first in the publishers' order. Inverse pairs count. nullopt when none is known.
std::optional<ExchangeRate> rateFor(Period period, const QString &from, const QString &to, const Catalog &catalog);

// The figure in the rate's other currency; ranges stay ranges, precision keeps the significant digits published
// (at least two). The rate must have the figure's currency as base or quote.
Figure converted(const Figure &figure, const ExchangeRate &rate);

} // namespace tongbao
