#include "app/cli/importarguments.h"

#include "app/cli/clitext.h"
#include "app/cli/optionvalues.h"
#include "db/domain/codelookup.h"
#include "db/domain/rules.h"
#include "db/exchange/headwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

constexpr std::array policies{ConflictPolicy::Refuse, ConflictPolicy::Keep, ConflictPolicy::Replace};
constexpr std::array decimalSigns{DecimalSign::Point, DecimalSign::Comma};

Error invalid(const QString &option, const QString &message)
{
    return {u"--%1: %2"_s.arg(option, message), {}, ErrorKind::Invalid};
}

Result<Done> readPolicy(const Arguments &arguments, ConflictPolicy &policy)
{
    const QString option = u"on-conflict"_s;
    if (!arguments.has(option))
        return Done{};
    const Result<qsizetype> chosen
        = readChoice(option, arguments.value(option), {u"refuse"_s, u"keep"_s, u"replace"_s});
    if (!chosen)
        return chosen.error();
    policy = policies.at(static_cast<size_t>(chosen.value()));
    return Done{};
}

Result<Done> readDecimalSign(const Arguments &arguments, std::optional<DecimalSign> &sign)
{
    const QString option = u"decimal"_s;
    if (!arguments.has(option))
        return Done{};
    const Result<qsizetype> chosen = readChoice(option, arguments.value(option), {u"point"_s, u"comma"_s});
    if (!chosen)
        return chosen.error();
    sign = decimalSigns.at(static_cast<size_t>(chosen.value()));
    return Done{};
}

Result<Done> readEncoding(const Arguments &arguments, QString &encoding)
{
    const QString option = u"encoding"_s;
    encoding = arguments.value(option);
    if (encoding.isEmpty() || isEncoding(encoding))
        return Done{};
    return invalid(option,
        Cli::tr("\"%1\" is not known. Give one such as %2.").arg(encoding, commonEncodings().join(u", "_s)));
}

// "TEXT=WORD": the last sign divides, because heads may hold one.
std::pair<QString, QString> dividedAtSign(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'=');
    return {text.first(std::max<qsizetype>(at, 0)).trimmed(), text.sliced(at + 1).trimmed()};
}

// A part without a sign is the beginning of a head with a comma in it: "Value, bn USD=value".
QStringList pairsIn(const QString &value)
{
    QStringList pairs;
    QString begun;
    const QStringList parts = value.split(u',');
    for (const QString &part : parts) {
        begun += part;
        if (!part.contains(u'=') && &part != &parts.last()) {
            begun += u',';
            continue;
        }
        pairs.append(begun);
        begun.clear();
    }
    return pairs;
}

Result<Done> readFields(const Arguments &arguments, QList<std::pair<QString, QString>> &fields)
{
    const QString option = u"map"_s;
    const QStringList known = mappableFields();
    for (const QString &value : arguments.values(option)) {
        for (const QString &pair : pairsIn(value)) {
            const auto [column, field] = dividedAtSign(pair);
            if (column.isEmpty())
                return invalid(option, Cli::tr("\"%1\" is not of the form COLUMN=FIELD.").arg(pair));
            if (!field.isEmpty() && !known.contains(field))
                return Result<Done>(readChoice(option, field, known).error());
            fields.append({column, field});
        }
    }
    return Done{};
}

Result<Done> readNames(const Arguments &arguments, QHash<QString, QString> &names)
{
    const QString option = u"map-name"_s;
    for (const QString &value : arguments.values(option)) {
        const auto [text, code] = dividedAtSign(value);
        if (text.isEmpty() || code.isEmpty())
            return invalid(option, Cli::tr("\"%1\" is not of the form TEXT=CODE.").arg(value));
        names.insert(text, code);
    }
    return Done{};
}

Result<Done> readConstants(const Arguments &arguments, QHash<QString, QString> &constants)
{
    for (const QString &option : {u"metric"_s, u"source"_s, u"region"_s, u"unit"_s}) {
        if (arguments.has(option))
            constants.insert(option, arguments.value(option));
    }
    const QString region = constants.value(u"region"_s).toUpper();
    if (!region.isEmpty() && !isRegion(region))
        return invalid(u"region"_s, regionMessage(region));
    const QString unit = constants.value(u"unit"_s);
    const bool isUnit
        = Unit::fromCode(unit.toLower()) || Unit::fromCode(unit.toUpper()) || readColumnUnit(unit);
    if (!unit.isEmpty() && !isUnit) {
        return invalid(u"unit"_s,
            Cli::tr(
                "\"%1\" is not a unit. Give percent, count, a currency such as CNY, or one with its scale "
                "such as 亿元 or \"bn USD\".")
                .arg(unit));
    }
    return Done{};
}

bool isPublisherOfOne(const QString &publisher, const Catalog &catalog)
{
    const QList<Source> &sources = catalog.sources();
    return std::count_if(sources.begin(), sources.end(), [&publisher](const Source &source) {
        return source.publisher == publisher;
    }) == 1;
}

} // namespace

QList<Option> importOptions()
{
    return {{u"dry-run"_s, {}, Cli::tr("Reports what would happen, and writes nothing.")},
        {u"on-conflict"_s, u"POLICY"_s,
            Cli::tr("What becomes of a row that the file has with other contents: refuse (reject the row, "
                    "the default), keep (what the file has) or replace (it).")},
        {u"skip-rejected"_s, {}, Cli::tr("Writes the good rows although others are rejected.")},
        {u"rejects"_s, u"OUT.csv"_s, Cli::tr("Where to write the rejected rows.")},
        {u"encoding"_s, u"ENCODING"_s,
            Cli::tr("The encoding of text files, such as %1; by default it is found out.")
                .arg(commonEncodings().join(u", "_s))},
        {u"sheet"_s, u"SHEET"_s,
            Cli::tr("The sheet of a spreadsheet, by name or number; by default the first.")},
        {u"decimal"_s, u"SIGN"_s,
            Cli::tr("What stands before decimals, point or comma, where numbers can be read both ways.")},
        {u"map"_s, u"COLUMN=FIELD,..."_s,
            Cli::tr("What columns hold, where their heads do not say: %1. Nothing after the sign: the column "
                    "is not used. May be repeated.")
                .arg(mappableFields().join(u", "_s)),
            true},
        {u"map-name"_s, u"TEXT=CODE"_s,
            Cli::tr("Which metric, subject or source a text of the file means; may be repeated."), true},
        {u"metric"_s, u"CODE"_s, Cli::tr("The metric of all figures whose row names none.")},
        {u"source"_s, u"CODE"_s, Cli::tr("The source of all figures whose row names none.")},
        {u"region"_s, u"CODE"_s, Cli::tr("The region of all figures whose row names none, by default CN.")},
        {u"unit"_s, u"UNIT"_s,
            Cli::tr("The unit of all figures whose column and row name none: percent, CNY, 亿元, \"bn USD\", "
                    "...")}};
}

Result<ImportOptions> readImportOptions(const Arguments &arguments)
{
    ImportOptions options;
    options.isDryRun = arguments.has(u"dry-run"_s);
    options.skipsRejected = arguments.has(u"skip-rejected"_s);
    options.reading.sheet = arguments.value(u"sheet"_s);
    MappingOptions &mapping = options.mapping;
    for (const Result<Done> &read :
        {readPolicy(arguments, options.onConflict), readEncoding(arguments, options.reading.encoding),
            readDecimalSign(arguments, mapping.decimalSign), readFields(arguments, mapping.fields),
            readNames(arguments, mapping.names), readConstants(arguments, mapping.constants)}) {
        if (!read)
            return read.error();
    }
    return options;
}

Result<Done> checkConstants(const MappingOptions &mapping, const Catalog &catalog)
{
    const QString metric = mapping.constants.value(u"metric"_s);
    if (const CodeReading reading = readMetricCode(metric, catalog); !metric.isEmpty() && !reading)
        return invalid(u"metric"_s, reading.message);
    const QString source = mapping.constants.value(u"source"_s);
    const CodeReading reading = readSourceCode(source, catalog);
    if (!source.isEmpty() && !reading && !isPublisherOfOne(source, catalog))
        return invalid(u"source"_s, reading.message);
    for (const QString &code : mapping.names) {
        const bool isKnown = catalog.metric(code) != nullptr || catalog.subject(code) != nullptr
            || catalog.source(code) != nullptr;
        if (!isKnown)
            return invalid(u"map-name"_s, readSubjectCode(code, catalog).message);
    }
    return Done{};
}

} // namespace tongbao
