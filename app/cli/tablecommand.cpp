#include "app/cli/tablecommand.h"

#include "app/cli/charttable.h"
#include "app/cli/clitext.h"
#include "app/cli/gaptext.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/languagescope.h"
#include "app/cli/overviewtable.h"
#include "app/cli/partnershiptable.h"
#include "app/cli/storefile.h"
#include "app/cli/viewarguments.h"
#include "ui/charts/viewspec.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

ExitStatus printFigures(const ChartData &data, const Catalog &catalog, Language language,
    const Arguments &arguments, Console &console)
{
    sayGaps(console, data.gaps);
    if (arguments.has(u"json"_s))
        printJson(console, chartTableJson(data, catalog, language));
    else
        console.out << chartTableCsv(data, catalog, language);
    return ExitStatus::Done;
}

ExitStatus printPartnerships(const PartnershipData &data, const Catalog &catalog, Language language,
    const Arguments &arguments, Console &console)
{
    if (arguments.has(u"json"_s))
        printJson(console, partnershipTableJson(data, catalog, language));
    else
        console.out << partnershipTableCsv(data, catalog, language);
    return ExitStatus::Done;
}

ExitStatus printOverview(const ChartSpec &overview, const Arguments &arguments, Console &console)
{
    if (arguments.has(u"json"_s))
        printJson(console, overviewTableJson(overview));
    else
        console.out << overviewTableCsv(overview);
    return ExitStatus::Done;
}

} // namespace

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
        "earlier figure, on which the change is then. The table of partnerships has a row for each\n"
        "report, with the most precise date of all reports of the same deal. That of the overview\n"
        "has the figures of all its charts, and the column \"chart\" before them.");
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
    if (view.value().kind == ViewKind::Partnerships) {
        const Result<PartnershipData> data = partnershipData(catalog, view.value());
        return data ? printPartnerships(data.value(), catalog, language.value(), arguments, console)
                    : refused(console, data.error());
    }
    if (view.value().kind == ViewKind::Overview) {
        const Result<ChartSpec> spec = chartSpec(*store.value(), view.value(), language.value());
        return spec ? printOverview(spec.value(), arguments, console) : refused(console, spec.error());
    }
    const Result<ChartData> data = chartData(*store.value(), view.value());
    return data ? printFigures(data.value(), catalog, language.value(), arguments, console)
                : refused(console, data.error());
}

} // namespace tongbao
