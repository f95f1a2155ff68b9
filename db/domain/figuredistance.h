#pragma once

#include "db/domain/figure.h"

namespace tongbao {

// How far another figure of the same thing is from a figure: "+0.5" percentage points for percent, else
// "−3.4%" of the figure itself. Empty where the two cannot be compared.
QString distanceText(const Figure &other, const Figure &figure);

} // namespace tongbao
