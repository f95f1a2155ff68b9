#pragma once

#include "db/domain/edit.h"

#include <QStringList>

namespace tongbao {

// The codes of that table by which built-in charts and headlines find what they draw. They stay: the program
// knows no other ones.
QStringList builtInCodes(Table table);

} // namespace tongbao
