#pragma once

#include "db/domain/catalog.h"
#include "db/domain/observation.h"
#include "db/domain/result.h"

namespace tongbao {

// The domain's rules, in one place for form, import, command line and store. Messages are translated.

// An observation as texts, one per column of the exchange format: what a form or a CSV row holds.
struct ObservationText {
    QString metric;
    QString subject;
    QString region;
    QString period;
    QString value;
    QString low;
    QString high;
    QString qualifier;
    QString status;
    QString unit;
    QString source;
    QString note;

    bool operator==(const ObservationText &) const = default;
};

// Reads the texts (every spelling of periods and figures) and checks them; all problems, each with its field.
// Empty region: CN; empty qualifier: exact, or what the figure says; empty status: actual; empty unit: what the
// figure says, else the metric's only unit (percent, count).
Checked<Observation> readObservation(const ObservationText &text, const Catalog &catalog);
// Canonical texts, as exported: readObservation() gives the same observation back.
ObservationText observationText(const Observation &observation);

// What is wrong with a finished value: unknown codes, low > high, value outside its range, unit of the wrong kind,
// a percent outside its metric's range. Identity is the store's to check.
QList<Problem> problems(const Observation &observation, const Catalog &catalog);
QList<Problem> problems(const Metric &metric);
QList<Problem> problems(const Subject &subject, const Catalog &catalog);
QList<Problem> problems(const Source &source);
QList<Problem> problems(const Partnership &partnership, const Catalog &catalog);
QList<Problem> problems(const ExchangeRate &rate, const Catalog &catalog);
QList<Problem> problems(const Event &event, const Catalog &catalog);

// Codes: 1 to 80 of a-z, 0-9, '.', '_', '+' and '-', starting with a letter or digit.
bool isCode(QStringView code);
// Regions: ISO 3166-1 or -2 ("CN", "CN-XZ"), a city tier ("CN-T1"), or WORLD.
bool isRegion(QStringView region);

} // namespace tongbao
