#include "db/domain/references.h"
#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/widgettest.h"
#include "ui/mainwindow.h"
#include "ui/pages/chartpage.h"
#include "ui/pages/figuretable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

struct Desk {
    Desk()
        : window(repository, prompter)
    {
        window.setPresentation({});
    }

    bool show()
    {
        window.show();
        return QTest::qWaitForWindowActive(&window);
    }
    QAction *action(const QString &name) const { return window.findChild<QAction *>(name); }
    Page &page() const
    {
        return *qobject_cast<Page *>(window.findChild<QStackedWidget *>(u"pages"_s)->currentWidget());
    }
    FigureTable &table() const { return *page().findChild<FigureTable *>(); }
    void type(const QString &field, const QString &text) const
    {
        auto *editor = page().ownForm()->findChild<QWidget *>(field + u"Edit"_s);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
    }
    // The number beside an entry of the navigation.
    QString count(const QString &title) const
    {
        const auto *list = window.findChild<QListWidget *>(u"navigationList"_s);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text() == title)
                return list->item(row)->data(Qt::UserRole + 1).toString();
        }
        return {};
    }

    test::FakeRepository repository;
    test::ScriptedPrompter prompter;
    MainWindow window;
};

} // namespace

// The pages of the small tables in the window: how they are reached, left and kept current.
class TestCatalogPages : public QObject {
    Q_OBJECT
private slots:
    void menuAndNavigationLeadToEachPage_data();
    void menuAndNavigationLeadToEachPage();
    void theFinderLeadsToThemInBothWays();
    void countsFollowEveryChange();
    void theFormStandsInPlaceOfTheDataPoint();
    void anUnfinishedRowAsksBeforeItsPageIsLeft();
    void anUnfinishedDataPointAsksBeforeACatalogPage();
    void addDataPointLeadsToTheDataPoints();
    void theKeyForSearchingWorksFromEverywhere();
    void f6ReachesTheForm();
    void aChartFollowsARenamedCode();
    void aNameChangesInEveryPicker();
};

void TestCatalogPages::menuAndNavigationLeadToEachPage_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("page");
    QTest::newRow("sources") << u"sourcesPageAction"_s << u"data-sources"_s;
    QTest::newRow("subjects") << u"subjectsPageAction"_s << u"data-subjects"_s;
    QTest::newRow("metrics") << u"metricsPageAction"_s << u"data-metrics"_s;
    QTest::newRow("partnerships") << u"partnershipRowsPageAction"_s << u"data-partnerships"_s;
    QTest::newRow("rates") << u"ratesPageAction"_s << u"data-exchange_rates"_s;
    QTest::newRow("events") << u"eventsPageAction"_s << u"data-events"_s;
    QTest::newRow("order") << u"publisherOrderPageAction"_s << u"data-publishers"_s;
}

void TestCatalogPages::menuAndNavigationLeadToEachPage()
{
    QFETCH(QString, action);
    QFETCH(QString, page);
    Desk desk;
    QVERIFY(desk.show());
    desk.action(action)->trigger();
    QCOMPARE(desk.window.pageName(), page);
    QVERIFY(desk.action(action)->isChecked());
    QVERIFY(desk.window.windowTitle().contains(desk.page().title()));
    QVERIFY(!desk.action(u"exportChartAction"_s)->isEnabled());
    const auto *list = desk.window.findChild<QListWidget *>(u"navigationList"_s);
    QCOMPARE(list->currentItem()->text(), desk.page().title());
}

void TestCatalogPages::theFinderLeadsToThemInBothWays()
{
    Desk desk;
    QVERIFY(desk.show());
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"exchange rates"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(desk.window.pageName(), u"data-exchange_rates"_s);
}

void TestCatalogPages::countsFollowEveryChange()
{
    Desk desk;
    QCOMPARE(desk.count(u"Sources"_s), u"11"_s);
    QCOMPARE(desk.count(u"Events"_s), u"3"_s);
    QVERIFY(desk.repository.apply(addition(CatalogRow(Source{u"new"_s, u"New"_s, {}, u"New"_s}))));
    QCOMPARE(desk.count(u"Sources"_s), u"12"_s);
    QCOMPARE(desk.count(u"Publisher order"_s), u"8"_s);
    QVERIFY(desk.repository.undo());
    QCOMPARE(desk.count(u"Sources"_s), u"11"_s);
}

void TestCatalogPages::theFormStandsInPlaceOfTheDataPoint()
{
    Desk desk;
    QVERIFY(desk.show());
    QWidget *figure = desk.window.findChild<QWidget *>(u"observationForm"_s);
    QVERIFY(figure->isVisible());
    desk.action(u"eventsPageAction"_s)->trigger();
    QVERIFY(!figure->isVisible());
    QVERIFY(desk.page().ownForm()->isVisible());
    QVERIFY(!desk.action(u"deleteFigureAction"_s)->isEnabled());
    desk.action(u"sharePageAction"_s)->trigger();
    QVERIFY(figure->isVisible());
}

void TestCatalogPages::anUnfinishedRowAsksBeforeItsPageIsLeft()
{
    Desk desk;
    QVERIFY(desk.show());
    desk.action(u"sourcesPageAction"_s)->trigger();
    desk.table().selectRow(0);
    desk.type(u"title"_s, u"Mine"_s);
    QVERIFY(desk.window.isWindowModified());
    desk.action(u"sharePageAction"_s)->trigger(); // cancelled
    QCOMPARE(desk.window.pageName(), u"data-sources"_s);
    QVERIFY(desk.action(u"sourcesPageAction"_s)->isChecked());
    QVERIFY(!desk.window.closeEdit());
    desk.prompter.nextAnswer = Prompter::Answer::Save;
    desk.action(u"sharePageAction"_s)->trigger();
    QCOMPARE(desk.window.pageName(), u"share"_s);
    QCOMPARE(desk.repository.catalog().source(u"analysys-2018"_s)->title, u"Mine"_s);
    QVERIFY(desk.window.closeEdit());
}

void TestCatalogPages::anUnfinishedDataPointAsksBeforeACatalogPage()
{
    Desk desk;
    QVERIFY(desk.show());
    desk.action(u"addFigureAction"_s)->trigger();
    auto *value
        = desk.window.findChild<QWidget *>(u"observationForm"_s)->findChild<QWidget *>(u"valueEdit"_s);
    QTest::keyClicks(value, u"12"_s);
    desk.action(u"eventsPageAction"_s)->trigger(); // cancelled
    QCOMPARE(desk.window.pageName(), u"share"_s);
    desk.prompter.nextAnswer = Prompter::Answer::Discard;
    desk.action(u"eventsPageAction"_s)->trigger();
    QCOMPARE(desk.window.pageName(), u"data-events"_s);
}

void TestCatalogPages::addDataPointLeadsToTheDataPoints()
{
    Desk desk;
    QVERIFY(desk.show());
    desk.action(u"metricsPageAction"_s)->trigger();
    desk.action(u"addFigureAction"_s)->trigger();
    QCOMPARE(desk.window.pageName(), u"data"_s);
    QVERIFY(
        desk.window.findChild<QWidget *>(u"observationForm"_s)->isAncestorOf(QApplication::focusWidget()));
}

void TestCatalogPages::theKeyForSearchingWorksFromEverywhere()
{
    Desk desk;
    QVERIFY(desk.show());
    for (const QString &action :
        {u"dataPageAction"_s, u"sourcesPageAction"_s, u"metricsPageAction"_s, u"historyPageAction"_s}) {
        desk.window.findChild<QWidget *>(u"navigationList"_s)->setFocus();
        desk.action(action)->trigger();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY2(qobject_cast<QLineEdit *>(QApplication::focusWidget()), qPrintable(action));
        QVERIFY(desk.page().isAncestorOf(QApplication::focusWidget()));
    }
}

void TestCatalogPages::f6ReachesTheForm()
{
    Desk desk;
    QVERIFY(desk.show());
    desk.action(u"sourcesPageAction"_s)->trigger();
    desk.table().selectRow(0);
    QWidget *form = desk.page().ownForm();
    for (int i = 0; i < 3 && !form->isAncestorOf(QApplication::focusWidget()); ++i)
        QTest::keyClick(&desk.window, Qt::Key_F6);
    QVERIFY(form->isAncestorOf(QApplication::focusWidget()));
}

void TestCatalogPages::aChartFollowsARenamedCode()
{
    Desk desk;
    QVERIFY(desk.show());
    auto *chart = qobject_cast<ChartPage *>(&desk.page());
    QVERIFY(chart->showSubject(u"tenpay"_s));
    QCOMPARE(chart->chart()->series.size(), 1);
    const Subject before = *desk.repository.catalog().subject(u"tenpay"_s);
    Subject after = before;
    after.code = u"cft"_s;
    after.nameEn = u"Caifutong"_s;
    QVERIFY(desk.repository.apply(renaming(desk.repository, before, after).value()));
    QVERIFY(chart->chart());
    QCOMPARE(chart->chart()->series.size(), 1);
    QVERIFY(chart->chart()->series.first().label.startsWith(u"Caifutong"_s));
}

void TestCatalogPages::aNameChangesInEveryPicker()
{
    Desk desk;
    QVERIFY(desk.show());
    desk.action(u"partnershipRowsPageAction"_s)->trigger();
    desk.table().selectRow(0);
    const Subject before = *desk.repository.catalog().subject(u"ccb"_s);
    Subject after = before;
    after.nameEn = u"Jianhang"_s;
    QVERIFY(desk.repository.apply(modification(before, after)));
    const auto *bank = desk.page().ownForm()->findChild<QComboBox *>(u"bankEdit"_s);
    QVERIFY2(bank->currentText().startsWith(u"Jianhang"_s), qPrintable(bank->currentText()));
    QVERIFY(desk.table().model()->index(0, 1).data().toString().startsWith(u"Jianhang"_s));
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"jianhang"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(desk.window.pageName(), u"data"_s); // its figures
}

TONGBAO_WIDGET_TEST_MAIN(TestCatalogPages)
#include "tst_catalogpages.moc"
