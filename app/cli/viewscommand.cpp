#include "app/cli/viewscommand.h"

#include "app/cli/clitext.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/storefile.h"
#include "db/domain/viewjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QJsonObject viewJson(const View &view)
{
    QStringList marks;
    for (Mark mark : marksFor(view.kind))
        marks.append(markCode(mark));
    const std::optional<Family> family = familyOf(view.kind);
    return {{u"name"_s, view.name}, {u"title"_s, viewTitle(view.kind)}, {u"built_in"_s, true},
        {u"family"_s,
            family && view.kind != ViewKind::Publishers ? QJsonValue(familyCode(*family)) : QJsonValue()},
        {u"metrics"_s, QJsonArray::fromStringList(view.query.metrics)},
        {u"marks"_s, QJsonArray::fromStringList(marks)}};
}

// What cannot be drawn is listed too, with the reason.
QJsonObject savedJson(const SavedView &saved)
{
    const Result<View> view = viewOf(saved);
    if (!view) {
        return {{u"name"_s, saved.name}, {u"built_in"_s, false}, {u"problem"_s, view.error().message}};
    }
    QJsonObject object = viewJson(view.value());
    object.insert(u"built_in"_s, false);
    object.insert(u"definition"_s, viewToJson(view.value()));
    if (!view.value().title.isEmpty())
        object.insert(u"title"_s, view.value().title);
    return object;
}

QString savedText(const SavedView &saved)
{
    const Result<View> view = viewOf(saved);
    if (!view)
        return view.error().message;
    const QString title = view.value().title.isEmpty() ? viewTitle(view.value().kind) : view.value().title;
    return Cli::tr("%1 (saved)", "title of a saved view").arg(title);
}

void printViews(Console &console, const Catalog &catalog)
{
    QList<std::pair<QString, QString>> lines;
    for (const View &view : drawableViews())
        lines.append({view.name, viewTitle(view.kind)});
    for (const SavedView &saved : catalog.savedViews())
        lines.append({saved.name, savedText(saved)});
    qsizetype width = 12;
    for (const auto &[name, text] : std::as_const(lines))
        width = std::max(width, name.size());
    for (const auto &[name, text] : std::as_const(lines))
        console.out << name.leftJustified(width) << u"  "_s << text << u'\n';
}

} // namespace

QString ViewsCommand::summary() const
{
    return Cli::tr("Lists the charts that \"chart\" and \"table\" draw, by name: built-in and saved ones.");
}

QList<Operand> ViewsCommand::operands() const
{
    return {fileOperand()};
}

QList<Option> ViewsCommand::options() const
{
    return {jsonOption()};
}

ExitStatus ViewsCommand::execute(const Arguments &arguments, Console &console) const
{
    const QString path = arguments.operand(0);
    const Result<std::unique_ptr<SqliteStore>> store = openToRead(path, console);
    if (!store)
        return failed(console, store.error());
    const Catalog &catalog = store.value()->catalog();
    if (!arguments.has(u"json"_s)) {
        printViews(console, catalog);
        return ExitStatus::Done;
    }
    QJsonArray views;
    for (const View &view : drawableViews())
        views.append(viewJson(view));
    for (const SavedView &saved : catalog.savedViews())
        views.append(savedJson(saved));
    printJson(console, {{u"file"_s, path}, {u"views"_s, views}});
    return ExitStatus::Done;
}

} // namespace tongbao
