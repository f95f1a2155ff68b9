#include "app/cli/importcommand.h"

#include "app/cli/clitext.h"
#include "app/cli/importarguments.h"
#include "app/cli/importfiletext.h"
#include "app/cli/importreporttext.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/optionvalues.h"
#include "app/cli/storefile.h"
#include "db/exchange/importpreview.h"
#include "db/exchange/rejectsfile.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QStringList inputsOf(const Arguments &arguments)
{
    QStringList inputs;
    for (const QString &input : arguments.operandsFrom(1))
        inputs.append(localPath(input));
    return inputs;
}

Result<Done> checkRejectsPath(const Arguments &arguments)
{
    const QString option = u"rejects"_s;
    if (!arguments.has(option))
        return Done{};
    return checkOutput(option, arguments.value(option), {u".csv"_s}, arguments.operandsFrom(0));
}

// The rejected rows go out before anything is imported: where that fails, nothing has been changed.
Result<QStringList> writeRejects(const ImportReport &report, const Arguments &arguments)
{
    if (!arguments.has(u"rejects"_s))
        return QStringList();
    return writeRejectsByTable(report.rejects, localPath(arguments.value(u"rejects"_s)));
}

// What is wrong, and what has become of the file when that is not plain from the balance.
void sayOutcome(Console &console, const ImportReport &report, const QStringList &rejectsPaths,
    const ImportOptions &options)
{
    sayRejects(console, report.rejects);
    for (const QString &path : rejectsPaths)
        say(console, Cli::tr("The rejected rows are in \"%1\".").arg(path));
    if (options.isDryRun)
        say(console, Cli::tr("A dry run: nothing was written."));
    else if (!report.isWritten && report.total.rejected > 0)
        say(console,
            Cli::tr("Nothing was written. Mend the rejected rows, or leave them out with --skip-rejected."));
    else if (!report.isWritten)
        say(console, Cli::tr("There was nothing new to write."));
}

} // namespace

QString ImportCommand::summary() const
{
    return Cli::tr("Takes rows from CSV, XLSX or ODS files into a file, in one step that can be undone.");
}

QString ImportCommand::notes() const
{
    return Cli::tr("Each INPUT is known by its header; rows may refer to rows of the other inputs. A\n"
                   "table of figures in any other form, long or with periods or apps across, is\n"
                   "recognised by its heads in English or Chinese; --metric, --source, --map and so\n"
                   "on say what it does not. When a row is rejected nothing is written, unless\n"
                   "--skip-rejected is given; the exit status is 3 either way. --rejects writes the\n"
                   "rejected rows with what is wrong, one file a table (OUT-subjects.csv, ...) when\n"
                   "they are of several tables. --dry-run --json tells what would become of every\n"
                   "row.");
}

QList<Operand> ImportCommand::operands() const
{
    return {fileOperand(),
        {u"INPUT"_s, Cli::tr("CSV, XLSX or ODS files, as \"export\" writes them or as reports print tables."),
            true}};
}

QList<Option> ImportCommand::options() const
{
    return importOptions() + QList<Option>{jsonOption()};
}

ExitStatus ImportCommand::execute(const Arguments &arguments, Console &console) const
{
    const Result<ImportOptions> options = readImportOptions(arguments);
    if (!options)
        return refused(console, options.error());
    if (const Result<Done> checked = checkRejectsPath(arguments); !checked)
        return refused(console, checked.error());
    const QString path = arguments.operand(0);
    const Result<std::unique_ptr<SqliteStore>> store
        = options.value().isDryRun ? openToRead(path, console) : openToWrite(path, console);
    if (!store)
        return failed(console, store.error());

    const QStringList inputs = inputsOf(arguments);
    // Another input may bring what this file does not know yet.
    if (inputs.size() == 1) {
        const Result<Done> checked = checkConstants(options.value().mapping, store.value()->catalog());
        if (!checked)
            return refused(console, checked.error());
    }
    const bool tellsRows = options.value().isDryRun && arguments.has(u"json"_s);
    const Result<ImportPreview> preview = previewImport(
        *store.value(), inputs, options.value(), tellsRows ? PlanDetail::Rows : PlanDetail::Counts);
    if (!preview)
        return failed(console, preview.error());
    const Result<QStringList> rejectsPaths = writeRejects(preview.value().plan.report, arguments);
    if (!rejectsPaths)
        return failed(console, rejectsPaths.error());
    const Result<ImportReport> report
        = carryOut(*store.value(), preview.value(), options.value(), EditKind::Import);
    if (!report)
        return failed(console, report.error());

    sayFiles(console, preview.value().files);
    sayOutcome(console, report.value(), rejectsPaths.value(), options.value());
    if (arguments.has(u"json"_s)) {
        QJsonObject json = reportJson(report.value());
        json.insert(u"file"_s, path);
        json.insert(u"files"_s, filesJson(preview.value().files));
        if (tellsRows)
            json.insert(u"rows"_s, rowsJson(preview.value()));
        json.insert(u"dry_run"_s, options.value().isDryRun);
        json.insert(u"rejects_files"_s, QJsonArray::fromStringList(rejectsPaths.value()));
        printJson(console, json);
    } else {
        printReport(console.out, report.value());
    }
    return report.value().total.rejected > 0 ? ExitStatus::Rejected : ExitStatus::Done;
}

} // namespace tongbao
