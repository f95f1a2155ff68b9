#pragma once

#include "db/domain/catalog.h"
#include "db/domain/observation.h"
#include "db/domain/seriesquery.h"

#include <array>

namespace tongbao {

// Steps from all observations to those that a chart draws. Each is a filter or a choice and keeps the order.

// The parts of a query that can leave nothing, in the order in which they are asked.
enum class QueryPart { Metrics, Subjects, Regions, Publishers, Period, Granularity, AsOf };
inline constexpr std::array queryParts{QueryPart::Metrics, QueryPart::Subjects, QueryPart::Regions,
    QueryPart::Publishers, QueryPart::Period, QueryPart::Granularity, QueryPart::AsOf};

// Whether one part of the query lets the observation pass.
bool passes(const Observation &observation, QueryPart part, const SeriesQuery &query, const Catalog &catalog);
// All parts at once.
bool passes(const Observation &observation, const SeriesQuery &query, const Catalog &catalog);
// Those that pass. A source known only to its month or year counts from that period's last day; one without
// a date is not known to have been published by any.
QList<Observation> matching(
    const QList<Observation> &observations, const SeriesQuery &query, const Catalog &catalog);

// The granularity that most figures have; ties: the finer one. nullopt for no figures.
std::optional<Granularity> commonestGranularity(const QList<Observation> &observations);
// The currency that most figures have; ties: the first by code. nullopt when no figure is money.
std::optional<QString> commonestCurrency(const QList<Observation> &observations);
// The figures of each metric's leading publisher: the one with the most figures of that metric, a figure that
// several pages report counting once; ties by the analyst's order.
QList<Observation> ofLeadingPublishers(const QList<Observation> &observations, const Catalog &catalog);

// For figures of one metric, subject, region and period: whether `a` is to be drawn rather than `b`. The
// publisher first in the order, then what is no forecast, the latest published, exact, with more decimals, by
// source code.
bool isDrawnBefore(const Observation &a, const Observation &b, const Catalog &catalog);
// Whether a later "about 54" only retells an exact 54.1, and "over 20 trillion" an exact 22.7: then the exact
// one is the better figure, although it is older.
bool retells(const Figure &loose, const Figure &exact);

} // namespace tongbao
