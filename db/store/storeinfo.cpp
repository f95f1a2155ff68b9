#include "db/store/storeinfo.h"

#include "db/store/migrations.h"
#include "db/store/rowcodec.h"
#include "db/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

Result<Done> readCounts(const Connection &connection, StoreInfo &info)
{
    for (const TableLayout &layout : {RowCodec<Metric>::layout(), RowCodec<Subject>::layout(),
             RowCodec<Source>::layout(), RowCodec<Observation>::layout(), RowCodec<Partnership>::layout(),
             RowCodec<ExchangeRate>::layout(), RowCodec<Event>::layout(), RowCodec<PublisherRank>::layout(),
             RowCodec<SavedView>::layout()}) {
        const Result<QVariant> count = connection.scalar(u"SELECT count(*) FROM "_s + layout.name);
        if (!count)
            return count.error();
        info.rows.append({layout.table, count.value().toLongLong()});
    }
    return Done{};
}

// The index holds all that is sorted by, in a fifth of the pages, and SQLite would not choose it. A file that
// another program has taken it from is read without.
Result<Done> readPeriod(const Connection &connection, const QString &order, std::optional<Period> &period)
{
    const QString sql
        = u"SELECT period FROM observation WHERE id = (SELECT id FROM observation %1 ORDER BY %2 LIMIT 1)"_s;
    Result<QVariant> key = connection.scalar(sql.arg(u"INDEXED BY observation_in_order"_s, order));
    if (!key && key.error().kind != ErrorKind::Busy)
        key = connection.scalar(sql.arg(QString(), order));
    if (!key)
        return key.error();
    period = Period::fromKey(key.value().toString());
    return Done{};
}

// By the last day; of two with the same one the coarser.
bool isLater(Period a, Period b)
{
    return a.lastDay() != b.lastDay() ? a.lastDay() > b.lastDay() : a.firstDay() < b.firstDay();
}

// Whether the limits are still told when the figure is gone, or there.
bool follow(StoreInfo &info, const Change<Observation> &change)
{
    const auto isLimit = [&info](const Observation &figure) {
        return figure.key.period == info.earliest || figure.key.period == info.latest;
    };
    if (change.before && isLimit(*change.before)
        && !(change.after && change.after->key.period == change.before->key.period))
        return false;
    if (!change.after)
        return true;
    const Period period = change.after->key.period;
    if (!info.earliest || startsBefore(period, *info.earliest))
        info.earliest = period;
    if (!info.latest || isLater(period, *info.latest))
        info.latest = period;
    return true;
}

template <typename T>
bool follow(StoreInfo &, const Change<T> &)
{
    return true;
}

} // namespace

std::optional<StoreInfo> infoAfter(const StoreInfo &before, const QList<AnyChange> &changes)
{
    StoreInfo after = before;
    for (const AnyChange &change : changes) {
        const bool isTold = std::visit(
            [&after]<typename T>(const Change<T> &row) {
                for (auto &[table, count] : after.rows) {
                    if (table == RowCodec<T>::layout().table)
                        count += (row.after ? 1 : 0) - (row.before ? 1 : 0);
                }
                return follow(after, row);
            },
            change);
        if (!isTold)
            return std::nullopt;
    }
    return after;
}

Result<QStringList> readPublishers(const Connection &connection, const Catalog &catalog)
{
    Statement statement(connection,
        u"SELECT DISTINCT publisher FROM source WHERE EXISTS (SELECT 1 FROM observation "
        "WHERE observation.source = source.code) ORDER BY publisher"_s);
    if (const Result<Done> done = statement.run(); !done)
        return done.error();
    QStringList publishers;
    for (;;) {
        const Result<bool> hasRow = statement.next();
        if (!hasRow)
            return hasRow.error();
        if (!hasRow.value())
            break;
        publishers.append(statement.value(0).toString());
    }
    std::stable_sort(publishers.begin(), publishers.end(), [&catalog](const QString &a, const QString &b) {
        return catalog.publisherRank(a) < catalog.publisherRank(b);
    });
    return publishers;
}

Result<StoreInfo> readInfo(const Connection &connection, const Catalog &catalog)
{
    const Result<Transaction> oneMoment = Transaction::begin(connection, Transaction::Kind::Read);
    if (!oneMoment)
        return oneMoment.error();
    StoreInfo info;
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    info.schemaVersion = version.value();
    for (const Result<Done> &done :
        {readCounts(connection, info), readPeriod(connection, u"first_day, last_day DESC"_s, info.earliest),
            readPeriod(connection, u"last_day DESC, first_day"_s, info.latest)}) {
        if (!done)
            return done.error();
    }
    const Result<QStringList> publishers = readPublishers(connection, catalog);
    if (!publishers)
        return publishers.error();
    info.publishers = publishers.value();
    return info;
}

} // namespace tongbao
