#include "ui/charts/chartscene.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"
#include "ui/charts/drawing.h"

#include <QGraphicsPathItem>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

struct Drawn {
    TextItem::Role role;
    QString text;
    QRectF rect;
};

QList<Drawn> textsOf(const ChartScene &scene)
{
    QList<Drawn> texts;
    for (const QGraphicsItem *item : scene.items()) {
        if (const auto *text = qgraphicsitem_cast<const TextItem *>(item))
            texts.append({text->role(), text->text(), text->mapRectToScene(text->boundingRect())});
    }
    return texts;
}

QString rectText(const Drawn &drawn)
{
    return u"\"%1\" (%2, %3, %4 × %5)"_s.arg(drawn.text)
        .arg(drawn.rect.x())
        .arg(drawn.rect.y())
        .arg(drawn.rect.width())
        .arg(drawn.rect.height());
}

QList<Drawn> textsOf(const ChartLayout &layout)
{
    QList<Drawn> texts;
    for (const PlacedText &text : layout.texts) {
        const QSizeF size(textWidth(text.text, text.font), textHeight(text.font));
        texts.append({text.role, text.text, QRectF(text.topLeft, size)});
    }
    return texts;
}

// What is wrong with where the texts stand; empty when nothing is.
QString problemOf(const QList<Drawn> &texts, QSizeF canvas)
{
    constexpr double hair = 0.5;
    const QRectF room = QRectF(QPointF(), canvas).adjusted(-hair, -hair, hair, hair);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!room.contains(texts.at(i).rect))
            return u"outside: "_s + rectText(texts.at(i));
        const QRectF own = texts.at(i).rect.adjusted(hair, hair, -hair, -hair);
        for (qsizetype j = 0; j < i; ++j) {
            if (own.intersects(texts.at(j).rect))
                return rectText(texts.at(i)) + u" over "_s + rectText(texts.at(j));
        }
    }
    return {};
}

SpecSeries someSeries(int number, int periods, const QString &name)
{
    SpecSeries series;
    series.label = u"%1 %2"_s.arg(name).arg(number + 1);
    series.style = {Qt::blue, Qt::cyan};
    series.isGroup = number % 7 == 5;
    for (int slot = number % 3; slot < periods; slot += slot % 5 == 4 ? 2 : 1) {
        SpecPoint point;
        point.slot = slot;
        point.value = 90.0 / (number + 1) + slot % 4;
        if (slot % 6 == 1) {
            point.low = *point.value - 1;
            point.high = *point.value + 1;
        }
        point.status = slot % 9 == 8 ? Status::Estimate : Status::Actual;
        point.text = u"%1%"_s.arg(*point.value, 0, 'f', 2);
        series.points.append(point);
    }
    if (series.points.isEmpty())
        series.points.append({0, 4.0, {}, {}, Qualifier::Over, Status::Actual, u">4%"_s});
    return series;
}

// The first and the last figure, or the last one alone.
void toSlope(SpecSeries &series, bool isAlone)
{
    SpecPoint left = series.points.first();
    SpecPoint right = series.points.last();
    left.slot = 0;
    right.slot = 1;
    series.points = isAlone ? QList{right} : QList{left, right};
}

ChartSpec chart(Mark mark, int seriesCount, int periodCount, const QString &name)
{
    ChartSpec spec;
    spec.mark = mark;
    spec.title = u"A title that says what the figures show and takes more room than a small chart has"_s;
    spec.subtitle = u"Share of the value of third-party mobile payments in China, by quarter, % (Analysys)"_s;
    spec.unitText = u"%"_s;
    spec.isPercent = true;
    spec.footer = {u"Sources: Analysys (12 reports, 2016–2020); iResearch via a site with a long name."_s,
        u"空心:估计值。虚线:预测值。来源各异,口径不同,不可直接比较。"_s};
    for (int i = 0; i < seriesCount; ++i) {
        spec.series.append(someSeries(i, mark == Mark::Bar ? 1 : periodCount, name));
        if (mark == Mark::Bar) {
            spec.series.last().points = {spec.series.last().points.first()};
            spec.series.last().points.first().slot = i;
            spec.categories.append(spec.series.last().label);
        }
    }
    if (mark == Mark::Bar)
        return spec;
    if (mark == Mark::Slope) {
        for (int i = 0; i < seriesCount; ++i)
            toSlope(spec.series[i], i % 6 == 4);
        spec.ends = {u"2013 Q2"_s, u"2024 Q1"_s};
        spec.periods = {test::period(u"2013-Q2"_s), test::period(u"2024-Q1"_s)};
        return spec;
    }
    for (int i = 0; i < periodCount; ++i)
        spec.periods.append(*test::period(u"2013-Q2"_s).advanced(i));
    if (mark == Mark::Multiples)
        return spec;
    for (const double share : {0.1, 0.45, 0.5, 0.55, 0.9})
        spec.events.append({share * periodCount, u"Mar 2016 Something that changed the market for good"_s});
    return spec;
}

SceneOptions optionsFor(QSize size)
{
    SceneOptions options;
    options.size = size;
    options.em = std::max(11.0, std::sqrt(1.0 * size.width() * size.height()) / 60);
    options.margin = options.em * 1.5;
    return options;
}

QList<PlacedText> labelsOf(const ChartLayout &layout, qsizetype series)
{
    QList<PlacedText> labels;
    for (const PlacedText &text : layout.texts) {
        const bool isName = text.role == TextItem::Role::Label || text.role == TextItem::Role::Legend;
        if (isName && text.ink.series == series)
            labels.append(text);
    }
    return labels;
}

} // namespace

class TestChartLayout : public QObject {
    Q_OBJECT
private slots:
    void namesNoSeriesThatTheAxisLeavesOut();
    void keepsTicksWithinTheMargin();
    void neitherCutsNorOverlaps_data();
    void neitherCutsNorOverlaps();
    void drawsTheTextsWhereTheyAreLaidOut();
    void keepsTheProportions();
    void drawsNamesLiterally();
    void cutsNoText();
    void endsLinesInLabelsAtTheirHeights();
    void leavesRoomForThePlot();
    void leadsNoLineAcrossOtherFigures();
    void keepsEqualFiguresInSight();
    void labelsBothEndsOfASlope();
    void leavesALoneEndALabel();
    void givesEachSeriesAPanel();
    void hasMorePanelsInARowWhereThereIsRoom();
    void saysThatPanelsHaveNoRoom();
};

void TestChartLayout::neitherCutsNorOverlaps_data()
{
    QTest::addColumn<int>("mark");
    QTest::addColumn<QSize>("size");
    for (const Mark mark :
        {Mark::Line, Mark::Area100, Mark::Column, Mark::Bar, Mark::Slope, Mark::Multiples}) {
        for (const QSize size :
            {QSize(200, 150), QSize(480, 320), QSize(890, 500), QSize(1600, 900), QSize(4000, 3000)}) {
            QTest::addRow("%s %dx%d", qPrintable(markCode(mark)), size.width(), size.height())
                << static_cast<int>(mark) << size;
        }
    }
}

void TestChartLayout::neitherCutsNorOverlaps()
{
    QFETCH(int, mark);
    QFETCH(QSize, size);
    const QString plain = u"Alipay 支付宝"_s;
    const QString longName = u"A provider with a name that is very long 名称很长很长的一家支付机构有限公司"_s;
    for (const QString &name : {plain, longName}) {
        for (const int series : {1, 4, 30}) {
            for (const int periods : {1, 44, 400}) {
                // The smallest picture takes the most tries; one chart of it is enough.
                if (size.width() < 480 && (series != 4 || periods != 44))
                    continue;
                const ChartSpec spec = chart(static_cast<Mark>(mark), series, periods, name);
                const SceneOptions options = optionsFor(size);
                const ChartLayout layout = layOut(spec, options.size, options.em, options.margin);
                const QString problem = problemOf(textsOf(layout), layout.canvas);
                QVERIFY2(problem.isEmpty(),
                    qPrintable(u"%1 series, %2 periods: %3"_s.arg(series).arg(periods).arg(problem)));
            }
        }
    }
}

void TestChartLayout::drawsTheTextsWhereTheyAreLaidOut()
{
    for (const Mark mark :
        {Mark::Line, Mark::Area100, Mark::Column, Mark::Bar, Mark::Slope, Mark::Multiples}) {
        ChartScene scene;
        scene.setChart(chart(mark, 5, 44, u"Alipay 支付宝"_s), optionsFor({890, 500}));
        const QList<Drawn> texts = textsOf(scene);
        QCOMPARE(texts.size(), scene.chartLayout().texts.size());
        const QString problem = problemOf(texts, scene.sceneRect().size());
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
}

void TestChartLayout::keepsTheProportions()
{
    ChartScene scene;
    scene.setChart(chart(Mark::Line, 30, 44, u"Alipay 支付宝"_s), optionsFor({480, 320}));
    const QSizeF canvas = scene.sceneRect().size();
    QVERIFY(canvas.width() >= 480);
    QVERIFY(qAbs(canvas.width() / canvas.height() - 1.5) < 0.001);
}

void TestChartLayout::drawsNamesLiterally()
{
    for (const QString &name : {u"<b>Bold</b> & Co"_s, u"A<B&amp;"_s}) {
        ChartSpec spec = chart(Mark::Line, 1, 7, name);
        spec.title = name;
        ChartScene scene;
        scene.setChart(spec, optionsFor({1600, 900}));
        QStringList texts;
        for (const Drawn &drawn : textsOf(scene))
            texts.append(drawn.text);
        QVERIFY(texts.contains(name));
        QVERIFY(texts.contains(name + u" 1"_s));
    }
}

void TestChartLayout::cutsNoText()
{
    const ChartSpec spec = chart(Mark::Line, 3, 44, u"Alipay 支付宝"_s);
    ChartScene scene;
    scene.setChart(spec, optionsFor({480, 320}));
    QString letters;
    for (const Drawn &drawn : textsOf(scene))
        letters += drawn.role == TextItem::Role::Footer ? drawn.text : QString();
    QVERIFY(!letters.contains(u'…'));
    // Footer lines are found from the front of the scene to the back, so only their letters can be counted.
    const QString footer = spec.footer.join(QString());
    for (const QChar letter : {u'空', u'虚', u'口', u'q', u'R', u'z'})
        QVERIFY(letters.count(letter) >= footer.count(letter));
}

void TestChartLayout::endsLinesInLabelsAtTheirHeights()
{
    ChartSpec spec = chart(Mark::Line, 2, 8, u"Series"_s);
    spec.series[0].points = {{7, 80.0, {}, {}, {}, {}, u"80%"_s}};
    spec.series[1].points = {{7, 10.0, {}, {}, {}, {}, u"10%"_s}};
    ChartScene scene;
    scene.setChart(spec, optionsFor({1600, 900}));
    const ChartLayout &layout = scene.chartLayout();
    int found = 0;
    for (const Drawn &drawn : textsOf(scene)) {
        if (drawn.role != TextItem::Role::Label)
            continue;
        ++found;
        const double value = drawn.text.endsWith(u'1') ? 80 : 10;
        QVERIFY(drawn.rect.left() > layout.plot.right());
        QVERIFY(qAbs(drawn.rect.center().y() - layout.at(0, value).y()) < 2 * layout.em);
    }
    QCOMPARE(found, 2);
}

void TestChartLayout::leavesRoomForThePlot()
{
    for (const QSize size : {QSize(480, 320), QSize(890, 500), QSize(1600, 900)}) {
        ChartScene scene;
        scene.setChart(chart(Mark::Line, 3, 44, u"Alipay 支付宝"_s), optionsFor(size));
        const ChartLayout &layout = scene.chartLayout();
        QVERIFY(layout.plot.height() >= 0.3 * layout.canvas.height());
        QVERIFY(layout.plot.width() >= 0.36 * layout.canvas.width());
    }
}

// A series that ended long ago, whose label has no room at its mark: a line across the chart to a label at
// the right would be read as figures.
void TestChartLayout::leadsNoLineAcrossOtherFigures()
{
    ChartSpec spec = chart(Mark::Line, 2, 24, u"Alipay 支付宝"_s);
    spec.series[1].points = {spec.series.at(1).points.first()};
    spec.series[1].label
        = u"A name that is so long that it has no room within the plot, however it is broken"_s;
    for (const QSize size : {QSize(480, 320), QSize(720, 300), QSize(1600, 900)}) {
        const SceneOptions options = optionsFor(size);
        const ChartLayout layout = layOut(spec, size, options.em, options.margin);
        const bool isLed = std::any_of(layout.leaders.begin(), layout.leaders.end(),
            [](const Leader &leader) { return leader.series == 1; });
        QVERIFY(!isLed);
        const QList<PlacedText> names = labelsOf(layout, 1);
        QVERIFY(!names.isEmpty());
        const bool isBeside = names.first().topLeft.x() > layout.plot.right();
        const bool isSigned = std::any_of(
            layout.legend.begin(), layout.legend.end(), [](const LegendKey &key) { return key.series == 1; });
        QCOMPARE(isSigned, isBeside);
    }
}

void TestChartLayout::keepsEqualFiguresInSight()
{
    ChartSpec spec = chart(Mark::Line, 3, 4, u"Alipay"_s);
    for (SpecSeries &series : spec.series) {
        series.points = {series.points.first()};
        series.points.first().slot = 1;
        series.points.first().value = 19;
        series.points.first().low.reset();
        series.points.first().high.reset();
    }
    const SceneOptions options = optionsFor({1600, 900});
    ChartScene scene;
    scene.setChart(spec, options);
    const QPointF place = layOut(spec, options.size, options.em, options.margin).at(1.5, 19);
    const auto markerOf = [&scene, place](qsizetype series) {
        double width = 0;
        for (const QGraphicsItem *item : scene.items()) {
            const auto *path = qgraphicsitem_cast<const QGraphicsPathItem *>(item);
            if (path && drawing::ownerOf(*path) == series && path->brush().style() != Qt::NoBrush
                && path->path().contains(place))
                width = std::max(width, path->path().boundingRect().width());
        }
        return width;
    };
    QVERIFY(markerOf(2) > 0);
    QVERIFY(markerOf(1) > 1.3 * markerOf(2));
    QVERIFY(markerOf(0) > 1.3 * markerOf(1));
}

void TestChartLayout::labelsBothEndsOfASlope()
{
    const ChartSpec spec = chart(Mark::Slope, 3, 44, u"Alipay"_s);
    const ChartLayout layout = layOut(spec, {890, 500}, 12, 18);
    for (qsizetype i = 0; i < spec.series.size(); ++i) {
        QStringList left;
        QStringList right;
        for (const PlacedText &text : layout.texts) {
            if (text.ink.series == i)
                (text.topLeft.x() < layout.plot.left() ? left : right).append(text.text);
        }
        const SpecSeries &series = spec.series.at(i);
        QCOMPARE(left, QStringList({series.label, series.points.first().text}));
        QCOMPARE(right, QStringList({series.label, series.points.last().text}));
    }
    QCOMPARE(layout.at(0.5, 0).x() > layout.plot.left(), true);
    QCOMPARE(layout.at(1.5, 0).x() < layout.plot.right(), true);
}

void TestChartLayout::leavesALoneEndALabel()
{
    ChartSpec spec = chart(Mark::Slope, 1, 44, u"Alipay"_s);
    spec.series.first().points.removeLast();
    const ChartLayout layout = layOut(spec, {890, 500}, 12, 18);
    QStringList labels;
    for (const PlacedText &text : layout.texts) {
        if (text.ink.series == 0)
            labels.append(text.text);
    }
    QCOMPARE(labels, QStringList({spec.series.first().label, spec.series.first().points.first().text}));
}

void TestChartLayout::givesEachSeriesAPanel()
{
    const ChartSpec spec = chart(Mark::Multiples, 7, 44, u"Alipay 支付宝"_s);
    const ChartLayout layout = layOut(spec, {1600, 900}, 20, 30);
    QCOMPARE(layout.panels.size(), 7);
    int ticked = 0;
    for (qsizetype i = 0; i < layout.panels.size(); ++i) {
        const Panel &panel = layout.panels.at(i);
        QCOMPARE(panel.series, i);
        QCOMPARE(panel.plot.size(), layout.panels.first().plot.size());
        QVERIFY(layout.plot.contains(panel.plot));
        QCOMPARE(layout.panelNear(panel.plot.center()), &panel);
        ticked += panel.hasPeriodTicks ? 1 : 0;
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!panel.plot.intersects(layout.panels.at(j).plot));
    }
    QCOMPARE(ticked, std::count_if(layout.panels.begin(), layout.panels.end(), [&](const Panel &panel) {
        return panel.plot.top() == layout.panels.first().plot.top();
    }));
}

void TestChartLayout::hasMorePanelsInARowWhereThereIsRoom()
{
    const ChartSpec spec = chart(Mark::Multiples, 8, 44, u"Alipay 支付宝"_s);
    const auto columnsAt = [&spec](QSizeF size) {
        const ChartLayout layout = layOut(spec, size, 12, 18);
        return std::count_if(layout.panels.begin(), layout.panels.end(),
            [&](const Panel &panel) { return panel.plot.top() == layout.panels.first().plot.top(); });
    };
    QVERIFY(columnsAt({1600, 500}) > columnsAt({600, 900}));
}

void TestChartLayout::saysThatPanelsHaveNoRoom()
{
    const ChartSpec spec = chart(Mark::Multiples, 30, 44, u"Alipay 支付宝"_s);
    ChartScene scene;
    scene.setChart(spec, optionsFor({480, 320}));
    QVERIFY(scene.chartLayout().panels.isEmpty());
    QVERIFY(scene.points().isEmpty());
    QString said;
    for (const PlacedText &text : scene.chartLayout().texts)
        said += text.role == TextItem::Role::Message ? text.text + u' ' : QString();
    QVERIFY2(said.contains(u"no room for 30 small charts"_s), qPrintable(said));
}

// 0 to 10 in a low chart, where a higher one has 0 to 9.
void TestChartLayout::keepsTicksWithinTheMargin()
{
    ChartSpec spec = chart(Mark::Column, 1, 12, u"Series"_s);
    spec.isPercent = false;
    spec.unitText = u"trillion US dollars"_s;
    for (int i = 0; i < 5; ++i)
        spec.events.append({2.0 + i, u"An event that takes a line of its own over the chart"_s});
    for (double highest = 1; highest < 100; highest *= 1.3) {
        for (SpecPoint &point : spec.series.first().points)
            point.value = highest * (point.slot + 1) / 12;
        for (int height = 300; height <= 900; height += 50) {
            const QList<Drawn> texts = textsOf(layOut(spec, QSizeF(800, height), 12, 18));
            double margin = 800;
            for (const Drawn &drawn : texts)
                margin = drawn.role == TextItem::Role::Title ? std::min(margin, drawn.rect.left()) : margin;
            for (const Drawn &drawn : texts) {
                if (drawn.role == TextItem::Role::Tick)
                    QVERIFY2(drawn.rect.left() > margin - 0.5, qPrintable(rectText(drawn)));
            }
        }
    }
}

void TestChartLayout::namesNoSeriesThatTheAxisLeavesOut()
{
    ChartSpec spec = chart(Mark::Line, 3, 20, u"Series"_s);
    spec.axis.low = 40; // the third one is below that
    ChartScene scene;
    scene.setChart(spec, optionsFor({800, 600}));
    QStringList named;
    for (const Drawn &text : textsOf(scene)) {
        if (text.role == TextItem::Role::Label)
            named.append(text.text);
    }
    named.sort();
    QCOMPARE(named, (QStringList{u"Series 1"_s, u"Series 2"_s}));
}

TONGBAO_WIDGET_TEST_MAIN(TestChartLayout)
#include "tst_chartlayout.moc"
