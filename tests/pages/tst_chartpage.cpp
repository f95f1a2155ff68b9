#include "ui/pages/chartpage.h"

#include "tests/models/modeltext.h"
#include "tests/pages/countingrepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"
#include "ui/charts/chartview.h"
#include "ui/models/charttablemodel.h"
#include "ui/pages/choicebox.h"
#include "ui/pages/datebox.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/multichoicebutton.h"
#include "ui/pages/segmentedbuttons.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tongbao;
using Column = ChartTableModel::Column;

namespace {

const ObservationKey alipayQ4 = test::sampleObservations().at(3).key; // 2018-Q4, Analysys

} // namespace

class TestChartPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void showsChartAndTableOfTheSameFigures();
    void readsTheStoreOnceHoweverOftenItIsFiltered();
    void narrowsThePeriod();
    void swapsNoPeriodIntoTheFuture();
    void drawsAnotherPublisher();
    void drawsEveryPublisherOnItsOwn();
    void drawsChosenSubjects();
    void drawsOtherMarks();
    void showsChangesAndGoesBackToLevels();
    void setsTheBaseOfAnIndex();
    void drawsTheMeasureOfConcentrationThatIsChosen();
    void comparesPublishersInTheAppThatIsChosen();
    void drawsWhatWasKnownOnADate();
    void comparesWithWhatWasKnown();
    void drawsSlopesBetweenPeriodsAndDates();
    void offersSlopesOnlyBetweenTwoPeriods();
    void tellsMoneyInTheUnitsChosen();
    void joinsGapsOfLines();
    void convertsTheCurrency();
    void offersOnlyControlsThatChooseSomething();
    void resetsFiltersThatAnotherMetricHasNothingOf();
    void goesBackToSeveralMetricsWithTheirSubjects();
    void saysWhyThereIsNothingAndShowsEverythingAgain();
    void saysThatAFileIsEmptyWithoutAWayOut();
    void resetsToTheFirstView();

    void selectsTheRowOfAClickedPoint();
    void marksThePointOfASelectedRow();
    void selectsFromOutsideInSilence();
    void leavesSeveralRowsSelectedWhenOneOfThemIsInTheForm();
    void summarisesTheSelection();

    void exportsTheTimeSeenAndKeepsTheTable();
    void drawsOnALogarithmicAxis();
    void keepsTheChartWhenAnAxisCannotBe();
    void leavesTheAxisToColumns();
    void switchesSingleEvents();

    void followsAnEdit();
    void keepsTheSelectionThroughAnEdit();
    void ignoresEditsThatCannotTouchTheChart();
    void refreshesOnlyWhenSeen();
    void passesOnWhatTheStoreCannotRead();

    void writesTheTitleInItsPlace();
    void leavesTheTitleOnEscape();
    void givesBackTheWrittenTitleWhenItIsEmptied();
    void writesTheSubtitleAfterADoubleClick();
    void keepsTheTitleWhenThePersonGoesElsewhere();

    void keepsSelectionAndFiltersInAnotherLanguage();
    void startsANewFigureLikeWhatIsShown();
    void namesEveryControl();
    void passesItsControlsInTheirOrder();
    void leavesRoomForTheChartInASmallWindow();
    void showsEveryControlWholeInASmallWindow();
    void foldsItsControlsIntoTwoLinesInASmallWindow();

private:
    void show(const QString &view);
    template <typename T>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void pick(const QString &box, const QString &code) const;
    // Null: not offered.
    QPushButton *markButton(const QString &code) const;
    FigureTable *table() const { return child<FigureTable>(u"figureTable"_s); }
    ChartView *chart() const { return child<ChartView>(u"chartView"_s); }
    QStringList rows(
        const QList<int> &columns = {Column::PeriodColumn, Column::SubjectColumn, Column::ValueColumn}) const
    {
        return test::lines(*table()->model(), columns);
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        table()->scrollTo(table()->model()->index(row, Column::SubjectColumn));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers,
            table()->visualRect(table()->model()->index(row, Column::SubjectColumn)).center());
    }

    std::unique_ptr<test::FakeRepository> m_store;
    std::unique_ptr<test::CountingRepository> m_repository;
    std::unique_ptr<ChartPage> m_page;
    QList<Observation> m_selected; // as the page told them
};

void TestChartPage::init()
{
    m_store = std::make_unique<test::FakeRepository>();
    m_repository = std::make_unique<test::CountingRepository>(*m_store);
}

void TestChartPage::cleanup()
{
    m_selected.clear();
    m_page.reset();
    m_repository.reset();
}

QPushButton *TestChartPage::markButton(const QString &code) const
{
    return child<SegmentedButtons>(u"markSegments"_s)->findChild<QPushButton *>(u"segment-"_s + code);
}

void TestChartPage::show(const QString &view)
{
    m_page = std::make_unique<ChartPage>(*m_repository, *builtInView(view));
    new QAbstractItemModelTester(
        table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    connect(m_page.get(), &Page::observationSelected, this,
        [this](const Observation &observation) { m_selected.append(observation); });
    m_page->resize(900, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

// By keys, as a person without a mouse does.
void TestChartPage::pick(const QString &name, const QString &code) const
{
    auto *box = child<ChoiceBox>(name);
    const int wanted = box->findData(code);
    QVERIFY2(wanted >= 0, qPrintable(name + u' ' + code));
    while (box->currentIndex() != wanted) {
        const int before = box->currentIndex();
        QTest::keyClick(box, before < wanted ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(box->currentIndex() != before);
    }
}

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

void TestChartPage::narrowsThePeriod()
{
    show(u"share"_s);
    pick(u"periodFromChoice"_s, u"2018-Q1"_s);
    pick(u"periodToChoice"_s, u"2018-Q2"_s);
    QCOMPARE(m_page->view().query.from, test::period(u"2018-Q1"_s));
    QCOMPARE(m_page->view().query.to, test::period(u"2018-Q2"_s));
    const QStringList periods = rows({Column::PeriodColumn});
    QCOMPARE(QSet<QString>(periods.begin(), periods.end()), (QSet<QString>{u"2018 Q1"_s, u"2018 Q2"_s}));
}

void TestChartPage::swapsNoPeriodIntoTheFuture()
{
    show(u"share"_s);
    pick(u"periodToChoice"_s, u"2018-Q1"_s);
    pick(u"periodFromChoice"_s, u"2018-Q4"_s);
    QCOMPARE(m_page->view().query.to, std::nullopt);
    QVERIFY(!rows().isEmpty());
}

void TestChartPage::drawsAnotherPublisher()
{
    show(u"share"_s);
    QCOMPARE(child<ChoiceBox>(u"publisherChoice"_s)->currentText(), u"Leading: Analysys"_s);
    pick(u"publisherChoice"_s, u"iResearch"_s);
    QCOMPARE(
        rows(), (QStringList{u"2018 Q1 | Alipay 支付宝 | 49.9%"_s, u"2018 Q1 | Tenpay 财付通 | 40.7%"_s}));
}

void TestChartPage::drawsEveryPublisherOnItsOwn()
{
    show(u"share"_s);
    auto *box = child<ChoiceBox>(u"publisherChoice"_s);
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_page->view().query.choice, PublisherChoice::Each);
    const QStringList publishers = rows({Column::PublisherColumn});
    QVERIFY(publishers.contains(u"Analysys"_s) && publishers.contains(u"iResearch"_s));
}

void TestChartPage::drawsChosenSubjects()
{
    show(u"share"_s);
    auto *button = child<MultiChoiceButton>(u"subjectChoice"_s);
    QTest::keyClick(button, Qt::Key_Space);
    auto *search = button->findChild<QLineEdit *>(u"choiceSearchEdit"_s);
    search->setText(u"其他"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(m_page->view().query.subjects, QStringList{u"others"_s});
    QCOMPARE(rows(), QStringList{u"2018 Q1 | Other providers 其他 | 7.29%"_s});
}

void TestChartPage::drawsOtherMarks()
{
    show(u"share"_s);
    auto *marks = child<SegmentedButtons>(u"markSegments"_s);
    QCOMPARE(marks->code(), u"line"_s);
    QTest::mouseClick(marks->findChild<QPushButton *>(u"segment-bar"_s), Qt::LeftButton);
    QCOMPARE(m_page->view().mark, Mark::Bar);
    QCOMPARE(m_page->chart()->mark, Mark::Bar);
    QCOMPARE(rows().first(), u"2018 Q4 | Alipay 支付宝 | 53.78%"_s);
    QTest::mouseClick(marks->findChild<QPushButton *>(u"segment-area100"_s), Qt::LeftButton);
    QVERIFY(child<QLabel>(u"gapsLabel"_s)->isVisible()); // the combined figure is not stacked
}

void TestChartPage::showsChangesAndGoesBackToLevels()
{
    show(u"share"_s);
    pick(u"transformChoice"_s, u"change"_s);
    QCOMPARE(chart()->spec().unitText, u"percentage points"_s);
    QVERIFY(rows().join(u'\n').contains(u"-0.50 pt"_s));
    QVERIFY(table()->isColumnHidden(Column::ChangeColumn));
    QVERIFY(!table()->isColumnHidden(Column::PublishedColumn));
    QVERIFY(!child<ChoiceBox>(u"baseChoice"_s)->isVisible());
    pick(u"transformChoice"_s, u"level"_s);
    QCOMPARE(m_page->view(), *builtInView(u"share"));
}

void TestChartPage::setsTheBaseOfAnIndex()
{
    show(u"share"_s);
    pick(u"transformChoice"_s, u"index"_s);
    auto *base = child<ChoiceBox>(u"baseChoice"_s);
    QVERIFY(base->isVisible());
    QCOMPARE(base->code(), u"2018-Q1"_s); // most series have a figure of it
    pick(u"baseChoice"_s, u"2017-Q4"_s);
    QCOMPARE(m_page->view().transform, Transform::indexAt(test::period(u"2017-Q4"_s)));
    QCOMPARE(chart()->spec().unitText, u"index, 2017 Q4 = 100"_s);
}

void TestChartPage::drawsTheMeasureOfConcentrationThatIsChosen()
{
    show(u"concentration"_s);
    QVERIFY(!child<QWidget>(u"subjectChoice"_s)->isVisible());
    QCOMPARE(m_page->chart()->series.first().label, u"HHI"_s);
    pick(u"measureChoice"_s, u"cr2"_s);
    QCOMPARE(m_page->chart()->series.size(), 1);
    QCOMPARE(m_page->chart()->series.first().label, u"CR2"_s);
    QTest::mouseClick(child<QPushButton>(u"resetButton"_s), Qt::LeftButton);
    QCOMPARE(m_page->chart()->series.first().label, u"HHI"_s);
    show(u"share"_s);
    QVERIFY(!child<QWidget>(u"measureChoice"_s)->isVisible());
}

void TestChartPage::comparesPublishersInTheAppThatIsChosen()
{
    show(u"publishers"_s);
    QVERIFY(!child<QWidget>(u"publisherChoice"_s)->isVisible());
    QCOMPARE(child<ChoiceBox>(u"oneSubjectChoice"_s)->code(), u"alipay"_s);
    pick(u"oneSubjectChoice"_s, u"tenpay"_s);
    QVERIFY(m_page->chart()->subtitle.startsWith(u"Tenpay"_s));
    QCOMPARE(m_page->chart()->series.size(), 2);
    QCOMPARE(m_page->view().query.metrics, QStringList{u"tp_mobile_share"_s}); // stays with the app
}

void TestChartPage::drawsWhatWasKnownOnADate()
{
    show(u"share"_s);
    auto *more = child<QPushButton>(u"moreButton"_s);
    QCOMPARE(more->text(), u"More"_s);
    QTest::keyClick(more, Qt::Key_Down);
    auto *asOf = child<DateBox>(u"asOfChoice"_s);
    QVERIFY(asOf->hasFocus());
    asOf->lineEdit()->selectAll();
    QTest::keyClicks(asOf->lineEdit(), u"2018"_s);
    QTest::keyClick(asOf->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_page->view().query.asOf, QDate(2018, 12, 31));
    QCOMPARE(m_page->chart()->periods.last().key(), u"2018-Q1"_s);
    QCOMPARE(more->text(), u"More (1)"_s);
    QTest::keyClick(asOf, Qt::Key_Escape);
    QTest::mouseClick(child<QPushButton>(u"resetButton"_s), Qt::LeftButton);
    QCOMPARE(more->text(), u"More"_s);
}

void TestChartPage::comparesWithWhatWasKnown()
{
    show(u"share"_s);
    auto *compare = child<DateBox>(u"compareAsOfChoice"_s);
    QVERIFY(!compare->isVisible());
    View view = m_page->view();
    view.mark = Mark::Dumbbell;
    m_page->setView(view);
    QVERIFY(compare->isVisible());
    QVERIFY(m_page->chart()->periods.isEmpty());
    compare->lineEdit()->selectAll();
    QTest::keyClicks(compare->lineEdit(), u"2018-07"_s);
    QTest::keyClick(compare->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_page->view().compareAsOf, QDate(2018, 7, 31));
    QCOMPARE(m_page->chart()->mark, Mark::Dumbbell);
    QVERIFY(!m_page->chart()->periods.isEmpty());
}

void TestChartPage::drawsSlopesBetweenPeriodsAndDates()
{
    show(u"share"_s);
    QTest::mouseClick(markButton(u"slope"_s), Qt::LeftButton);
    QCOMPARE(m_page->chart()->mark, Mark::Slope);
    QCOMPARE(m_page->chart()->ends, QStringList({u"2017 Q4"_s, u"2018 Q4"_s}));
    auto *compare = child<DateBox>(u"compareAsOfChoice"_s);
    QVERIFY(compare->isVisible());
    compare->lineEdit()->selectAll();
    QTest::keyClicks(compare->lineEdit(), u"2018-07"_s);
    QTest::keyClick(compare->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_page->chart()->mark, Mark::Slope);
    QCOMPARE(m_page->chart()->ends, QStringList({u"as of 2018-07-31"_s, u"latest"_s}));
    QTest::mouseClick(markButton(u"multiples"_s), Qt::LeftButton);
    QVERIFY(!m_page->view().compareAsOf);
    QCOMPARE(m_page->chart()->mark, Mark::Multiples);
}

void TestChartPage::offersSlopesOnlyBetweenTwoPeriods()
{
    show(u"share"_s);
    QVERIFY(markButton(u"slope"_s));
    View view = m_page->view();
    view.query.from = test::period(u"2018-Q4"_s);
    m_page->setView(view);
    QVERIFY(!markButton(u"slope"_s));
    QVERIFY(markButton(u"multiples"_s));
}

void TestChartPage::tellsMoneyInTheUnitsChosen()
{
    show(u"share"_s);
    auto *units = child<ChoiceBox>(u"scaleChoice"_s);
    QVERIFY(!units->isVisible());
    show(u"volume"_s);
    units = child<ChoiceBox>(u"scaleChoice"_s);
    QCOMPARE(units->code(), u"automatic"_s);
    pick(u"scaleChoice"_s, u"billion"_s);
    QCOMPARE(m_page->view().scale, Scale::Billion);
    QCOMPARE(m_page->chart()->unitText, u"billion yuan"_s);
    QVERIFY(rows({Column::ValueColumn}).join(u' ').contains(u"¥40,364.51 bn"_s));
}

void TestChartPage::joinsGapsOfLines()
{
    show(u"share"_s);
    QTest::keyClick(child<QPushButton>(u"moreButton"_s), Qt::Key_Down);
    auto *check = child<QCheckBox>(u"joinGapsCheck"_s);
    QVERIFY(check->isVisible());
    const qsizetype count = m_page->figureCount();
    QTest::keyClick(check, Qt::Key_Space);
    QVERIFY(m_page->view().joinsGaps);
    QVERIFY(m_page->chart()->joinsGaps);
    QCOMPARE(m_page->figureCount(), count);
    QTest::keyClick(child<QWidget>(u"morePopup"_s), Qt::Key_Escape);
    QTest::mouseClick(markButton(u"column"_s), Qt::LeftButton);
    QTest::keyClick(child<QPushButton>(u"moreButton"_s), Qt::Key_Down);
    QVERIFY(child<QWidget>(u"morePopup"_s)->isVisible());
    QVERIFY(!check->isVisible());
}

void TestChartPage::convertsTheCurrency()
{
    show(u"volume"_s);
    QCOMPARE(child<ChoiceBox>(u"currencyChoice"_s)->code(), u"CNY"_s);
    pick(u"currencyChoice"_s, u"USD"_s);
    const QStringList values = rows({Column::ValueColumn});
    QVERIFY2(values.join(u' ').contains(u"$5.9 tn"_s), qPrintable(values.join(u' ')));
}

void TestChartPage::offersOnlyControlsThatChooseSomething()
{
    show(u"share"_s);
    QVERIFY(!child<QWidget>(u"currencyChoice"_s)->isVisible());
    QTest::keyClick(child<QPushButton>(u"moreButton"_s), Qt::Key_Down);
    QVERIFY(child<QWidget>(u"asOfChoice"_s)->isVisible());
    QVERIFY(!child<QWidget>(u"regionChoice"_s)->isVisible());
    QTest::keyClick(child<QWidget>(u"morePopup"_s), Qt::Key_Escape);
    QVERIFY(!child<QWidget>(u"asOfChoice"_s)->isVisible());
    QVERIFY(!child<QWidget>(u"resetButton"_s)->isVisible());
    QVERIFY(child<QWidget>(u"granularityChoice"_s)->isVisible());
    show(u"penetration"_s);
    QVERIFY(!child<QWidget>(u"granularityChoice"_s)->isVisible());
}

void TestChartPage::resetsFiltersThatAnotherMetricHasNothingOf()
{
    show(u"volume"_s);
    pick(u"metricChoice"_s, u"tp_mobile_volume"_s);
    QCOMPARE(m_page->view().query.subjects, QStringList{u"market-total"_s});
    pick(u"metricChoice"_s, u"payment_value"_s);
    QCOMPARE(m_page->view().query.subjects, QStringList());
    QCOMPARE(rows().size(), 1);
}

void TestChartPage::goesBackToSeveralMetricsWithTheirSubjects()
{
    show(u"volume"_s);
    const QStringList before = rows();
    auto *metric = child<ChoiceBox>(u"metricChoice"_s);
    QVERIFY(metric->currentText().startsWith(u"2 "_s));
    QVERIFY(metric->toolTip().contains(u" + "_s));
    pick(u"metricChoice"_s, u"payment_value"_s);
    QTest::keyClick(child<ChoiceBox>(u"metricChoice"_s), Qt::Key_Home);
    QCOMPARE(m_page->view().query.subjects, builtInView(u"volume")->query.subjects);
    QCOMPARE(rows(), before);
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

void TestChartPage::drawsOnALogarithmicAxis()
{
    show(u"share"_s);
    QTest::keyClick(child<QPushButton>(u"axisChoice"_s), Qt::Key_Down);
    QTest::keyClick(child<QCheckBox>(u"logarithmicCheck"_s), Qt::Key_Space);
    QVERIFY(m_page->view().axis.isLogarithmic);
    QVERIFY(chart()->spec().axis.isLogarithmic);
    QCOMPARE(child<QPushButton>(u"axisChoice"_s)->text(), u"Logarithmic"_s);
    QTest::mouseClick(child<QPushButton>(u"resetButton"_s), Qt::LeftButton);
    QVERIFY(!m_page->view().axis.isLogarithmic);
}

void TestChartPage::keepsTheChartWhenAnAxisCannotBe()
{
    show(u"share"_s);
    QTest::keyClick(child<QPushButton>(u"axisChoice"_s), Qt::Key_Down);
    auto *low = child<QLineEdit>(u"axisLowEdit"_s);
    QTest::keyClicks(low, u"60"_s);
    QTest::keyClick(low, Qt::Key_Return);
    auto *high = child<QLineEdit>(u"axisHighEdit"_s);
    QTest::keyClicks(high, u"20"_s);
    QTest::keyClick(high, Qt::Key_Return);
    QVERIFY(child<QLabel>(u"axisProblemLabel"_s)->text().contains(u"Swap"_s));
    QCOMPARE(m_page->view().axis.low, std::optional(test::number(u"60"_s)));
    QCOMPARE(m_page->view().axis.high, std::nullopt);
    QCOMPARE(rows().size(), 9);
}

void TestChartPage::leavesTheAxisToColumns()
{
    show(u"share"_s);
    View view = m_page->view();
    view.axis.isLogarithmic = true;
    m_page->setView(view);
    QVERIFY(chart()->spec().axis.isLogarithmic);
    auto *marks = child<SegmentedButtons>(u"markSegments"_s);
    QTest::mouseClick(marks->findChild<QPushButton *>(u"segment-column"_s), Qt::LeftButton);
    QCOMPARE(m_page->view().mark, Mark::Column);
    QVERIFY(m_page->chart().has_value());
    QVERIFY(!chart()->spec().axis.isLogarithmic);
    QVERIFY(!child<QCheckBox>(u"logarithmicCheck"_s)->isEnabled());
}

void TestChartPage::switchesSingleEvents()
{
    show(u"share"_s);
    QCOMPARE(chart()->spec().events.size(), 2);
    QTest::keyClick(child<QPushButton>(u"moreButton"_s), Qt::Key_Down);
    QTest::keyClick(child<QPushButton>(u"eventsChoice"_s), Qt::Key_Down);
    auto *list = child<QListWidget>(u"eventList"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(chart()->spec().events.size(), 1);
    QVERIFY(child<QWidget>(u"resetButton"_s)->isVisibleTo(m_page.get()));
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(child<QWidget>(u"eventsChoice"_s)->isVisible()); // only the list is closed
    show(u"penetration"_s); // bars have no time to mark
    QVERIFY(!child<QWidget>(u"eventsChoice"_s)->isVisible());
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

void TestChartPage::namesEveryControl()
{
    show(u"volume"_s);
    for (const QString &name : {u"periodFromChoice"_s, u"periodToChoice"_s, u"granularityChoice"_s,
             u"publisherChoice"_s, u"metricChoice"_s, u"subjectChoice"_s, u"regionChoice"_s,
             u"currencyChoice"_s, u"markSegments"_s, u"figureTable"_s, u"chartView"_s}) {
        auto *control = child<QWidget>(name);
        QVERIFY2(control, qPrintable(name));
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(name));
    }
}

void TestChartPage::passesItsControlsInTheirOrder()
{
    show(u"volume"_s);
    child<QWidget>(u"metricChoice"_s)->setFocus();
    for (const QString &name : {u"granularityChoice"_s, u"periodFromChoice"_s, u"periodToChoice"_s,
             u"publisherChoice"_s, u"subjectChoice"_s}) {
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_page->focusWidget()->objectName(), name);
    }
}

void TestChartPage::leavesRoomForTheChartInASmallWindow()
{
    show(u"volume"_s);
    m_page->resize(756, 600);
    QTRY_VERIFY2(chart()->height() >= 300, qPrintable(QString::number(chart()->height())));
    const int row = table()->rowHeight(0);
    QVERIFY2(table()->viewport()->height() >= 2 * row, qPrintable(QString::number(table()->height())));
}

void TestChartPage::showsEveryControlWholeInASmallWindow()
{
    show(u"share"_s);
    m_page->resize(560, 560);
    const auto *controls = child<QWidget>(u"chartControls"_s);
    for (const QWidget *control : controls->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (control->isVisible())
            QTRY_VERIFY2(controls->rect().contains(control->geometry()), qPrintable(control->objectName()));
    }
}

void TestChartPage::foldsItsControlsIntoTwoLinesInASmallWindow()
{
    for (const QString &code : {u"share"_s, u"volume"_s, u"users"_s}) {
        show(code);
        m_page->resize(758, 600);
        const auto *controls = child<QWidget>(u"chartControls"_s);
        QTRY_VERIFY2(controls->height() < 80, qPrintable(code + QString::number(controls->height())));
        QVERIFY(child<ChoiceBox>(u"foldedChoice"_s)->isVisible());
    }
    m_page->resize(1300, 700);
    QTRY_VERIFY(!child<ChoiceBox>(u"foldedChoice"_s)->isVisible());
}

TONGBAO_WIDGET_TEST_MAIN(TestChartPage)
#include "tst_chartpage.moc"
