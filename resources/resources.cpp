#include "resources/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function and so must stand outside a namespace.
static bool registerAll()
{
    Q_INIT_RESOURCE(tongbao);
    Q_INIT_RESOURCE(translations);
    return true;
}

namespace tongbao {

void initResources()
{
    static const bool isRegistered = registerAll();
    Q_UNUSED(isRegistered);
}

} // namespace tongbao
