#include "ui/charts/timewindow.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

QString text(TimeWindow window)
{
    return u"%1+%2"_s.arg(window.first).arg(window.count);
}

// Ten quarters; a figure in each but 2018-Q4 (slot 3).
ChartSpec tenQuarters()
{
    ChartSpec spec;
    SpecSeries series;
    for (int slot = 0; slot < 10; ++slot) {
        spec.periods.append(*test::period(u"2018-Q1"_s).advanced(slot));
        if (slot != 3)
            series.points.append({slot, 10.0 + slot});
    }
    spec.series = {series};
    spec.events = {{0.5, u"early"_s}, {4.2, u"middle"_s}, {9.9, u"late"_s}};
    return spec;
}

} // namespace

class TestTimeWindow : public QObject {
    Q_OBJECT
private slots:
    void zoomsAboutWhatStandsThere_data();
    void zoomsAboutWhatStandsThere();
    void comesBackToTheWhole();
    void staysWithinTheTime();
    void movesAsLittleAsShowsAPeriod();
    void cutsAChartToWhatIsSeen();
    void keepsSeriesWithoutFigures();
};

void TestTimeWindow::zoomsAboutWhatStandsThere_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("window");
    QTest::newRow("left") << 1 << 0.0 << u"0+32"_s;
    QTest::newRow("right") << 1 << 1.0 << u"8+32"_s;
    QTest::newRow("middle") << 1 << 0.5 << u"4+32"_s;
    QTest::newRow("further") << 3 << 0.5 << u"10+20"_s;
    QTest::newRow("as near as can be") << 40 << 0.5 << u"18+3"_s;
    QTest::newRow("out of the whole") << -1 << 0.3 << u"0+40"_s;
}

void TestTimeWindow::zoomsAboutWhatStandsThere()
{
    QFETCH(int, steps);
    QFETCH(double, share);
    QTEST(text(zoomed({0, 40}, 40, steps, share)), "window");
}

void TestTimeWindow::comesBackToTheWhole()
{
    for (const int total : {1, 2, 3, 4, 7, 44, 400}) {
        TimeWindow window{0, total};
        for (int i = 0; i < 60; ++i)
            window = zoomed(window, total, 1, 0.8);
        QCOMPARE(window.count, std::min(3, total));
        for (int i = 0; i < 60; ++i)
            window = zoomed(window, total, -1, 0.2);
        QCOMPARE(text(window), u"0+%1"_s.arg(total));
    }
}

void TestTimeWindow::staysWithinTheTime()
{
    QCOMPARE(text(panned({5, 10}, 40, 7)), u"12+10"_s);
    QCOMPARE(text(panned({5, 10}, 40, 70)), u"30+10"_s);
    QCOMPARE(text(panned({5, 10}, 40, -7)), u"0+10"_s);
}

void TestTimeWindow::movesAsLittleAsShowsAPeriod()
{
    QCOMPARE(text(showing({5, 10}, 40, 7)), u"5+10"_s);
    QCOMPARE(text(showing({5, 10}, 40, 3)), u"3+10"_s);
    QCOMPARE(text(showing({5, 10}, 40, 15)), u"6+10"_s);
    QCOMPARE(text(showing({5, 10}, 40, 39)), u"30+10"_s);
}

void TestTimeWindow::cutsAChartToWhatIsSeen()
{
    const TimeWindow window{2, 4};
    const ChartSpec part = partWithin(tenQuarters(), window);
    QCOMPARE(part.periods.size(), 4);
    QCOMPARE(part.periods.first().key(), u"2018-Q3"_s);
    QStringList points;
    for (const SpecPoint &point : part.series.first().points)
        points.append(u"%1:%2"_s.arg(point.slot).arg(*point.value));
    QCOMPARE(points.join(u' '), u"0:12 2:14 3:15"_s);
    QCOMPARE(pointsBefore(tenQuarters().series.first(), window), 2);
    QCOMPARE(part.events.size(), 1);
    QCOMPARE(part.events.first().position, 2.2);
}

void TestTimeWindow::keepsSeriesWithoutFigures()
{
    ChartSpec spec = tenQuarters();
    spec.series.append(SpecSeries{u"Late"_s, {}, false, false, {{9, 1.0}}});
    const ChartSpec part = partWithin(spec, {0, 5});
    QCOMPARE(part.series.size(), 2);
    QVERIFY(part.series.last().points.isEmpty());
}

TONGBAO_TEST_MAIN(TestTimeWindow)
#include "tst_timewindow.moc"
