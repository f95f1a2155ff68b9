// Metrics, subjects, sources, the publishers' order and saved views as rows.
#include "db/store/rowcodec.h"

using namespace Qt::StringLiterals;

namespace tongbao {

const TableLayout &RowCodec<Metric>::layout()
{
    static const TableLayout layout{Table::Metrics, u"metric"_s,
        {u"code"_s, u"family"_s, u"nature"_s, u"unit"_s, u"name_en"_s, u"name_zh"_s, u"definition"_s,
            u"lowest"_s, u"lowest_decimals"_s, u"highest"_s, u"highest_decimals"_s},
        {u"code"_s}, u"rowid"_s};
    return layout;
}

QVariantList RowCodec<Metric>::values(const Metric &row)
{
    return {row.code, familyCode(row.family), natureCode(row.nature), unitKindCode(row.unit),
        column::text(row.nameEn), column::text(row.nameZh), column::text(row.definition),
        column::value(row.lowest), column::decimals(row.lowest), column::value(row.highest),
        column::decimals(row.highest)};
}

std::optional<Metric> RowCodec<Metric>::row(const QVariantList &values)
{
    const std::optional<Family> family = familyFromCode(values.at(1).toString());
    const std::optional<Nature> nature = natureFromCode(values.at(2).toString());
    const std::optional<UnitKind> unit = unitKindFromCode(values.at(3).toString());
    if (!family || !nature || !unit)
        return std::nullopt;
    return Metric{values.at(0).toString(), *family, *nature, *unit, values.at(4).toString(),
        values.at(5).toString(), values.at(6).toString(), column::number(values.at(7), values.at(8)),
        column::number(values.at(9), values.at(10))};
}

QVariantList RowCodec<Metric>::identity(const Metric &row)
{
    return {row.code};
}

const TableLayout &RowCodec<Subject>::layout()
{
    static const TableLayout layout{Table::Subjects, u"subject"_s,
        {u"code"_s, u"kind"_s, u"name_en"_s, u"name_zh"_s, u"owner"_s, u"note"_s, u"colour"_s}, {u"code"_s},
        u"rowid"_s,
        {u"(SELECT group_concat(member, ' ') FROM (SELECT member FROM group_member WHERE group_code = code "
         "ORDER BY position, member))"_s},
        {u"members"_s}};
    return layout;
}

QVariantList RowCodec<Subject>::values(const Subject &row)
{
    return {row.code, subjectKindCode(row.kind), column::text(row.nameEn), column::text(row.nameZh),
        column::textOrNull(row.owner), column::text(row.note), column::text(row.colour),
        column::text(row.members.join(u' '))};
}

std::optional<Subject> RowCodec<Subject>::row(const QVariantList &values)
{
    const std::optional<SubjectKind> kind = subjectKindFromCode(values.at(1).toString());
    if (!kind)
        return std::nullopt;
    return Subject{values.at(0).toString(), *kind, values.at(2).toString(), values.at(3).toString(),
        values.at(4).toString(), values.at(7).toString().split(u' ', Qt::SkipEmptyParts),
        values.at(5).toString(), values.at(6).toString()};
}

QVariantList RowCodec<Subject>::identity(const Subject &row)
{
    return {row.code};
}

const TableLayout &RowCodec<Source>::layout()
{
    static const TableLayout layout{Table::Sources, u"source"_s,
        {u"code"_s, u"publisher"_s, u"via"_s, u"title"_s, u"url"_s, u"published_on"_s, u"note"_s,
            u"may_redistribute"_s},
        {u"code"_s}, u"rowid"_s};
    return layout;
}

QVariantList RowCodec<Source>::values(const Source &row)
{
    return {row.code, column::text(row.publisher), column::text(row.via), column::text(row.title),
        column::text(row.url), row.publishedOn ? QVariant(row.publishedOn->key()) : QVariant(),
        column::text(row.note), row.mayRedistribute ? 1 : 0};
}

std::optional<Source> RowCodec<Source>::row(const QVariantList &values)
{
    Source source{values.at(0).toString(), values.at(1).toString(), values.at(2).toString(),
        values.at(3).toString(), values.at(4).toString()};
    if (!values.at(5).isNull()) {
        source.publishedOn = Period::fromKey(values.at(5).toString());
        if (!source.publishedOn)
            return std::nullopt;
    }
    source.note = values.at(6).toString();
    source.mayRedistribute = values.at(7).toInt() != 0;
    return source;
}

QVariantList RowCodec<Source>::identity(const Source &row)
{
    return {row.code};
}

const TableLayout &RowCodec<PublisherRank>::layout()
{
    static const TableLayout layout{Table::Publishers, u"publisher_preference"_s,
        {u"publisher"_s, u"position"_s}, {u"publisher"_s}, u"position, publisher"_s};
    return layout;
}

QVariantList RowCodec<PublisherRank>::values(const PublisherRank &row)
{
    return {column::text(row.publisher), row.position};
}

std::optional<PublisherRank> RowCodec<PublisherRank>::row(const QVariantList &values)
{
    return PublisherRank{values.at(0).toString(), values.at(1).toInt()};
}

QVariantList RowCodec<PublisherRank>::identity(const PublisherRank &row)
{
    return {column::text(row.publisher)};
}

const TableLayout &RowCodec<SavedView>::layout()
{
    static const TableLayout layout{Table::Views, u"saved_view"_s,
        {u"name"_s, u"position"_s, u"definition"_s}, {u"name"_s}, u"position, name"_s};
    return layout;
}

QVariantList RowCodec<SavedView>::values(const SavedView &row)
{
    return {column::text(row.name), row.position, column::text(row.definition)};
}

std::optional<SavedView> RowCodec<SavedView>::row(const QVariantList &values)
{
    return SavedView{values.at(0).toString(), values.at(1).toInt(), values.at(2).toString()};
}

QVariantList RowCodec<SavedView>::identity(const SavedView &row)
{
    return {column::text(row.name)};
}

} // namespace tongbao
