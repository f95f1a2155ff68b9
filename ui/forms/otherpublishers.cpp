#include "ui/forms/otherpublishers.h"

#include "db/domain/figureselection.h"

#include <algorithm>

namespace tongbao {

Result<QList<Observation>> otherPublishers(const Repository &repository, const Observation &figure)
{
    const ObservationKey &key = figure.key;
    SeriesQuery query;
    query.metrics = {key.metric};
    query.subjects = {key.subject};
    query.regions = {key.region};
    query.from = key.period;
    query.to = key.period;
    query.granularity = key.period.granularity();
    const Result<QList<Observation>> found = repository.observations(query);
    if (!found)
        return found.error();

    const Catalog &catalog = repository.catalog();
    const QString own = catalog.publisherOf(key.source);
    QList<Observation> others;
    for (const Observation &other : found.value()) {
        const QString publisher = catalog.publisherOf(other.key.source);
        if (publisher == own)
            continue;
        const auto isTheirs
            = [&](const Observation &entry) { return catalog.publisherOf(entry.key.source) == publisher; };
        const auto before = std::find_if(others.begin(), others.end(), isTheirs);
        if (before == others.end())
            others.append(other);
        else if (isDrawnBefore(other, *before, catalog))
            *before = other;
    }
    return others;
}

} // namespace tongbao
