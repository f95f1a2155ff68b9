#pragma once

#include "db/domain/catalogrow.h"
#include "ui/models/catalogkind.h"

namespace tongbao {

// How people read what a field holds (text: as the exchange format has it): names for codes, periods in
// words.
QString shownText(const CatalogField &field, const QString &text, const Catalog &catalog, Language language);
// "Title: H.10": the fields in which the row differs from the other one of its table, one a line.
QString differingFields(
    const CatalogRow &row, const CatalogRow &other, const Catalog &catalog, Language language);

} // namespace tongbao
