#include "ui/charts/chartview.h"

#include "tests/support/fakerepository.h"
#include "tests/support/widgettest.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/specbuilder.h"

#include <QMouseEvent>
#include <QSignalSpy>

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

private:
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

TONGBAO_WIDGET_TEST_MAIN(TestChartView)
#include "tst_chartview.moc"
