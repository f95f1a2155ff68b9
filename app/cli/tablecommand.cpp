#include "app/cli/tablecommand.h"

#include "app/cli/charttable.h"
#include "app/cli/clitext.h"
#include "app/cli/gaptext.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/languagescope.h"
#include "app/cli/storefile.h"
#include "app/cli/viewarguments.h"

using namespace Qt::StringLiterals;

namespace tongbao {

QString TableCommand::summary() const
{
    return Cli::tr("Prints exactly the figures that a chart draws, as CSV or JSON.");
}

QString TableCommand::notes() const
{
    return Cli::tr(
        "The newest period comes first. \"change\" is the change on the period before, in the\n"
        "unit of the figure (percentage points for percent). For converted and derived figures the\n"
        "last columns hold what was published, and the rate. \"concentration\" adds the shares that\n"
        "each figure was derived from, \"publishers\" how far they are apart, and dumbbells the\n"
        "earlier figure, on which the change is then.");
}

QList<Operand> TableCommand::operands() const
{
    return {fileOperand(), viewOperand()};
}

QList<Option> TableCommand::options() const
{
    return viewOptions() + QList<Option>{languageOption(), jsonOption()};
}

ExitStatus TableCommand::execute(const Arguments &arguments, Console &console) const
{
    const Result<Language> language = readLanguage(arguments);
    if (!language)
        return refused(console, language.error());
    const Result<std::unique_ptr<SqliteStore>> store = openToRead(arguments.operand(0), console);
    if (!store)
        return failed(console, store.error());
    const Catalog &catalog = store.value()->catalog();
    const Result<View> view = readView(arguments.operand(1), arguments, catalog);
    if (!view)
        return refused(console, view.error());
    const Result<ChartData> data = chartData(*store.value(), view.value());
    if (!data)
        return refused(console, data.error());
    sayGaps(console, data.value().gaps);
    if (arguments.has(u"json"_s))
        printJson(console, chartTableJson(data.value(), catalog, language.value()));
    else
        console.out << chartTableCsv(data.value(), catalog, language.value());
    return ExitStatus::Done;
}

} // namespace tongbao
