#include "app/cli/historycommand.h"

#include "app/cli/clitext.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/optionvalues.h"
#include "app/cli/storefile.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

void printText(QTextStream &out, const QList<HistoryEntry> &entries)
{
    for (const HistoryEntry &entry : entries) {
        out << QString::number(entry.id).rightJustified(5) << u"  "_s << timeText(entry.madeAt) << u"  "_s
            << historyText(entry);
        if (entry.undone)
            out << u"  ("_s << Cli::tr("undone") << u')';
        out << u'\n';
    }
}

} // namespace

QString HistoryCommand::summary() const
{
    return Cli::tr("Lists the changes made to a file, the newest first; times in UTC.");
}

QList<Operand> HistoryCommand::operands() const
{
    return {fileOperand()};
}

QList<Option> HistoryCommand::options() const
{
    return {{u"limit"_s, u"N"_s, Cli::tr("Lists the newest N only.")}, jsonOption()};
}

ExitStatus HistoryCommand::execute(const Arguments &arguments, Console &console) const
{
    int limit = 0;
    if (arguments.has(u"limit"_s)) {
        const Result<int> read = readWholeNumber(u"limit"_s, arguments.value(u"limit"_s), 1, 1'000'000'000);
        if (!read)
            return refused(console, read.error());
        limit = read.value();
    }
    const QString path = arguments.operand(0);
    const Result<std::unique_ptr<SqliteStore>> store = openToRead(path, console);
    if (!store)
        return failed(console, store.error());
    const Result<QList<HistoryEntry>> entries = store.value()->history(limit);
    if (!entries)
        return failed(console, entries.error());
    if (!arguments.has(u"json"_s)) {
        printText(console.out, entries.value());
        return ExitStatus::Done;
    }
    QJsonArray list;
    for (const HistoryEntry &entry : entries.value())
        list.append(jsonOf(entry));
    printJson(console, {{u"file"_s, path}, {u"entries"_s, list}});
    return ExitStatus::Done;
}

} // namespace tongbao
