#pragma once

#include "db/domain/repository.h"
#include "db/store/connection.h"

namespace tongbao {

// Counts, periods and publishers, all of one moment. catalog: for the order of the publishers.
Result<StoreInfo> readInfo(const Connection &connection, const Catalog &catalog);

} // namespace tongbao
