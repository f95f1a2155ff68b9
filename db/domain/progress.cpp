#include "db/domain/progress.h"

#include <QCoreApplication>

namespace tongbao {

Error stoppedError()
{
    return {QCoreApplication::translate("tongbao::Progress", "Stopped. Nothing was changed.")};
}

} // namespace tongbao
