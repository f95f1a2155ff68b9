#include "db/domain/partnershipdata.h"
#include "tests/support/printing.h"
#include "tests/support/samplecatalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tongbao;
using namespace tongbao::test;

namespace {

Partnership report(const QString &bank, const QString &partner, const QString &date,
    const QString &source = u"bloomberg-2018"_s)
{
    return {bank, partner, period(date), source, u"scope"_s};
}

Catalog catalogWith(const QList<Partnership> &partnerships)
{
    Catalog catalog = sampleCatalog();
    QList<Subject> subjects = catalog.subjects();
    subjects.append({u"abc"_s, SubjectKind::Bank, u"Agricultural Bank of China"_s, u"中国农业银行"_s});
    subjects.append({u"icbc"_s, SubjectKind::Bank, u"ICBC"_s, u"中国工商银行"_s});
    subjects.append({u"baidu"_s, SubjectKind::Company, u"Baidu"_s, u"百度"_s});
    catalog.setSubjects(subjects);
    catalog.setPartnerships(partnerships);
    return catalog;
}

View partnerships()
{
    return *builtInView(u"partnerships");
}

// "ccb: 2017-03 (2), 2019 (1)" for each cell of a column, the columns one after the other.
QStringList cellsOf(const PartnershipData &data)
{
    QStringList texts;
    for (const PartnershipColumn &column : data.columns) {
        for (const PartnershipCell &cell : column.cells) {
            QStringList deals;
            for (const Deal &deal : cell.deals)
                deals.append(u"%1 (%2)"_s.arg(deal.announcedOn.key()).arg(deal.reports.size()));
            texts.append(u"%1 + %2: %3"_s.arg(data.banks.at(cell.bank), column.partner, deals.join(u", "_s)));
        }
    }
    return texts;
}

QStringList cellsOf(const Catalog &catalog, const View &view)
{
    const Result<PartnershipData> data = partnershipData(catalog, view);
    return data ? cellsOf(data.value()) : QStringList{data.error().message};
}

} // namespace

class TestPartnershipData : public QObject {
    Q_OBJECT

private slots:
    void takesReportsOfOneDealTogether_data();
    void takesReportsOfOneDealTogether();
    void putsThoseWithMostCounterpartsFirst();
    void filtersByBankCompanyDateAndSource_data();
    void filtersByBankCompanyDateAndSource();
    void countsADealByItsMostPreciseDate();
    void saysWhatToDoWhenThereIsNothing();
    void refusesAMarkThatIsNoMatrix();
    void listsEveryReportWithTheNewestDealFirst();
    void keepsTheLargestPart();
    void offersEverythingInTheFile();
};

void TestPartnershipData::takesReportsOfOneDealTogether_data()
{
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<QString>("deals");
    QTest::newRow("the same day") << QStringList{u"2017-03-28"_s, u"2017-03-28"_s} << u"2017-03-28 (2)"_s;
    QTest::newRow("a month and a day in it")
        << QStringList{u"2017-06"_s, u"2017-06-20"_s} << u"2017-06-20 (2)"_s;
    QTest::newRow("year, month, day")
        << QStringList{u"2017"_s, u"2017-06"_s, u"2017-06-20"_s} << u"2017-06-20 (3)"_s;
    QTest::newRow("two days of a year are two deals")
        << QStringList{u"2017-08-21"_s, u"2017-01-05"_s} << u"2017-01-05 (1), 2017-08-21 (1)"_s;
    QTest::newRow("a year that may be either counts with the earlier")
        << QStringList{u"2017-08-21"_s, u"2017-01-05"_s, u"2017"_s} << u"2017-01-05 (2), 2017-08-21 (1)"_s;
    QTest::newRow("years that differ are two deals")
        << QStringList{u"2016-12"_s, u"2015-12-27"_s} << u"2015-12-27 (1), 2016-12 (1)"_s;
}

void TestPartnershipData::takesReportsOfOneDealTogether()
{
    QFETCH(QStringList, dates);
    QFETCH(QString, deals);
    QList<Partnership> reports;
    for (const QString &date : dates)
        reports.append(report(u"ccb"_s, u"tencent"_s, date));
    QCOMPARE(cellsOf(catalogWith(reports), partnerships()), QStringList{u"ccb + tencent: "_s + deals});
}

void TestPartnershipData::putsThoseWithMostCounterpartsFirst()
{
    const Catalog catalog
        = catalogWith({report(u"abc"_s, u"baidu"_s, u"2017"_s), report(u"ccb"_s, u"tencent"_s, u"2019"_s),
            report(u"ccb"_s, u"ant-financial"_s, u"2017"_s), report(u"icbc"_s, u"tencent"_s, u"2016"_s)});
    const Result<PartnershipData> data = partnershipData(catalog, partnerships());
    QVERIFY(data);
    QCOMPARE(data.value().banks, (QStringList{u"ccb"_s, u"icbc"_s, u"abc"_s}));
    QCOMPARE(cellsOf(data.value()),
        (QStringList{u"ccb + tencent: 2019 (1)"_s, u"icbc + tencent: 2016 (1)"_s,
            u"ccb + ant-financial: 2017 (1)"_s, u"abc + baidu: 2017 (1)"_s}));
    QCOMPARE(data.value().view.mark, Mark::Matrix);
}

void TestPartnershipData::filtersByBankCompanyDateAndSource_data()
{
    QTest::addColumn<SeriesQuery>("query");
    QTest::addColumn<QStringList>("cells");
    const QString ccbAnt = u"ccb + ant-financial: 2017-03-28 (1)"_s;
    const QString ccbTencent = u"ccb + tencent: 2019-04 (1)"_s;
    const QString abcBaidu = u"abc + baidu: 2017-06 (1)"_s;
    SeriesQuery query;
    query.subjects = {u"ccb"_s};
    QTest::newRow("a bank") << query << QStringList{ccbAnt, ccbTencent};
    query.subjects = {u"tencent"_s, u"baidu"_s};
    QTest::newRow("companies") << query << QStringList{abcBaidu, ccbTencent};
    query.subjects = {u"ccb"_s, u"tencent"_s};
    QTest::newRow("bank and company") << query << QStringList{ccbTencent};
    query = {};
    query.from = period(u"2017-06"_s);
    QTest::newRow("from") << query << QStringList{abcBaidu, ccbTencent};
    query.to = period(u"2017"_s);
    QTest::newRow("from and to") << query << QStringList{abcBaidu};
    query = {};
    query.publishers = {u"Analysys"_s};
    QTest::newRow("publisher") << query << QStringList{ccbTencent};
    query = {};
    query.asOf = QDate(2018, 12, 31);
    QTest::newRow("as of") << query << QStringList{ccbAnt, abcBaidu};
}

void TestPartnershipData::filtersByBankCompanyDateAndSource()
{
    QFETCH(SeriesQuery, query);
    QFETCH(QStringList, cells);
    const Catalog catalog = catalogWith(
        {report(u"ccb"_s, u"ant-financial"_s, u"2017-03-28"_s), report(u"abc"_s, u"baidu"_s, u"2017-06"_s),
            report(u"ccb"_s, u"tencent"_s, u"2019-04"_s, u"analysys-2019"_s)});
    View view = partnerships();
    view.query = query;
    QCOMPARE(cellsOf(catalog, view), cells);
}

void TestPartnershipData::countsADealByItsMostPreciseDate()
{
    const Catalog catalog = catalogWith(
        {report(u"ccb"_s, u"tencent"_s, u"2017"_s), report(u"ccb"_s, u"tencent"_s, u"2017-09"_s)});
    View view = partnerships();
    view.query.from = period(u"2017-07"_s);
    QCOMPARE(cellsOf(catalog, view), QStringList{u"ccb + tencent: 2017-09 (2)"_s});
}

void TestPartnershipData::saysWhatToDoWhenThereIsNothing()
{
    const Result<PartnershipData> empty = partnershipData(catalogWith({}), partnerships());
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, ErrorKind::NotFound);
    QVERIFY2(empty.error().message.contains(u"Import"), qPrintable(empty.error().message));

    View view = partnerships();
    view.query.subjects = {u"alipay"_s};
    const Result<PartnershipData> none = partnershipData(sampleCatalog(), view);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QVERIFY2(none.error().message.contains(u"Choose"), qPrintable(none.error().message));
}

void TestPartnershipData::refusesAMarkThatIsNoMatrix()
{
    View view = partnerships();
    view.mark = Mark::Line;
    const Result<PartnershipData> data = partnershipData(sampleCatalog(), view);
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::Invalid);
}

void TestPartnershipData::listsEveryReportWithTheNewestDealFirst()
{
    const Catalog catalog = catalogWith({report(u"abc"_s, u"baidu"_s, u"2017-06"_s),
        report(u"abc"_s, u"baidu"_s, u"2017"_s), report(u"ccb"_s, u"tencent"_s, u"2019-04"_s)});
    const Result<PartnershipData> data = partnershipData(catalog, partnerships());
    QVERIFY(data);
    QStringList texts;
    for (const PartnershipRow &row : partnershipRows(data.value())) {
        const Partnership &one = reportOf(data.value(), row);
        texts.append(one.bank + u' ' + one.announcedOn.key());
    }
    QCOMPARE(texts, (QStringList{u"ccb 2019-04"_s, u"abc 2017-06"_s, u"abc 2017"_s}));
    QCOMPARE(dealCount(data.value()), 2);
}

void TestPartnershipData::keepsTheLargestPart()
{
    const Catalog catalog
        = catalogWith({report(u"abc"_s, u"baidu"_s, u"2017"_s), report(u"ccb"_s, u"tencent"_s, u"2019"_s),
            report(u"ccb"_s, u"ant-financial"_s, u"2017"_s), report(u"icbc"_s, u"tencent"_s, u"2016"_s)});
    const Result<PartnershipData> data = partnershipData(catalog, partnerships());
    QVERIFY(data);
    QCOMPARE(cellsOf(largestPart(data.value(), 2, 1)),
        (QStringList{u"ccb + tencent: 2019 (1)"_s, u"icbc + tencent: 2016 (1)"_s}));
    QCOMPARE(largestPart(data.value(), 10, 10), data.value());
}

void TestPartnershipData::offersEverythingInTheFile()
{
    const PartnershipChoices choices = partnershipChoices(catalogWith(
        {report(u"abc"_s, u"baidu"_s, u"2017-06"_s), report(u"ccb"_s, u"tencent"_s, u"2019-04"_s)}));
    QCOMPARE(choices.banks, (QStringList{u"abc"_s, u"ccb"_s}));
    QCOMPARE(choices.partners, (QStringList{u"baidu"_s, u"tencent"_s}));
    QCOMPARE(choices.years, (QList{period(u"2017"_s), period(u"2019"_s)}));
}

QTEST_GUILESS_MAIN(TestPartnershipData)
#include "tst_partnershipdata.moc"
