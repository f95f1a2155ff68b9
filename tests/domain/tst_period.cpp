#include "db/domain/period.h"
#include "tests/support/printing.h"
#include "tests/support/testenvironment.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestPeriod : public QObject {
    Q_OBJECT
private slots:
    void readsKeys_data();
    void readsKeys();
    void refusesOtherKeys_data();
    void refusesOtherKeys();
    void isMadeOfItsNumbers();
    void refusesNumbersOutsideTheYear();
    void staysWithinTheSupportedYears();
    void findsThePeriodOfADay_data();
    void findsThePeriodOfADay();
    void knowsTheYearsWithWeek53();
    void knowsLeapDays();
    void everyPeriodKnowsItsPlace_data();
    void everyPeriodKnowsItsPlace();
    void countsAcrossYears();
    void findsTheSamePeriodAYearBefore_data();
    void findsTheSamePeriodAYearBefore();
    void childrenTileTheirParent_data();
    void childrenTileTheirParent();
    void doesNotDivideUnevenly_data();
    void doesNotDivideUnevenly();
    void weekBelongsToItsIsoYear();
    void containsItselfAndItsChildren();
    void comparesWithinOneGranularityOnly();
    void sortsMixedGranularitiesByFirstDay();
    void hashesByGranularityAndOrdinal();
    void namesEveryGranularity();
};

namespace {

constexpr std::array granularities = {Granularity::Year, Granularity::Half, Granularity::Quarter,
    Granularity::Month, Granularity::Week, Granularity::Day};

Period period(QStringView key)
{
    return Period::fromKey(key).value();
}

// Every period of a granularity, from the first supported to the last.
QList<Period> allPeriods(Granularity granularity)
{
    QList<Period> all;
    for (auto next = Period::containing(QDate(1900, 1, 1), granularity); next; next = next->next())
        all.append(*next);
    return all;
}

void addGranularities()
{
    QTest::addColumn<Granularity>("granularity");
    for (const Granularity granularity : granularities)
        QTest::newRow(qPrintable(granularityCode(granularity))) << granularity;
}

} // namespace

void TestPeriod::readsKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Granularity>("granularity");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("number");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *key, Granularity granularity, int year, int number, QDate first,
                         QDate last) {
        QTest::newRow(key) << QString::fromLatin1(key) << granularity << year << number << first << last;
    };
    row("2018", Granularity::Year, 2018, 1, {2018, 1, 1}, {2018, 12, 31});
    row("2018-H1", Granularity::Half, 2018, 1, {2018, 1, 1}, {2018, 6, 30});
    row("2018-H2", Granularity::Half, 2018, 2, {2018, 7, 1}, {2018, 12, 31});
    row("2018-Q1", Granularity::Quarter, 2018, 1, {2018, 1, 1}, {2018, 3, 31});
    row("2018-Q4", Granularity::Quarter, 2018, 4, {2018, 10, 1}, {2018, 12, 31});
    row("2018-07", Granularity::Month, 2018, 7, {2018, 7, 1}, {2018, 7, 31});
    row("2018-02", Granularity::Month, 2018, 2, {2018, 2, 1}, {2018, 2, 28});
    row("2020-02", Granularity::Month, 2020, 2, {2020, 2, 1}, {2020, 2, 29});
    row("2018-W27", Granularity::Week, 2018, 27, {2018, 7, 2}, {2018, 7, 8});
    row("2020-W01", Granularity::Week, 2020, 1, {2019, 12, 30}, {2020, 1, 5});
    row("2020-W53", Granularity::Week, 2020, 53, {2020, 12, 28}, {2021, 1, 3});
    row("2018-07-15", Granularity::Day, 2018, 15, {2018, 7, 15}, {2018, 7, 15});
    row("1900", Granularity::Year, 1900, 1, {1900, 1, 1}, {1900, 12, 31});
    row("2199-12-31", Granularity::Day, 2199, 31, {2199, 12, 31}, {2199, 12, 31});
}

void TestPeriod::readsKeys()
{
    QFETCH(QString, key);
    const std::optional<Period> read = Period::fromKey(key);
    QVERIFY(read.has_value());
    QTEST(read->granularity(), "granularity");
    QTEST(read->year(), "year");
    QTEST(read->number(), "number");
    QTEST(read->firstDay(), "first");
    QTEST(read->lastDay(), "last");
    QCOMPARE(read->key(), key);
}

void TestPeriod::refusesOtherKeys_data()
{
    QTest::addColumn<QString>("key");
    const QStringList keys = {QString(), u"2"_s, u"18"_s, u"201"_s, u"20180"_s, u"2018-"_s, u"2018-7"_s,
        u"2018-00"_s, u"2018-13"_s, u"2018-Q0"_s, u"2018-Q5"_s, u"2018-Q"_s, u"2018-Q04"_s, u"2018-q4"_s,
        u"2018Q4"_s, u"2018-H0"_s, u"2018-H3"_s, u"2018-W00"_s, u"2018-W53"_s, u"2018-W54"_s, u"2018-W1"_s,
        u"2018-W001"_s, u"2018-02-29"_s, u"2018-02-30"_s, u"2018-7-15"_s, u"2018-07-1"_s, u"2018-07-150"_s,
        u"2018/07"_s, u"2018/07/15"_s, u" 2018"_s, u"2018 "_s, u"1899"_s, u"2200"_s, u"0000"_s, u"-018"_s,
        u"+018"_s, u"２０１８"_s, u"2018-+1"_s, u"2018-07-15T00:00"_s, u"2018年"_s, u"2018-07- 5"_s};
    for (const QString &key : keys)
        QTest::newRow(qPrintable(u"'%1'"_s.arg(key))) << key;
}

void TestPeriod::refusesOtherKeys()
{
    QFETCH(QString, key);
    QVERIFY(!Period::fromKey(key));
}

void TestPeriod::isMadeOfItsNumbers()
{
    QCOMPARE(Period::fromYear(2018), period(u"2018"));
    QCOMPARE(Period::fromHalf(2018, 2), period(u"2018-H2"));
    QCOMPARE(Period::fromQuarter(2018, 3), period(u"2018-Q3"));
    QCOMPARE(Period::fromMonth(2018, 11), period(u"2018-11"));
    QCOMPARE(Period::fromWeek(2018, 52), period(u"2018-W52"));
    QCOMPARE(Period::fromDay(QDate(2018, 7, 15)), period(u"2018-07-15"));
}

void TestPeriod::refusesNumbersOutsideTheYear()
{
    for (const int half : {-1, 0, 3})
        QVERIFY(!Period::fromHalf(2018, half));
    for (const int quarter : {-1, 0, 5})
        QVERIFY(!Period::fromQuarter(2018, quarter));
    for (const int month : {-1, 0, 13})
        QVERIFY(!Period::fromMonth(2018, month));
    for (const int week : {-1, 0, 53, 54, 1000})
        QVERIFY(!Period::fromWeek(2018, week));
    QVERIFY(!Period::fromDay(QDate()));
    QVERIFY(!Period::fromDay(QDate(2018, 2, 29)));
    for (const Granularity granularity : granularities)
        QVERIFY(!Period::containing(QDate(), granularity));
}

void TestPeriod::staysWithinTheSupportedYears()
{
    for (const int year : {-1, 0, 1899, 2200, 99999}) {
        QVERIFY(!Period::fromYear(year));
        QVERIFY(!Period::fromHalf(year, 1));
        QVERIFY(!Period::fromQuarter(year, 1));
        QVERIFY(!Period::fromMonth(year, 1));
        QVERIFY(!Period::fromWeek(year, 1));
        QVERIFY(!Period::fromDay(QDate(year, 1, 1)));
    }
    for (const Granularity granularity : granularities) {
        const QList<Period> all = allPeriods(granularity);
        QCOMPARE(all.first().firstDay(), QDate(1900, 1, 1));
        QCOMPARE(all.last().year(), 2199);
        QVERIFY(!all.first().previous());
        QVERIFY(!all.last().next());
        QVERIFY(!all.first().advanced(std::numeric_limits<int>::min()));
        QVERIFY(!all.last().advanced(std::numeric_limits<int>::max()));
        QVERIFY(!all.first().yearBefore());
        QCOMPARE(all.first().advanced(int(all.size()) - 1), all.last());
    }
    QCOMPARE(allPeriods(Granularity::Day).last(), period(u"2199-12-31"));
    QCOMPARE(allPeriods(Granularity::Week).last(), period(u"2199-W52"));
    // The last two days of 2199 are in the first week of 2200.
    QVERIFY(!Period::containing(QDate(2199, 12, 31), Granularity::Week));
    QVERIFY(!period(u"2199-12-31").parent(Granularity::Week));
}

void TestPeriod::findsThePeriodOfADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("keys"); // in the order of granularities
    QTest::newRow("middle") << QDate(2018, 7, 15)
                            << QStringList{u"2018"_s, u"2018-H2"_s, u"2018-Q3"_s, u"2018-07"_s, u"2018-W28"_s,
                                   u"2018-07-15"_s};
    QTest::newRow("first day") << QDate(2018, 1, 1)
                               << QStringList{u"2018"_s, u"2018-H1"_s, u"2018-Q1"_s, u"2018-01"_s,
                                      u"2018-W01"_s, u"2018-01-01"_s};
    QTest::newRow("last day, week of the next year")
        << QDate(2018, 12, 31)
        << QStringList{u"2018"_s, u"2018-H2"_s, u"2018-Q4"_s, u"2018-12"_s, u"2019-W01"_s, u"2018-12-31"_s};
    QTest::newRow("first day, week 53 of the year before")
        << QDate(2021, 1, 1)
        << QStringList{u"2021"_s, u"2021-H1"_s, u"2021-Q1"_s, u"2021-01"_s, u"2020-W53"_s, u"2021-01-01"_s};
    QTest::newRow("end of June") << QDate(2020, 6, 30)
                                 << QStringList{u"2020"_s, u"2020-H1"_s, u"2020-Q2"_s, u"2020-06"_s,
                                        u"2020-W27"_s, u"2020-06-30"_s};
}

void TestPeriod::findsThePeriodOfADay()
{
    QFETCH(QDate, day);
    QFETCH(QStringList, keys);
    QStringList found;
    for (const Granularity granularity : granularities)
        found.append(Period::containing(day, granularity)->key());
    QCOMPARE(found, keys);
}

void TestPeriod::knowsTheYearsWithWeek53()
{
    QList<int> years;
    for (int year = 1995; year <= 2040; ++year) {
        if (Period::fromWeek(year, 53))
            years.append(year);
    }
    QCOMPARE(years, (QList<int>{1998, 2004, 2009, 2015, 2020, 2026, 2032, 2037}));
}

void TestPeriod::knowsLeapDays()
{
    QVERIFY(Period::fromKey(u"2000-02-29"));
    QVERIFY(Period::fromKey(u"2020-02-29"));
    QVERIFY(!Period::fromKey(u"1900-02-29"));
    QVERIFY(!Period::fromKey(u"2100-02-29"));
    QCOMPARE(period(u"2020").children(Granularity::Day).size(), 366);
    QCOMPARE(period(u"2100").children(Granularity::Day).size(), 365);
    QCOMPARE(period(u"2020-02-28").next(), period(u"2020-02-29"));
    QCOMPARE(period(u"2019-02-28").next(), period(u"2019-03-01"));
}

void TestPeriod::everyPeriodKnowsItsPlace_data()
{
    addGranularities();
}

void TestPeriod::everyPeriodKnowsItsPlace()
{
    QFETCH(Granularity, granularity);
    const QList<Period> all = allPeriods(granularity);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Period here = all[i];
        QCOMPARE(here.granularity(), granularity);
        QCOMPARE(qsizetype(here.ordinal()), i);
        QCOMPARE(Period::fromKey(here.key()), here);
        QVERIFY(here.firstDay() <= here.lastDay());
        QCOMPARE(Period::containing(here.firstDay(), granularity), here);
        QCOMPARE(Period::containing(here.lastDay(), granularity), here);
        if (i == 0)
            continue;
        const Period before = all[i - 1];
        QCOMPARE(before.next(), here);
        QCOMPARE(here.previous(), before);
        QCOMPARE(before.lastDay().addDays(1), here.firstDay());
        QVERIFY(before < here);
        QVERIFY(startsBefore(before, here));
    }
}

void TestPeriod::countsAcrossYears()
{
    QCOMPARE(period(u"2017-Q4").advanced(5), period(u"2019-Q1"));
    QCOMPARE(period(u"2019-Q1").advanced(-5), period(u"2017-Q4"));
    QCOMPARE(period(u"2018-11").advanced(3), period(u"2019-02"));
    QCOMPARE(period(u"2018-H2").next(), period(u"2019-H1"));
    QCOMPARE(period(u"2020-W53").next(), period(u"2021-W01"));
    QCOMPARE(period(u"2020-W53").previous(), period(u"2020-W52"));
    QCOMPARE(period(u"2019-12-31").advanced(60), period(u"2020-02-29"));
    QCOMPARE(period(u"2016").advanced(0), period(u"2016"));
    QCOMPARE(period(u"2017-Q4").distanceTo(period(u"2019-Q1")), 5);
    QCOMPARE(period(u"2019-Q1").distanceTo(period(u"2017-Q4")), -5);
    QCOMPARE(period(u"2020-01-01").distanceTo(period(u"2021-01-01")), 366);
}

void TestPeriod::findsTheSamePeriodAYearBefore_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("before"); // empty: there is none
    const auto row = [](const char *key, const char *before) {
        QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(before);
    };
    row("2018", "2017");
    row("2018-H1", "2017-H1");
    row("2018-Q4", "2017-Q4");
    row("2018-07", "2017-07");
    row("2018-W27", "2017-W27");
    row("2018-07-15", "2017-07-15");
    row("2020-W53", "");
    row("2021-W52", "2020-W52");
    row("2020-02-29", "");
    row("2021-02-28", "2020-02-28");
    row("1900-Q4", "");
}

void TestPeriod::findsTheSamePeriodAYearBefore()
{
    QFETCH(QString, key);
    QFETCH(QString, before);
    const std::optional<Period> found = period(key).yearBefore();
    QCOMPARE(found ? found->key() : QString(), before);
}

void TestPeriod::childrenTileTheirParent_data()
{
    QTest::addColumn<Granularity>("coarser");
    QTest::addColumn<Granularity>("finer");
    QTest::addColumn<QList<int>>("counts"); // how many children a parent can have
    using enum Granularity;
    QTest::newRow("halves of a year") << Year << Half << QList<int>{2};
    QTest::newRow("quarters of a year") << Year << Quarter << QList<int>{4};
    QTest::newRow("months of a year") << Year << Month << QList<int>{12};
    QTest::newRow("weeks of a year") << Year << Week << QList<int>{52, 53};
    QTest::newRow("days of a year") << Year << Day << QList<int>{365, 366};
    QTest::newRow("quarters of a half") << Half << Quarter << QList<int>{2};
    QTest::newRow("months of a half") << Half << Month << QList<int>{6};
    QTest::newRow("days of a half") << Half << Day << QList<int>{181, 182, 184};
    QTest::newRow("months of a quarter") << Quarter << Month << QList<int>{3};
    QTest::newRow("days of a quarter") << Quarter << Day << QList<int>{90, 91, 92};
    QTest::newRow("days of a month") << Month << Day << QList<int>{28, 29, 30, 31};
    QTest::newRow("days of a week") << Week << Day << QList<int>{7};
}

void TestPeriod::childrenTileTheirParent()
{
    QFETCH(Granularity, coarser);
    QFETCH(Granularity, finer);
    QFETCH(QList<int>, counts);
    const QList<Period> finest = allPeriods(finer);
    qsizetype next = 0;
    for (const Period parent : allPeriods(coarser)) {
        const QList<Period> children = parent.children(finer);
        QVERIFY(counts.contains(int(children.size())));
        for (const Period child : children) {
            QCOMPARE(child, finest[next++]);
            QCOMPARE(child.parent(coarser), parent);
            QVERIFY(parent.contains(child));
        }
    }
    // 2199 ends with two days that no week of a supported year holds.
    QCOMPARE(next, finest.size() - (coarser == Granularity::Week ? 2 : 0));
}

void TestPeriod::doesNotDivideUnevenly_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QList<Granularity>>("parents");
    QTest::addColumn<QList<Granularity>>("children");
    using enum Granularity;
    using List = QList<Granularity>;
    QTest::newRow("year") << u"2018"_s << List{} << List{Half, Quarter, Month, Week, Day};
    QTest::newRow("half") << u"2018-H1"_s << List{Year} << List{Quarter, Month, Day};
    QTest::newRow("quarter") << u"2018-Q1"_s << List{Year, Half} << List{Month, Day};
    QTest::newRow("month") << u"2018-01"_s << List{Year, Half, Quarter} << List{Day};
    QTest::newRow("week") << u"2018-W02"_s << List{Year} << List{Day};
    QTest::newRow("day") << u"2018-01-08"_s << List{Year, Half, Quarter, Month, Week} << List{};
}

void TestPeriod::doesNotDivideUnevenly()
{
    QFETCH(QString, key);
    QFETCH(QList<Granularity>, parents);
    QFETCH(QList<Granularity>, children);
    for (const Granularity granularity : granularities) {
        QCOMPARE(period(key).parent(granularity).has_value(), parents.contains(granularity));
        QCOMPARE(!period(key).children(granularity).isEmpty(), children.contains(granularity));
    }
}

void TestPeriod::weekBelongsToItsIsoYear()
{
    QCOMPARE(period(u"2020-W01").parent(Granularity::Year), period(u"2020"));
    QCOMPARE(period(u"2020-W53").parent(Granularity::Year), period(u"2020"));
    QCOMPARE(period(u"2020").children(Granularity::Week).first().firstDay(), QDate(2019, 12, 30));
    QCOMPARE(period(u"2020").children(Granularity::Week).last().lastDay(), QDate(2021, 1, 3));
    QCOMPARE(period(u"2019-12-30").parent(Granularity::Week), period(u"2020-W01"));
    QCOMPARE(period(u"2019-12-30").parent(Granularity::Year), period(u"2019"));
}

void TestPeriod::containsItselfAndItsChildren()
{
    QVERIFY(period(u"2018").contains(period(u"2018")));
    QVERIFY(period(u"2018").contains(period(u"2018-Q4")));
    QVERIFY(period(u"2018").contains(period(u"2018-12-31")));
    QVERIFY(period(u"2018-W27").contains(period(u"2018-07-08")));
    QVERIFY(period(u"2020").contains(period(u"2020-W01")));
    QVERIFY(!period(u"2018").contains(period(u"2019-Q1")));
    QVERIFY(!period(u"2018-Q4").contains(period(u"2018")));
    QVERIFY(!period(u"2018-Q4").contains(period(u"2018-H2")));
    QVERIFY(!period(u"2018-07").contains(period(u"2018-W28")));
    QVERIFY(!period(u"2018-W27").contains(period(u"2018-07-09")));
}

void TestPeriod::comparesWithinOneGranularityOnly()
{
    QVERIFY(period(u"2018-Q4") < period(u"2019-Q1"));
    QVERIFY(period(u"2019-Q1") > period(u"2018-Q4"));
    QVERIFY(period(u"2018-Q4") <= period(u"2018-Q4"));
    QVERIFY((period(u"2018-Q4") <=> period(u"2018-Q4")) == std::partial_ordering::equivalent);
    for (const QString &other :
        {u"2018"_s, u"2018-H2"_s, u"2018-10"_s, u"2018-W40"_s, u"2018-10-01"_s, u"2030"_s}) {
        QVERIFY((period(u"2018-Q4") <=> period(other)) == std::partial_ordering::unordered);
        QVERIFY(period(u"2018-Q4") != period(other));
        QVERIFY(!(period(u"2018-Q4") < period(other)));
        QVERIFY(!(period(u"2018-Q4") > period(other)));
    }
}

void TestPeriod::sortsMixedGranularitiesByFirstDay()
{
    const QStringList expected
        = {u"2017-Q4"_s, u"2018"_s, u"2018-H1"_s, u"2018-Q1"_s, u"2018-01"_s, u"2018-W01"_s, u"2018-01-01"_s,
            u"2018-01-02"_s, u"2018-W02"_s, u"2018-02"_s, u"2018-Q2"_s, u"2019"_s};
    QList<Period> periods;
    for (const QString &key : expected)
        periods.prepend(period(key));
    std::sort(periods.begin(), periods.end(), startsBefore);
    QStringList sorted;
    for (const Period each : periods)
        sorted.append(each.key());
    QCOMPARE(sorted, expected);
    QVERIFY(!startsBefore(period(u"2018"), period(u"2018")));
}

void TestPeriod::hashesByGranularityAndOrdinal()
{
    QSet<Period> periods;
    for (const Granularity granularity : granularities) {
        for (int count = 0; count < 2; ++count)
            periods.insert(Period::containing(QDate(2018, 1, 1), granularity).value());
    }
    QCOMPARE(periods.size(), qsizetype(granularities.size()));
    QCOMPARE(qHash(period(u"2018"), 7), qHash(Period::fromYear(2018).value(), 7));
    // Year 0 and quarter 0 share their ordinal.
    QVERIFY(qHash(period(u"1900")) != qHash(period(u"1900-Q1")));
}

void TestPeriod::namesEveryGranularity()
{
    const QStringList codes = {u"year"_s, u"half"_s, u"quarter"_s, u"month"_s, u"week"_s, u"day"_s};
    QStringList named;
    for (const Granularity granularity : granularities) {
        named.append(granularityCode(granularity));
        QVERIFY(granularityFromCode(granularityCode(granularity)) == granularity);
    }
    QCOMPARE(named, codes);
    for (const QString &code : {QString(), u"Year"_s, u"years"_s, u"decade"_s})
        QVERIFY(!granularityFromCode(code));
}

TONGBAO_TEST_MAIN(TestPeriod)
#include "tst_period.moc"
