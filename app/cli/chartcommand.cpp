#include "app/cli/chartcommand.h"

#include "app/cli/chartdrawing.h"
#include "app/cli/clitext.h"
#include "app/cli/gaptext.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/languagescope.h"
#include "app/cli/optionvalues.h"
#include "app/cli/pictureoptions.h"
#include "app/cli/storefile.h"
#include "app/cli/styleoptions.h"
#include "app/cli/viewarguments.h"
#include "db/domain/chartdata.h"
#include "db/exchange/tablewriter.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QStringList pictureEndings()
{
    QStringList endings;
    for (const PictureFormat format : pictureFormats())
        endings.append(formatEnding(format));
    return endings;
}

Result<PictureWish> readWish(const Arguments &arguments)
{
    const QString out = arguments.value(u"out"_s);
    const Result<Done> checked = checkOutput(u"out"_s, out, pictureEndings(), {arguments.operand(0)});
    if (!checked)
        return checked.error();
    const Result<PictureWish> read = readPictureWish(arguments);
    if (!read)
        return read;
    PictureWish wish = read.value();
    wish.picture.format = formatOf(out).value_or(PictureFormat::Png);
    return wish;
}

QJsonObject resultJson(const Arguments &arguments, const ChartData &data, const ExportOptions &picture)
{
    qsizetype figures = 0;
    for (const Series &series : data.series)
        figures += series.points.size();
    QJsonObject json = pictureJson(picture);
    json.insert(u"file"_s, arguments.operand(0));
    json.insert(u"view"_s, data.view.name);
    json.insert(u"out"_s, arguments.value(u"out"_s));
    json.insert(u"mark"_s, markCode(data.view.mark));
    json.insert(u"series"_s, data.series.size());
    json.insert(u"figures"_s, figures);
    json.insert(u"gaps"_s, gapsJson(data.gaps));
    return json;
}

} // namespace

QString ChartCommand::summary() const
{
    return Cli::tr("Draws a chart as PNG, SVG or PDF, the same that the window exports.");
}

QString ChartCommand::notes() const
{
    return Cli::tr("The ending of OUT chooses the format: .png, .svg or .pdf. The same file and\n"
                   "options give the same bytes, whoever asks. An existing OUT is replaced; it is\n"
                   "written whole or not at all. A PNG holds its figures, which \"tongbao inspect\"\n"
                   "prints.");
}

QList<Operand> ChartCommand::operands() const
{
    return {fileOperand(), viewOperand()};
}

QList<Option> ChartCommand::options() const
{
    return QList<Option>{outOption(u"OUT.png|.svg|.pdf"_s, Cli::tr("The picture to write."))} + pictureOptions()
        + styleOptions() + QList<Option>{languageOption()} + viewOptions() + QList<Option>{jsonOption()};
}

ExitStatus ChartCommand::execute(const Arguments &arguments, Console &console) const
{
    const Result<PictureWish> wish = readWish(arguments);
    if (!wish)
        return refused(console, wish.error());
    const Result<std::unique_ptr<SqliteStore>> store = openToRead(arguments.operand(0), console);
    if (!store)
        return failed(console, store.error());
    const Result<View> read = readView(arguments.operand(1), arguments, store.value()->catalog());
    if (!read)
        return refused(console, read.error());
    View view = read.value();
    if (const Result<Done> styled = readStyle(arguments, store.value()->catalog(), view); !styled)
        return refused(console, styled.error());

    const Result<ChartData> data = chartData(*store.value(), view);
    if (!data)
        return refused(console, data.error());
    const QString out = arguments.value(u"out"_s);
    const Result<QByteArray> drawn = drawChart(*store.value(), view, wish.value(), console.language);
    if (!drawn)
        return refused(console, drawn.error());
    if (const Result<Done> written = writeFile(localPath(out), drawn.value()); !written)
        return failed(console, written.error());
    sayGaps(console, data.value().gaps);
    if (arguments.has(u"json"_s))
        printJson(console, resultJson(arguments, data.value(), wish.value().picture));
    else
        say(console, Cli::tr("Wrote \"%1\".").arg(out));
    return ExitStatus::Done;
}

} // namespace tongbao
