#include "tests/pages/chartpagedesk.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

// What is chosen over a chart, by keys and mouse, and what becomes of it.
class TestChartPageChoices : public QObject, private test::ChartPageDesk {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }

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
    void drawsOnALogarithmicAxis();
    void keepsTheChartWhenAnAxisCannotBe();
    void leavesTheAxisToColumns();
    void switchesSingleEvents();
    void namesEveryControl();
    void passesItsControlsInTheirOrder();
    void showsEveryControlWholeInASmallWindow();
    void foldsItsControlsIntoTwoLinesInASmallWindow();
};

void TestChartPageChoices::narrowsThePeriod()
{
    show(u"share"_s);
    pick(u"periodFromChoice"_s, u"2018-Q1"_s);
    pick(u"periodToChoice"_s, u"2018-Q2"_s);
    QCOMPARE(m_page->view().query.from, test::period(u"2018-Q1"_s));
    QCOMPARE(m_page->view().query.to, test::period(u"2018-Q2"_s));
    const QStringList periods = rows({Column::PeriodColumn});
    QCOMPARE(QSet<QString>(periods.begin(), periods.end()), (QSet<QString>{u"2018 Q1"_s, u"2018 Q2"_s}));
}

void TestChartPageChoices::swapsNoPeriodIntoTheFuture()
{
    show(u"share"_s);
    pick(u"periodToChoice"_s, u"2018-Q1"_s);
    pick(u"periodFromChoice"_s, u"2018-Q4"_s);
    QCOMPARE(m_page->view().query.to, std::nullopt);
    QVERIFY(!rows().isEmpty());
}

void TestChartPageChoices::drawsAnotherPublisher()
{
    show(u"share"_s);
    QCOMPARE(child<ChoiceBox>(u"publisherChoice"_s)->currentText(), u"Leading: Analysys"_s);
    pick(u"publisherChoice"_s, u"iResearch"_s);
    QCOMPARE(
        rows(), (QStringList{u"2018 Q1 | Alipay 支付宝 | 49.9%"_s, u"2018 Q1 | Tenpay 财付通 | 40.7%"_s}));
}

void TestChartPageChoices::drawsEveryPublisherOnItsOwn()
{
    show(u"share"_s);
    auto *box = child<ChoiceBox>(u"publisherChoice"_s);
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_page->view().query.choice, PublisherChoice::Each);
    const QStringList publishers = rows({Column::PublisherColumn});
    QVERIFY(publishers.contains(u"Analysys"_s) && publishers.contains(u"iResearch"_s));
}

void TestChartPageChoices::drawsChosenSubjects()
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

void TestChartPageChoices::drawsOtherMarks()
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

void TestChartPageChoices::showsChangesAndGoesBackToLevels()
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

void TestChartPageChoices::setsTheBaseOfAnIndex()
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

void TestChartPageChoices::drawsTheMeasureOfConcentrationThatIsChosen()
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

void TestChartPageChoices::comparesPublishersInTheAppThatIsChosen()
{
    show(u"publishers"_s);
    QVERIFY(!child<QWidget>(u"publisherChoice"_s)->isVisible());
    QCOMPARE(child<ChoiceBox>(u"oneSubjectChoice"_s)->code(), u"alipay"_s);
    pick(u"oneSubjectChoice"_s, u"tenpay"_s);
    QVERIFY(m_page->chart()->subtitle.startsWith(u"Tenpay"_s));
    QCOMPARE(m_page->chart()->series.size(), 2);
    QCOMPARE(m_page->view().query.metrics, QStringList{u"tp_mobile_share"_s}); // stays with the app
}

void TestChartPageChoices::drawsWhatWasKnownOnADate()
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

void TestChartPageChoices::comparesWithWhatWasKnown()
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

void TestChartPageChoices::drawsSlopesBetweenPeriodsAndDates()
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

void TestChartPageChoices::offersSlopesOnlyBetweenTwoPeriods()
{
    show(u"share"_s);
    QVERIFY(markButton(u"slope"_s));
    View view = m_page->view();
    view.query.from = test::period(u"2018-Q4"_s);
    m_page->setView(view);
    QVERIFY(!markButton(u"slope"_s));
    QVERIFY(markButton(u"multiples"_s));
}

void TestChartPageChoices::tellsMoneyInTheUnitsChosen()
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

void TestChartPageChoices::joinsGapsOfLines()
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

void TestChartPageChoices::convertsTheCurrency()
{
    show(u"volume"_s);
    QCOMPARE(child<ChoiceBox>(u"currencyChoice"_s)->code(), u"CNY"_s);
    pick(u"currencyChoice"_s, u"USD"_s);
    const QStringList values = rows({Column::ValueColumn});
    QVERIFY2(values.join(u' ').contains(u"$5.9 tn"_s), qPrintable(values.join(u' ')));
}

void TestChartPageChoices::offersOnlyControlsThatChooseSomething()
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

void TestChartPageChoices::resetsFiltersThatAnotherMetricHasNothingOf()
{
    show(u"volume"_s);
    pick(u"metricChoice"_s, u"tp_mobile_volume"_s);
    QCOMPARE(m_page->view().query.subjects, QStringList{u"market-total"_s});
    pick(u"metricChoice"_s, u"payment_value"_s);
    QCOMPARE(m_page->view().query.subjects, QStringList());
    QCOMPARE(rows().size(), 1);
}

void TestChartPageChoices::goesBackToSeveralMetricsWithTheirSubjects()
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

void TestChartPageChoices::drawsOnALogarithmicAxis()
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

void TestChartPageChoices::keepsTheChartWhenAnAxisCannotBe()
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

void TestChartPageChoices::leavesTheAxisToColumns()
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

void TestChartPageChoices::switchesSingleEvents()
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

void TestChartPageChoices::namesEveryControl()
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

void TestChartPageChoices::passesItsControlsInTheirOrder()
{
    show(u"volume"_s);
    child<QWidget>(u"metricChoice"_s)->setFocus();
    for (const QString &name : {u"granularityChoice"_s, u"periodFromChoice"_s, u"periodToChoice"_s,
             u"publisherChoice"_s, u"subjectChoice"_s}) {
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_page->focusWidget()->objectName(), name);
    }
}

void TestChartPageChoices::showsEveryControlWholeInASmallWindow()
{
    show(u"share"_s);
    m_page->resize(560, 560);
    const auto *controls = child<QWidget>(u"chartControls"_s);
    for (const QWidget *control : controls->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (control->isVisible())
            QTRY_VERIFY2(controls->rect().contains(control->geometry()), qPrintable(control->objectName()));
    }
}

void TestChartPageChoices::foldsItsControlsIntoTwoLinesInASmallWindow()
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

TONGBAO_WIDGET_TEST_MAIN(TestChartPageChoices)
#include "tst_chartpagechoices.moc"
