#include "app/cli/chartscommand.h"

#include "app/cli/chartdrawing.h"
#include "app/cli/clitext.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/languagescope.h"
#include "app/cli/optionvalues.h"
#include "app/cli/picturefiles.h"
#include "app/cli/pictureoptions.h"
#include "app/cli/storefile.h"
#include "db/domain/savedview.h"
#include "ui/charts/viewspec.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QStringList formatCodes()
{
    QStringList codes;
    for (const PictureFormat format : pictureFormats())
        codes.append(formatName(format).toLower());
    return codes;
}

Result<PictureWish> readWish(const Arguments &arguments)
{
    const Result<PictureWish> read = readPictureWish(arguments);
    if (!read || !arguments.has(u"format"_s))
        return read;
    const Result<qsizetype> format = readChoice(u"format"_s, arguments.value(u"format"_s), formatCodes());
    if (!format)
        return format.error();
    PictureWish wish = read.value();
    wish.picture.format = pictureFormats().at(format.value());
    return wish;
}

// Views with figures, and why the others have none.
struct Sorted {
    QList<View> drawn;
    QList<std::pair<QString, QString>> leftOut; // name, reason
};

// The overview and the built-in views, then the saved ones; of these it may not know all.
QList<std::pair<QString, Result<View>>> allViews(const Catalog &catalog)
{
    QList<std::pair<QString, Result<View>>> views;
    for (const View &view : drawableViews())
        views.append({view.name, view});
    for (const SavedView &saved : catalog.savedViews())
        views.append({saved.name, viewOf(saved)});
    return views;
}

Result<Sorted> sortViews(const SqliteStore &store, bool showsEvents)
{
    Sorted sorted;
    for (const auto &[name, known] : allViews(store.catalog())) {
        if (!known) {
            sorted.leftOut.append({name, known.error().message});
            continue;
        }
        View view = known.value();
        view.showsEvents = view.showsEvents && showsEvents;
        const Result<ChartSpec> spec = chartSpec(store, view, Language::English);
        if (spec)
            sorted.drawn.append(view);
        else if (spec.error().kind == ErrorKind::NotFound || spec.error().kind == ErrorKind::Invalid)
            sorted.leftOut.append({name, spec.error().message});
        else
            return spec.error();
    }
    if (sorted.drawn.isEmpty())
        return Error{Cli::tr("No view has figures that could be drawn. Import some first.")};
    return sorted;
}

QJsonObject resultJson(
    const Arguments &arguments, const PictureWish &wish, const Sorted &views, const QList<PictureFile> &files)
{
    QJsonArray written;
    for (qsizetype i = 0; i < files.size(); ++i)
        written.append(QJsonObject{{u"view"_s, views.drawn.at(i).name}, {u"out"_s, files.at(i).path}});
    QJsonArray leftOut;
    for (const auto &[view, reason] : views.leftOut)
        leftOut.append(QJsonObject{{u"view"_s, view}, {u"reason"_s, reason}});
    QJsonObject json = pictureJson(wish.picture);
    json.insert(u"file"_s, arguments.operand(0));
    json.insert(u"written"_s, written);
    json.insert(u"left_out"_s, leftOut);
    return json;
}

} // namespace

QString ChartsCommand::summary() const
{
    return Cli::tr("Draws every view, built-in or saved, into a folder, each as \"chart\" draws it.");
}

QString ChartsCommand::notes() const
{
    return Cli::tr("The files are called like the views, with \"-\" for what no file name may hold.\n"
                   "The folder is made where there is none. Either every picture is written or\n"
                   "none. A view without figures is left out, and said so.");
}

QList<Operand> ChartsCommand::operands() const
{
    return {fileOperand()};
}

QList<Option> ChartsCommand::options() const
{
    const QList<Option> how{outOption(u"DIR"_s, Cli::tr("The folder to write into.")),
        {u"format"_s, u"FORMAT"_s, Cli::tr("png, svg or pdf; png by default.")},
        {u"overwrite"_s, {}, Cli::tr("Replaces pictures that exist.")}};
    return how + pictureOptions()
        + QList<Option>{{u"no-events"_s, {}, Cli::tr("Leaves out the markers of events.")}, languageOption(),
            jsonOption()};
}

ExitStatus ChartsCommand::execute(const Arguments &arguments, Console &console) const
{
    const Result<PictureWish> wish = readWish(arguments);
    if (!wish)
        return refused(console, wish.error());
    const Result<std::unique_ptr<SqliteStore>> store = openToRead(arguments.operand(0), console);
    if (!store)
        return failed(console, store.error());
    const Result<Sorted> views = sortViews(*store.value(), !arguments.has(u"no-events"_s));
    if (!views)
        return failed(console, views.error());

    QStringList names;
    for (const View &view : views.value().drawn)
        names.append(view.name);
    const QDir folder(localPath(arguments.value(u"out"_s)));
    QStringList paths;
    for (const QString &name : pictureFileNames(names, formatEnding(wish.value().picture.format)))
        paths.append(folder.filePath(name));
    if (const Result<Done> isNew = checkNew(paths, arguments.has(u"overwrite"_s)); !isNew)
        return failed(console, isNew.error());

    QList<PictureFile> files;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const Result<QByteArray> drawn
            = drawChart(*store.value(), views.value().drawn.at(i), wish.value(), console.language);
        if (!drawn)
            return refused(console, drawn.error());
        files.append({paths.at(i), drawn.value()});
    }
    if (const Result<Done> written = writePictures(folder.path(), files); !written)
        return failed(console, written.error());

    for (const auto &[view, reason] : views.value().leftOut)
        say(console, Cli::tr("Left out \"%1\": %2").arg(view, reason));
    if (arguments.has(u"json"_s)) {
        printJson(console, resultJson(arguments, wish.value(), views.value(), files));
        return ExitStatus::Done;
    }
    for (const QString &path : std::as_const(paths))
        say(console, Cli::tr("Wrote \"%1\".").arg(path));
    return ExitStatus::Done;
}

} // namespace tongbao
