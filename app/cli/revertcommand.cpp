#include "app/cli/revertcommand.h"

#include "app/cli/clitext.h"
#include "app/cli/storefile.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

Result<qint64> stepNumber(const Arguments &arguments)
{
    const QString text = arguments.operand(1);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < 1) {
        return Error{Cli::tr("\"%1\" is no number of a step. \"tongbao history\" lists them.").arg(text), {},
            ErrorKind::Invalid};
    }
    return number;
}

} // namespace

QString RevertCommand::summary() const
{
    return Cli::tr("Brings a file back to what it was after a step of its history, as a new step.");
}

QList<Operand> RevertCommand::operands() const
{
    return {fileOperand(), {u"STEP"_s, Cli::tr("The number of the step, as \"history\" lists it.")}};
}

Result<Done> RevertCommand::checkArguments(const Arguments &arguments) const
{
    const Result<qint64> number = stepNumber(arguments);
    if (!number)
        return number.error();
    return Done{};
}

Result<HistoryEntry> RevertCommand::step(SqliteStore &store, const Arguments &arguments) const
{
    return store.restore(stepNumber(arguments).value());
}

QString RevertCommand::jsonKey() const
{
    return u"reverted"_s;
}

QString RevertCommand::resultText(const QString &what) const
{
    return Cli::tr("Done: %1").arg(what);
}

} // namespace tongbao
