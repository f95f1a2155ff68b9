#include "db/domain/observation.h"

using namespace Qt::StringLiterals;

namespace tongbao {

size_t qHash(const ObservationKey &key, size_t seed)
{
    return qHashMulti(seed, key.metric, key.subject, key.region, key.period, key.source);
}

QString keyText(const ObservationKey &key)
{
    return u"%1 %2"_s.arg(key.subject, key.period.key());
}

} // namespace tongbao
