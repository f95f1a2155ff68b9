#include "ui/pages/historypage.h"

#include "tests/models/modeltext.h"
#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"
#include "ui/pages/figuretable.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestHistoryPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void listsStepsAndFollowsNewOnes();
    void searchesWhileTyping();
    void restoresTheSelectedState();
    void keepsTheFocusAndTheStep();
    void offersOnlyWhatCanBeRestored();
    void passesOnARefusal();

private:
    template <typename T>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    FigureTable *table() const { return child<FigureTable>(u"figureTable"_s); }
    QPushButton *restore() const { return child<QPushButton>(u"restoreButton"_s); }
    QStringList steps() const { return test::lines(*table()->model(), {2}); }
    void clickRow(int row) const
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, 2));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }

    std::unique_ptr<test::FakeRepository> m_repository;
    std::unique_ptr<HistoryPage> m_page;
    Observation m_first = test::sampleObservations().at(0);
    Observation m_second = test::sampleObservations().at(1);
};

void TestHistoryPage::init()
{
    m_page.reset();
    m_repository = std::make_unique<test::FakeRepository>();
    QVERIFY(m_repository->apply(deletion({m_first})));
    QVERIFY(m_repository->apply(deletion({m_second})));
    m_page = std::make_unique<HistoryPage>(*m_repository);
    m_page->resize(900, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestHistoryPage::listsStepsAndFollowsNewOnes()
{
    QCOMPARE(steps(),
        (QStringList{u"Delete Alipay "_s + m_second.key.period.key(),
            u"Delete Alipay "_s + m_first.key.period.key()}));
    QVERIFY(m_repository->apply(addition(m_first)));
    QCOMPARE(steps().size(), 3);
    QCOMPARE(child<QLabel>(u"countLabel"_s)->text(), u"3 steps"_s);
}

void TestHistoryPage::searchesWhileTyping()
{
    QTest::keyClicks(child<QLineEdit>(u"searchEdit"_s), keyText(m_first.key));
    QCOMPARE(steps(), QStringList{u"Delete Alipay "_s + m_first.key.period.key()});
    QCOMPARE(child<QLabel>(u"countLabel"_s)->text(), u"1 of 2 steps"_s);
}

void TestHistoryPage::restoresTheSelectedState()
{
    clickRow(1);
    QVERIFY(restore()->isEnabled());
    QTest::mouseClick(restore(), Qt::LeftButton);
    QCOMPARE(steps().first(), u"Restore the state after step 1"_s);
    QVERIFY(m_repository->observation(m_second.key).value());
    QVERIFY(!m_repository->observation(m_first.key).value());
}

void TestHistoryPage::keepsTheFocusAndTheStep()
{
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    clickRow(1);
    restore()->setFocus();
    QTest::keyClick(restore(), Qt::Key_Space);
    QCOMPARE(steps().size(), 3);
    QCOMPARE(QApplication::focusWidget(), table());
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{0}); // the new one
    clickRow(2);
    QVERIFY(m_repository->apply(deletion({test::sampleObservations().at(2)})));
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{3}); // the same one
}

void TestHistoryPage::offersOnlyWhatCanBeRestored()
{
    QVERIFY(!restore()->isEnabled());
    clickRow(0);
    QVERIFY(!restore()->isEnabled());
    QCOMPARE(child<QLabel>(u"hintLabel"_s)->text(), u"The file is as it was after this step."_s);
    clickRow(1);
    QVERIFY(restore()->isEnabled());
}

void TestHistoryPage::passesOnARefusal()
{
    QSignalSpy failed(m_page.get(), &Page::failed);
    clickRow(1);
    m_repository->failNextChange({u"The file is in use."_s});
    QTest::mouseClick(restore(), Qt::LeftButton);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().message, u"The file is in use."_s);
    QCOMPARE(steps().size(), 2);
}

TONGBAO_WIDGET_TEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
