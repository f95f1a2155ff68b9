#include "ui/charts/axisticks.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

QString ticksText(double lowest, double highest, int mostSteps, const SpecAxis &axis = {})
{
    const ValueScale scale = valueScale(lowest, highest, mostSteps, axis);
    QStringList texts;
    for (const double tick : scale.ticks())
        texts.append(QString::number(tick, 'f', scale.decimals(tick)));
    return texts.join(u' ');
}

QList<Period> periods(const QString &first, int count)
{
    QList<Period> made;
    for (int i = 0; i < count; ++i)
        made.append(*test::period(first).advanced(i));
    return made;
}

// Ten pixels a letter: widths that can be reckoned in the head.
PeriodAxis axis(const QList<Period> &shown, double slotWidth, Language language = Language::English)
{
    return periodAxis(shown, language, slotWidth, 5,
        [](const QString &text) { return 10.0 * static_cast<double>(text.size()); });
}

QString rowText(const QList<PeriodLabel> &row)
{
    QStringList texts;
    for (const PeriodLabel &label : row)
        texts.append(u"%1@%2"_s.arg(label.text).arg(label.centre));
    return texts.join(u' ');
}

QString longTicks(const PeriodAxis &axis)
{
    QStringList texts;
    for (const PeriodTick &tick : axis.ticks) {
        if (tick.isLong)
            texts.append(QString::number(tick.position));
    }
    return texts.join(u' ');
}

} // namespace

class TestAxisTicks : public QObject {
    Q_OBJECT
private slots:
    void putsValuesOnRoundNumbers_data();
    void putsValuesOnRoundNumbers();
    void putsPowersOfTenOnALogarithmicAxis_data();
    void putsPowersOfTenOnALogarithmicAxis();
    void keepsLimitsByHand_data();
    void keepsLimitsByHand();
    void sharesALogarithmicAxisByRatios();
    void marksTheStartsOfYears();
    void namesQuartersOverTheirYears();
    void namesInChinese();
    void leavesOutQuartersWithoutRoom();
    void namesAYearThatBeginsAtTheEnd();
    void thinsYearsWithoutRoom();
    void namesTheYearsOfManyDays();
    void neverLetsLabelsTouch_data();
    void neverLetsLabelsTouch();
};

void TestAxisTicks::putsValuesOnRoundNumbers_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<int>("mostSteps");
    QTest::addColumn<QString>("ticks");
    QTest::newRow("share") << 0.0 << 55.6 << 6 << u"0 10 20 30 40 50 60"_s;
    QTest::newRow("few") << 0.0 << 55.6 << 3 << u"0 20 40 60"_s;
    QTest::newRow("one") << 0.0 << 55.6 << 1 << u"0 100"_s;
    QTest::newRow("all of it") << 0.0 << 100.0 << 5 << u"0 20 40 60 80 100"_s;
    QTest::newRow("zero is always there") << 80.0 << 92.0 << 5 << u"0 20 40 60 80 100"_s;
    QTest::newRow("small") << 0.0 << 0.3 << 3 << u"0.0 0.1 0.2 0.3"_s;
    QTest::newRow("below zero") << -3.0 << 4.0 << 5 << u"-4 -2 0 2 4"_s;
    QTest::newRow("only below zero") << -7.0 << -2.0 << 4 << u"-8 -6 -4 -2 0"_s;
    QTest::newRow("nothing") << 0.0 << 0.0 << 5 << u"0.0 0.2 0.4 0.6 0.8 1.0"_s;
    QTest::newRow("large") << 0.0 << 190.5 << 4 << u"0 50 100 150 200"_s;
}

void TestAxisTicks::putsValuesOnRoundNumbers()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    QFETCH(int, mostSteps);
    QTEST(ticksText(lowest, highest, mostSteps), "ticks");
}

void TestAxisTicks::putsPowersOfTenOnALogarithmicAxis_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<int>("mostSteps");
    QTest::addColumn<QString>("ticks");
    QTest::newRow("a decade") << 1.0 << 10.0 << 5 << u"1 2 5 10"_s;
    QTest::newRow("shares") << 3.0 << 55.6 << 6 << u"2 5 10 20 50 100"_s;
    QTest::newRow("small") << 0.03 << 0.9 << 8 << u"0.02 0.05 0.1 0.2 0.5 1"_s;
    QTest::newRow("without room") << 3.0 << 5560.0 << 5 << u"10 100 1000 10000"_s;
    QTest::newRow("with little room") << 1.0 << 1e6 << 3 << u"1 100 10000 1000000"_s;
    QTest::newRow("one value") << 20.0 << 20.0 << 8 << u"20 50 100 200"_s;
    QTest::newRow("nothing") << 0.0 << 0.0 << 5 << u"1 2 5 10"_s;
}

void TestAxisTicks::putsPowersOfTenOnALogarithmicAxis()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    QFETCH(int, mostSteps);
    QTEST(ticksText(lowest, highest, mostSteps, {true}), "ticks");
}

void TestAxisTicks::keepsLimitsByHand_data()
{
    QTest::addColumn<bool>("isLogarithmic");
    QTest::addColumn<double>("low"); // -1: none
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("axis");
    const auto row = [](const char *name, bool isLogarithmic, double low, double high, const QString &axis) {
        QTest::newRow(name) << isLogarithmic << low << high << axis;
    };
    row("both", false, 13, 57, u"13..57: 20 30 40 50"_s);
    row("low", false, 40, -1, u"40..60: 40 45 50 55 60"_s);
    row("high", false, -1, 30, u"0..30: 0 5 10 15 20 25 30"_s);
    row("above every figure", false, 80, -1, u"80..160: 80 100 120 140 160"_s);
    row("close", false, 41.2, 41.3, u"41.2..41.3: 41.20 41.22 41.24 41.26 41.28 41.30"_s);
    row("logarithmic", true, 3, 300, u"3..300: 10 100"_s);
    row("part of a decade", true, 30, 39, u"30..39: 30 35"_s);
    row("high only, logarithmic", true, -1, 1, u"0.1..1: 0.1 0.2 0.5 1"_s);
}

void TestAxisTicks::keepsLimitsByHand()
{
    QFETCH(bool, isLogarithmic);
    QFETCH(double, low);
    QFETCH(double, high);
    SpecAxis limits{isLogarithmic};
    if (low >= 0)
        limits.low = low;
    if (high >= 0)
        limits.high = high;
    const ValueScale scale = valueScale(10, 55.6, 6, limits);
    QTEST(u"%1..%2: %3"_s.arg(scale.low).arg(scale.high).arg(ticksText(10, 55.6, 6, limits)), "axis");
}

void TestAxisTicks::sharesALogarithmicAxisByRatios()
{
    const ValueScale scale = valueScale(1, 100, 6, {true});
    QCOMPARE(scale.share(1), 0.0);
    QVERIFY(qAbs(scale.share(10) - 0.5) < 1e-12);
    QCOMPARE(scale.share(100), 1.0);
    QVERIFY(scale.share(0) < 0);
    QVERIFY(scale.share(-5) < 0);
}

void TestAxisTicks::marksTheStartsOfYears()
{
    QCOMPARE(longTicks(axis(periods(u"2017-Q3"_s, 7), 50)), u"2 6"_s);
    QCOMPARE(longTicks(axis(periods(u"2017"_s, 2), 50)), u"0 1 2"_s);
}

void TestAxisTicks::namesQuartersOverTheirYears()
{
    const PeriodAxis made = axis(periods(u"2017-Q3"_s, 6), 50);
    QCOMPARE(made.rows.size(), 2);
    QCOMPARE(rowText(made.rows.first()), u"Q3@0.5 Q4@1.5 Q1@2.5 Q2@3.5 Q3@4.5 Q4@5.5"_s);
    QCOMPARE(rowText(made.rows.last()), u"2017@1 2018@4"_s);
}

void TestAxisTicks::namesInChinese()
{
    const PeriodAxis made = axis(periods(u"2018-01"_s, 2), 80, Language::Chinese);
    QCOMPARE(rowText(made.rows.first()), u"1月@0.5 2月@1.5"_s);
}

void TestAxisTicks::leavesOutQuartersWithoutRoom()
{
    const PeriodAxis made = axis(periods(u"2016-Q1"_s, 8), 12);
    QCOMPARE(made.rows.size(), 1);
    QCOMPARE(rowText(made.rows.first()), u"2016@2 2017@6"_s);
}

void TestAxisTicks::namesAYearThatBeginsAtTheEnd()
{
    // 40 pixels a label; the quarter alone has 30, and its label reaches over the axis by the gap.
    const PeriodAxis made = axis(periods(u"2018-Q1"_s, 9), 30);
    QCOMPARE(rowText(made.rows.last()), u"2018@2 2019@6 2020@8.5"_s);
    QCOMPARE(rowText(axis(periods(u"2018-Q4"_s, 5), 20).rows.last()), u"2018@0.75 2019@3"_s);
    // No room beside the year before.
    QCOMPARE(rowText(axis(periods(u"2018-Q1"_s, 9), 12).rows.last()), u"2018@2 2019@6"_s);
}

void TestAxisTicks::thinsYearsWithoutRoom()
{
    const PeriodAxis made = axis(periods(u"2000"_s, 11), 20);
    QCOMPARE(rowText(made.rows.first()), u"2000@0.5 2005@5.5 2010@10.5"_s);
}

void TestAxisTicks::namesTheYearsOfManyDays()
{
    // Months would be 3 pixels wide.
    const PeriodAxis made = axis(periods(u"1999-12-30"_s, 1830), 0.1);
    QCOMPARE(longTicks(made), u"2 368 733 1098 1463 1829"_s);
    QCOMPARE(made.rows.size(), 1);
    QCOMPARE(rowText(made.rows.first()), u"2000@185 2002@915.5 2004@1646"_s);
}

void TestAxisTicks::neverLetsLabelsTouch_data()
{
    QTest::addColumn<QString>("first");
    for (const QString &first :
        {u"1990"_s, u"1990-H1"_s, u"1990-Q2"_s, u"1990-05"_s, u"2015-W50"_s, u"2015-02-17"_s})
        QTest::newRow(qPrintable(first)) << first;
}

void TestAxisTicks::neverLetsLabelsTouch()
{
    QFETCH(QString, first);
    for (const int count : {1, 2, 3, 5, 8, 13, 40, 150}) {
        for (const double slotWidth : {0.8, 2.0, 5.0, 11.0, 30.0, 90.0}) {
            const PeriodAxis made = axis(periods(first, count), slotWidth);
            QVERIFY(!made.rows.isEmpty());
            for (const QList<PeriodLabel> &row : made.rows) {
                for (qsizetype i = 1; i < row.size(); ++i) {
                    const double room = (row.at(i).centre - row.at(i - 1).centre) * slotWidth;
                    const qsizetype letters = row.at(i).text.size() + row.at(i - 1).text.size();
                    QVERIFY2(room >= 5.0 * static_cast<double>(letters), qPrintable(rowText(row)));
                }
            }
        }
    }
}

TONGBAO_TEST_MAIN(TestAxisTicks)
#include "tst_axisticks.moc"
