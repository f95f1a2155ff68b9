#pragma once

#include "db/domain/catalog.h"
#include "db/domain/edit.h"

namespace tongbao {

// What can be done with saved views, each as one step. The views are those of the catalog.

// Keeps the view under its name: after the others, or in place of the one that has the name already.
Edit saving(const View &view, const Catalog &catalog);
Edit renaming(const SavedView &view, const QString &name);
Edit deletion(const SavedView &view);
// A copy of the same definition after the others.
Edit duplication(const SavedView &view, const QString &name, const Catalog &catalog);
// The view at that index of the list becomes the one at the other index; the others make room. No changes
// when it is there already.
Edit moving(qsizetype from, qsizetype to, const Catalog &catalog);

// The text itself, or with the first number that makes it a name which no view has: "Weekly deck 2".
QString freeViewName(const QString &wished, const Catalog &catalog);

} // namespace tongbao
