#include "ui/pages/partnershippage.h"

#include "tests/models/modeltext.h"
#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/chartview.h"
#include "ui/models/partnershiptablemodel.h"
#include "ui/pages/choicebox.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/multichoicebutton.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tongbao;
using Column = PartnershipTableModel::Column;

namespace {

Partnership report(const QString &bank, const QString &partner, const QString &date)
{
    return {bank, partner, test::period(date), u"bloomberg-2018"_s, u"scope"_s};
}

Catalog someDeals()
{
    Catalog catalog = test::sampleCatalog();
    QList<Subject> subjects = catalog.subjects();
    subjects.append({u"abc"_s, SubjectKind::Bank, u"Agricultural Bank of China"_s, u"中国农业银行"_s});
    catalog.setSubjects(subjects);
    catalog.setPartnerships(
        {report(u"ccb"_s, u"tencent"_s, u"2019-04-03"_s), report(u"ccb"_s, u"tencent"_s, u"2019-04"_s),
            report(u"ccb"_s, u"ant-financial"_s, u"2017-03"_s), report(u"abc"_s, u"tencent"_s, u"2018"_s)});
    return catalog;
}

} // namespace

class TestPartnershipPage : public QObject {
    Q_OBJECT
private slots:
    void init();

    void showsMatrixAndTableOfTheSameReports();
    void selectsTheReportsOfAClickedCell();
    void walksTheMatrixByKeys();
    void tellsScopeAndSourceOfTheCellUnderTheMouse();
    void marksTheCellOfASelectedRow();
    void filtersByYear();
    void keepsAFilterByBankThroughOneByCompany();
    void goesBackToAllPartnerships();
    void saysWhyThereIsNothing();
    void followsAChangeAndItsUndo();
    void givesTheChartToTheExport();
    void namesEveryControl();

private:
    void show(const Catalog &catalog);
    template <typename T>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void pick(const QString &box, const QString &code) const;
    FigureTable *table() const { return child<FigureTable>(u"figureTable"_s); }
    ChartView *chart() const { return child<ChartView>(u"chartView"_s); }
    QPoint placeOf(int series, int point) const;
    QStringList rows() const
    {
        return test::lines(*table()->model(), {Column::PartnerColumn, Column::AnnouncedColumn});
    }

    std::unique_ptr<test::FakeRepository> m_repository;
    std::unique_ptr<PartnershipPage> m_page;
};

void TestPartnershipPage::init()
{
    show(someDeals());
}

void TestPartnershipPage::show(const Catalog &catalog)
{
    m_page.reset();
    m_repository = std::make_unique<test::FakeRepository>(catalog, test::sampleObservations());
    m_page = std::make_unique<PartnershipPage>(*m_repository, *builtInView(u"partnerships"));
    m_page->resize(900, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestPartnershipPage::pick(const QString &name, const QString &code) const
{
    auto *box = child<ChoiceBox>(name);
    const int wanted = box->findData(code);
    QVERIFY(wanted >= 0);
    while (box->currentIndex() != wanted) {
        const int before = box->currentIndex();
        QTest::keyClick(box, before < wanted ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(box->currentIndex() != before);
    }
}

QPoint TestPartnershipPage::placeOf(int series, int point) const
{
    const auto *scene = qobject_cast<const ChartScene *>(chart()->scene());
    const std::optional<drawing::DrawnPoint> drawn = scene->drawnPoint(series, point);
    return drawn ? chart()->mapFromScene(drawn->area.center()) : QPoint();
}

void TestPartnershipPage::showsMatrixAndTableOfTheSameReports()
{
    QCOMPARE(rows(),
        (QStringList{u"Tencent 腾讯 | 3 Apr 2019"_s, u"Tencent 腾讯 | Apr 2019"_s, u"Tencent 腾讯 | 2018"_s,
            u"Ant Financial / Ant Group 蚂蚁金服/蚂蚁集团 | Mar 2017"_s}));
    QCOMPARE(chart()->spec().categories.size(), 2);
    QCOMPARE(m_page->countText(), u"3 deals in 4 reports"_s);
    QCOMPARE(m_page->title(), u"Bank partnerships"_s);
}

void TestPartnershipPage::selectsTheReportsOfAClickedCell()
{
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, placeOf(0, 0));
    QCOMPARE(table()->selectedRowNumbers(), (QList{0, 1}));
    QCOMPARE(m_page->selectionSummary(), u"2 reports selected"_s);
}

void TestPartnershipPage::walksTheMatrixByKeys()
{
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, placeOf(0, 0)); // CCB with Tencent
    QTest::keyClick(chart(), Qt::Key_Right);
    QTest::keyClick(chart(), Qt::Key_Return);
    QCOMPARE(table()->selectedRowNumbers(), (QList{3})); // CCB with Ant
    QTest::keyClick(chart(), Qt::Key_Left);
    QTest::keyClick(chart(), Qt::Key_Down);
    QTest::keyClick(chart(), Qt::Key_Return);
    QCOMPARE(table()->selectedRowNumbers(), (QList{2})); // ABC with Tencent
}

void TestPartnershipPage::tellsScopeAndSourceOfTheCellUnderTheMouse()
{
    QTest::mouseMove(chart()->viewport(), placeOf(0, 1) + QPoint(2, 1));
    QTest::mouseMove(chart()->viewport(), placeOf(0, 1));
    QStringList texts;
    for (const QGraphicsItem *item : chart()->scene()->items()) {
        const auto *text = qgraphicsitem_cast<const TextItem *>(item);
        if (text && text->role() == TextItem::Role::Tooltip)
            texts.append(text->text());
    }
    QVERIFY(texts.contains(u"Agricultural Bank of China 中国农业银行"_s));
    QVERIFY(texts.contains(u"scope · Bloomberg"_s));
    QTest::mouseMove(chart()->viewport(), {2, 2});
    QVERIFY(!qobject_cast<const ChartScene *>(chart()->scene())->hasCard());
}

void TestPartnershipPage::marksTheCellOfASelectedRow()
{
    table()->selectRowNumbers({3});
    QTest::keyClick(chart(), Qt::Key_Left); // from the marked cell on
    QTest::keyClick(chart(), Qt::Key_Return);
    QCOMPARE(table()->selectedRowNumbers(), (QList{0, 1}));
}

void TestPartnershipPage::filtersByYear()
{
    pick(u"yearFromChoice"_s, u"2018"_s);
    QCOMPARE(rows().size(), 3);
    pick(u"yearToChoice"_s, u"2018"_s);
    QCOMPARE(rows(), QStringList{u"Tencent 腾讯 | 2018"_s});
}

void TestPartnershipPage::keepsAFilterByBankThroughOneByCompany()
{
    View view = m_page->view();
    view.query.subjects = {u"ccb"_s, u"tencent"_s};
    m_page->setView(view);
    QCOMPARE(child<MultiChoiceButton>(u"bankChoice"_s)->chosen(), QStringList{u"ccb"_s});
    QCOMPARE(child<MultiChoiceButton>(u"partnerChoice"_s)->chosen(), QStringList{u"tencent"_s});
    QCOMPARE(rows().size(), 2);
}

void TestPartnershipPage::goesBackToAllPartnerships()
{
    auto *reset = child<QPushButton>(u"resetButton"_s);
    QVERIFY(!reset->isVisible());
    pick(u"yearFromChoice"_s, u"2019"_s);
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(rows().size(), 4);
}

void TestPartnershipPage::saysWhyThereIsNothing()
{
    View view = m_page->view();
    view.query.subjects = {u"abc"_s, u"ant-financial"_s};
    m_page->setView(view);
    QVERIFY(child<QLabel>(u"reasonLabel"_s)->text().startsWith(u"None of the partnerships"_s));
    QVERIFY(!m_page->chart());
    QTest::mouseClick(child<QPushButton>(u"showAllButton"_s), Qt::LeftButton);
    QCOMPARE(rows().size(), 4);

    Catalog empty = someDeals();
    empty.setPartnerships({});
    show(empty);
    QVERIFY(child<QLabel>(u"reasonLabel"_s)->text().contains(u"Import"_s));
    QVERIFY(!child<QPushButton>(u"showAllButton"_s)->isVisible());
}

void TestPartnershipPage::followsAChangeAndItsUndo()
{
    Edit edit;
    edit.kind = EditKind::Add;
    edit.changes = {Change<Partnership>{{}, report(u"abc"_s, u"ant-financial"_s, u"2020-01"_s)}};
    QVERIFY(m_repository->apply(edit));
    QCOMPARE(rows().size(), 5);
    QVERIFY(m_repository->undo());
    QCOMPARE(rows().size(), 4);
}

void TestPartnershipPage::givesTheChartToTheExport()
{
    QVERIFY(m_page->chart());
    QCOMPARE(m_page->chart()->title, u"Bank partnerships"_s);
    QCOMPARE(m_page->name(), u"partnerships"_s);
}

void TestPartnershipPage::namesEveryControl()
{
    for (const QString &name : {u"yearFromChoice"_s, u"yearToChoice"_s, u"bankChoice"_s, u"partnerChoice"_s})
        QVERIFY2(!child<QWidget>(name)->accessibleName().isEmpty(), qPrintable(name));
    QVERIFY(!table()->accessibleName().isEmpty());
    QVERIFY(!chart()->accessibleDescription().isEmpty());
}

TONGBAO_WIDGET_TEST_MAIN(TestPartnershipPage)
#include "tst_partnershippage.moc"
