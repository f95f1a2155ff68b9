#include "app/cli/viewscommand.h"

#include "app/cli/clitext.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/storefile.h"
#include "db/domain/view.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QJsonObject viewJson(const View &view)
{
    QStringList marks;
    for (Mark mark : marksFor(view.kind))
        marks.append(markCode(mark));
    return {{u"name"_s, view.name}, {u"title"_s, viewTitle(view.kind)}, {u"built_in"_s, true},
        {u"family"_s, familyCode(familyOf(view.kind))},
        {u"metrics"_s, QJsonArray::fromStringList(view.query.metrics)},
        {u"marks"_s, QJsonArray::fromStringList(marks)}};
}

} // namespace

QString ViewsCommand::summary() const
{
    return Cli::tr("Lists the charts that \"chart\" and \"table\" draw, by name.");
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
    if (!arguments.has(u"json"_s)) {
        for (const View &view : builtInViews())
            console.out << view.name.leftJustified(12) << u"  "_s << viewTitle(view.kind) << u'\n';
        return ExitStatus::Done;
    }
    QJsonArray views;
    for (const View &view : builtInViews())
        views.append(viewJson(view));
    printJson(console, {{u"file"_s, path}, {u"views"_s, views}});
    return ExitStatus::Done;
}

} // namespace tongbao
