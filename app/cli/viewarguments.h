#pragma once

#include "app/cli/arguments.h"
#include "db/domain/catalog.h"
#include "db/domain/view.h"

namespace tongbao {

// VIEW and the options by which `chart` and `table` change what it draws: filters, --granularity, --mark,
// --pick, --transform, --measure, --as-of, --compare-as-of.
Operand viewOperand();
QList<Option> viewOptions();
// The view with that name, changed as the options say. Error (Invalid) for what is wrong with them.
Result<View> readView(const QString &name, const Arguments &arguments, const Catalog &catalog);

} // namespace tongbao
