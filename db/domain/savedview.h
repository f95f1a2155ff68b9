#pragma once

#include "db/domain/result.h"
#include "db/domain/view.h"

namespace tongbao {

// A chart that the analyst keeps in the file under a name. Identity: the name.
// The definition stays the text that the file has, so that a view of a newer program survives whatever is
// done with its name and place; only viewOf() reads it.
struct SavedView {
    QString name;
    int position = 0; // in the list of views; 1 is first
    QString definition = {};

    bool operator==(const SavedView &) const = default;
};

SavedView savedView(const View &view, int position);
// Error (Invalid) for what this program cannot read; it names the view.
Result<View> viewOf(const SavedView &saved);

// Why a view cannot have that name; empty when it can. Built-in views keep theirs, in any case of letters: a
// name on the command line means one view.
QString viewNameProblem(const QString &name);
QList<Problem> problems(const SavedView &view);

} // namespace tongbao
