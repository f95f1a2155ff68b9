#pragma once

#include <QStringList>

namespace tongbao {

// Which data points are listed. Empty parts do not restrict.
struct ObservationFilter {
    QString search
        = {}; // words, each of which must occur in a code, name, publisher, source, period, number or note
    QStringList metrics = {};
    QStringList subjects = {};
    QStringList publishers = {};

    bool isEmpty() const
    {
        return search.trimmed().isEmpty() && metrics.isEmpty() && subjects.isEmpty() && publishers.isEmpty();
    }
    bool operator==(const ObservationFilter &) const = default;
};

} // namespace tongbao
