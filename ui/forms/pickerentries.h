#pragma once

#include "db/domain/catalog.h"
#include "ui/forms/codepicker.h"

namespace tongbao {

// What the pickers of a form or a table offer; found by both languages' names, their pinyin, and by code.
QList<PickerEntry> metricEntries(const Catalog &catalog, Language language);
QList<PickerEntry> subjectEntries(const Catalog &catalog, Language language);
QList<PickerEntry> sourceEntries(const Catalog &catalog, Language language);
QList<PickerEntry> regionEntries(Language language);
QList<PickerEntry> qualifierEntries();
QList<PickerEntry> statusEntries();
// Currencies to offer for money: the market's own first, then those of the exchange rates.
QStringList knownCurrencies(const Catalog &catalog);

} // namespace tongbao
