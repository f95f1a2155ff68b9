#include "app/cli/importcommand.h"

#include "app/cli/clitext.h"
#include "app/cli/importreporttext.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/optionvalues.h"
#include "app/cli/rejectsfile.h"
#include "app/cli/storefile.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr std::array policies{ConflictPolicy::Refuse, ConflictPolicy::Keep, ConflictPolicy::Replace};

QStringList policyCodes()
{
    return {u"refuse"_s, u"keep"_s, u"replace"_s};
}

Result<ImportOptions> readOptions(const Arguments &arguments)
{
    ImportOptions options;
    options.isDryRun = arguments.has(u"dry-run"_s);
    options.skipsRejected = arguments.has(u"skip-rejected"_s);
    const QString option = u"on-conflict"_s;
    if (arguments.has(option)) {
        const Result<qsizetype> chosen = readChoice(option, arguments.value(option), policyCodes());
        if (!chosen)
            return chosen.error();
        options.onConflict = policies.at(static_cast<size_t>(chosen.value()));
    }
    return options;
}

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
Result<QStringList> writeRejectsFirst(SqliteStore &store, const Arguments &arguments, ImportOptions options)
{
    if (!arguments.has(u"rejects"_s))
        return QStringList();
    options.isDryRun = true;
    const Result<ImportReport> tried = importFiles(store, inputsOf(arguments), options);
    if (!tried)
        return tried.error();
    return writeRejectsByTable(tried.value().rejects, localPath(arguments.value(u"rejects"_s)));
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
    return Cli::tr("Takes rows from CSV files into a file, in one step that can be undone.");
}

QString ImportCommand::notes() const
{
    return Cli::tr("Each INPUT is known by its header; rows may refer to rows of the other inputs. When a\n"
                   "row is rejected nothing is written, unless --skip-rejected is given; the exit status\n"
                   "is 3 either way. --rejects writes the rejected rows with what is wrong, one file a\n"
                   "table (OUT-subjects.csv, ...) when they are of several tables.");
}

QList<Operand> ImportCommand::operands() const
{
    return {fileOperand(),
        {u"INPUT"_s, Cli::tr("CSV files in the exchange format, as \"export\" writes it."), true}};
}

QList<Option> ImportCommand::options() const
{
    return {{u"dry-run"_s, {}, Cli::tr("Reports what would happen, and writes nothing.")},
        {u"on-conflict"_s, u"POLICY"_s,
            Cli::tr("What becomes of a row that the file has with other contents: refuse (reject the row, "
                    "the default), keep (what the file has) or replace (it).")},
        {u"skip-rejected"_s, {}, Cli::tr("Writes the good rows although others are rejected.")},
        {u"rejects"_s, u"OUT.csv"_s, Cli::tr("Where to write the rejected rows.")}, jsonOption()};
}

ExitStatus ImportCommand::execute(const Arguments &arguments, Console &console) const
{
    const Result<ImportOptions> options = readOptions(arguments);
    if (!options)
        return refused(console, options.error());
    if (const Result<Done> checked = checkRejectsPath(arguments); !checked)
        return refused(console, checked.error());
    const QString path = arguments.operand(0);
    const Result<std::unique_ptr<SqliteStore>> store
        = options.value().isDryRun ? openToRead(path, console) : openToWrite(path, console);
    if (!store)
        return failed(console, store.error());

    const Result<QStringList> rejectsPaths = writeRejectsFirst(*store.value(), arguments, options.value());
    if (!rejectsPaths)
        return failed(console, rejectsPaths.error());
    const Result<ImportReport> report = importFiles(*store.value(), inputsOf(arguments), options.value());
    if (!report)
        return failed(console, report.error());

    sayOutcome(console, report.value(), rejectsPaths.value(), options.value());
    if (arguments.has(u"json"_s)) {
        QJsonObject json = reportJson(report.value());
        json.insert(u"file"_s, path);
        json.insert(u"dry_run"_s, options.value().isDryRun);
        json.insert(u"rejects_files"_s, QJsonArray::fromStringList(rejectsPaths.value()));
        printJson(console, json);
    } else {
        printReport(console.out, report.value());
    }
    return report.value().total.rejected > 0 ? ExitStatus::Rejected : ExitStatus::Done;
}

} // namespace tongbao
