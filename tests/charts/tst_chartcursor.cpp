#include "ui/charts/chartcursor.h"

#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"
#include "ui/charts/specbuilder.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

// Two series over five periods; the second has none in slot 2.
ChartSpec twoSeries(Mark mark = Mark::Line)
{
    ChartSpec spec;
    spec.mark = mark;
    spec.isPercent = true;
    for (int slot = 0; slot < 5; ++slot)
        spec.periods.append(*test::period(u"2018-Q1"_s).advanced(slot));
    SpecSeries low{u"Low"_s, {}};
    SpecSeries high{u"High"_s, {}};
    for (int slot = 0; slot < 5; ++slot) {
        low.points.append({slot, 10.0});
        if (slot != 2)
            high.points.append({slot, 50.0});
    }
    spec.series = {low, high};
    return spec;
}

QString text(const std::optional<FigurePlace> &place)
{
    return place ? u"%1.%2"_s.arg(place->series).arg(place->point) : u"none"_s;
}

ChartSpec builtInChart(QStringView name, Language language)
{
    const test::FakeRepository repository;
    const Result<ChartData> data = chartData(repository, *builtInView(name));
    return data ? makeSpec(data.value(), repository.catalog(), language) : ChartSpec();
}

} // namespace

class TestChartCursor : public QObject {
    Q_OBJECT
private slots:
    void startsAtTheLatestFigure();
    void walksFromPeriodToPeriod();
    void passesOverPeriodsWithoutTheSeries();
    void walksFromSeriesToSeriesAsTheyStand();
    void walksThroughAStackFromTopToBottom();
    void goesToTheEnds();
    void findsNothingWhereThereIsNothing();
    void speaksAFigure();
    void speaksAFigureInChinese();
    void speaksABar();
    void saysHowAFigureChanged_data();
    void saysHowAFigureChanged();
};

void TestChartCursor::startsAtTheLatestFigure()
{
    QCOMPARE(text(latestFigure(twoSeries(), {})), u"0.4"_s);
    QCOMPARE(text(latestFigure(twoSeries(), 1)), u"1.3"_s);
    ChartSpec spec = twoSeries();
    spec.series[0].points.clear();
    QCOMPARE(text(latestFigure(spec, {})), u"1.3"_s);
}

void TestChartCursor::walksFromPeriodToPeriod()
{
    const ChartSpec spec = twoSeries();
    QCOMPARE(text(nextPeriodFigure(spec, {0, 1}, 1, false)), u"0.2"_s);
    QCOMPARE(text(nextPeriodFigure(spec, {0, 1}, -1, false)), u"0.0"_s);
    QCOMPARE(text(nextPeriodFigure(spec, {1, 1}, 1, false)), u"0.2"_s); // only Low has a figure there
    QCOMPARE(text(nextPeriodFigure(spec, {0, 4}, 1, false)), u"none"_s);
}

void TestChartCursor::passesOverPeriodsWithoutTheSeries()
{
    QCOMPARE(text(nextPeriodFigure(twoSeries(), {1, 1}, 1, true)), u"1.2"_s);
}

void TestChartCursor::walksFromSeriesToSeriesAsTheyStand()
{
    const ChartSpec spec = twoSeries();
    QCOMPARE(text(nextSeriesFigure(spec, {0, 3}, -1)), u"1.2"_s); // High stands above
    QCOMPARE(text(nextSeriesFigure(spec, {1, 2}, 1)), u"0.3"_s);
    QCOMPARE(text(nextSeriesFigure(spec, {0, 3}, 1)), u"none"_s);
    QCOMPARE(text(nextSeriesFigure(spec, {0, 2}, -1)), u"none"_s);
}

void TestChartCursor::walksThroughAStackFromTopToBottom()
{
    const ChartSpec spec = twoSeries(Mark::Area100);
    QCOMPARE(text(nextSeriesFigure(spec, {1, 2}, 1)), u"0.3"_s); // the first series lies at the bottom
    QCOMPARE(text(nextSeriesFigure(spec, {0, 3}, 1)), u"none"_s);
}

void TestChartCursor::goesToTheEnds()
{
    QCOMPARE(text(outermostFigure(twoSeries(), {1, 1}, -1)), u"1.0"_s);
    QCOMPARE(text(outermostFigure(twoSeries(), {1, 1}, 1)), u"1.3"_s);
}

void TestChartCursor::findsNothingWhereThereIsNothing()
{
    const ChartSpec empty;
    QCOMPARE(text(latestFigure(empty, {})), u"none"_s);
    QCOMPARE(text(latestFigure(empty, 3)), u"none"_s);
    QCOMPARE(text(nextPeriodFigure(empty, {0, 0}, 1, false)), u"none"_s);
    QCOMPARE(text(nextSeriesFigure(twoSeries(), {7, 0}, 1)), u"none"_s);
    QCOMPARE(text(outermostFigure(twoSeries(), {0, 77}, 1)), u"none"_s);
    QCOMPARE(spokenFigure(empty, {0, 0}), QString());
}

void TestChartCursor::speaksAFigure()
{
    QCOMPARE(spokenFigure(builtInChart(u"share", Language::English), {0, 1}),
        u"Alipay 支付宝, 2018 Q1: 53.76%, down 0.5 points, Analysys"_s);
}

void TestChartCursor::speaksAFigureInChinese()
{
    const QString spoken = spokenFigure(builtInChart(u"share", Language::Chinese), {0, 0});
    QVERIFY2(spoken.startsWith(u"支付宝，2017年第四季度：54.26%"), qPrintable(spoken));
}

void TestChartCursor::speaksABar()
{
    const ChartSpec spec = builtInChart(u"penetration", Language::English);
    const QString spoken = spokenFigure(spec, {0, 0});
    QVERIFY2(spoken.startsWith(spec.categories.first() + u": "_s + spec.series.first().points.first().text),
        qPrintable(spoken));
}

void TestChartCursor::saysHowAFigureChanged_data()
{
    QTest::addColumn<double>("change");
    QTest::addColumn<bool>("isPercent");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("up") << 0.07 << true << u"High, 2018 Q1: 50%, up 0.07 points"_s;
    QTest::newRow("down") << -3.0 << true << u"High, 2018 Q1: 50%, down 3 points"_s;
    QTest::newRow("same") << 0.0 << true << u"High, 2018 Q1: 50%, unchanged"_s;
    QTest::newRow("money") << 1.25 << false << u"High, 2018 Q1: 50%, up 1.25 trillion yuan"_s;
}

void TestChartCursor::saysHowAFigureChanged()
{
    QFETCH(double, change);
    QFETCH(bool, isPercent);
    ChartSpec spec = twoSeries();
    spec.isPercent = isPercent;
    spec.unitText = u"trillion yuan"_s;
    spec.series[1].points[0].text = u"50%"_s;
    spec.series[1].points[0].change = change;
    QTEST(spokenFigure(spec, {1, 0}), "spoken");
}

TONGBAO_WIDGET_TEST_MAIN(TestChartCursor)
#include "tst_chartcursor.moc"
