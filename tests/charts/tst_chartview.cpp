#include "ui/charts/chartview.h"

#include "db/domain/periodtext.h"
#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/specbuilder.h"
#include "ui/charts/tooltipcard.h"

#include <QAccessible>
#include <QGraphicsRectItem>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace tongbao;
using drawing::DrawnPoint;

namespace {

ChartSpec builtInChart(QStringView name)
{
    const test::FakeRepository repository;
    const Result<ChartData> data = chartData(repository, *builtInView(name));
    return data ? makeSpec(data.value(), repository.catalog(), Language::English) : ChartSpec();
}

const ChartScene &sceneOf(const ChartView &view)
{
    return *qobject_cast<const ChartScene *>(view.scene());
}

QPoint placeOf(const ChartView &view, int series, int point)
{
    const std::optional<DrawnPoint> drawn = sceneOf(view).drawnPoint(series, point);
    return drawn ? view.mapFromScene(drawn->area.center()) : QPoint();
}

QStringList cardTexts(const ChartView &view)
{
    QStringList texts;
    for (const QGraphicsItem *item : view.scene()->items()) {
        const auto *text = qgraphicsitem_cast<const TextItem *>(item);
        if (text && text->role() == TextItem::Role::Tooltip)
            texts.append(text->text());
    }
    return texts;
}

// A share with quarters enough to zoom into: 2013-Q1 to 2023-Q4, three series.
ChartSpec longChart()
{
    ChartSpec spec;
    spec.title
        = u"A title that is as long as titles of charts about this market tend to be when people write them"_s;
    spec.unitText = u"%"_s;
    spec.isPercent = true;
    for (int slot = 0; slot < 44; ++slot)
        spec.periods.append(*test::period(u"2013-Q1"_s).advanced(slot));
    for (int i = 0; i < 3; ++i) {
        SpecSeries series{u"Series %1"_s.arg(i + 1), {Qt::blue, Qt::cyan}};
        for (int slot = 0; slot < 44; ++slot) {
            SpecPoint point{slot, 20.0 * (i + 1) + slot % 5};
            point.text = u"%1%"_s.arg(*point.value);
            series.points.append(point);
        }
        spec.series.append(series);
    }
    return spec;
}

ChartSpec inMark(ChartSpec spec, Mark mark)
{
    spec.mark = mark;
    return spec;
}

// Two slopes, and a figure at the left end alone.
ChartSpec slopeChart()
{
    ChartSpec spec = inMark(longChart(), Mark::Slope);
    spec.periods = {spec.periods.first(), spec.periods.last()};
    spec.ends = {u"2013 Q1"_s, u"2023 Q4"_s};
    for (SpecSeries &series : spec.series) {
        series.points = {series.points.first(), series.points.last()};
        series.points.last().slot = 1;
    }
    spec.series.last().points.removeLast();
    return spec;
}

QString seenText(const ChartView &view)
{
    const auto seen = view.zoomedPeriods();
    return seen ? seen->first.key() + u' ' + seen->second.key() : u"all"_s;
}

void turnWheel(ChartView &view, QPoint place, int notches)
{
    QWheelEvent wheel(place, view.viewport()->mapToGlobal(place), {}, {0, notches * 120}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &wheel);
}

void drag(ChartView &view, QPoint from, QPoint to)
{
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
        Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
}

// The middle of the label of a series.
QPoint nameOf(const ChartView &view, int series)
{
    for (const PlacedText &text : sceneOf(view).chartLayout().texts) {
        if (text.ink.series == series && text.role == TextItem::Role::Label)
            return view.mapFromScene(text.topLeft + QPointF(10, 6));
    }
    return {};
}

// How opaque the marks and names of a series are.
QSet<double> opacities(const ChartView &view, int series)
{
    QSet<double> found;
    for (const QGraphicsItem *item : view.scene()->items()) {
        if (drawing::ownerOf(*item) == series)
            found.insert(item->opacity());
    }
    return found;
}

void moveMouse(ChartView &view, QPoint place)
{
    QMouseEvent move(QEvent::MouseMove, place, view.viewport()->mapToGlobal(place), Qt::NoButton,
        Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &move);
}

} // namespace

class TestChartView : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void givesNoChangeNoSign();
    void tellsWhichFigureWasClicked();
    void staysQuietWhereNothingIsClicked();
    void survivesClicksWithoutAChart();
    void showsAllFiguresOfThePeriodUnderTheMouse();
    void keepsTheCardInside();
    void hidesTheCardWhenTheMouseLeaves();
    void movesByKeysAndSelectsWithReturn();
    void leavesWithEscape();
    void handsOtherKeysOn();
    void marksTheSelectedFigureSilently();
    void fillsTheWindowAtEverySize();
    void followsTheTheme();
    void readsItselfOut();
    void selectsBars();
    void selectsFiguresInPanels();
    void walksFromPanelToPanel();
    void tellsOnePanelInTheCard();
    void selectsBothEndsOfASlope();
    void focusesASlopeByItsLine();
    void zoomsNoSlopes();

    void zoomsAboutThePointerWithTheWheel();
    void dragsTheTimeSeen();
    void showsTheWholeTimeAfterADoubleClick();
    void showsTheWholeTimeByItsButton();
    void zoomsByKeys();
    void leavesTheButtonRoomBesideTheTitle();
    void numbersFiguresByTheWholeChartWhenZoomed();
    void followsTheCursorWhenZoomed();
    void keepsTheZoomThroughAnEdit();
    void zoomsNoBars();
    void focusesASeriesByItsName();
    void focusesASeriesWhileTheMouseIsOnItsName();
    void focusesTheSeriesUnderTheCursor();
    void takesTheFocusBackWithEscapeOrAClickElsewhere();
    void drawsNothingAnewForTheFocus();
    void palesColumnsWithoutBlending();
    void walksAlongTheSeriesInFocus();
    void goesToTheEndsOfASeries();
    void tellsScreenReadersTheFigureUnderTheCursor();

private:
    void zoomIn(int steps);

    std::unique_ptr<ChartView> m_view;
};

void TestChartView::init()
{
    m_view = std::make_unique<ChartView>();
    m_view->resize(890, 500);
    m_view->setSpec(builtInChart(u"share"));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestChartView::cleanup()
{
    m_view.reset();
}

void TestChartView::givesNoChangeNoSign()
{
    ChartSpec spec;
    spec.isPercent = true;
    QCOMPARE(drawing::changeText(spec, 0), u"0 pt"_s);
    QCOMPARE(drawing::changeText(spec, 0.1), u"+0.1 pt"_s);
    QCOMPARE(drawing::changeText(spec, -0.41), u"−0.41 pt"_s);
}

void TestChartView::tellsWhichFigureWasClicked()
{
    QSignalSpy selected(m_view.get(), &ChartView::pointSelected);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(*m_view, 1, 1));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first(), QVariantList({1, 1}));
}

void TestChartView::staysQuietWhereNothingIsClicked()
{
    QSignalSpy selected(m_view.get(), &ChartView::pointSelected);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {3, 3});
    QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, placeOf(*m_view, 0, 0));
    QCOMPARE(selected.size(), 0);
}

void TestChartView::survivesClicksWithoutAChart()
{
    ChartView view;
    view.resize(400, 300);
    view.show();
    QSignalSpy selected(&view, &ChartView::pointSelected);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {200, 150});
    moveMouse(view, {100, 100});
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Down, Qt::Key_Return, Qt::Key_Escape})
        QTest::keyClick(&view, key);
    view.selectPoint(3, 4);
    QCOMPARE(selected.size(), 0);
}

void TestChartView::showsAllFiguresOfThePeriodUnderTheMouse()
{
    moveMouse(*m_view, placeOf(*m_view, 0, 1));
    const QString card = cardTexts(*m_view).join(u'\n');
    for (const QString &text : {u"2018 Q1"_s, u"Alipay 支付宝  53.76%"_s, u"−0.5 pt"_s,
             u"Tenpay 财付通  38.95%"_s, u"92.71%"_s, u"Analysys"_s})
        QVERIFY2(card.contains(text), qPrintable(text + u" is not in "_s + card));
}

void TestChartView::keepsTheCardInside()
{
    for (const QSize size : {QSize(890, 500), QSize(330, 230), QSize(1700, 300)}) {
        m_view->resize(size);
        const QRectF plot = sceneOf(*m_view).chartLayout().plot;
        for (const double share : {0.01, 0.3, 0.7, 0.99}) {
            const QPointF place(plot.left() + share * plot.width(), plot.center().y());
            moveMouse(*m_view, m_view->mapFromScene(place));
            QVERIFY(sceneOf(*m_view).hasCard());
            QVERIFY(sceneOf(*m_view).sceneRect().contains(sceneOf(*m_view).cardRect()));
        }
    }
}

void TestChartView::hidesTheCardWhenTheMouseLeaves()
{
    moveMouse(*m_view, placeOf(*m_view, 0, 1));
    QVERIFY(sceneOf(*m_view).hasCard());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_view.get(), &leave);
    QVERIFY(!sceneOf(*m_view).hasCard());
}

void TestChartView::movesByKeysAndSelectsWithReturn()
{
    QSignalSpy selected(m_view.get(), &ChartView::pointSelected);
    QTest::keyClick(m_view.get(), Qt::Key_Right); // the latest figure of the first series
    QVERIFY(cardTexts(*m_view).contains(u"2018 Q4"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QVERIFY(cardTexts(*m_view).contains(u"2018 Q2"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(selected.size(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first(), QVariantList({1, 1})); // Tenpay 2018 Q1
}

void TestChartView::leavesWithEscape()
{
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QVERIFY(sceneOf(*m_view).hasCard());
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!sceneOf(*m_view).hasCard());
}

void TestChartView::handsOtherKeysOn()
{
    QKeyEvent key(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(m_view.get(), &key);
    QVERIFY(!key.isAccepted());
}

void TestChartView::marksTheSelectedFigureSilently()
{
    QSignalSpy selected(m_view.get(), &ChartView::pointSelected);
    const qsizetype before = m_view->scene()->items().size();
    m_view->selectPoint(0, 2);
    QCOMPARE(m_view->scene()->items().size(), before + 1);
    m_view->resize(700, 420);
    m_view->selectPoint(-1, -1);
    QCOMPARE(selected.size(), 0);
    QVERIFY(!sceneOf(*m_view).hasCard());
}

void TestChartView::fillsTheWindowAtEverySize()
{
    for (const QSize size : {QSize(330, 230), QSize(890, 500), QSize(1500, 900)}) {
        m_view->resize(size);
        const QRectF seen = m_view->mapToScene(m_view->viewport()->rect()).boundingRect();
        const QRectF scene = m_view->sceneRect();
        QVERIFY(qAbs(seen.width() - scene.width()) < 0.02 * scene.width());
        QVERIFY(qAbs(seen.height() - scene.height()) < 0.02 * scene.height());
    }
}

void TestChartView::followsTheTheme()
{
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        m_view->setTheme(theme);
        QCOMPARE(m_view->grab().toImage().pixelColor(4, 4), themeColours(theme).surface);
    }
}

void TestChartView::readsItselfOut()
{
    QCOMPARE(m_view->accessibleName(), u"Third-party mobile payment share"_s);
    QCOMPARE(m_view->accessibleDescription(), m_view->spec().summary);
    QVERIFY(!m_view->spec().summary.isEmpty());
}

void TestChartView::selectsBars()
{
    m_view->setSpec(builtInChart(u"penetration"));
    QSignalSpy selected(m_view.get(), &ChartView::pointSelected);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(*m_view, 1, 0));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first(), QVariantList({1, 0}));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(selected.last(), QVariantList({0, 0}));
}

void TestChartView::zoomIn(int steps)
{
    m_view->setSpec(longChart());
    for (int i = 0; i < steps; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
}

void TestChartView::zoomsAboutThePointerWithTheWheel()
{
    m_view->setSpec(longChart());
    QSignalSpy changed(m_view.get(), &ChartView::zoomChanged);
    const QRectF plot = sceneOf(*m_view).chartLayout().plot;
    turnWheel(*m_view, m_view->mapFromScene(plot.center() - QPointF(plot.width() / 2 - 1, 0)), 1);
    QCOMPARE(seenText(*m_view), u"2013-Q1 2021-Q3"_s);
    turnWheel(*m_view, m_view->mapFromScene(plot.center()), -9);
    QCOMPARE(seenText(*m_view), u"all"_s);
    turnWheel(*m_view, m_view->mapFromScene(plot.center() + QPointF(plot.width() / 2, 0)), 1);
    QCOMPARE(seenText(*m_view), u"2015-Q2 2023-Q4"_s);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(m_view->spec().periods.size(), 44); // what is drawn is the same chart
    QCOMPARE(m_view->visibleSpec().periods.size(), 35);
}

void TestChartView::dragsTheTimeSeen()
{
    zoomIn(4);
    const QString before = seenText(*m_view);
    QSignalSpy selected(m_view.get(), &ChartView::pointSelected);
    const QPoint middle = m_view->mapFromScene(sceneOf(*m_view).chartLayout().plot.center());
    drag(*m_view, middle, middle + QPoint(4000, 0));
    QCOMPARE(m_view->zoomedPeriods()->first.key(), u"2013-Q1"_s);
    drag(*m_view, middle, middle - QPoint(4000, 0));
    QCOMPARE(m_view->zoomedPeriods()->second.key(), u"2023-Q4"_s);
    QVERIFY(seenText(*m_view) != before);
    QCOMPARE(selected.size(), 0);
}

void TestChartView::showsTheWholeTimeAfterADoubleClick()
{
    zoomIn(3);
    QVERIFY(m_view->zoomedPeriods());
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, {3, 3});
    QCOMPARE(seenText(*m_view), u"all"_s);
}

void TestChartView::showsTheWholeTimeByItsButton()
{
    auto *button = m_view->findChild<QPushButton *>(u"zoomButton"_s);
    QVERIFY(!button->isVisible());
    zoomIn(40);
    QVERIFY(button->isVisible());
    QCOMPARE(m_view->visibleSpec().periods.size(), 3);
    const auto seen = m_view->zoomedPeriods();
    QCOMPARE(button->text(),
        u"%1–%2  ×"_s.arg(
            periodText(seen->first, Language::English), periodText(seen->second, Language::English)));
    QVERIFY(m_view->viewport()->rect().contains(button->geometry()));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!button->isVisible());
    QCOMPARE(seenText(*m_view), u"all"_s);
}

void TestChartView::zoomsByKeys()
{
    zoomIn(1);
    QCOMPARE(m_view->visibleSpec().periods.size(), 35);
    QTest::keyClick(m_view.get(), Qt::Key_Equal);
    QCOMPARE(m_view->visibleSpec().periods.size(), 28);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(m_view->visibleSpec().periods.size(), 35);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QCOMPARE(seenText(*m_view), u"all"_s);
}

void TestChartView::leavesTheButtonRoomBesideTheTitle()
{
    zoomIn(3);
    for (const QSize size : {QSize(890, 500), QSize(330, 230), QSize(560, 300)}) {
        m_view->resize(size);
        const auto *button = m_view->findChild<QPushButton *>(u"zoomButton"_s);
        for (const QGraphicsItem *item : m_view->scene()->items()) {
            const auto *text = qgraphicsitem_cast<const TextItem *>(item);
            if (!text)
                continue;
            const QRect seen
                = m_view->mapFromScene(text->mapRectToScene(text->boundingRect())).boundingRect();
            QVERIFY2(!seen.intersects(button->geometry()), qPrintable(text->text()));
        }
    }
}

void TestChartView::numbersFiguresByTheWholeChartWhenZoomed()
{
    zoomIn(6);
    QSignalSpy selected(m_view.get(), &ChartView::pointSelected);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(*m_view, 1, 2));
    QCOMPARE(selected.size(), 1);
    const SpecPoint &seen = m_view->visibleSpec().series.at(1).points.at(2);
    const SpecPoint &chosen = m_view->spec().series.at(1).points.at(selected.first().at(1).toInt());
    QCOMPARE(m_view->spec().periods.at(chosen.slot), m_view->visibleSpec().periods.at(seen.slot));
}

void TestChartView::followsTheCursorWhenZoomed()
{
    zoomIn(6);
    const qsizetype count = m_view->visibleSpec().periods.size();
    QTest::keyClick(m_view.get(), Qt::Key_Right); // the latest figure of all
    QCOMPARE(m_view->zoomedPeriods()->second.key(), u"2023-Q4"_s);
    QCOMPARE(m_view->visibleSpec().periods.size(), count);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->zoomedPeriods()->first.key(), u"2013-Q1"_s);
    QVERIFY(cardTexts(*m_view).contains(u"2013 Q1"_s));
}

void TestChartView::keepsTheZoomThroughAnEdit()
{
    zoomIn(6);
    const QString before = seenText(*m_view);
    ChartSpec edited = longChart();
    edited.series[0].points[20].value = 99;
    m_view->setSpec(edited);
    QCOMPARE(seenText(*m_view), before);
    edited.periods.prepend(*test::period(u"2012-Q4"_s).advanced(0));
    m_view->setSpec(edited);
    QCOMPARE(seenText(*m_view), before);
    m_view->setSpec(builtInChart(u"share"));
    QCOMPARE(seenText(*m_view), u"all"_s);
}

void TestChartView::zoomsNoBars()
{
    m_view->setSpec(builtInChart(u"penetration"));
    turnWheel(*m_view, m_view->viewport()->rect().center(), 3);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(!m_view->zoomedPeriods());
}

void TestChartView::focusesASeriesByItsName()
{
    m_view->setSpec(longChart());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, nameOf(*m_view, 1));
    QCOMPARE(m_view->focusedSeries(), std::optional(1));
    QCOMPARE(opacities(*m_view, 1), QSet<double>{1});
    QVERIFY(!opacities(*m_view, 0).contains(1));
    m_view->resize(700, 420); // drawn anew
    QVERIFY(!opacities(*m_view, 2).contains(1));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, nameOf(*m_view, 1));
    QCOMPARE(m_view->focusedSeries(), std::nullopt);
    QCOMPARE(opacities(*m_view, 0), QSet<double>{1});
}

void TestChartView::focusesASeriesWhileTheMouseIsOnItsName()
{
    m_view->setSpec(longChart());
    moveMouse(*m_view, nameOf(*m_view, 2));
    QVERIFY(!opacities(*m_view, 0).contains(1));
    moveMouse(*m_view, {3, 3});
    QCOMPARE(opacities(*m_view, 0), QSet<double>{1});
}

void TestChartView::focusesTheSeriesUnderTheCursor()
{
    m_view->setSpec(longChart());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_view->focusedSeries(), std::optional(1));
}

void TestChartView::takesTheFocusBackWithEscapeOrAClickElsewhere()
{
    m_view->setSpec(longChart());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, nameOf(*m_view, 1));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_view->focusedSeries(), std::nullopt);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, nameOf(*m_view, 1));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {3, 3});
    QCOMPARE(m_view->focusedSeries(), std::nullopt);
}

void TestChartView::drawsNothingAnewForTheFocus()
{
    m_view->setSpec(longChart());
    const QList<QGraphicsItem *> before = m_view->scene()->items();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, nameOf(*m_view, 0));
    QCOMPARE(m_view->scene()->items(), before);
}

void TestChartView::walksAlongTheSeriesInFocus()
{
    ChartSpec spec = longChart();
    spec.series[1].points.remove(41, 2);
    m_view->setSpec(spec);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, nameOf(*m_view, 1));
    QTest::keyClick(m_view.get(), Qt::Key_Left); // its latest figure
    QVERIFY2(m_view->cursorText().startsWith(u"Series 2, 2023 Q4"_s), qPrintable(m_view->cursorText()));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QVERIFY2(m_view->cursorText().startsWith(u"Series 2, 2023 Q1"_s), qPrintable(m_view->cursorText()));
}

void TestChartView::goesToTheEndsOfASeries()
{
    m_view->setSpec(longChart());
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY2(m_view->cursorText().startsWith(u"Series 1, 2013 Q1"_s), qPrintable(m_view->cursorText()));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY2(m_view->cursorText().startsWith(u"Series 1, 2023 Q4"_s), qPrintable(m_view->cursorText()));
}

void TestChartView::tellsScreenReadersTheFigureUnderTheCursor()
{
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    const QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Value), m_view->cursorText());
    QCOMPARE(chart->text(QAccessible::Name), m_view->cursorText());
    QVERIFY2(m_view->cursorText().startsWith(u"Alipay 支付宝, 2018 Q2: 53.62%, down 0.14 points, Analysys"_s),
        qPrintable(m_view->cursorText()));
    QCOMPARE(chart->text(QAccessible::Description), m_view->spec().summary);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(chart->text(QAccessible::Name), m_view->spec().title);
}

void TestChartView::palesColumnsWithoutBlending()
{
    m_view->setSpec(inMark(longChart(), Mark::Column));
    const auto coloursOf = [this](int series) {
        QSet<QString> found;
        for (const QGraphicsItem *item : m_view->scene()->items()) {
            const auto *box = qgraphicsitem_cast<const QGraphicsRectItem *>(item);
            if (box && drawing::ownerOf(*box) == series)
                found.insert(
                    box->brush().color().name(QColor::HexArgb) + u' ' + QString::number(box->opacity()));
        }
        return found;
    };
    QCOMPARE(coloursOf(1), QSet<QString>{u"#ff0000ff 1"_s});
    m_view->selectPoint(0, 5);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_view->focusedSeries(), 0);
    QCOMPARE(coloursOf(0), QSet<QString>{u"#ff0000ff 1"_s});
    QCOMPARE(coloursOf(1), QSet<QString>{u"#ffccccff 1"_s}); // a fifth of blue on white
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(coloursOf(1), QSet<QString>{u"#ff0000ff 1"_s});
}

void TestChartView::selectsFiguresInPanels()
{
    m_view->setSpec(inMark(longChart(), Mark::Multiples));
    QSignalSpy selected(m_view.get(), &ChartView::pointSelected);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(*m_view, 2, 10));
    QCOMPARE(selected.first(), QVariantList({2, 10}));
    const QRectF panel = sceneOf(*m_view).chartLayout().panels.at(2).plot;
    QVERIFY(panel.contains(sceneOf(*m_view).drawnPoint(2, 10)->anchor));
}

void TestChartView::walksFromPanelToPanel()
{
    m_view->setSpec(inMark(longChart(), Mark::Multiples));
    m_view->selectPoint(0, 10);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY2(m_view->cursorText().startsWith(u"Series 2, 2015 Q3"_s), qPrintable(m_view->cursorText()));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY2(m_view->cursorText().startsWith(u"Series 2, 2015 Q4"_s), qPrintable(m_view->cursorText()));
}

void TestChartView::tellsOnePanelInTheCard()
{
    m_view->setSpec(inMark(longChart(), Mark::Multiples));
    moveMouse(*m_view, placeOf(*m_view, 1, 20));
    const QString card = cardTexts(*m_view).join(u' ');
    QVERIFY2(card.contains(u"Series 2"_s), qPrintable(card));
    QVERIFY2(!card.contains(u"Series 1"_s), qPrintable(card));
}

void TestChartView::selectsBothEndsOfASlope()
{
    m_view->setSpec(slopeChart());
    QSignalSpy selected(m_view.get(), &ChartView::pointSelected);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(*m_view, 1, 0));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(*m_view, 1, 1));
    QCOMPARE(selected.size(), 2);
    QCOMPARE(selected.first(), QVariantList({1, 0}));
    QCOMPARE(selected.last(), QVariantList({1, 1}));
    QVERIFY(placeOf(*m_view, 1, 0).x() < placeOf(*m_view, 1, 1).x());
}

void TestChartView::focusesASlopeByItsLine()
{
    m_view->setSpec(slopeChart());
    const QPoint middle = (placeOf(*m_view, 0, 0) + placeOf(*m_view, 0, 1)) / 2;
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(m_view->focusedSeries(), 0);
    // Between the ends of a figure of either side alone there is nothing.
    const QPoint nowhere = (placeOf(*m_view, 2, 0) + QPoint(middle.x(), placeOf(*m_view, 2, 0).y())) / 2;
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, nowhere);
    QVERIFY(!m_view->focusedSeries());
}

void TestChartView::zoomsNoSlopes()
{
    m_view->setSpec(slopeChart());
    turnWheel(*m_view, m_view->viewport()->rect().center(), 3);
    QCOMPARE(seenText(*m_view), u"all"_s);
}

TONGBAO_WIDGET_TEST_MAIN(TestChartView)
#include "tst_chartview.moc"
