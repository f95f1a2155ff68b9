#include "app/cli/mergecommand.h"

#include "app/cli/clitext.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/optionvalues.h"
#include "app/cli/storefile.h"
#include "db/domain/codelookup.h"
#include "db/domain/mergeplan.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// What the command line asks for.
struct Wish {
    Table table = Table::Subjects;
    QString from;
    QString into;
    bool keepsTarget = false;
    bool isDryRun = false;
};

Result<Wish> readWish(const Arguments &arguments)
{
    static const QList<Table> tables{Table::Metrics, Table::Subjects, Table::Sources};
    Wish wish;
    const std::optional<Table> table = tableFromName(arguments.operand(1));
    if (!table || !tables.contains(*table)) {
        return Error{Cli::tr("\"%1\" cannot be merged. Name one of: metrics, subjects, sources.")
                         .arg(arguments.operand(1)),
            {}, ErrorKind::Invalid};
    }
    wish.table = *table;
    wish.from = arguments.operand(2);
    wish.into = arguments.operand(3);
    wish.isDryRun = arguments.has(u"dry-run"_s);
    const QString option = u"on-conflict"_s;
    if (!arguments.has(option))
        return wish;
    const Result<qsizetype> policy = readChoice(option, arguments.value(option), {u"refuse"_s, u"keep"_s});
    if (!policy)
        return policy.error();
    wish.keepsTarget = policy.value() == 1;
    return wish;
}

// A code, or a name that only one entry has; what names nothing stays, and the plan says so.
QString codeIn(Table table, const QString &text, const Catalog &catalog)
{
    const CodeReading reading = table == Table::Metrics ? readMetricCode(text, catalog)
        : table == Table::Subjects                      ? readSubjectCode(text, catalog)
                                                        : readSourceCode(text, catalog);
    return reading ? reading.code : text;
}

void printText(Console &console, const MergePlan &plan, const Wish &wish, const QString &doneText)
{
    const QString moved = referencesText(plan.references, wish.from);
    console.out << (moved.isEmpty() ? Cli::tr("Nothing refers to \"%1\".").arg(wish.from)
                                    : Cli::tr("From \"%1\" to \"%2\": %3.").arg(wish.from, wish.into, moved))
                << u'\n';
    if (plan.same > 0) {
        console.out << Cli::tr("The same in both, and not doubled: %1").arg(plan.same) << u'\n';
    }
    for (const AnyChange &clash : plan.clashes) {
        const ClashTexts texts = clashTexts(clash, console.language);
        console.out << Cli::tr("In both, and different: %1: \"%2\" goes, \"%3\" stays")
                           .arg(clashName(clash), texts.goes, texts.stays)
                    << u'\n';
    }
    if (!doneText.isEmpty())
        console.out << doneText << u'\n';
}

QJsonObject movedJson(const References &rows)
{
    return {{tableName(Table::Observations), rows.figures.size()},
        {tableName(Table::Subjects), rows.subjects.size()},
        {tableName(Table::Partnerships), rows.partnerships.size()},
        {tableName(Table::ExchangeRates), rows.rates.size()}, {tableName(Table::Events), rows.events.size()},
        {tableName(Table::Views), rows.views.size()}};
}

QJsonObject planJson(const MergePlan &plan, const Wish &wish)
{
    QJsonArray conflicts;
    for (const AnyChange &clash : plan.clashes) {
        const ClashTexts texts = clashTexts(clash, Language::English);
        conflicts.append(
            QJsonObject{{u"name"_s, clashName(clash)}, {u"goes"_s, texts.goes}, {u"stays"_s, texts.stays}});
    }
    return {{u"table"_s, tableName(wish.table)}, {u"from"_s, wish.from}, {u"into"_s, wish.into},
        {u"moved"_s, movedJson(plan.references)}, {u"same"_s, plan.same}, {u"conflicts"_s, conflicts},
        {u"dry_run"_s, wish.isDryRun}};
}

} // namespace

QString MergeCommand::summary() const
{
    return Cli::tr("Merges a metric, subject or source into another: all that refers to it goes there.");
}

QList<Operand> MergeCommand::operands() const
{
    return {fileOperand(), {u"TABLE"_s, Cli::tr("metrics, subjects or sources.")},
        {u"FROM"_s, Cli::tr("The code or name of the one that is deleted.")},
        {u"INTO"_s, Cli::tr("The code or name of the one that stays as it is.")}};
}

QList<Option> MergeCommand::options() const
{
    return {{u"on-conflict"_s, u"POLICY"_s,
                Cli::tr("What becomes of rows that both have with other contents: refuse (nothing is merged, "
                        "the default) or keep (what INTO has).")},
        {u"dry-run"_s, {}, Cli::tr("Reports what would happen, and writes nothing.")}, jsonOption()};
}

QString MergeCommand::notes() const
{
    return Cli::tr("Figures, groups, owned subjects, partnerships, exchange rates, events and\n"
                   "saved views follow, as one step that can be undone.");
}

ExitStatus MergeCommand::execute(const Arguments &arguments, Console &console) const
{
    const Result<Wish> read = readWish(arguments);
    if (!read)
        return refused(console, read.error());
    Wish wish = read.value();
    const QString path = arguments.operand(0);
    const Result<std::unique_ptr<SqliteStore>> store
        = wish.isDryRun ? openToRead(path, console) : openToWrite(path, console);
    if (!store)
        return failed(console, store.error());
    wish.from = codeIn(wish.table, wish.from, store.value()->catalog());
    wish.into = codeIn(wish.table, wish.into, store.value()->catalog());
    const Result<MergePlan> plan = planMerge(*store.value(), wish.table, wish.from, wish.into);
    if (!plan)
        return failed(console, plan.error());

    const std::optional<Error> conflict
        = wish.keepsTarget ? std::nullopt : clashError(plan.value(), console.language);
    QString doneText;
    QJsonObject json = planJson(plan.value(), wish);
    json.insert(u"file"_s, path);
    json.insert(u"step"_s, QJsonValue());
    if (!conflict && !wish.isDryRun) {
        const Result<HistoryEntry> done = store.value()->apply(plan.value().edit);
        if (!done)
            return failed(console, done.error());
        doneText = Cli::tr("Done: %1").arg(historyText(done.value()));
        json.insert(u"step"_s, jsonOf(done.value()));
    }
    if (arguments.has(u"json"_s))
        printJson(console, json);
    else
        printText(console, plan.value(), wish, doneText);
    return conflict ? failed(console, *conflict) : ExitStatus::Done;
}

} // namespace tongbao
