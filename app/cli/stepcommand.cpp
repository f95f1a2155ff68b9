#include "app/cli/stepcommand.h"

#include "app/cli/jsonoutput.h"
#include "app/cli/storefile.h"

using namespace Qt::StringLiterals;

namespace tongbao {

QList<Operand> StepCommand::operands() const
{
    return {fileOperand()};
}

QList<Option> StepCommand::options() const
{
    return {jsonOption()};
}

Result<Done> StepCommand::checkArguments(const Arguments &) const
{
    return Done{};
}

ExitStatus StepCommand::execute(const Arguments &arguments, Console &console) const
{
    const Result<Done> checked = checkArguments(arguments);
    if (!checked)
        return refused(console, checked.error());
    const QString path = arguments.operand(0);
    const Result<std::unique_ptr<SqliteStore>> store = openToWrite(path, console);
    if (!store)
        return failed(console, store.error());
    const Result<HistoryEntry> entry = step(*store.value(), arguments);
    if (!entry)
        return failed(console, entry.error());
    if (arguments.has(u"json"_s))
        printJson(console, {{u"file"_s, path}, {jsonKey(), jsonOf(entry.value())}});
    else
        console.out << resultText(historyText(entry.value())) << u'\n';
    return ExitStatus::Done;
}

} // namespace tongbao
