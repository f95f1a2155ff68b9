#pragma once

#include "db/domain/repository.h"
#include "db/store/connection.h"

namespace tongbao {

// Counts, periods and publishers, all of one moment. catalog: for the order of the publishers.
Result<StoreInfo> readInfo(const Connection &connection, const Catalog &catalog);
// The same after changes, without counting anew what takes long among millions of figures; nullopt where that
// cannot be told, as the first or last period may be gone.
std::optional<StoreInfo> infoAfter(const StoreInfo &before, const QList<AnyChange> &changes);
// Of sources that have figures, in the order of the catalog.
Result<QStringList> readPublishers(const Connection &connection, const Catalog &catalog);

} // namespace tongbao
