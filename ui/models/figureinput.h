#pragma once

#include "db/domain/figure.h"
#include "db/domain/language.h"
#include "db/domain/period.h"

namespace tongbao {

// A number as a person writes it, "9.04 trillion" or "53.78", such that reading it gives exactly the same
// number.
QString inputText(const Number &number, UnitKind kind, Language language);
// A period as a person writes it, "2018 Q4", such that reading it gives exactly the same period.
QString inputText(Period period, Language language);

} // namespace tongbao
