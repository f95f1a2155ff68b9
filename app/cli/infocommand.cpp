#include "app/cli/infocommand.h"

#include "app/cli/clitext.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/storefile.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

void printText(QTextStream &out, const QString &path, const StoreInfo &info)
{
    out << Cli::tr("File: %1").arg(path) << u'\n';
    out << Cli::tr("Schema version: %1").arg(info.schemaVersion) << u'\n';
    if (info.earliest && info.latest)
        out << Cli::tr("Periods: %1 to %2").arg(info.earliest->key(), info.latest->key()) << u'\n';
    for (const auto &[table, count] : info.rows)
        out << u"%1: %2\n"_s.arg(tableName(table)).arg(count);
    out << Cli::tr("Publishers with figures: %1").arg(info.publishers.size()) << u'\n';
    for (const QString &publisher : info.publishers)
        out << u"  "_s << publisher << u'\n';
}

} // namespace

QString InfoCommand::summary() const
{
    return Cli::tr("Tells how many rows of each table a file holds, its periods and its publishers.");
}

QList<Operand> InfoCommand::operands() const
{
    return {fileOperand()};
}

QList<Option> InfoCommand::options() const
{
    return {jsonOption()};
}

ExitStatus InfoCommand::execute(const Arguments &arguments, Console &console) const
{
    const QString path = arguments.operand(0);
    const Result<std::unique_ptr<SqliteStore>> store = openToRead(path, console);
    if (!store)
        return failed(console, store.error());
    const Result<StoreInfo> info = store.value()->info();
    if (!info)
        return failed(console, info.error());
    if (!arguments.has(u"json"_s)) {
        printText(console.out, path, info.value());
        return ExitStatus::Done;
    }
    printJson(console,
        {{u"file"_s, path}, {u"schema_version"_s, info.value().schemaVersion},
            {u"rows"_s, rowsJson(info.value())}, {u"earliest_period"_s, jsonOf(info.value().earliest)},
            {u"latest_period"_s, jsonOf(info.value().latest)},
            {u"publishers"_s, QJsonArray::fromStringList(info.value().publishers)}});
    return ExitStatus::Done;
}

} // namespace tongbao
