#include "db/domain/catalogrow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(tongbao::History)
};

const QString separator = u": "_s; // no code and no table has one

QString name(const Metric &row)
{
    return row.code;
}

QString name(const Subject &row)
{
    return row.code;
}

QString name(const Source &row)
{
    return row.code;
}

QString name(const Partnership &row)
{
    return u"%1 – %2 %3"_s.arg(row.bank, row.partner, row.announcedOn.key());
}

QString name(const ExchangeRate &row)
{
    return u"%1/%2 %3"_s.arg(row.base, row.quote, row.period.key());
}

QString name(const Event &row)
{
    return eventCode(row);
}

QString name(const PublisherRank &row)
{
    return row.publisher;
}

template <typename T>
bool isSame(const T &a, const T &b)
{
    return name(a) == name(b);
}

// Several sources report one of these.
template <>
bool isSame(const Partnership &a, const Partnership &b)
{
    return name(a) == name(b) && a.source == b.source;
}

template <>
bool isSame(const ExchangeRate &a, const ExchangeRate &b)
{
    return name(a) == name(b) && a.source == b.source;
}

template <>
bool isSame(const Event &a, const Event &b)
{
    return name(a) == name(b) && a.source == b.source;
}

QString labelled(Table table, const QString &text)
{
    return tableName(table) + separator + text;
}

template <typename T>
QList<CatalogRow> listed(const QList<T> &rows)
{
    return {rows.begin(), rows.end()};
}

// What a row of the table is called in the history; %1 is its code or name. Empty: the table has none.
QString pattern(Table table)
{
    switch (table) {
    case Table::Metrics:
        return HistoryText::tr("metric %1");
    case Table::Subjects:
        return HistoryText::tr("app or company %1");
    case Table::Sources:
        return HistoryText::tr("source %1");
    case Table::Partnerships:
        return HistoryText::tr("partnership %1");
    case Table::ExchangeRates:
        return HistoryText::tr("exchange rate %1");
    case Table::Events:
        return HistoryText::tr("event %1");
    case Table::Publishers:
        return HistoryText::tr("publisher order, %1");
    case Table::Observations:
    case Table::Views:
        break;
    }
    return {};
}

} // namespace

Table tableOfRow(const CatalogRow &row)
{
    static constexpr std::array tables{Table::Metrics, Table::Subjects, Table::Sources, Table::Partnerships,
        Table::ExchangeRates, Table::Events, Table::Publishers};
    return tables.at(row.index());
}

QList<CatalogRow> catalogRows(Table table, const Catalog &catalog)
{
    switch (table) {
    case Table::Metrics:
        return listed(catalog.metrics());
    case Table::Subjects:
        return listed(catalog.subjects());
    case Table::Sources:
        return listed(catalog.sources());
    case Table::Partnerships:
        return listed(catalog.partnerships());
    case Table::ExchangeRates:
        return listed(catalog.exchangeRates());
    case Table::Events:
        return listed(catalog.events());
    case Table::Publishers:
        return listed(catalog.publisherRanks());
    case Table::Observations:
    case Table::Views:
        break;
    }
    return {};
}

QString rowName(const CatalogRow &row)
{
    return std::visit([](const auto &value) { return name(value); }, row);
}

QString displayName(const CatalogRow &row, Language language)
{
    if (const auto *metric = std::get_if<Metric>(&row))
        return displayName(*metric, language);
    if (const auto *subject = std::get_if<Subject>(&row))
        return displayName(*subject, language);
    if (const auto *source = std::get_if<Source>(&row))
        return displayName(*source, language);
    return rowName(row);
}

QString codeOf(const CatalogRow &row)
{
    switch (tableOfRow(row)) {
    case Table::Metrics:
    case Table::Subjects:
    case Table::Sources:
        return rowName(row);
    default:
        return {};
    }
}

bool isSameRow(const CatalogRow &a, const CatalogRow &b)
{
    return std::visit(
        [&b]<typename T>(const T &row) {
            const T *other = std::get_if<T>(&b);
            return other && isSame(row, *other);
        },
        a);
}

Edit addition(const CatalogRow &row)
{
    return std::visit(
        [&row]<typename T>(const T &after) {
            return Edit{EditKind::Add, labelled(tableOfRow(row), name(after)), {Change<T>{{}, after}}};
        },
        row);
}

Edit deletion(const CatalogRow &row)
{
    return std::visit(
        [&row]<typename T>(const T &before) {
            return Edit{EditKind::Delete, labelled(tableOfRow(row), name(before)), {Change<T>{before, {}}}};
        },
        row);
}

Edit modification(const CatalogRow &before, const CatalogRow &after)
{
    return std::visit(
        [&after]<typename T>(const T &from) {
            const T &to = std::get<T>(after);
            const QString label
                = name(from) == name(to) ? name(from) : u"%1 → %2"_s.arg(name(from), name(to));
            return Edit{EditKind::Change, labelled(tableOfRow(after), label), {Change<T>{from, to}}};
        },
        before);
}

QString labelText(const QString &label)
{
    const qsizetype at = label.indexOf(separator);
    const std::optional<Table> table = at < 0 ? std::nullopt : tableFromName(QStringView(label).first(at));
    const QString text = table ? pattern(*table) : QString();
    return text.isEmpty() ? label : text.arg(label.mid(at + separator.size()));
}

} // namespace tongbao
