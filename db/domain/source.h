#pragma once

#include "db/domain/period.h"

namespace tongbao {

// Where a figure was read: the publisher whose number it is, and the page or report that carried it.
struct Source {
    QString code;
    QString publisher;
    QString via = {}; // the site that carried it, when not the publisher's own
    QString title = {};
    QString url = {};
    std::optional<Period> publishedOn = {}; // year, month or day: as precise as known
    QString note = {};
    bool mayRedistribute = true;

    bool operator==(const Source &) const = default;
};

} // namespace tongbao
