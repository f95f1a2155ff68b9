#include "db/domain/repository.h"

namespace tongbao {

qint64 StoreInfo::count(Table table) const
{
    for (const auto &[name, count] : rows) {
        if (name == table)
            return count;
    }
    return 0;
}

} // namespace tongbao
