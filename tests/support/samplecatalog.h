#pragma once

#include "db/domain/catalog.h"
#include "db/domain/observation.h"

namespace tongbao::test {

// A small hand-made catalog of the real market: enough metrics, subjects, groups, sources (two publishers
// that disagree, revisions, unknown dates), exchange rates and events for the tests of every layer.
Catalog sampleCatalog();

// Figures that suit it: shares by two publishers, penetration with a range, volumes in two currencies.
QList<Observation> sampleObservations();
// Users of apps and counts of transactions, which those leave out.
QList<Observation> sampleCounts();

// Values from their canonical texts; a text that is none is a mistake of the test and ends it.
Period period(const QString &key);
Number number(const QString &text);
Unit unit(const QString &code);
// "53.78", "7-11" (a range), "9 7-11" (a value with its range), ">94", "<5", "~80".
Figure figure(const QString &text, const QString &unitCode = QStringLiteral("percent"));
// A figure of region CN.
Observation observation(const QString &metric, const QString &subject, const QString &periodKey,
    const Figure &figure, const QString &source);

} // namespace tongbao::test
