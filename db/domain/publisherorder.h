#pragma once

#include "db/domain/catalog.h"
#include "db/domain/edit.h"

namespace tongbao {

// The open order that decides whose figure is drawn where several publishers have one, as a list to be
// changed by hand.

// Those that have a place, in their order, and then all others that have sources, by name.
QStringList publisherOrder(const Catalog &catalog);
// How many of them have a place.
qsizetype rankedPublishers(const Catalog &catalog);
// The publisher at that index becomes the one at the other index; the others make room, and those before it
// get a place if they have none. No changes when it stays where it is.
Edit movingPublisher(qsizetype from, qsizetype to, const Catalog &catalog);
// Takes its place away from a publisher that has one: it stands by name again.
Edit unrankingPublisher(const PublisherRank &rank);

} // namespace tongbao
