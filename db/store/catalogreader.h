#pragma once

#include "db/domain/catalog.h"
#include "db/store/connection.h"

namespace tongbao {

// All small tables of the file. Call it inside a transaction, so that they belong together.
Result<Catalog> readCatalog(const Connection &connection);

} // namespace tongbao
