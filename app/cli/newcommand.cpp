#include "app/cli/newcommand.h"

#include "app/cli/clitext.h"
#include "app/cli/jsonoutput.h"
#include "db/exchange/importer.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

// The counts of the store made, filled unless it is to stay empty.
Result<StoreInfo> fill(SqliteStore &store, bool staysEmpty)
{
    if (!staysEmpty) {
        const Result<ImportReport> imported = importStarterData(store);
        if (!imported)
            return imported.error();
    }
    return store.info();
}

} // namespace

QString NewCommand::summary() const
{
    return Cli::tr("Makes a file with the starter data; never overwrites one.");
}

QList<Operand> NewCommand::operands() const
{
    return {{u"FILE"_s, Cli::tr("The file to make.")}};
}

QList<Option> NewCommand::options() const
{
    return {{u"empty"_s, {}, Cli::tr("Makes it without any data.")}, jsonOption()};
}

ExitStatus NewCommand::execute(const Arguments &arguments, Console &console) const
{
    const QString path = arguments.operand(0);
    OpenResult made = SqliteStore::create(localPath(path), console.clock);
    if (!made)
        return failed(console, made.error);
    const Result<StoreInfo> filled = fill(*made.store, arguments.has(u"empty"_s));
    made.store.reset();
    if (!filled) {
        if (!QFile::remove(localPath(path)))
            say(console, Cli::tr("The unfinished file \"%1\" could not be removed.").arg(path));
        return failed(console, filled.error());
    }

    const StoreInfo &info = filled.value();
    if (arguments.has(u"json"_s)) {
        printJson(console, {{u"file"_s, path}, {u"rows"_s, rowsJson(info)}});
    } else {
        say(console,
            Cli::tr("Made \"%1\". Figures in it: %2.").arg(path).arg(info.count(Table::Observations)));
    }
    return ExitStatus::Done;
}

} // namespace tongbao
