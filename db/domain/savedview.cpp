#include "db/domain/savedview.h"

#include "db/domain/figurerules.h"
#include "db/domain/viewjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr qsizetype longestName = 100;

struct SavedViewText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::SavedView)
};

} // namespace

SavedView savedView(const View &view, int position)
{
    return {view.name, position, viewDefinition(view)};
}

Result<View> viewOf(const SavedView &saved)
{
    const Result<View> view = viewFromDefinition(saved.name, saved.definition);
    if (view)
        return view;
    return Error{
        SavedViewText::tr("The view \"%1\" cannot be drawn: %2").arg(saved.name, view.error().message),
        view.error().detail, ErrorKind::Invalid};
}

QString viewNameProblem(const QString &name)
{
    if (name.trimmed().isEmpty())
        return SavedViewText::tr("The view has no name. Enter one.");
    if (name != name.trimmed())
        return SavedViewText::tr("The name begins or ends with a space. Remove it.");
    if (name.size() > longestName)
        return SavedViewText::tr("The name is longer than %1 characters. Shorten it.").arg(longestName);
    for (const View &view : drawableViews()) {
        if (view.name.compare(name, Qt::CaseInsensitive) == 0)
            return SavedViewText::tr("\"%1\" is the name of a built-in chart. Choose another name.")
                .arg(name);
    }
    return textProblem(name, Lines::One);
}

QList<Problem> problems(const SavedView &view)
{
    QList<Problem> found;
    if (const QString message = viewNameProblem(view.name); !message.isEmpty())
        found.append({u"name"_s, message});
    if (view.position < 1)
        found.append({u"position"_s, SavedViewText::tr("Positions count from 1. Enter a higher number.")});
    if (const Result<View> read = viewFromDefinition(view.name, view.definition); !read)
        found.append({u"definition"_s, read.error().message});
    return found;
}

} // namespace tongbao
