#pragma once

#include "db/domain/view.h"
#include "ui/common/icons.h"

namespace tongbao {

class Page;
class Repository;

// The sign of a chart in the navigation.
IconName iconOf(ViewKind kind);
// The page that draws the view. The repository outlives it.
Page *newPage(Repository &repository, const View &view);
// Does nothing to a page that is not about a view.
void setViewOf(Page *page, const View &view);

} // namespace tongbao
