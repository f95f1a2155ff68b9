#include "ui/charts/linesegments.h"

#include "tests/support/widgettest.h"
#include "ui/charts/chartscene.h"

#include <QChart>
#include <QXYSeries>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace tongbao;
using namespace tongbao::drawing;

namespace {

// A wave over days with a peak and a dip of one day each.
SpecSeries wave(int count)
{
    SpecSeries series{u"Alipay"_s, {Qt::blue, Qt::blue}};
    for (int day = 0; day < count; ++day) {
        SpecPoint point;
        point.slot = day;
        point.value = 50 + 20 * std::sin(day / 300.0);
        series.points.append(point);
    }
    series.points[count / 3].value = 95;
    series.points[count / 2].value = 3;
    return series;
}

ChartSpec chartOf(const SpecSeries &series, Mark mark = Mark::Line)
{
    ChartSpec spec;
    spec.mark = mark;
    spec.title = u"Share"_s;
    spec.isPercent = true;
    const Period first = *Period::fromKey(u"1950-01-01");
    for (int i = 0; i <= series.points.last().slot; ++i)
        spec.periods.append(*first.advanced(i));
    spec.series = {series};
    return spec;
}

qsizetype pointsOf(const QList<Segment> &segments)
{
    qsizetype count = 0;
    for (const Segment &segment : segments)
        count += segment.points.size();
    return count;
}

} // namespace

class TestLineSegments : public QObject {
    Q_OBJECT
private slots:
    void leavesWhatIsNoDenserThanPixels();
    void keepsPeakAndDip();
    void keepsGapsAsGaps();
    void keepsForecastsApart();
    void drawsNoMoreOfManyShortPiecesThanIsSeen();
    void keepsTheMarksOfEachKind();
    void drawsLongSeriesInFewPieces_data();
    void drawsLongSeriesInFewPieces();
};

void TestLineSegments::leavesWhatIsNoDenserThanPixels()
{
    const QList<Segment> segments = segmentsOf(wave(4000));
    QCOMPARE(reduced(segments, 4), segments);
}

void TestLineSegments::keepsPeakAndDip()
{
    const SpecSeries series = wave(30000);
    const QList<Segment> segments = reduced(segmentsOf(series), 30);
    QCOMPARE(segments.size(), 1);
    const QList<QPointF> &points = segments.first().points;
    QVERIFY(points.size() <= 4001);
    QVERIFY(points.contains(QPointF(10000.5, 95)));
    QVERIFY(points.contains(QPointF(15000.5, 3)));
    QCOMPARE(points.first().x(), 0.5);
    QCOMPARE(points.last().x(), 29999.5);
}

void TestLineSegments::keepsGapsAsGaps()
{
    SpecSeries series = wave(30000);
    series.points.remove(12005, 100); // more than a column
    series.points.remove(5000, 3); // less than one
    const QList<Segment> segments = reduced(segmentsOf(series), 30);
    QCOMPARE(segments.size(), 3);
    QCOMPARE(segments.at(0).points.last().x(), 4999.5);
    QCOMPARE(segments.at(1).points.first().x(), 5003.5);
    QCOMPARE(segments.at(1).points.last().x(), 12004.5);
    QCOMPARE(segments.at(2).points.first().x(), 12105.5);
}

void TestLineSegments::keepsForecastsApart()
{
    SpecSeries series = wave(30000);
    for (qsizetype i = 29000; i < series.points.size(); ++i)
        series.points[i].status = Status::Forecast;
    const QList<Segment> segments = reduced(segmentsOf(series), 30);
    QCOMPARE(segments.size(), 2);
    QVERIFY(!segments.first().isForecast);
    QVERIFY(segments.last().isForecast);
    QCOMPARE(segments.last().points.first(), segments.first().points.last());
}

void TestLineSegments::drawsNoMoreOfManyShortPiecesThanIsSeen()
{
    SpecSeries series = wave(30000);
    series.points.removeIf([](const SpecPoint &point) { return point.slot % 3 == 2 && point.slot != 15000; });
    const QList<Segment> segments = reduced(segmentsOf(series), 30);
    QVERIFY(pointsOf(segments) <= 4 * 2 * 1001);
    const auto holds = [&segments](QPointF wanted) {
        return std::any_of(segments.begin(), segments.end(),
            [wanted](const Segment &segment) { return segment.points.contains(wanted); });
    };
    QVERIFY(holds({10000.5, 95}));
    QVERIFY(holds({15000.5, 3}));
}

void TestLineSegments::keepsTheMarksOfEachKind()
{
    SpecSeries series = wave(1000);
    for (qsizetype i = 0; i < 1000; i += 2) { // ranges beside plain figures
        series.points[i].low = 10;
        series.points[i].high = i == 200 ? 99 : 90;
    }
    series.points[501].qualifier = Qualifier::Over;
    QList<qsizetype> all;
    for (qsizetype i = 0; i < 1000; ++i)
        all.append(i);
    const QList<qsizetype> kept = reducedMarks(series, all, 1000);
    QVERIFY(kept.size() <= 9);
    QVERIFY(kept.contains(200)); // the widest range
    QVERIFY(kept.contains(333)); // the peak
    QVERIFY(kept.contains(501)); // the only bound
}

void TestLineSegments::drawsLongSeriesInFewPieces_data()
{
    QTest::addColumn<Mark>("mark");
    QTest::newRow("line") << Mark::Line;
    QTest::newRow("columns") << Mark::Column;
    QTest::newRow("areas") << Mark::Area100;
}

// Every figure can be pointed at, although far fewer are drawn.
void TestLineSegments::drawsLongSeriesInFewPieces()
{
    QFETCH(Mark, mark);
    ChartScene scene;
    scene.setChart(chartOf(wave(30000), mark), {});
    QCOMPARE(scene.points().size(), 30000);
    QCOMPARE(scene.drawnPoint(0, 12345)->slot, 12345);
    qsizetype pieces = 0;
    const QList<QGraphicsItem *> items = scene.items();
    for (QGraphicsItem *item : items) {
        const auto *chart = qobject_cast<QChart *>(item->toGraphicsObject());
        ++pieces;
        if (!chart)
            continue;
        for (const QAbstractSeries *one : chart->series()) {
            if (const auto *line = qobject_cast<const QXYSeries *>(one))
                pieces += line->count();
        }
    }
    QVERIFY2(pieces < 4000, qPrintable(QString::number(pieces)));
}

TONGBAO_WIDGET_TEST_MAIN(TestLineSegments)
#include "tst_linesegments.moc"
