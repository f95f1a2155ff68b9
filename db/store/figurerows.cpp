// Observations, partnerships, exchange rates and events as rows.
#include "db/store/rowcodec.h"

using namespace Qt::StringLiterals;

namespace tongbao {

QVariantList identityValues(const ObservationKey &key)
{
    return {column::text(key.metric), column::text(key.subject), column::text(key.region), key.period.key(),
        column::text(key.source)};
}

const TableLayout &RowCodec<Observation>::layout()
{
    static const TableLayout layout{Table::Observations, u"observation"_s,
        {u"metric"_s, u"subject"_s, u"region"_s, u"period"_s, u"source"_s, u"value"_s, u"value_decimals"_s,
            u"low"_s, u"low_decimals"_s, u"high"_s, u"high_decimals"_s, u"qualifier"_s, u"status"_s,
            u"unit"_s, u"note"_s, u"created_at"_s, u"modified_at"_s},
        {u"metric"_s, u"subject"_s, u"region"_s, u"period"_s, u"source"_s},
        u"metric, subject, region, first_day, last_day DESC, source"_s};
    return layout;
}

QVariantList RowCodec<Observation>::values(const Observation &row)
{
    const Figure &figure = row.figure;
    return identityValues(row.key)
        + QVariantList{column::value(figure.value), column::decimals(figure.value), column::value(figure.low),
            column::decimals(figure.low), column::value(figure.high), column::decimals(figure.high),
            qualifierCode(figure.qualifier), statusCode(figure.status), figure.unit.code(),
            column::text(row.note), column::time(row.createdAt), column::time(row.modifiedAt)};
}

std::optional<Observation> RowCodec<Observation>::row(const QVariantList &values)
{
    const std::optional<Period> period = Period::fromKey(values.at(3).toString());
    const std::optional<Qualifier> qualifier = qualifierFromCode(values.at(11).toString());
    const std::optional<Status> status = statusFromCode(values.at(12).toString());
    const std::optional<Unit> unit = Unit::fromCode(values.at(13).toString());
    if (!period || !qualifier || !status || !unit)
        return std::nullopt;
    const ObservationKey key{values.at(0).toString(), values.at(1).toString(), values.at(2).toString(),
        *period, values.at(4).toString()};
    const Figure figure{column::number(values.at(5), values.at(6)),
        column::number(values.at(7), values.at(8)), column::number(values.at(9), values.at(10)), *qualifier,
        *status, *unit};
    return Observation{
        key, figure, values.at(14).toString(), column::timeOf(values.at(15)), column::timeOf(values.at(16))};
}

QVariantList RowCodec<Observation>::identity(const Observation &row)
{
    return identityValues(row.key);
}

const TableLayout &RowCodec<Partnership>::layout()
{
    static const TableLayout layout{Table::Partnerships, u"partnership"_s,
        {u"bank"_s, u"partner"_s, u"announced_on"_s, u"source"_s, u"scope"_s, u"note"_s},
        {u"bank"_s, u"partner"_s, u"announced_on"_s, u"source"_s}, u"id"_s};
    return layout;
}

QVariantList RowCodec<Partnership>::values(const Partnership &row)
{
    return identity(row) + QVariantList{column::text(row.scope), column::text(row.note)};
}

std::optional<Partnership> RowCodec<Partnership>::row(const QVariantList &values)
{
    const std::optional<Period> announcedOn = Period::fromKey(values.at(2).toString());
    if (!announcedOn)
        return std::nullopt;
    return Partnership{values.at(0).toString(), values.at(1).toString(), *announcedOn,
        values.at(3).toString(), values.at(4).toString(), values.at(5).toString()};
}

QVariantList RowCodec<Partnership>::identity(const Partnership &row)
{
    return {
        column::text(row.bank), column::text(row.partner), row.announcedOn.key(), column::text(row.source)};
}

const TableLayout &RowCodec<ExchangeRate>::layout()
{
    static const TableLayout layout{Table::ExchangeRates, u"exchange_rate"_s,
        {u"period"_s, u"base"_s, u"quote"_s, u"source"_s, u"rate"_s, u"rate_decimals"_s},
        {u"period"_s, u"base"_s, u"quote"_s, u"source"_s}, u"id"_s};
    return layout;
}

QVariantList RowCodec<ExchangeRate>::values(const ExchangeRate &row)
{
    return identity(row) + QVariantList{row.rate.value(), row.rate.decimals()};
}

std::optional<ExchangeRate> RowCodec<ExchangeRate>::row(const QVariantList &values)
{
    const std::optional<Period> period = Period::fromKey(values.at(0).toString());
    const std::optional<Number> rate = column::number(values.at(4), values.at(5));
    if (!period || !rate)
        return std::nullopt;
    return ExchangeRate{
        *period, values.at(1).toString(), values.at(2).toString(), values.at(3).toString(), *rate};
}

QVariantList RowCodec<ExchangeRate>::identity(const ExchangeRate &row)
{
    return {row.period.key(), column::text(row.base), column::text(row.quote), column::text(row.source)};
}

const TableLayout &RowCodec<Event>::layout()
{
    static const TableLayout layout{Table::Events, u"event"_s,
        {u"date"_s, u"text_en"_s, u"source"_s, u"text_zh"_s, u"note"_s},
        {u"date"_s, u"text_en"_s, u"source"_s}, u"id"_s};
    return layout;
}

QVariantList RowCodec<Event>::values(const Event &row)
{
    return identity(row) + QVariantList{column::text(row.textZh), column::text(row.note)};
}

std::optional<Event> RowCodec<Event>::row(const QVariantList &values)
{
    const std::optional<Period> date = Period::fromKey(values.at(0).toString());
    if (!date)
        return std::nullopt;
    return Event{*date, values.at(1).toString(), values.at(3).toString(), values.at(2).toString(),
        values.at(4).toString()};
}

QVariantList RowCodec<Event>::identity(const Event &row)
{
    return {row.date.key(), column::text(row.textEn), column::text(row.source)};
}

} // namespace tongbao
