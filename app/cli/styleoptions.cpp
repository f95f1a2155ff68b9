#include "app/cli/styleoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/optionvalues.h"
#include "db/domain/figuretext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

Error invalid(const QString &option, const QString &message)
{
    return {u"--%1: %2"_s.arg(option, message), {}, ErrorKind::Invalid};
}

Result<Done> readLimit(const Arguments &arguments, const QString &option, std::optional<Number> &limit)
{
    if (!arguments.has(option))
        return Done{};
    const Result<Number> number = readAxisLimit(arguments.value(option));
    if (!number)
        return invalid(option, number.error().message);
    limit = number.value();
    return Done{};
}

QStringList scaleCodes()
{
    QStringList codes;
    for (const Scale scale : {Scale::Automatic, Scale::One, Scale::Thousand, Scale::TenThousand,
             Scale::Million, Scale::HundredMillion, Scale::Billion, Scale::Trillion})
        codes.append(scaleCode(scale));
    return codes;
}

Result<Done> readScale(const Arguments &arguments, View &view)
{
    const QString option = u"scale-unit"_s;
    if (!arguments.has(option))
        return Done{};
    const QString text = arguments.value(option);
    if (const std::optional<Scale> scale = scaleFromCode(text)) {
        view.scale = *scale;
        return Done{};
    }
    const Result<qsizetype> chosen = readChoice(option, text, scaleCodes());
    return chosen ? Result<Done>(Done{}) : chosen.error();
}

// Only lines have gaps that can be joined.
Result<Done> readGaps(const Arguments &arguments, View &view)
{
    if (!arguments.has(u"join-gaps"_s))
        return Done{};
    const bool isOfLines
        = view.mark == Mark::Automatic || view.mark == Mark::Line || view.mark == Mark::Multiples;
    if (!isOfLines) {
        return invalid(u"join-gaps"_s,
            Cli::tr("Only lines are joined. Give --mark line or --mark multiples, or leave the option out."));
    }
    view.joinsGaps = true;
    return Done{};
}

// Events are named by their date, as `export --table events` prints it.
Result<Done> readEvents(const Arguments &arguments, const Catalog &catalog, View &view)
{
    const QString option = u"events"_s;
    const QStringList wanted = arguments.values(option);
    if (arguments.has(u"no-events"_s)) {
        if (!wanted.isEmpty())
            return invalid(option, Cli::tr("--no-events says otherwise. Give one of the two."));
        view.showsEvents = false;
    }
    if (wanted.isEmpty())
        return Done{};
    view.showsEvents = true;
    view.hiddenEvents.clear();
    if (wanted == QStringList{u"all"_s})
        return Done{};
    if (wanted == QStringList{u"none"_s}) {
        view.showsEvents = false;
        return Done{};
    }
    QStringList dates;
    for (const Event &event : catalog.events())
        dates.append(event.date.key());
    dates.removeDuplicates();
    for (const QString &date : wanted) {
        if (const Result<qsizetype> known
            = readChoice(option, date, QStringList{u"all"_s, u"none"_s} + dates);
            !known)
            return known.error();
        if (!dates.contains(date))
            return invalid(option, Cli::tr("\"%1\" stands alone, without dates.").arg(date));
    }
    for (const Event &event : catalog.events()) {
        if (!wanted.contains(event.date.key()))
            view.hiddenEvents.append(eventCode(event));
    }
    view.hiddenEvents.removeDuplicates();
    return Done{};
}

} // namespace

QList<Option> styleOptions()
{
    return {
        {u"title"_s, u"TEXT"_s, Cli::tr("The title, instead of the one written from what is drawn.")},
        {u"subtitle"_s, u"TEXT"_s, Cli::tr("The subtitle, likewise.")},
        {u"no-events"_s, {}, Cli::tr("Leaves out the markers of events.")},
        {u"events"_s, u"WHICH"_s,
            Cli::tr("Which events are marked: all, none, or those of a date, such as 2018-04-01; may be "
                    "repeated."),
            true},
        {u"log"_s, {}, Cli::tr("A logarithmic axis, for lines through values above zero.")},
        {u"min"_s, u"VALUE"_s, Cli::tr("Where the axis starts: 40, \"9 trillion\", 9万亿.")},
        {u"scale-unit"_s, u"UNIT"_s,
            Cli::tr("What money and counts are told in: %1; also 万亿, 亿 and 万. Automatic: as suits the "
                    "largest figure and the language.")
                .arg(scaleCodes().join(u", "_s))},
        {u"join-gaps"_s, {}, Cli::tr("Dotted lines across periods without a figure, where lines are drawn.")},
        {u"max"_s, u"VALUE"_s, Cli::tr("Where the axis ends, likewise. Figures beyond it are cut off.")},
    };
}

Result<Done> readStyle(const Arguments &arguments, const Catalog &catalog, View &view)
{
    if (arguments.has(u"title"_s))
        view.title = arguments.value(u"title"_s);
    if (arguments.has(u"subtitle"_s))
        view.subtitle = arguments.value(u"subtitle"_s);
    if (arguments.has(u"log"_s))
        view.axis.isLogarithmic = true;
    if (const Result<Done> read = readScale(arguments, view); !read)
        return read;
    if (const Result<Done> read = readGaps(arguments, view); !read)
        return read;
    if (const Result<Done> read = readLimit(arguments, u"min"_s, view.axis.low); !read)
        return read;
    if (const Result<Done> read = readLimit(arguments, u"max"_s, view.axis.high); !read)
        return read;
    return readEvents(arguments, catalog, view);
}

} // namespace tongbao
