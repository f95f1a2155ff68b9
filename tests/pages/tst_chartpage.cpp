#include "tests/pages/chartpagedesk.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace tongbao;
using Column = ChartTableModel::Column;

namespace {

const ObservationKey alipayQ4 = test::sampleObservations().at(3).key; // 2018-Q4, Analysys

} // namespace

class TestChartPage : public QObject, private test::ChartPageDesk {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void showsChartAndTableOfTheSameFigures();
    void readsTheStoreOnceHoweverOftenItIsFiltered();
    void saysWhyThereIsNothingAndShowsEverythingAgain();
    void saysThatAFileIsEmptyWithoutAWayOut();
    void resetsToTheFirstView();

    void selectsTheRowOfAClickedPoint();
    void marksThePointOfASelectedRow();
    void selectsFromOutsideInSilence();
    void leavesSeveralRowsSelectedWhenOneOfThemIsInTheForm();
    void summarisesTheSelection();

    void exportsTheTimeSeenAndKeepsTheTable();

    void followsAnEdit();
    void keepsTheSelectionThroughAnEdit();
    void ignoresEditsThatCannotTouchTheChart();
    void refreshesOnlyWhenSeen();
    void passesOnWhatTheStoreCannotRead();

    void drawsManyFiguresBehindTheWindow();
    void keepsTheOldChartUntilTheNewOneIsThere();
    void drawsOnlyTheLastOfSeveralWishes();
    void selectsAmongManyFiguresWhenTheyAreThere();
    void findsASubjectAmongManyFiguresAtOnce();
    void saysWhyManyFiguresCannotBeRead();

    void writesTheTitleInItsPlace();
    void leavesTheTitleOnEscape();
    void givesBackTheWrittenTitleWhenItIsEmptied();
    void writesTheSubtitleAfterADoubleClick();
    void keepsTheTitleWhenThePersonGoesElsewhere();

    void keepsSelectionAndFiltersInAnotherLanguage();
    void startsANewFigureLikeWhatIsShown();
    void leavesRoomForTheChartInASmallWindow();
};

void TestChartPage::showsChartAndTableOfTheSameFigures()
{
    show(u"share"_s);
    QCOMPARE(rows().size(), 9);
    QCOMPARE(m_page->figureCount(), 9);
    qsizetype drawn = 0;
    for (const SpecSeries &series : chart()->spec().series)
        drawn += series.points.size();
    QCOMPARE(drawn, 9);
    QVERIFY(m_page->chart().has_value());
    QCOMPARE(m_page->chart()->title, chart()->spec().title);
    QCOMPARE(m_page->title(), u"Market share"_s);
    QCOMPARE(m_page->name(), u"share"_s);
}

void TestChartPage::readsTheStoreOnceHoweverOftenItIsFiltered()
{
    show(u"share"_s);
    pick(u"publisherChoice"_s, u"iResearch"_s);
    pick(u"granularityChoice"_s, u"year"_s);
    QCOMPARE(m_repository->reads(), 1);
}

void TestChartPage::saysWhyThereIsNothingAndShowsEverythingAgain()
{
    show(u"share"_s);
    View view = m_page->view();
    view.query.subjects = {u"lakala"_s};
    m_page->setView(view);
    auto *reason = child<QLabel>(u"reasonLabel"_s);
    QVERIFY(reason->isVisible());
    QVERIFY2(reason->text().contains(u"Lakala"_s), qPrintable(reason->text()));
    QVERIFY(!table()->isVisible());
    QVERIFY(!m_page->chart().has_value());
    QCOMPARE(m_page->figureCount(), 0);
    QCOMPARE(child<MultiChoiceButton>(u"subjectChoice"_s)->text(), u"Lakala 拉卡拉"_s);

    QTest::mouseClick(child<QPushButton>(u"showAllButton"_s), Qt::LeftButton);
    QVERIFY(!reason->isVisible());
    QVERIFY(table()->isVisible());
    QCOMPARE(rows().size(), 9);
}

void TestChartPage::saysThatAFileIsEmptyWithoutAWayOut()
{
    m_store = std::make_unique<test::FakeRepository>(test::sampleCatalog(), QList<Observation>());
    m_repository = std::make_unique<test::CountingRepository>(*m_store);
    show(u"share"_s);
    QVERIFY(child<QLabel>(u"reasonLabel"_s)->isVisible());
    QVERIFY(!child<QPushButton>(u"showAllButton"_s)->isVisible());
    QCOMPARE(m_page->newFigure().metric, u"tp_mobile_share"_s);
}

void TestChartPage::resetsToTheFirstView()
{
    show(u"share"_s);
    pick(u"publisherChoice"_s, u"iResearch"_s);
    auto *reset = child<QPushButton>(u"resetButton"_s);
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(m_page->view(), *builtInView(u"share"));
    QVERIFY(!reset->isVisible());
}

void TestChartPage::selectsTheRowOfAClickedPoint()
{
    show(u"share"_s);
    QTest::keyClick(chart(), Qt::Key_Right);
    QTest::keyClick(chart(), Qt::Key_Return);
    QCOMPARE(m_selected.size(), 1);
    const auto chosen = m_selected.first();
    QCOMPARE(table()->selectedRowNumbers().size(), 1);
    const int row = table()->selectedRowNumbers().first();
    QVERIFY(rows().at(row).contains(figureText(chosen.figure, Language::English)));
    QVERIFY(table()->viewport()->rect().intersects(table()->visualRect(table()->model()->index(row, 0))));
    QCOMPARE(m_page->selectionSummary(), u"1 selected"_s);
}

void TestChartPage::marksThePointOfASelectedRow()
{
    show(u"share"_s);
    const QImage before = chart()->grab().toImage();
    clickRow(1);
    QCOMPARE(m_selected.size(), 1);
    QCOMPARE(m_selected.first().key.subject, u"tenpay"_s);
    QVERIFY(chart()->grab().toImage() != before);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(m_selected.size(), 2);
}

void TestChartPage::selectsFromOutsideInSilence()
{
    show(u"share"_s);
    QSignalSpy content(m_page.get(), &Page::contentChanged);
    const QImage before = chart()->grab().toImage();
    m_page->select(alipayQ4);
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{0});
    QVERIFY(chart()->grab().toImage() != before);
    m_page->select(std::nullopt);
    QCOMPARE(table()->selectedRowNumbers(), QList<int>());
    QCOMPARE(chart()->grab().toImage(), before);
    QCOMPARE(m_selected.size() + content.size(), 0);
}

void TestChartPage::leavesSeveralRowsSelectedWhenOneOfThemIsInTheForm()
{
    show(u"share"_s);
    clickRow(0);
    clickRow(1, Qt::ControlModifier);
    m_page->select(alipayQ4);
    QCOMPARE(table()->selectedRowNumbers(), (QList<int>{0, 1}));
    QCOMPARE(m_selected.size(), 1);
}

void TestChartPage::summarisesTheSelection()
{
    show(u"share"_s);
    QCOMPARE(m_page->selectionSummary(), QString());
    clickRow(2);
    clickRow(3, Qt::ShiftModifier);
    QCOMPARE(m_page->selectionSummary(), u"2 selected, mean 53.69%, min 53.62%, max 53.76%"_s);
}

void TestChartPage::exportsTheTimeSeenAndKeepsTheTable()
{
    show(u"share"_s);
    QSignalSpy content(m_page.get(), &Page::contentChanged);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(chart(), Qt::Key_Plus);
    QTRY_COMPARE(content.size(), 1);
    QCOMPARE(rows().size(), 9);
    QCOMPARE(m_page->view(), *builtInView(u"share"));
    QCOMPARE(m_page->chart()->periods.size(), 3);
    QCOMPARE(m_page->chart()->periods, chart()->visibleSpec().periods);
    QVERIFY2(m_page->chart()->subtitle.contains(u"2017 Q4–2018 Q2"_s), qPrintable(m_page->chart()->subtitle));
    QCOMPARE(m_page->selectionSummary(), u"Zoomed to 2017 Q4–2018 Q2; the table holds 2017 Q4–2018 Q4"_s);
    QTest::keyClick(chart(), Qt::Key_0);
    QCOMPARE(m_page->chart()->periods.size(), 5);
    QCOMPARE(m_page->selectionSummary(), QString());
}

void TestChartPage::followsAnEdit()
{
    show(u"share"_s);
    const Observation before = m_store->observation(alipayQ4).value().value();
    Observation after = before;
    after.figure = test::figure(u"60.5"_s);
    QVERIFY(m_store->apply(modification(before, after)));
    QCOMPARE(rows().first(), u"2018 Q4 | Alipay 支付宝 | 60.5%"_s);
    QVERIFY(m_store->undo());
    QCOMPARE(rows().first(), u"2018 Q4 | Alipay 支付宝 | 53.78%"_s);
}

void TestChartPage::keepsTheSelectionThroughAnEdit()
{
    show(u"share"_s);
    clickRow(0);
    const Observation added = test::observation(
        u"tp_mobile_share"_s, u"lakala"_s, u"2018-Q4"_s, test::figure(u"99"_s), u"analysys-2019"_s);
    QVERIFY(m_store->apply(addition(added)));
    QCOMPARE(rows().first(), u"2018 Q4 | Lakala 拉卡拉 | 99%"_s);
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{1});
    QCOMPARE(m_selected.size(), 1);
}

void TestChartPage::ignoresEditsThatCannotTouchTheChart()
{
    show(u"share"_s);
    QSignalSpy content(m_page.get(), &Page::contentChanged);
    const Observation other = test::observation(
        u"app_penetration"_s, u"tenpay"_s, u"2018"_s, test::figure(u"40"_s), u"aurora-2018"_s);
    QVERIFY(m_store->apply(addition(other)));
    QCOMPARE(content.size(), 0);
    QCOMPARE(m_repository->reads(), 1);
}

void TestChartPage::refreshesOnlyWhenSeen()
{
    show(u"share"_s);
    m_page->hide();
    const Observation before = m_store->observation(alipayQ4).value().value();
    QVERIFY(m_store->apply(deletion({before})));
    QCOMPARE(m_repository->reads(), 1);
    QCOMPARE(m_page->figureCount(), 8); // whoever asks gets the truth
    QVERIFY(m_store->undo());
    m_page->show();
    QCOMPARE(rows().size(), 9);
}

void TestChartPage::passesOnWhatTheStoreCannotRead()
{
    show(u"share"_s);
    QSignalSpy failed(m_page.get(), &Page::failed);
    m_repository->failReading({u"The file cannot be read. Is the drive still there?"_s});
    m_page->setView(m_page->view());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(
        child<QLabel>(u"reasonLabel"_s)->text(), u"The file cannot be read. Is the drive still there?"_s);
    QVERIFY(!child<QPushButton>(u"showAllButton"_s)->isVisible());
}

void TestChartPage::drawsManyFiguresBehindTheWindow()
{
    m_repository->setHasMany(true);
    show(u"share"_s);
    QTRY_VERIFY(!m_page->isAtWork());
    QCOMPARE(rows().size(), 9);
    QVERIFY(m_page->chart().has_value());
    QCOMPARE(chart()->spec().title, m_page->chart()->title);
    QCOMPARE(m_repository->reads(), 1);
}

void TestChartPage::keepsTheOldChartUntilTheNewOneIsThere()
{
    m_repository->setHasMany(true);
    show(u"share"_s);
    QTRY_VERIFY(!m_page->isAtWork());
    const QStringList before = rows();
    QSignalSpy content(m_page.get(), &Page::contentChanged);
    View view = m_page->view();
    view.query.subjects = {u"tenpay"_s};
    m_page->setView(view);
    QVERIFY(m_page->isAtWork());
    QCOMPARE(rows(), before);
    QVERIFY(m_page->chart().has_value());
    QTRY_COMPARE(content.size(), 1);
    QVERIFY(!m_page->isAtWork());
    QVERIFY(rows() != before);
    QCOMPARE(m_page->chart()->series.size(), 1);
}

void TestChartPage::drawsOnlyTheLastOfSeveralWishes()
{
    m_repository->setHasMany(true);
    show(u"share"_s);
    QTRY_VERIFY(!m_page->isAtWork());
    QSignalSpy content(m_page.get(), &Page::contentChanged);
    for (const QString &subject : {u"tenpay"_s, u"alipay"_s, u"lakala"_s}) {
        View view = m_page->view();
        view.query.subjects = {subject};
        m_page->setView(view);
    }
    m_repository->setHasMany(false); // a last wish that is drawn at once, while the others are under way
    View last = m_page->view();
    last.query.subjects = {u"tenpay"_s};
    m_page->setView(last);
    QCOMPARE(m_page->chart()->series.size(), 1);
    QCOMPARE(m_page->chart()->series.first().label, u"Tenpay 财付通"_s);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents(); // what must not come would come now
    QCOMPARE(content.size(), 1);
    QCOMPARE(m_page->chart()->series.first().label, u"Tenpay 财付通"_s);
}

void TestChartPage::selectsAmongManyFiguresWhenTheyAreThere()
{
    m_repository->setHasMany(true);
    show(u"share"_s);
    m_page->select(alipayQ4);
    QTRY_VERIFY(!m_page->isAtWork());
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{0});
    QCOMPARE(m_selected.size(), 0);
}

void TestChartPage::findsASubjectAmongManyFiguresAtOnce()
{
    m_repository->setHasMany(true);
    show(u"share"_s);
    QVERIFY(!m_page->showSubject(u"nobody"_s));
    QVERIFY(m_page->showSubject(u"tenpay"_s));
    QTRY_VERIFY(!m_page->isAtWork());
    QCOMPARE(m_page->chart()->series.size(), 1);
}

void TestChartPage::saysWhyManyFiguresCannotBeRead()
{
    m_repository->setHasMany(true);
    m_repository->failReading({u"The disk is gone."_s});
    m_page = std::make_unique<ChartPage>(*m_repository, *builtInView(u"share"));
    QSignalSpy failed(m_page.get(), &Page::failed);
    m_page->show();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!m_page->chart());
}

void TestChartPage::writesTheTitleInItsPlace()
{
    show(u"share"_s);
    const QString written = m_page->chart()->title;
    QTest::keyClick(chart(), Qt::Key_F2);
    auto *edit = child<QLineEdit>(u"titleEdit"_s);
    QVERIFY(edit->isVisible());
    QVERIFY(edit->hasFocus());
    QCOMPARE(edit->text(), written);
    QTest::keyClicks(edit, u"A<B&amp; two wallets"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!edit->isVisible());
    QVERIFY(chart()->hasFocus());
    QCOMPARE(m_page->chart()->title, u"A<B&amp; two wallets"_s);
    QCOMPARE(m_page->view().title, u"A<B&amp; two wallets"_s);
    QCOMPARE(m_page->view().subtitle, QString());
    QVERIFY(m_page->isChanged());
}

void TestChartPage::leavesTheTitleOnEscape()
{
    show(u"share"_s);
    child<QToolButton>(u"editTitleButton"_s)->click();
    auto *edit = child<QLineEdit>(u"titleEdit"_s);
    QTest::keyClicks(edit, u"Something else"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QCOMPARE(m_page->view().title, QString());
}

void TestChartPage::givesBackTheWrittenTitleWhenItIsEmptied()
{
    show(u"share"_s);
    const QString written = m_page->chart()->title;
    View view = m_page->view();
    view.title = u"My own"_s;
    m_page->setView(view);
    QTest::keyClick(chart(), Qt::Key_F2);
    auto *edit = child<QLineEdit>(u"titleEdit"_s);
    QCOMPARE(edit->text(), u"My own"_s);
    QCOMPARE(edit->placeholderText(), written);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_page->chart()->title, written);
    QVERIFY(!m_page->isChanged());
}

void TestChartPage::writesTheSubtitleAfterADoubleClick()
{
    show(u"share"_s);
    const QRect place = chart()->headingRect(ChartView::Heading::Subtitle);
    QVERIFY(!place.isEmpty());
    QTest::mouseDClick(chart()->viewport(), Qt::LeftButton, {}, place.center());
    auto *edit = child<QLineEdit>(u"subtitleEdit"_s);
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"in words"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_page->chart()->subtitle, u"in words"_s);
    QCOMPARE(m_page->view().title, QString());
}

void TestChartPage::keepsTheTitleWhenThePersonGoesElsewhere()
{
    show(u"share"_s);
    QTest::keyClick(chart(), Qt::Key_F2);
    auto *edit = child<QLineEdit>(u"titleEdit"_s);
    QTest::keyClicks(edit, u"Kept"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(edit->isVisible()); // in the subtitle
    table()->setFocus();
    QVERIFY(!edit->isVisible());
    QCOMPARE(m_page->chart()->title, u"Kept"_s);
}

void TestChartPage::keepsSelectionAndFiltersInAnotherLanguage()
{
    show(u"share"_s);
    pick(u"periodFromChoice"_s, u"2018-Q1"_s);
    clickRow(1);
    const View before = m_page->view();
    m_page->setPresentation({Language::Chinese, Theme::Dark});
    QCOMPARE(m_page->view(), before);
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{1});
    QCOMPARE(rows().at(1), u"2018年第四季度 | 财付通 | 38.87%"_s);
    QCOMPARE(child<ChoiceBox>(u"periodFromChoice"_s)->currentText(), u"2018年第一季度"_s);
    QCOMPARE(chart()->spec().language, Language::Chinese);
    QCOMPARE(m_selected.size(), 1);
}

void TestChartPage::startsANewFigureLikeWhatIsShown()
{
    show(u"volume"_s);
    const ObservationText text = m_page->newFigure();
    QCOMPARE(text.region, u"CN"_s);
    QCOMPARE(text.period, u"2018-Q1"_s);
    QCOMPARE(text.unit, u"CNY"_s);
    QVERIFY(builtInView(u"volume")->query.metrics.contains(text.metric));
    QCOMPARE(text.value, QString());
}

void TestChartPage::leavesRoomForTheChartInASmallWindow()
{
    show(u"volume"_s);
    m_page->resize(756, 600);
    QTRY_VERIFY2(chart()->height() >= 300, qPrintable(QString::number(chart()->height())));
    const int row = table()->rowHeight(0);
    QVERIFY2(table()->viewport()->height() >= 2 * row, qPrintable(QString::number(table()->height())));
}

TONGBAO_WIDGET_TEST_MAIN(TestChartPage)
#include "tst_chartpage.moc"
