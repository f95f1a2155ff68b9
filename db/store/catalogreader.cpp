#include "db/store/catalogreader.h"

#include "db/store/rowtable.h"

namespace tongbao {

namespace {

template <typename T, typename Set>
Result<Done> read(const Connection &connection, Catalog &catalog, Set set)
{
    const Result<QList<T>> rows = readTable<T>(connection);
    if (!rows)
        return rows.error();
    (catalog.*set)(rows.value());
    return Done{};
}

} // namespace

Result<Catalog> readCatalog(const Connection &connection)
{
    Catalog catalog;
    for (const Result<Done> &done : {read<Metric>(connection, catalog, &Catalog::setMetrics),
             read<Subject>(connection, catalog, &Catalog::setSubjects),
             read<Source>(connection, catalog, &Catalog::setSources),
             read<Partnership>(connection, catalog, &Catalog::setPartnerships),
             read<ExchangeRate>(connection, catalog, &Catalog::setExchangeRates),
             read<Event>(connection, catalog, &Catalog::setEvents),
             read<PublisherRank>(connection, catalog, &Catalog::setPublisherRanks),
             read<SavedView>(connection, catalog, &Catalog::setSavedViews)}) {
        if (!done)
            return done.error();
    }
    return catalog;
}

} // namespace tongbao
