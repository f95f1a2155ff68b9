#include "app/cli/viewarguments.h"

#include "app/cli/clitext.h"
#include "app/cli/filters.h"
#include "app/cli/optionvalues.h"
#include "db/domain/codelookup.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr std::array granularities{Granularity::Year, Granularity::Half, Granularity::Quarter,
    Granularity::Month, Granularity::Week, Granularity::Day};
constexpr std::array marks{Mark::Line, Mark::Area100, Mark::Column, Mark::Bar, Mark::Dumbbell, Mark::Slope,
    Mark::Multiples, Mark::Matrix};
// Whose figure is drawn where several publishers have one.
constexpr std::array picks{PublisherChoice::Leading, PublisherChoice::Preferred, PublisherChoice::Each};

QStringList granularityCodes()
{
    QStringList codes;
    for (Granularity granularity : granularities)
        codes.append(granularityCode(granularity));
    return codes;
}

QStringList markCodes()
{
    QStringList codes;
    for (Mark mark : marks)
        codes.append(markCode(mark));
    return codes;
}

constexpr std::array measures{
    Concentration::Hhi, Concentration::Ratios, Concentration::Cr1, Concentration::Cr2, Concentration::Cr3};

QStringList measureCodes()
{
    QStringList codes;
    for (Concentration measure : measures)
        codes.append(concentrationCode(measure));
    return codes;
}

QStringList pickCodes()
{
    return {u"leading"_s, u"preferred"_s, u"each"_s};
}

// No saved view has the name of a built-in one.
Result<View> namedView(const QString &name, const Catalog &catalog)
{
    if (const std::optional<View> view = builtInView(name))
        return *view;
    if (const SavedView *saved = catalog.savedView(name))
        return viewOf(*saved);
    QStringList names;
    for (const View &view : drawableViews())
        names.append(view.name);
    for (const SavedView &saved : catalog.savedViews())
        names.append(saved.name);
    const QString message
        = Cli::tr("There is no view \"%1\". The views are: %2.").arg(name, names.join(u", "_s));
    const QString nearest = nearestText(name, names);
    return Error{nearest.isEmpty() ? message : Cli::tr("%1 Did you mean \"%2\"?").arg(message, nearest), {},
        ErrorKind::Invalid};
}

// A metric belongs to one kind of chart.
Result<Done> checkMetrics(const View &view, const Catalog &catalog)
{
    const std::optional<Family> family = familyOf(view.kind);
    for (const QString &code : view.query.metrics) {
        const Metric *metric = catalog.metric(code);
        if (metric && family && !draws(view.kind, metric->family)) {
            return Error{
                Cli::tr(
                    "--metric: \"%1\" does not belong to the chart \"%2\". Give one of the family \"%3\".")
                    .arg(code, view.name, familyCode(*family)),
                {}, ErrorKind::Invalid};
        }
    }
    return Done{};
}

// All charts of the overview are under one filter, and each is drawn in its own manner.
Result<Done> checkOverviewOptions(const Arguments &arguments)
{
    for (const QString &option : {u"metric"_s, u"subject"_s, u"region"_s, u"from"_s, u"to"_s,
             u"granularity"_s, u"mark"_s, u"transform"_s, u"measure"_s, u"compare-as-of"_s, u"log"_s,
             u"min"_s, u"max"_s, u"scale-unit"_s, u"join-gaps"_s, u"events"_s, u"no-events"_s}) {
        if (arguments.has(option)) {
            return Error{
                Cli::tr("--%1: the overview takes --publisher, --pick, --currency and --as-of, for all "
                        "of its charts. Draw one of them by its name, or leave the option out.")
                    .arg(option),
                {}, ErrorKind::Invalid};
        }
    }
    if (arguments.values(u"publisher"_s).size() > 1 || arguments.value(u"pick"_s) == u"each") {
        return Error{
            Cli::tr("The overview draws one figure of each kind. Name one publisher at most, and pick "
                    "leading or preferred."),
            {}, ErrorKind::Invalid};
    }
    return Done{};
}

// What is about figures says nothing about a chart that draws none.
Result<Done> checkFigureOptions(const View &view, const Arguments &arguments)
{
    if (view.kind == ViewKind::Overview)
        return checkOverviewOptions(arguments);
    if (familyOf(view.kind))
        return Done{};
    for (const QString &option :
        {u"metric"_s, u"region"_s, u"currency"_s, u"granularity"_s, u"pick"_s, u"transform"_s,
            u"compare-as-of"_s, u"log"_s, u"min"_s, u"max"_s, u"scale-unit"_s, u"join-gaps"_s}) {
        if (arguments.has(option)) {
            return Error{Cli::tr("--%1: the chart \"%2\" draws no figures. Leave the option out.")
                             .arg(option, view.name),
                {}, ErrorKind::Invalid};
        }
    }
    return Done{};
}

// Sets `target` to that one of the values whose code the option gives.
template <typename Values, typename Target>
Result<Done> readChosen(const Arguments &arguments, const QString &option, const QStringList &codes,
    const Values &values, Target &target)
{
    if (!arguments.has(option))
        return Done{};
    const Result<qsizetype> chosen = readChoice(option, arguments.value(option), codes);
    if (!chosen)
        return chosen.error();
    target = values.at(static_cast<size_t>(chosen.value()));
    return Done{};
}

Result<Done> readTransformOption(const Arguments &arguments, Transform &transform)
{
    const QString option = u"transform"_s;
    if (!arguments.has(option))
        return Done{};
    const Result<Transform> read = readTransform(arguments.value(option));
    if (!read)
        return Error{u"--%1: %2"_s.arg(option, read.error().message), {}, ErrorKind::Invalid};
    transform = read.value();
    return Done{};
}

Result<Done> readMeasure(const Arguments &arguments, View &view)
{
    const QString option = u"measure"_s;
    if (arguments.has(option) && view.kind != ViewKind::Concentration) {
        return Error{
            Cli::tr("--measure: The chart \"%1\" has no measures; \"concentration\" has.").arg(view.name), {},
            ErrorKind::Invalid};
    }
    return readChosen(arguments, option, measureCodes(), measures, view.concentration);
}

Result<Done> readDate(const Arguments &arguments, const QString &option, std::optional<QDate> &asOf)
{
    if (!arguments.has(option))
        return Done{};
    const Result<Period> period = readPeriodOption(option, arguments.value(option));
    if (!period)
        return period.error();
    asOf = period.value().lastDay();
    return Done{};
}

} // namespace

Operand viewOperand()
{
    return {u"VIEW"_s, Cli::tr("The chart: a built-in one or a saved view; \"tongbao views\" lists them.")};
}

QList<Option> viewOptions()
{
    const QString currency = Cli::tr("Money in this currency, at the average rate of each period.");
    return filterOptions(currency)
        + QList<Option>{
            {u"granularity"_s, u"LENGTH"_s,
                Cli::tr("Length of the periods: %1.").arg(granularityCodes().join(u", "_s))},
            {u"mark"_s, u"MARK"_s, Cli::tr("How figures are drawn: %1.").arg(markCodes().join(u", "_s))},
            {u"pick"_s, u"WHOSE"_s,
                Cli::tr("Whose figures, where several publishers have one: those of the leading one, "
                        "figure by figure of the preferred one, or each in a series of its own: %1.")
                    .arg(pickCodes().join(u", "_s))},
            {u"transform"_s, u"T"_s,
                Cli::tr("What is made of the figures: change, pct, change-year or pct-year (on the year "
                        "before), annualised, index or index:2016-Q4 (100 at that period), average:4, share "
                        "(of the total), ytd (year to date), year, half or quarter (sums of shorter periods, "
                        "ends for users), level.")},
            {u"measure"_s, u"MEASURE"_s,
                Cli::tr("What the chart \"concentration\" draws: %1.").arg(measureCodes().join(u", "_s))},
            {u"as-of"_s, u"DATE"_s,
                Cli::tr("Only what had been published by the end of that day, month or year.")},
            {u"compare-as-of"_s, u"DATE"_s,
                Cli::tr("Beside each figure, joined with it, what had been published by then.")},
        };
}

Result<View> readView(const QString &name, const Arguments &arguments, const Catalog &catalog)
{
    const Result<View> named = namedView(name, catalog);
    if (!named)
        return named.error();
    View view = named.value();
    SeriesQuery &query = view.query;
    if (const Result<Done> read = applyFilters(arguments, catalog, query); !read)
        return read.error();
    if (const Result<Done> checked = checkFigureOptions(view, arguments); !checked)
        return checked.error();
    if (const Result<Done> checked = checkMetrics(view, catalog); !checked)
        return checked.error();
    // Who names several publishers wants to see them beside each other.
    if (arguments.values(u"publisher"_s).size() > 1)
        query.choice = PublisherChoice::Each;
    if (const Result<Done> read
        = readChosen(arguments, u"granularity"_s, granularityCodes(), granularities, query.granularity);
        !read)
        return read.error();
    if (const Result<Done> read = readChosen(arguments, u"mark"_s, markCodes(), marks, view.mark); !read)
        return read.error();
    if (const Result<Done> read = readChosen(arguments, u"pick"_s, pickCodes(), picks, query.choice); !read)
        return read.error();
    if (const Result<Done> read = readTransformOption(arguments, view.transform); !read)
        return read.error();
    if (const Result<Done> read = readMeasure(arguments, view); !read)
        return read.error();
    if (const Result<Done> read = readDate(arguments, u"as-of"_s, query.asOf); !read)
        return read.error();
    if (const Result<Done> read = readDate(arguments, u"compare-as-of"_s, view.compareAsOf); !read)
        return read.error();
    return view;
}

} // namespace tongbao
