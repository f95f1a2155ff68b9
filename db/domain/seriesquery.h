#pragma once

#include "db/domain/observation.h"

#include <QStringList>

namespace tongbao {

// Whose figures are drawn where several publishers have one.
enum class PublisherChoice {
    Leading, // the publisher with the most figures here; ties by the analyst's order: one hand per chart
    Preferred, // figure by figure, the first in the analyst's order
    Each, // every publisher (or each of `publishers`) as a series of its own
};

// Which observations a chart, table or export is about. Empty lists and absent values do not restrict.
struct SeriesQuery {
    QStringList metrics = {};
    QStringList subjects = {};
    QStringList regions = {};
    QStringList publishers = {};
    std::optional<Period> from = {}; // by first day, inclusive
    std::optional<Period> to = {}; // by last day, inclusive
    std::optional<Granularity> granularity = {};
    std::optional<QString> currency = {}; // convert money to it at the period's average rate
    std::optional<QDate> asOf = {}; // only sources published by then
    PublisherChoice choice = PublisherChoice::Leading;

    bool operator==(const SeriesQuery &) const = default;
};

} // namespace tongbao
