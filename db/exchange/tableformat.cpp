#include "db/exchange/tableformat.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

constexpr auto required = Column::Need::Required;
constexpr auto optional = Column::Need::Optional;
constexpr auto extra = Column::Need::Extra;

// In the order of Table.
const std::array<TableFormat, 9> &formats()
{
    static const std::array<TableFormat, 9> all{{
        {Table::Metrics,
            {{u"metric"_s, required, true}, {u"family"_s, required}, {u"nature"_s, required},
                {u"unit"_s, required}, {u"name_en"_s, required}, {u"name_zh"_s, optional},
                {u"definition"_s, optional}, {u"lowest"_s, extra}, {u"highest"_s, extra}}},
        {Table::Subjects,
            {{u"subject"_s, required, true}, {u"kind"_s, required}, {u"name_en"_s, required},
                {u"name_zh"_s, optional}, {u"owner"_s, optional}, {u"members"_s, optional},
                {u"note"_s, optional}, {u"colour"_s, extra}}},
        {Table::Sources,
            {{u"source"_s, required, true}, {u"publisher"_s, required}, {u"via"_s, optional},
                {u"title"_s, required}, {u"url"_s, optional}, {u"published_on"_s, optional},
                {u"note"_s, optional}, {u"may_redistribute"_s, extra, false, u"yes"_s}}},
        // Only whether the figure is there at all can tell which of its columns are missed.
        {Table::Observations,
            {{u"metric"_s, required, true}, {u"subject"_s, required, true}, {u"region"_s, optional, true},
                {u"period"_s, required, true}, {u"value"_s, optional}, {u"low"_s, optional},
                {u"high"_s, optional}, {u"qualifier"_s, optional}, {u"status"_s, optional},
                {u"unit"_s, optional}, {u"source"_s, required, true}, {u"note"_s, optional}}},
        {Table::Partnerships,
            {{u"bank"_s, required, true}, {u"partner"_s, required, true}, {u"announced_on"_s, required, true},
                {u"scope"_s, optional}, {u"source"_s, required, true}, {u"note"_s, optional}}},
        {Table::ExchangeRates,
            {{u"period"_s, required, true}, {u"base"_s, required, true}, {u"quote"_s, required, true},
                {u"rate"_s, required}, {u"source"_s, required, true}}},
        {Table::Events,
            {{u"date"_s, required, true}, {u"text_en"_s, required, true}, {u"text_zh"_s, optional},
                {u"source"_s, required, true}, {u"note"_s, optional}}},
        {Table::Publishers, {{u"publisher"_s, required, true}, {u"position"_s, required}}},
        {Table::Views, {{u"name"_s, required, true}, {u"position"_s, required}, {u"definition"_s, required}}},
    }};
    return all;
}

bool isNeeded(const Column &column)
{
    return column.need == required;
}

QStringList missingColumns(const TableFormat &format, const QStringList &header)
{
    QStringList missing;
    for (const Column &column : format.columns) {
        if (isNeeded(column) && !header.contains(column.name))
            missing.append(column.name);
    }
    return missing;
}

qsizetype knownColumns(const TableFormat &format, const QStringList &header)
{
    return std::count_if(header.begin(), header.end(),
        [&format](const QString &column) { return format.indexOf(column) >= 0; });
}

Error unknownHeader()
{
    QStringList known;
    for (const TableFormat &format : formats())
        known.append(u"%1: %2"_s.arg(tableName(format.table), format.columnNames().join(u',')));
    return {
        Exchange::tr("The first line is not the header of a table. Known are:\n%1").arg(known.join(u'\n')),
        {}, ErrorKind::Invalid};
}

Error mismatch(const TableFormat &format, const QString &message)
{
    //: %1 says what is wrong with the columns, %2 the name of a table, %3 column names
    return {Exchange::tr("%1 The columns of %2 are: %3.")
                .arg(message, tableName(format.table), format.columnNames().join(u", "_s)),
        {}, ErrorKind::Invalid};
}

// The format that the header most likely means; nullptr when it is like none.
const TableFormat *nearestFormat(const QStringList &header)
{
    // The one that misses least, then the one that knows most of what is there.
    const auto rank = [&header](const TableFormat &format) {
        return std::pair(missingColumns(format, header).size(), -knownColumns(format, header));
    };
    const auto best = std::min_element(formats().begin(), formats().end(),
        [&rank](const TableFormat &a, const TableFormat &b) { return rank(a) < rank(b); });
    const auto needed = std::count_if(best->columns.begin(), best->columns.end(), isNeeded);
    const qsizetype missing = missingColumns(*best, header).size();
    return 2 * missing <= needed ? &*best : nullptr;
}

} // namespace

qsizetype TableFormat::indexOf(QStringView column) const
{
    const auto found = std::find_if(
        columns.begin(), columns.end(), [&column](const Column &known) { return known.name == column; });
    return found == columns.end() ? -1 : found - columns.begin();
}

QStringList TableFormat::columnNames() const
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    return names;
}

QStringList TableFormat::identityOf(const QStringList &texts) const
{
    QStringList parts;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).isIdentity)
            parts.append(texts.at(i));
    }
    return parts;
}

const TableFormat &formatOf(Table table)
{
    return formats().at(static_cast<size_t>(table));
}

QStringList FileLayout::arranged(const QStringList &cells) const
{
    QStringList texts;
    for (const qsizetype place : places)
        texts.append(place < 0 ? QString() : cells.value(place));
    return texts;
}

Result<FileLayout> layoutOf(const QStringList &header)
{
    QStringList names;
    for (const QString &name : header)
        names.append(name.trimmed().toLower());
    const TableFormat *format = nearestFormat(names);
    if (!format)
        return unknownHeader();
    if (const QStringList missing = missingColumns(*format, names); !missing.isEmpty()) {
        return mismatch(*format, Exchange::tr("The header lacks \"%1\".").arg(missing.join(u"\", \""_s)));
    }

    FileLayout layout{format->table, QList<qsizetype>(format->columns.size(), -1)};
    for (qsizetype place = 0; place < names.size(); ++place) {
        const QString &name = names.at(place);
        const qsizetype column = format->indexOf(name);
        if (column < 0 && name != u"problem")
            return mismatch(*format, Exchange::tr("\"%1\" is not a column here.").arg(header.at(place)));
        qsizetype &taken = column < 0 ? layout.problemPlace : layout.places[column];
        if (taken >= 0)
            return mismatch(*format, Exchange::tr("The column \"%1\" is there twice.").arg(name));
        taken = place;
    }
    return layout;
}

} // namespace tongbao
