#include "db/domain/partnershiprecord.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

ChartRecord recordOf(const QList<Partnership> &partnerships)
{
    Catalog catalog = test::sampleCatalog();
    catalog.setPartnerships(partnerships);
    const Result<PartnershipData> data = partnershipData(catalog, *builtInView(u"partnerships"));
    return data ? chartRecord(data.value(), catalog, Language::English) : ChartRecord();
}

Partnership deal(const QString &date, const QString &scope)
{
    return {u"ccb"_s, u"ant-financial"_s, test::period(date), u"bloomberg-2018"_s, scope};
}

} // namespace

class TestPartnershipRecord : public QObject {
    Q_OBJECT
private slots:
    void hasARowForEachReport();
    void namesTheSourcesOfTheReports();
    void comesBackWhole();
    void seesNewAndChangedReports();
};

void TestPartnershipRecord::hasARowForEachReport()
{
    const ChartRecord record = recordOf({deal(u"2017-03-28"_s, u"cards"_s), deal(u"2018"_s, u"clearing"_s)});
    QCOMPARE(record.figures.rows.size(), 2);
    const QStringList newest = record.figures.rows.first();
    QCOMPARE(newest.size(), record.figures.columns.size());
    QCOMPARE(newest.at(record.figures.columns.indexOf(u"bank"_s)), u"ccb"_s);
    QCOMPARE(newest.at(record.figures.columns.indexOf(u"announced_on"_s)), u"2018"_s);
    QCOMPARE(newest.at(record.figures.columns.indexOf(u"scope"_s)), u"clearing"_s);
}

void TestPartnershipRecord::namesTheSourcesOfTheReports()
{
    const ChartRecord record = recordOf({deal(u"2017-03-28"_s, u"cards"_s), deal(u"2018"_s, u"clearing"_s)});
    QCOMPARE(record.sources.size(), 1);
    QCOMPARE(record.sources.first().code, u"bloomberg-2018"_s);
}

void TestPartnershipRecord::comesBackWhole()
{
    const ChartRecord record = recordOf({deal(u"2017-03-28"_s, u"cards"_s)});
    const Result<ChartRecord> read = recordFromJson(recordToJson(record));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read.value().view, record.view);
    QCOMPARE(read.value().figures, record.figures);
}

void TestPartnershipRecord::seesNewAndChangedReports()
{
    const ChartRecord then = recordOf({deal(u"2017-03-28"_s, u"cards"_s)});
    QCOMPARE(changesSince(then, then, Language::English), QList<FigureChange>());

    const ChartRecord changed = recordOf({deal(u"2017-03-28"_s, u"cards, payment"_s)});
    const QList<FigureChange> changes = changesSince(then, changed, Language::English);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().before, u"cards"_s);
    QCOMPARE(changes.first().after, u"cards, payment"_s);
    QVERIFY2(changes.first().name.contains(u" – "_s), qPrintable(changes.first().name));

    const ChartRecord more = recordOf({deal(u"2017-03-28"_s, u"cards"_s), deal(u"2018"_s, QString())});
    const QList<FigureChange> added = changesSince(then, more, Language::English);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().before, QString());
    QCOMPARE(added.first().after, u"2018"_s); // a report without a scope is told by its date
}

TONGBAO_TEST_MAIN(TestPartnershipRecord)
#include "tst_partnershiprecord.moc"
