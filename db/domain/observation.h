#pragma once

#include "db/domain/figure.h"
#include "db/domain/period.h"

#include <QDateTime>

namespace tongbao {

// What makes an observation unique: the codes, the region (ISO 3166, default CN) and the period.
struct ObservationKey {
    QString metric;
    QString subject;
    QString region;
    Period period;
    QString source;

    bool operator==(const ObservationKey &) const = default;
};

size_t qHash(const ObservationKey &key, size_t seed = 0);
// "tenpay 2018-Q4": names an observation in messages and in the history.
QString keyText(const ObservationKey &key);

// One published figure with its identity, source and note.
struct Observation {
    ObservationKey key;
    Figure figure;
    QString note = {};
    // Set by the store, UTC; no part of the comparison.
    QDateTime createdAt = {};
    QDateTime modifiedAt = {};

    bool operator==(const Observation &other) const
    {
        return key == other.key && figure == other.figure && note == other.note;
    }
};

} // namespace tongbao
