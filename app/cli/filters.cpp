#include "app/cli/filters.h"

#include "app/cli/clitext.h"
#include "app/cli/optionvalues.h"
#include "db/domain/codelookup.h"
#include "db/domain/rules.h"

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

using Reader = CodeReading (*)(const QString &, const Catalog &);

CodeReading readRegion(const QString &text, const Catalog &)
{
    return isRegion(text) ? CodeReading{text, {}} : CodeReading{{}, regionMessage(text)};
}

Error invalid(const QString &option, const QString &message)
{
    return {u"--%1: %2"_s.arg(option, message), {}, ErrorKind::Invalid};
}

// Fills the list with the codes that the option names; leaves it alone when the option is not given.
Result<Done> readCodes(const Arguments &arguments, const QString &option, Reader reader,
    const Catalog &catalog, QStringList &codes)
{
    if (!arguments.has(option))
        return Done{};
    QStringList found;
    for (const QString &text : arguments.values(option)) {
        const CodeReading reading = reader(text, catalog);
        if (!reading)
            return invalid(option, reading.message);
        found.append(reading.code);
    }
    found.removeDuplicates();
    codes = found;
    return Done{};
}

Result<Done> readLimit(const Arguments &arguments, const QString &option, std::optional<Period> &limit)
{
    if (!arguments.has(option))
        return Done{};
    const Result<Period> period = readPeriodOption(option, arguments.value(option));
    if (!period)
        return period.error();
    limit = period.value();
    return Done{};
}

Result<Done> readCurrency(const Arguments &arguments, std::optional<QString> &currency)
{
    const QString option = u"currency"_s;
    if (!arguments.has(option))
        return Done{};
    const QString code = arguments.value(option);
    const std::optional<Unit> unit = Unit::fromCode(code);
    if (!unit || unit->kind() != UnitKind::Money) {
        return invalid(
            option, Cli::tr("\"%1\" is no currency. Give three capital letters, such as CNY.").arg(code));
    }
    currency = code;
    return Done{};
}

} // namespace

QList<Option> filterOptions(const QString &currency)
{
    return {
        {u"metric"_s, u"CODE"_s, Cli::tr("Only figures of this metric; may be repeated."), true},
        {u"subject"_s, u"CODE"_s, Cli::tr("Only this app, company, bank or group; may be repeated."), true},
        {u"region"_s, u"CODE"_s, Cli::tr("Only this region, such as CN; may be repeated."), true},
        {u"publisher"_s, u"NAME"_s, Cli::tr("Only figures by this publisher; may be repeated."), true},
        {u"from"_s, u"PERIOD"_s, Cli::tr("Only from this period on: 2018, 2018-Q4, 2018-07, ...")},
        {u"to"_s, u"PERIOD"_s, Cli::tr("Only up to the end of this period.")},
        {u"currency"_s, u"CODE"_s, currency},
    };
}

Result<Done> applyFilters(const Arguments &arguments, const Catalog &catalog, SeriesQuery &query)
{
    const std::initializer_list<std::tuple<QString, Reader, QStringList &>> lists{
        {u"metric"_s, readMetricCode, query.metrics}, {u"subject"_s, readSubjectCode, query.subjects},
        {u"region"_s, readRegion, query.regions}, {u"publisher"_s, readPublisher, query.publishers}};
    for (const auto &[option, reader, codes] : lists) {
        if (const Result<Done> read = readCodes(arguments, option, reader, catalog, codes); !read)
            return read;
    }
    if (const Result<Done> read = readLimit(arguments, u"from"_s, query.from); !read)
        return read;
    if (const Result<Done> read = readLimit(arguments, u"to"_s, query.to); !read)
        return read;
    if (query.from && query.to && query.from->firstDay() > query.to->lastDay()) {
        return invalid(u"to"_s,
            Cli::tr("The period ends (%1) before it starts (%2). Swap the two.")
                .arg(query.to->key(), query.from->key()));
    }
    return readCurrency(arguments, query.currency);
}

} // namespace tongbao
