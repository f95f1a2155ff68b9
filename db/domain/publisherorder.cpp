#include "db/domain/publisherorder.h"

#include "db/domain/catalogrow.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tongbao {

namespace {

QList<PublisherRank> ranksInOrder(const Catalog &catalog)
{
    QList<PublisherRank> ranks = catalog.publisherRanks();
    std::sort(ranks.begin(), ranks.end(), [](const PublisherRank &a, const PublisherRank &b) {
        return std::tie(a.position, a.publisher) < std::tie(b.position, b.publisher);
    });
    return ranks;
}

} // namespace

QStringList publisherOrder(const Catalog &catalog)
{
    QStringList order;
    for (const PublisherRank &rank : ranksInOrder(catalog))
        order.append(rank.publisher);
    order += catalog.publishers();
    order.removeDuplicates();
    return order;
}

qsizetype rankedPublishers(const Catalog &catalog)
{
    return catalog.publisherRanks().size();
}

Edit movingPublisher(qsizetype from, qsizetype to, const Catalog &catalog)
{
    const QList<PublisherRank> before = ranksInOrder(catalog);
    QStringList order = publisherOrder(catalog);
    const QString moved = order.at(from);
    Edit edit{EditKind::Change, u"%1: %2"_s.arg(tableName(Table::Publishers), moved), {}};
    if (from == to)
        return edit;
    order.move(from, to);
    const qsizetype ranked = std::max(from < before.size() ? before.size() : before.size() + 1, to + 1);
    int last = 0;
    for (qsizetype i = 0; i < std::min(ranked, order.size()); ++i) {
        // The places that are there already, so that only those in between change.
        last = std::max(i < before.size() ? before.at(i).position : last + 1, last + 1);
        const PublisherRank after{order.at(i), last};
        const auto known = std::find_if(before.begin(), before.end(),
            [&after](const PublisherRank &rank) { return rank.publisher == after.publisher; });
        if (known == before.end())
            edit.changes.append(Change<PublisherRank>{{}, after});
        else if (*known != after)
            edit.changes.append(Change<PublisherRank>{*known, after});
    }
    return edit;
}

Edit unrankingPublisher(const PublisherRank &rank)
{
    return deletion(CatalogRow(rank));
}

} // namespace tongbao
