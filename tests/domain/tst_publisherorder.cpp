#include "db/domain/publisherorder.h"

#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

Catalog ranked(const QList<PublisherRank> &ranks)
{
    Catalog catalog = test::sampleCatalog();
    catalog.setPublisherRanks(ranks);
    return catalog;
}

QStringList after(const Catalog &catalog, const Edit &edit)
{
    test::FakeRepository repository(catalog, {});
    return repository.apply(edit) ? publisherOrder(repository.catalog()) : QStringList();
}

} // namespace

class TestPublisherOrder : public QObject {
    Q_OBJECT
private slots:
    void listsTheRankedFirst();
    void keepsAPublisherWithoutSources();
    void movesAmongTheRanked();
    void changesOnlyThoseInBetween();
    void givesAPlaceToOneWithout();
    void takesAPlaceAway();
    void stayingChangesNothing();
};

void TestPublisherOrder::listsTheRankedFirst()
{
    const Catalog catalog = ranked({{u"iResearch"_s, 2}, {u"Ipsos"_s, 1}});
    QCOMPARE(publisherOrder(catalog),
        (QStringList{u"Ipsos"_s, u"iResearch"_s, u"Analysys"_s, u"Aurora Mobile"_s, u"Bloomberg"_s,
            u"US Federal Reserve"_s, u"Wikipedia"_s}));
    QCOMPARE(rankedPublishers(catalog), 2);
}

void TestPublisherOrder::keepsAPublisherWithoutSources()
{
    QCOMPARE(publisherOrder(ranked({{u"Nobody"_s, 1}})).first(), u"Nobody"_s);
}

void TestPublisherOrder::movesAmongTheRanked()
{
    const Catalog catalog = ranked({{u"Analysys"_s, 1}, {u"iResearch"_s, 2}, {u"Ipsos"_s, 3}});
    const Edit edit = movingPublisher(2, 0, catalog);
    QCOMPARE(edit.label, u"publishers: Ipsos"_s);
    QCOMPARE(after(catalog, edit).mid(0, 3), (QStringList{u"Ipsos"_s, u"Analysys"_s, u"iResearch"_s}));
}

void TestPublisherOrder::changesOnlyThoseInBetween()
{
    const Catalog catalog
        = ranked({{u"Analysys"_s, 1}, {u"iResearch"_s, 5}, {u"Ipsos"_s, 7}, {u"Wikipedia"_s, 9}});
    const Edit edit = movingPublisher(1, 2, catalog);
    QCOMPARE(edit.changes.size(), 2);
    QCOMPARE(std::get<Change<PublisherRank>>(edit.changes.first()).after, (PublisherRank{u"Ipsos"_s, 5}));
}

void TestPublisherOrder::givesAPlaceToOneWithout()
{
    const Catalog catalog = ranked({{u"iResearch"_s, 1}});
    // After iResearch stand Analysys, Aurora Mobile, Bloomberg ... by name.
    const Edit edit = movingPublisher(3, 2, catalog);
    QCOMPARE(after(catalog, edit).mid(0, 4),
        (QStringList{u"iResearch"_s, u"Analysys"_s, u"Bloomberg"_s, u"Aurora Mobile"_s}));
    test::FakeRepository repository(catalog, {});
    QVERIFY(repository.apply(edit));
    QCOMPARE(rankedPublishers(repository.catalog()), 3); // those before it stay before it
}

void TestPublisherOrder::takesAPlaceAway()
{
    const Catalog catalog = ranked({{u"Wikipedia"_s, 1}, {u"Ipsos"_s, 2}});
    const QStringList order = after(catalog, unrankingPublisher({u"Wikipedia"_s, 1}));
    QCOMPARE(order.first(), u"Ipsos"_s);
    QCOMPARE(order.last(), u"Wikipedia"_s);
}

void TestPublisherOrder::stayingChangesNothing()
{
    QVERIFY(movingPublisher(1, 1, test::sampleCatalog()).changes.isEmpty());
}

TONGBAO_TEST_MAIN(TestPublisherOrder)
#include "tst_publisherorder.moc"
