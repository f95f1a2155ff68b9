#include "db/domain/facts.h"

namespace tongbao {

QString eventCode(const Event &event)
{
    return event.date.key() + u' ' + event.textEn;
}

} // namespace tongbao
