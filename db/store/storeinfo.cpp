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

Result<Done> readPeriod(const Connection &connection, const QString &order, std::optional<Period> &period)
{
    const Result<QVariant> key
        = connection.scalar(u"SELECT period FROM observation ORDER BY %1 LIMIT 1"_s.arg(order));
    if (!key)
        return key.error();
    period = Period::fromKey(key.value().toString());
    return Done{};
}

Result<Done> readPublishers(const Connection &connection, const Catalog &catalog, QStringList &publishers)
{
    Statement statement(connection,
        u"SELECT DISTINCT publisher FROM source WHERE code IN (SELECT source FROM observation) ORDER BY publisher"_s);
    const Result<Done> done = statement.run();
    if (!done)
        return done;
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
    return Done{};
}

} // namespace

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
            readPeriod(connection, u"last_day DESC, first_day"_s, info.latest),
            readPublishers(connection, catalog, info.publishers)}) {
        if (!done)
            return done.error();
    }
    return info;
}

} // namespace tongbao
