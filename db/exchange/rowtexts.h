#pragma once

#include "db/domain/catalog.h"
#include "db/domain/observation.h"

namespace tongbao {

// The canonical texts of a row, one for every column of its table's format: equal rows have equal texts, and
// reading them gives the row back. Free text has no blanks at its ends.
QStringList rowTexts(const Metric &metric);
QStringList rowTexts(const Subject &subject);
QStringList rowTexts(const Source &source);
QStringList rowTexts(const Observation &observation);
QStringList rowTexts(const Partnership &partnership);
QStringList rowTexts(const ExchangeRate &rate);
QStringList rowTexts(const Event &event);
QStringList rowTexts(const PublisherRank &rank);
QStringList rowTexts(const SavedView &view);

// Between the members of a group in one cell.
inline constexpr QChar memberSeparator = u';';

} // namespace tongbao
