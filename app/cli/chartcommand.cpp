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
#include "db/domain/partnershipdata.h"
#include "db/exchange/exporter.h"
#include "db/exchange/wholefile.h"
#include "ui/charts/viewspec.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QStringList fileEndings()
{
    QStringList endings;
    for (const PictureFormat format : pictureFormats())
        endings.append(formatEnding(format));
    return endings << u".xlsx"_s;
}

Result<PictureWish> readWish(const Arguments &arguments)
{
    const QString out = arguments.value(u"out"_s);
    const Result<Done> checked = checkOutput(u"out"_s, out, fileEndings(), {arguments.operand(0)});
    if (!checked)
        return checked.error();
    const Result<PictureWish> read = readPictureWish(arguments);
    if (!read)
        return read;
    PictureWish wish = read.value();
    wish.picture.format = formatOf(out).value_or(PictureFormat::Png);
    wish.isWorkbook = isXlsxName(out);
    return wish;
}

// What is drawn, for the messages and the result.
struct Content {
    Mark mark = Mark::Automatic;
    qsizetype series = 0;
    qsizetype figures = 0;
    QList<SeriesGap> gaps = {};
};

Result<Content> contentOf(const Repository &store, const View &view)
{
    if (view.kind == ViewKind::Overview) {
        const Result<ChartSpec> spec = chartSpec(store, view, Language::English);
        if (!spec)
            return spec.error();
        Content content{Mark::Automatic, 0, spec.value().record.figures.rows.size()};
        for (const ChartSpec &part : spec.value().parts)
            content.series += part.series.size();
        return content;
    }
    if (view.kind == ViewKind::Partnerships) {
        const Result<PartnershipData> data = partnershipData(store.catalog(), view);
        if (!data)
            return data.error();
        return Content{data.value().view.mark, data.value().columns.size(), dealCount(data.value())};
    }
    const Result<ChartData> data = chartData(store, view);
    if (!data)
        return data.error();
    Content content{data.value().view.mark, data.value().series.size(), 0, data.value().gaps};
    for (const Series &series : data.value().series)
        content.figures += series.points.size();
    return content;
}

QJsonObject resultJson(
    const Arguments &arguments, const View &view, const Content &content, const PictureWish &wish)
{
    QJsonObject json = pictureJson(wish.picture);
    if (wish.isWorkbook)
        json.insert(u"format"_s, u"xlsx"_s);
    json.insert(u"file"_s, arguments.operand(0));
    json.insert(u"view"_s, view.name);
    json.insert(u"out"_s, arguments.value(u"out"_s));
    json.insert(u"mark"_s, markCode(content.mark));
    json.insert(u"series"_s, content.series);
    json.insert(u"figures"_s, content.figures);
    json.insert(u"gaps"_s, gapsJson(content.gaps));
    return json;
}

} // namespace

QString ChartCommand::summary() const
{
    return Cli::tr("Draws a chart as PNG, SVG or PDF, the same that the window exports.");
}

QString ChartCommand::notes() const
{
    return Cli::tr("The ending of OUT chooses the format: .png, .svg, .pdf, or .xlsx for a workbook\n"
                   "with the figures, the chart and the sources. The same file and options give the\n"
                   "same bytes, whoever asks. An existing OUT is replaced; it is written whole or not\n"
                   "at all. A PNG holds its figures, which \"tongbao inspect\" prints.");
}

QList<Operand> ChartCommand::operands() const
{
    return {fileOperand(), viewOperand()};
}

QList<Option> ChartCommand::options() const
{
    return QList<Option>{outOption(u"OUT.png|.svg|.pdf|.xlsx"_s, Cli::tr("The file to write."))}
    + pictureOptions() + styleOptions() + QList<Option>{languageOption()} + viewOptions()
        + QList<Option>{jsonOption()};
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

    const Result<Content> content = contentOf(*store.value(), view);
    if (!content)
        return refused(console, content.error());
    const QString out = arguments.value(u"out"_s);
    const Result<QByteArray> drawn = drawChart(*store.value(), view, wish.value(), console.language);
    if (!drawn)
        return refused(console, drawn.error());
    if (const Result<Done> written = writeFile(localPath(out), drawn.value()); !written)
        return failed(console, written.error());
    sayGaps(console, content.value().gaps);
    if (arguments.has(u"json"_s))
        printJson(console, resultJson(arguments, view, content.value(), wish.value()));
    else
        say(console, Cli::tr("Wrote \"%1\".").arg(out));
    return ExitStatus::Done;
}

} // namespace tongbao
