#include "db/domain/savedviewedits.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

int lastPosition(const Catalog &catalog)
{
    return catalog.savedViews().isEmpty() ? 0 : catalog.savedViews().last().position;
}

} // namespace

Edit saving(const View &view, const Catalog &catalog)
{
    const SavedView *before = catalog.savedView(view.name);
    if (!before)
        return {
            EditKind::Add, view.name, {Change<SavedView>{{}, savedView(view, lastPosition(catalog) + 1)}}};
    return {EditKind::Change, view.name, {Change<SavedView>{*before, savedView(view, before->position)}}};
}

Edit renaming(const SavedView &view, const QString &name)
{
    SavedView renamed = view;
    renamed.name = name;
    return {EditKind::Change, u"%1 → %2"_s.arg(view.name, name), {Change<SavedView>{view, renamed}}};
}

Edit deletion(const SavedView &view)
{
    return {EditKind::Delete, view.name, {Change<SavedView>{view, {}}}};
}

Edit duplication(const SavedView &view, const QString &name, const Catalog &catalog)
{
    return {EditKind::Add, name,
        {Change<SavedView>{{}, SavedView{name, lastPosition(catalog) + 1, view.definition}}}};
}

Edit moving(qsizetype from, qsizetype to, const Catalog &catalog)
{
    const QList<SavedView> &before = catalog.savedViews();
    QList<SavedView> after = before;
    after.move(from, to);
    // The positions that are there already, so that only the views in between change.
    Edit edit{EditKind::Change, before.at(from).name, {}};
    int last = 0;
    for (qsizetype i = 0; i < after.size(); ++i) {
        last = std::max(before.at(i).position, last + 1); // two with one position get two
        SavedView moved = after.at(i);
        moved.position = last;
        if (moved != after.at(i))
            edit.changes.append(Change<SavedView>{after.at(i), moved});
    }
    return edit;
}

QString freeViewName(const QString &wished, const Catalog &catalog)
{
    const auto isFree = [&catalog](const QString &name) {
        return !catalog.savedView(name) && viewNameProblem(name).isEmpty();
    };
    if (isFree(wished) || wished.trimmed().isEmpty())
        return wished;
    static const QRegularExpression number(u" \\d+$"_s);
    const QString stem = QString(wished).remove(number);
    for (int i = 2;; ++i) {
        const QString name = u"%1 %2"_s.arg(stem, QString::number(i));
        // A name that no number makes a good one is for the person to mend.
        if (isFree(name) || !catalog.savedView(name))
            return name;
    }
}

} // namespace tongbao
