#include "tests/support/testenvironment.h"

#include <QLocale>
#include <QStandardPaths>

namespace tongbao::test {

void fixEnvironment()
{
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
}

} // namespace tongbao::test
