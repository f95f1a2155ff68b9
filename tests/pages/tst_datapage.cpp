#include "ui/pages/datapage.h"

#include "tests/models/modeltext.h"
#include "tests/pages/countingrepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/widgettest.h"
#include "ui/models/observationtablemodel.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/multichoicebutton.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;
using Column = ObservationTableModel::Column;

namespace {

const ObservationKey rangeKey = test::sampleObservations().at(13).key; // the banking apps' 7 to 11 %

} // namespace

class TestDataPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void listsEveryDataPoint();
    void searchesWhileTyping();
    void clearsTheSearchByEscape();
    void goesToTheTableFromTheSearch();
    void filtersByPublisher();
    void saysWhenNothingMatchesAndShowsEverythingAgain();
    void saysThatAFileIsEmpty();
    void tellsTheSelectedDataPoint();
    void selectsFromOutsideInSilence();
    void summarisesTheSelection();
    void keepsTheSelectionWhileSearching();
    void followsEditsRowByRow();
    void readsAgainAfterLargeChanges();
    void readsVeryManyBehindTheWindow();
    void readsAgainWhatChangesMeanwhile();
    void refreshesOnlyWhenSeen();
    void keepsSearchAndSelectionInAnotherLanguage();
    void startsANewFigureLikeTheSelectedOne();
    void passesOnWhatTheStoreCannotRead();

private:
    void show();
    template <typename T>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    FigureTable *table() const { return child<FigureTable>(u"figureTable"_s); }
    QLineEdit *search() const { return child<QLineEdit>(u"searchEdit"_s); }
    QString count() const { return child<QLabel>(u"countLabel"_s)->text(); }
    QStringList rows(const QList<int> &columns = {Column::SubjectColumn, Column::PeriodColumn}) const
    {
        return test::lines(*table()->model(), columns);
    }

    std::unique_ptr<test::FakeRepository> m_store;
    std::unique_ptr<test::CountingRepository> m_repository;
    test::ScriptedPrompter m_prompter;
    std::unique_ptr<DataPage> m_page;
    QList<Observation> m_selected; // as the page told them
};

void TestDataPage::init()
{
    m_store = std::make_unique<test::FakeRepository>();
    m_repository = std::make_unique<test::CountingRepository>(*m_store);
}

void TestDataPage::cleanup()
{
    m_selected.clear();
    m_page.reset();
    m_repository.reset();
}

void TestDataPage::show()
{
    m_page = std::make_unique<DataPage>(*m_repository, m_prompter);
    new QAbstractItemModelTester(
        table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    connect(m_page.get(), &Page::observationSelected, this,
        [this](const Observation &observation) { m_selected.append(observation); });
    m_page->resize(900, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestDataPage::listsEveryDataPoint()
{
    show();
    QCOMPARE(m_page->figureCount(), 20);
    QCOMPARE(count(), u"20 data points"_s);
    QCOMPARE(m_page->title(), u"Data points"_s);
    QCOMPARE(m_page->name(), QString());
    QVERIFY(!m_page->chart().has_value());
}

void TestDataPage::searchesWhileTyping()
{
    show();
    QTest::keyClicks(search(), u"tenpay ires"_s);
    QCOMPARE(rows(), QStringList{u"Tenpay 财付通 | 2018 Q1"_s});
    QCOMPARE(count(), u"1 of 20 data points"_s);
    QCOMPARE(m_page->figureCount(), 1);
}

void TestDataPage::clearsTheSearchByEscape()
{
    show();
    QTest::keyClicks(search(), u"lakala"_s);
    QTest::keyClick(search(), Qt::Key_Escape);
    QCOMPARE(search()->text(), QString());
    QCOMPARE(m_page->figureCount(), 20);
}

void TestDataPage::goesToTheTableFromTheSearch()
{
    show();
    QTest::keyClicks(search(), u"bank-apps"_s);
    QTest::keyClick(search(), Qt::Key_Down);
    QTRY_VERIFY(table()->hasFocus());
    QCOMPARE(m_selected.size(), 1);
    QCOMPARE(m_selected.first().key, rangeKey);
    QTest::keySequence(m_page.get(), QKeySequence::Find);
    QTRY_VERIFY(search()->hasFocus());
}

void TestDataPage::filtersByPublisher()
{
    show();
    auto *button = child<MultiChoiceButton>(u"publisherChoice"_s);
    QTest::keyClick(button, Qt::Key_Space);
    auto *words = button->findChild<QLineEdit *>(u"choiceSearchEdit"_s);
    QTest::keyClicks(words, u"aurora"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTest::keyClick(words, Qt::Key_Escape);
    QCOMPARE(m_page->figureCount(), 2);
    QTest::mouseClick(child<QPushButton>(u"resetButton"_s), Qt::LeftButton);
    QCOMPARE(m_page->figureCount(), 20);
    QCOMPARE(button->chosen(), QStringList());
}

void TestDataPage::saysWhenNothingMatchesAndShowsEverythingAgain()
{
    show();
    QTest::keyClicks(search(), u"paypal"_s);
    QVERIFY(!table()->isVisible());
    QVERIFY(child<QLabel>(u"reasonLabel"_s)->isVisible());
    QTest::mouseClick(child<QPushButton>(u"showAllButton"_s), Qt::LeftButton);
    QVERIFY(table()->isVisible());
    QCOMPARE(search()->text(), QString());
}

void TestDataPage::saysThatAFileIsEmpty()
{
    m_store = std::make_unique<test::FakeRepository>(test::sampleCatalog(), QList<Observation>());
    m_repository = std::make_unique<test::CountingRepository>(*m_store);
    show();
    QVERIFY(child<QLabel>(u"reasonLabel"_s)->isVisible());
    QVERIFY(!child<QPushButton>(u"showAllButton"_s)->isVisible());
    QCOMPARE(m_page->newFigure().region, u"CN"_s);
}

void TestDataPage::tellsTheSelectedDataPoint()
{
    show();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
        table()->visualRect(table()->model()->index(1, Column::SubjectColumn)).center());
    QCOMPARE(m_selected.size(), 1);
    QCOMPARE(m_selected.first().key, rangeKey);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_selected.size(), 1);
}

void TestDataPage::selectsFromOutsideInSilence()
{
    show();
    QSignalSpy content(m_page.get(), &Page::contentChanged);
    m_page->select(rangeKey);
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{1});
    m_page->select(std::nullopt);
    QCOMPARE(table()->selectedRowNumbers(), QList<int>());
    QCOMPARE(m_selected.size() + content.size(), 0);
}

void TestDataPage::summarisesTheSelection()
{
    show();
    QCOMPARE(m_page->selectionSummary(), QString());
    search()->setText(u"iresearch tp_mobile_share"_s);
    QTest::keySequence(table(), QKeySequence::SelectAll);
    QCOMPARE(m_page->selectionSummary(), u"3 selected, mean 48.3%, min 40.7%, max 54.3%"_s);
    search()->clear();
    QTest::keySequence(table(), QKeySequence::SelectAll);
    QCOMPARE(m_page->selectionSummary(), u"20 selected"_s);
}

void TestDataPage::keepsTheSelectionWhileSearching()
{
    show();
    m_page->select(rangeKey);
    QTest::keyClicks(search(), u"banking"_s);
    QCOMPARE(table()->selectedRowNumbers().size(), 1);
    QCOMPARE(m_selected.size(), 0);
}

void TestDataPage::followsEditsRowByRow()
{
    show();
    QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    m_page->select(rangeKey);
    const Observation before = m_store->observation(rangeKey).value().value();
    Observation after = before;
    after.figure = test::figure(u"8-12"_s);
    QVERIFY(m_store->apply(modification(before, after)));
    QCOMPARE(table()->model()->index(1, Column::RangeColumn).data().toString(), u"8–12%"_s);
    QVERIFY(m_store->apply(deletion({after})));
    QCOMPARE(count(), u"19 data points"_s);
    QVERIFY(m_store->undo());
    QCOMPARE(count(), u"20 data points"_s);
    QCOMPARE(m_repository->reads(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestDataPage::readsAgainAfterLargeChanges()
{
    show();
    ChangeNotice notice;
    notice.everything = true;
    emit m_store->changed(notice);
    QCOMPARE(m_repository->reads(), 2);
    notice = {{Table::ExchangeRates}};
    emit m_store->changed(notice);
    QCOMPARE(m_repository->reads(), 2);
}

void TestDataPage::readsVeryManyBehindTheWindow()
{
    m_repository->setHasMany(true);
    show();
    search()->setText(u"alipay"_s);
    m_page->select(test::sampleObservations().at(3).key);
    QTRY_VERIFY(!m_page->isAtWork());
    QCOMPARE(m_repository->reads(), 1);
    const auto *model = qobject_cast<ObservationTableModel *>(table()->model());
    QCOMPARE(model->countInAll(), 20);
    QVERIFY(model->rowCount() < 20);
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{model->rowOf(test::sampleObservations().at(3).key)});
    QCOMPARE(m_selected.size(), 0);
}

void TestDataPage::readsAgainWhatChangesMeanwhile()
{
    m_repository->setHasMany(true);
    show();
    QTRY_VERIFY(!m_page->isAtWork());
    ChangeNotice notice;
    notice.everything = true;
    emit m_store->changed(notice);
    QVERIFY(m_page->isAtWork());
    const Observation gone = m_store->observation(rangeKey).value().value();
    QVERIFY(m_store->apply(deletion({gone})));
    QCOMPARE(m_repository->reads(), 3);
    QTRY_VERIFY(!m_page->isAtWork());
    QCOMPARE(m_page->figureCount(), 19);
}

void TestDataPage::refreshesOnlyWhenSeen()
{
    show();
    m_page->hide();
    QVERIFY(m_store->apply(deletion({m_store->observation(rangeKey).value().value()})));
    QCOMPARE(m_repository->reads(), 1);
    m_page->show();
    QCOMPARE(count(), u"19 data points"_s);
}

void TestDataPage::keepsSearchAndSelectionInAnotherLanguage()
{
    show();
    QTest::keyClicks(search(), u"aurora"_s);
    m_page->select(rangeKey);
    m_page->setPresentation({Language::Chinese, Theme::Dark});
    QCOMPARE(rows(), (QStringList{u"支付宝 | 2018年"_s, u"中国的银行类应用 | 2018年"_s}));
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{1});
    QCOMPARE(m_selected.size(), 0);
}

void TestDataPage::startsANewFigureLikeTheSelectedOne()
{
    show();
    m_page->select(test::sampleObservations().last().key);
    const ObservationText text = m_page->newFigure();
    QCOMPARE(text.metric, u"payment_value"_s);
    QCOMPARE(text.period, u"2017-Q4"_s);
    QCOMPARE(text.unit, u"USD"_s);
    QCOMPARE(text.value, QString());
}

void TestDataPage::passesOnWhatTheStoreCannotRead()
{
    m_repository->failReading({u"The file cannot be read."_s});
    m_page = std::make_unique<DataPage>(*m_repository, m_prompter);
    QSignalSpy failed(m_page.get(), &Page::failed);
    m_page->show();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_page->figureCount(), 0);
}

TONGBAO_WIDGET_TEST_MAIN(TestDataPage)
#include "tst_datapage.moc"
