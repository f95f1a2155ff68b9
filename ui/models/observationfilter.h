#pragma once

#include "db/domain/catalog.h"
#include "db/domain/observation.h"
#include "ui/models/observationcolumn.h"

#include <QStringList>

namespace tongbao {

// Lists only what says the same in this column as one cell does.
struct CellFilter {
    ObservationColumn column = MetricColumn;
    QString code = {}; // what cellCode() gives for it

    bool operator==(const CellFilter &) const = default;
};

// Which data points are listed. Empty parts do not restrict.
struct ObservationFilter {
    // Words, each of which must occur in a code, name, publisher, source, period, number or note, or be how a
    // Chinese name is typed (pinyin).
    QString search = {};
    QStringList metrics = {};
    QStringList subjects = {};
    QStringList publishers = {};
    QList<CellFilter> cells = {};

    bool isEmpty() const
    {
        return search.trimmed().isEmpty() && metrics.isEmpty() && subjects.isEmpty() && publishers.isEmpty()
            && cells.isEmpty();
    }
    bool operator==(const ObservationFilter &) const = default;
};

// What a cell says, in any language: codes and canonical texts.
QString cellCode(const Observation &observation, ObservationColumn column, const Catalog &catalog);

} // namespace tongbao
