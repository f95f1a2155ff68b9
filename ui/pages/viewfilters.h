#pragma once

#include "db/domain/chartdata.h"

namespace tongbao {

// The view with other metrics, without those of its filters that would leave nothing of them.
View withMetrics(const View &view, const QStringList &metrics, const QList<Observation> &observations,
    const Catalog &catalog);
// The view with its metrics and its own way to draw, but without any filter.
View withoutFilters(const View &view);
// Whether something that `home` shows is filtered out, drawn or titled otherwise.
bool differs(const View &view, const View &home);
// The first of the periods that starts on or after `from`'s start; the last that ends by `to`'s end.
std::optional<Period> firstWithin(const QList<Period> &periods, const std::optional<Period> &from);
std::optional<Period> lastWithin(const QList<Period> &periods, const std::optional<Period> &to);

} // namespace tongbao
