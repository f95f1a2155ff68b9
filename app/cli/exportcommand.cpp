#include "app/cli/exportcommand.h"

#include "app/cli/clitext.h"
#include "app/cli/filters.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/optionvalues.h"
#include "app/cli/storefile.h"
#include "db/exchange/exporter.h"
#include "db/exchange/textdecoder.h"
#include "db/exchange/wholefile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr std::array tables{Table::Observations, Table::Subjects, Table::Metrics, Table::Sources,
    Table::Partnerships, Table::ExchangeRates, Table::Events, Table::Publishers, Table::Views};

QStringList tableNames()
{
    QStringList names;
    for (Table table : tables)
        names.append(tableName(table));
    return names;
}

// What --table may be besides a table: all of them.
const QString everything = u"all"_s;

// nullopt: all tables.
Result<std::optional<Table>> readTable(const Arguments &arguments)
{
    const QString option = u"table"_s;
    if (!arguments.has(option))
        return std::optional(Table::Observations);
    const QStringList choices = tableNames() << everything;
    const Result<qsizetype> chosen = readChoice(option, arguments.value(option), choices);
    if (!chosen)
        return chosen.error();
    const bool isAll = choices.at(chosen.value()) == everything;
    if (isAll && !isXlsxName(arguments.value(u"out"_s))) {
        return Error{Cli::tr("All tables go into one file only as XLSX. Give --out a name that ends in "
                             ".xlsx."),
            {}, ErrorKind::Invalid};
    }
    const std::optional<Table> table
        = isAll ? std::nullopt : std::optional(tables.at(static_cast<size_t>(chosen.value())));
    const QList<Option> filters = filterOptions({});
    const auto given = std::find_if(filters.begin(), filters.end(),
        [&arguments](const Option &filter) { return arguments.has(filter.name); });
    if (table != Table::Observations && given != filters.end()) {
        return Error{Cli::tr("--%1 chooses observations. Leave it out, or export the table \"observations\".")
                         .arg(given->name),
            {}, ErrorKind::Invalid};
    }
    return table;
}

// How CSV is written; for XLSX there is nothing to choose.
Result<TextEncoding> readEncoding(const Arguments &arguments, bool isXlsx)
{
    TextEncoding encoding;
    for (const QString &option : {u"encoding"_s, u"bom"_s}) {
        if (isXlsx && arguments.has(option)) {
            return Error{
                Cli::tr("--%1 is for CSV. Leave it out, or give a name that ends in .csv.").arg(option), {},
                ErrorKind::Invalid};
        }
    }
    if (arguments.has(u"encoding"_s))
        encoding.name = arguments.value(u"encoding"_s).toUpper();
    encoding.hasMark = arguments.has(u"bom"_s);
    if (!isEncoding(encoding.name)) {
        return Error{Cli::tr("--encoding: \"%1\" is not known. Give one such as %2.")
                         .arg(encoding.name, commonEncodings().join(u", "_s)),
            {}, ErrorKind::Invalid};
    }
    if (encoding.hasMark && !encoding.name.startsWith(u"UTF"_s))
        return Error{Cli::tr("--bom: only UTF-8 and UTF-16 have a byte order mark."), {}, ErrorKind::Invalid};
    return encoding;
}

// How many rows the table has, so far as the query lets them pass.
Result<qint64> countRows(const SqliteStore &store, std::optional<Table> table, const SeriesQuery &query)
{
    if (table != Table::Observations) {
        const Result<StoreInfo> info = store.info();
        if (!info)
            return info.error();
        qint64 rows = 0;
        for (const auto &[one, count] : info.value().rows)
            rows += !table || one == *table ? count : 0;
        return rows;
    }
    const Result<QList<Observation>> observations = exportedObservations(store, query);
    if (!observations)
        return observations.error();
    return static_cast<qint64>(observations.value().size());
}

Result<Done> write(const SqliteStore &store, std::optional<Table> table, const SeriesQuery &query,
    const QString &path, const TextEncoding &encoding)
{
    if (table)
        return exportTable(store, *table, query, path, encoding);
    const Result<QByteArray> bytes = storeXlsx(store);
    if (!bytes)
        return bytes.error();
    return writeFile(path, bytes.value());
}

} // namespace

QString ExportCommand::summary() const
{
    return Cli::tr("Writes a table as CSV or XLSX, in the format that \"import\" reads.");
}

QString ExportCommand::notes() const
{
    return Cli::tr("Figures are written as published. Rows are sorted, so that equal contents give\n"
                   "equal bytes. An existing file is replaced; it is written whole or not at all. The\n"
                   "ending of OUT chooses between CSV and XLSX, which has numbers as numbers and a\n"
                   "sheet with the sources. In CSV a text that spreadsheets would take for a formula\n"
                   "gets an apostrophe in front, which \"import\" takes off again.");
}

QList<Operand> ExportCommand::operands() const
{
    return {fileOperand()};
}

QList<Option> ExportCommand::options() const
{
    return QList<Option>{outOption(u"OUT.csv|OUT.xlsx"_s, Cli::tr("The file to write.")),
               {u"encoding"_s, u"ENCODING"_s,
                   Cli::tr("The encoding of CSV, such as GB18030; by default UTF-8.")},
               {u"bom"_s, {}, Cli::tr("Puts a byte order mark in front of CSV, by which Excel knows UTF-8.")},
               {u"table"_s, u"TABLE"_s,
                   Cli::tr("Which table: %1, or \"all\" for every table as a sheet of one XLSX. By default "
                           "the first.")
                       .arg(tableNames().join(u", "_s))}}
    + filterOptions(Cli::tr("Only figures published in this currency.")) + QList<Option>{jsonOption()};
}

ExitStatus ExportCommand::execute(const Arguments &arguments, Console &console) const
{
    const QString path = arguments.operand(0);
    const QString out = arguments.value(u"out"_s);
    const Result<std::optional<Table>> table = readTable(arguments);
    if (!table)
        return refused(console, table.error());
    if (const Result<Done> checked = checkOutput(u"out"_s, out, {u".csv"_s, u".xlsx"_s}, {path}); !checked)
        return refused(console, checked.error());
    const Result<TextEncoding> encoding = readEncoding(arguments, isXlsxName(out));
    if (!encoding)
        return refused(console, encoding.error());
    const Result<std::unique_ptr<SqliteStore>> store = openToRead(path, console);
    if (!store)
        return failed(console, store.error());
    SeriesQuery query;
    if (const Result<Done> filtered = applyFilters(arguments, store.value()->catalog(), query); !filtered)
        return refused(console, filtered.error());
    const Result<qint64> rows = countRows(*store.value(), table.value(), query);
    if (!rows)
        return failed(console, rows.error());
    if (const Result<Done> written
        = write(*store.value(), table.value(), query, localPath(out), encoding.value());
        !written)
        return failed(console, written.error());

    if (arguments.has(u"json"_s)) {
        printJson(console,
            {{u"file"_s, path}, {u"out"_s, out},
                {u"table"_s, table.value() ? tableName(*table.value()) : everything},
                {u"rows"_s, rows.value()}});
    } else {
        say(console, Cli::tr("Wrote \"%1\". Rows: %2.").arg(out).arg(rows.value()));
    }
    return ExitStatus::Done;
}

} // namespace tongbao
