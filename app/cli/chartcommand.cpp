#include "app/cli/chartcommand.h"

#include "app/cli/clitext.h"
#include "app/cli/gaptext.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/languagescope.h"
#include "app/cli/optionvalues.h"
#include "app/cli/pictureoptions.h"
#include "app/cli/storefile.h"
#include "app/cli/viewarguments.h"
#include "db/domain/chartdata.h"
#include "ui/charts/specbuilder.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// Everything that the options say, read before the file is opened.
struct Wanted {
    ExportOptions picture;
    Language language = Language::English;
};

Result<Wanted> readWanted(const Arguments &arguments)
{
    const Result<Done> checked
        = checkOutput(u"out"_s, arguments.value(u"out"_s), {u".png"_s}, {arguments.operand(0)});
    if (!checked)
        return checked.error();
    const Result<ExportOptions> picture = readPictureOptions(arguments);
    if (!picture)
        return picture.error();
    const Result<Language> language = readLanguage(arguments);
    if (!language)
        return language.error();
    return Wanted{picture.value(), language.value()};
}

// Its texts are in the chart's language, unlike those of the data at hand, whose gaps the messages name.
Result<Done> draw(
    const SqliteStore &store, const View &view, const Wanted &wanted, Language messages, const QString &path)
{
    const LanguageScope scope(wanted.language, messages);
    const Result<ChartData> data = chartData(store, view);
    if (!data)
        return data.error();
    return exportPng(makeSpec(data.value(), store.catalog(), wanted.language), wanted.picture, path);
}

QJsonObject resultJson(const Arguments &arguments, const ChartData &data, const ExportOptions &picture)
{
    qsizetype figures = 0;
    for (const Series &series : data.series)
        figures += series.points.size();
    const QSize pixels = picture.size * picture.scale;
    return {{u"file"_s, arguments.operand(0)}, {u"view"_s, data.view.name},
        {u"out"_s, arguments.value(u"out"_s)}, {u"width"_s, pixels.width()}, {u"height"_s, pixels.height()},
        {u"dpi"_s, picture.dpi}, {u"mark"_s, markCode(data.view.mark)}, {u"series"_s, data.series.size()},
        {u"figures"_s, figures}, {u"gaps"_s, gapsJson(data.gaps)}};
}

} // namespace

QString ChartCommand::summary() const
{
    return Cli::tr("Draws a chart as PNG, the same that the window exports.");
}

QString ChartCommand::notes() const
{
    return Cli::tr("The same file and options give the same bytes, whoever asks. An existing OUT.png is\n"
                   "replaced; it is written whole or not at all.");
}

QList<Operand> ChartCommand::operands() const
{
    return {fileOperand(), viewOperand()};
}

QList<Option> ChartCommand::options() const
{
    const QList<Option> texts{
        {u"title"_s, u"TEXT"_s, Cli::tr("The title, instead of the one written from what is drawn.")},
        {u"subtitle"_s, u"TEXT"_s, Cli::tr("The subtitle, likewise.")},
        {u"no-events"_s, {}, Cli::tr("Leaves out the markers of events.")}, languageOption()};
    return QList<Option>{outOption(u"OUT.png"_s, Cli::tr("The picture to write."))} + pictureOptions() + texts
        + viewOptions() + QList<Option>{jsonOption()};
}

ExitStatus ChartCommand::execute(const Arguments &arguments, Console &console) const
{
    const Result<Wanted> wanted = readWanted(arguments);
    if (!wanted)
        return refused(console, wanted.error());
    const Result<std::unique_ptr<SqliteStore>> store = openToRead(arguments.operand(0), console);
    if (!store)
        return failed(console, store.error());
    const Result<View> read = readView(arguments.operand(1), arguments, store.value()->catalog());
    if (!read)
        return refused(console, read.error());
    View view = read.value();
    if (arguments.has(u"title"_s))
        view.title = arguments.value(u"title"_s);
    if (arguments.has(u"subtitle"_s))
        view.subtitle = arguments.value(u"subtitle"_s);
    if (arguments.has(u"no-events"_s))
        view.showsEvents = false;

    const Result<ChartData> data = chartData(*store.value(), view);
    if (!data)
        return refused(console, data.error());
    const QString out = arguments.value(u"out"_s);
    const Result<Done> drawn = draw(*store.value(), view, wanted.value(), console.language, localPath(out));
    if (!drawn)
        return refused(console, drawn.error());
    sayGaps(console, data.value().gaps);
    if (arguments.has(u"json"_s))
        printJson(console, resultJson(arguments, data.value(), wanted.value().picture));
    else
        say(console, Cli::tr("Wrote \"%1\".").arg(out));
    return ExitStatus::Done;
}

} // namespace tongbao
