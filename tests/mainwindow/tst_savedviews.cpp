#include "ui/mainwindow.h"

#include "db/domain/savedviewedits.h"
#include "tests/support/fakerepository.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/widgettest.h"
#include "ui/charts/chartview.h"
#include "ui/common/textdialog.h"
#include "ui/pages/chartpage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

const QString markup = u"<img src=\"/etc/hostname\">"_s;

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
    void keep(const QString &name, Mark mark = Mark::Column)
    {
        View view = *builtInView(u"share");
        view.name = name;
        view.mark = mark;
        QVERIFY(repository.apply(saving(view, repository.catalog())));
    }
    QListWidget *list() const { return window.findChild<QListWidget *>(u"navigationList"_s); }
    // The entries under MY VIEWS.
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list()->count(); ++row) {
            if (list()->item(row)->data(Qt::UserRole).toString().startsWith(u"view:"))
                names.append(list()->item(row)->text());
        }
        return names;
    }
    QListWidgetItem *entry(const QString &name) const
    {
        return list()->findItems(name, Qt::MatchExactly | Qt::MatchCaseSensitive).value(0);
    }
    void open(const QString &name) const
    {
        QTest::mouseClick(
            list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(entry(name)).center());
    }
    QPoint middle(const QString &name) const { return list()->visualItemRect(entry(name)).center(); }
    void press(QPoint place) const { QTest::mousePress(list()->viewport(), Qt::LeftButton, {}, place); }
    void moveTo(QPoint place) const { QTest::mouseMove(list()->viewport(), place); }
    void release(QPoint place) const { QTest::mouseRelease(list()->viewport(), Qt::LeftButton, {}, place); }
    QFrame *dropLine() const { return list()->findChild<QFrame *>(u"dropLine"_s); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(list(), key, modifiers);
    }
    ChartPage *page() const
    {
        for (ChartPage *page : window.findChildren<ChartPage *>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }
    template <typename T>
    T *onPage(const QString &name) const
    {
        return page()->findChild<T *>(name);
    }
    void choose(const std::function<void(View &)> &change) const
    {
        View view = page()->view();
        change(view);
        page()->setView(view);
    }

    test::FakeRepository repository;
    test::ScriptedPrompter prompter;
    MainWindow window;
};

} // namespace

// My views in the window, by keys and mouse.
class TestSavedViews : public QObject {
    Q_OBJECT
private slots:
    void showsNoSectionWithoutViews();
    void savesTheChartUnderANameWithCtrlS();
    void asksBeforeItReplacesAnotherView();
    void opensAViewByAClick();
    void drawsNamesAsTheyAre();
    void saysThatAViewIsChangedAndSavesIt();
    void revertsToWhatIsSaved();
    void renamesAndKeepsTheViewOpen();
    void refusesANameThatIsTaken();
    void deletesAndTakesItBack();
    void movesByKeys();
    void dragsAViewToAnotherPlace();
    void aDragThatEndsElsewhereChangesNothing_data();
    void aDragThatEndsElsewhereChangesNothing();
    void escapeGivesADragUp();
    void duplicatesByTheMenu();
    void saysWhyAViewCannotBeDrawn();
    void savesNothingInAFileForViewingOnly();
    void asksForANameUntilItIsOne();
};

void TestSavedViews::showsNoSectionWithoutViews()
{
    Desk desk;
    QVERIFY(desk.show());
    QVERIFY(desk.entry(u"MY VIEWS"_s)->isHidden());
    desk.keep(u"Deck"_s);
    QVERIFY(!desk.entry(u"MY VIEWS"_s)->isHidden());
    QVERIFY(desk.list()->row(desk.entry(u"Deck"_s)) < desk.list()->row(desk.entry(u"DATA"_s)));
}

void TestSavedViews::savesTheChartUnderANameWithCtrlS()
{
    Desk desk;
    QVERIFY(desk.show());
    desk.choose([](View &view) { view.query.subjects = {u"alipay"_s}; });
    desk.prompter.nextText = u"Weekly deck p. 3"_s;
    desk.list()->setFocus();
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(desk.prompter.suggestion, u"Market share"_s);
    QCOMPARE(desk.names(), QStringList{u"Weekly deck p. 3"_s});
    QCOMPARE(desk.window.pageName(), u"view:Weekly deck p. 3"_s);
    QCOMPARE(desk.page()->view().query.subjects, QStringList{u"alipay"_s});
    QVERIFY(desk.window.windowTitle().contains(u"Weekly deck p. 3"_s));
    QVERIFY(!desk.window.findChild<QAction *>(u"sharePageAction"_s)->isChecked());
}

void TestSavedViews::asksBeforeItReplacesAnotherView()
{
    Desk desk;
    desk.keep(u"Deck"_s);
    QVERIFY(desk.show());
    desk.prompter.nextText = u"Deck"_s;
    desk.onPage<QPushButton>(u"saveViewButton"_s)->click();
    QVERIFY(desk.prompter.questions.last().contains(u"a view \"Deck\" already"_s));
    QCOMPARE(viewOf(*desk.repository.catalog().savedView(u"Deck"_s)).value().mark, Mark::Column);
    desk.prompter.confirms = true;
    desk.onPage<QPushButton>(u"saveViewButton"_s)->click();
    QCOMPARE(viewOf(*desk.repository.catalog().savedView(u"Deck"_s)).value().mark, Mark::Automatic);
}

void TestSavedViews::opensAViewByAClick()
{
    Desk desk;
    desk.keep(u"Deck"_s, Mark::Bar);
    QVERIFY(desk.show());
    desk.open(u"Deck"_s);
    QCOMPARE(desk.window.pageName(), u"view:Deck"_s);
    QCOMPARE(desk.page()->chart()->mark, Mark::Bar);
    QVERIFY(desk.onPage<QPushButton>(u"saveChangesButton"_s)->isHidden());
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(desk.window.pageName(), u"share"_s);
}

void TestSavedViews::drawsNamesAsTheyAre()
{
    Desk desk;
    desk.keep(markup);
    QVERIFY(desk.show());
    QCOMPARE(desk.entry(markup)->text(), markup);
    const QString escaped = u"<qt>%1</qt>"_s.arg(markup.toHtmlEscaped());
    QCOMPARE(desk.entry(markup)->toolTip(), escaped);
    QVERIFY(desk.window.findChild<QAction *>(u"undoAction"_s)->toolTip().contains(markup.toHtmlEscaped()));
    desk.open(markup);
    desk.choose([](View &view) { view.title = u"A<B&amp;"_s; });
    QCOMPARE(desk.page()->chart()->title, u"A<B&amp;"_s);
    QVERIFY(desk.window.windowTitle().contains(markup));
    TextDialog dialog(u"A<B&amp;"_s, u"Name"_s, markup, [](const QString &text) { return text; });
    QCOMPARE(dialog.text(), markup);
    QCOMPARE(dialog.findChild<QLabel *>(u"problemLabel"_s)->textFormat(), Qt::PlainText);
}

void TestSavedViews::saysThatAViewIsChangedAndSavesIt()
{
    Desk desk;
    desk.keep(u"Deck"_s);
    QVERIFY(desk.show());
    desk.open(u"Deck"_s);
    desk.choose([](View &view) { view.subtitle = u"in words"_s; });
    QVERIFY(desk.onPage<QLabel>(u"changedLabel"_s)->isVisible());
    QCOMPARE(desk.entry(u"Deck"_s)->data(Qt::AccessibleTextRole).toString(), u"Deck, changed"_s);
    desk.onPage<QPushButton>(u"saveChangesButton"_s)->click();
    QCOMPARE(viewOf(*desk.repository.catalog().savedView(u"Deck"_s)).value().subtitle, u"in words"_s);
    QVERIFY(desk.onPage<QLabel>(u"changedLabel"_s)->isHidden());
    QCOMPARE(desk.entry(u"Deck"_s)->data(Qt::AccessibleTextRole).toString(), u"Deck"_s);
    // Taken back in the file, it is so on the page too.
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.page()->view().subtitle, QString());
}

void TestSavedViews::revertsToWhatIsSaved()
{
    Desk desk;
    desk.keep(u"Deck"_s);
    QVERIFY(desk.show());
    desk.open(u"Deck"_s);
    desk.choose([](View &view) { view.mark = Mark::Bar; });
    auto *revert = desk.onPage<QPushButton>(u"resetButton"_s);
    QCOMPARE(revert->text(), u"Revert"_s);
    revert->click();
    QCOMPARE(desk.page()->view().mark, Mark::Column);
    QVERIFY(revert->isHidden());
}

void TestSavedViews::renamesAndKeepsTheViewOpen()
{
    Desk desk;
    for (const QString &name : {u"Deck"_s, u"Other"_s})
        desk.keep(name);
    QVERIFY(desk.show());
    desk.open(u"Deck"_s);
    desk.choose([](View &view) { view.mark = Mark::Bar; });
    const ChartPage *page = desk.page();
    desk.prompter.nextText = u"Weekly deck"_s;
    desk.key(Qt::Key_F2);
    QCOMPARE(desk.prompter.suggestion, u"Deck"_s);
    QCOMPARE(desk.names(), QStringList({u"Weekly deck"_s, u"Other"_s}));
    QCOMPARE(desk.window.pageName(), u"view:Weekly deck"_s);
    QCOMPARE(desk.list()->currentItem(), desk.entry(u"Weekly deck"_s));
    QCOMPARE(desk.page(), page);
    QCOMPARE(page->view().mark, Mark::Bar); // what was not saved is not lost either
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.window.pageName(), u"view:Deck"_s);
}

void TestSavedViews::refusesANameThatIsTaken()
{
    Desk desk;
    for (const QString &name : {u"Deck"_s, u"Other"_s})
        desk.keep(name);
    QVERIFY(desk.show());
    desk.open(u"Deck"_s);
    desk.prompter.nextText = u"Other"_s;
    desk.key(Qt::Key_F2);
    QCOMPARE(desk.names(), QStringList({u"Deck"_s, u"Other"_s}));
}

void TestSavedViews::deletesAndTakesItBack()
{
    Desk desk;
    desk.keep(u"Deck"_s);
    QVERIFY(desk.show());
    desk.open(u"Deck"_s);
    desk.key(Qt::Key_Delete);
    QCOMPARE(desk.names(), QStringList());
    QCOMPARE(desk.window.pageName(), u"share"_s);
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.names(), QStringList{u"Deck"_s});
    desk.open(u"Deck"_s);
    QCOMPARE(desk.page()->view().mark, Mark::Column);
}

void TestSavedViews::movesByKeys()
{
    Desk desk;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        desk.keep(name);
    QVERIFY(desk.show());
    desk.open(u"c"_s);
    desk.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.names(), QStringList({u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(desk.list()->currentItem(), desk.entry(u"c"_s));
    desk.key(Qt::Key_Down, Qt::AltModifier);
    desk.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(desk.names(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TestSavedViews::dragsAViewToAnotherPlace()
{
    Desk desk;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        desk.keep(name);
    QVERIFY(desk.show());
    const QPoint above = desk.middle(u"a"_s) - QPoint(0, 6);
    desk.press(desk.middle(u"c"_s));
    desk.moveTo(above);
    QVERIFY(desk.dropLine()->isVisible());
    QCOMPARE(desk.dropLine()->geometry().bottom(), desk.list()->visualItemRect(desk.entry(u"a"_s)).top());
    desk.release(above);
    QVERIFY(!desk.dropLine()->isVisible());
    QCOMPARE(desk.names(), QStringList({u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(desk.list()->currentItem(), desk.entry(u"c"_s));

    const QPoint below = desk.middle(u"b"_s) + QPoint(0, 6);
    desk.press(desk.middle(u"a"_s));
    desk.moveTo(below);
    desk.release(below);
    QCOMPARE(desk.names(), QStringList({u"c"_s, u"b"_s, u"a"_s}));
    QVERIFY(desk.repository.undo());
    QCOMPARE(desk.names(), QStringList({u"c"_s, u"a"_s, u"b"_s}));
}

void TestSavedViews::aDragThatEndsElsewhereChangesNothing_data()
{
    QTest::addColumn<QString>("row"); // under the pointer when it is released
    QTest::addColumn<QPoint>("away"); // from that row's middle
    QTest::newRow("where it began") << u"c"_s << QPoint(3, 0);
    QTest::newRow("on another heading") << u"DATA"_s << QPoint(0, 6);
    QTest::newRow("on a built-in chart") << u"Market share"_s << QPoint();
    QTest::newRow("left of the list") << u"a"_s << QPoint(-2000, 0);
    QTest::newRow("right of the list") << u"a"_s << QPoint(2000, 0);
}

void TestSavedViews::aDragThatEndsElsewhereChangesNothing()
{
    QFETCH(QString, row);
    QFETCH(QPoint, away);
    Desk desk;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        desk.keep(name);
    QVERIFY(desk.show());
    QVERIFY2(desk.entry(row), qPrintable(row));
    const QPoint end = desk.middle(row) + away;
    desk.press(desk.middle(u"c"_s));
    desk.moveTo(desk.middle(u"a"_s));
    desk.moveTo(end);
    desk.release(end);
    QVERIFY(!desk.dropLine()->isVisible());
    QCOMPARE(desk.names(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(desk.repository.nextUndo()->label, u"c"_s); // the view was kept last
}

void TestSavedViews::escapeGivesADragUp()
{
    Desk desk;
    desk.keep(u"a"_s);
    desk.keep(u"b"_s);
    QVERIFY(desk.show());
    desk.press(desk.middle(u"b"_s));
    desk.moveTo(desk.middle(u"a"_s) - QPoint(0, 6));
    desk.key(Qt::Key_Escape);
    QVERIFY(!desk.dropLine()->isVisible());
    desk.release(desk.middle(u"a"_s) - QPoint(0, 6));
    QCOMPARE(desk.names(), QStringList({u"a"_s, u"b"_s}));
}

void TestSavedViews::duplicatesByTheMenu()
{
    Desk desk;
    desk.keep(u"Deck"_s);
    QVERIFY(desk.show());
    const QPoint place = desk.list()->visualItemRect(desk.entry(u"Deck"_s)).center();
    emit desk.list()->customContextMenuRequested(place);
    auto *menu = desk.window.findChild<QMenu *>(u"savedViewMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 6);
    menu->actions().at(1)->trigger();
    menu->close();
    QCOMPARE(desk.names(), QStringList({u"Deck"_s, u"Deck 2"_s}));
    QCOMPARE(desk.window.pageName(), u"view:Deck 2"_s);
}

void TestSavedViews::saysWhyAViewCannotBeDrawn()
{
    Catalog catalog = test::FakeRepository().catalog();
    catalog.setSavedViews({{u"Newer"_s, 1, u"{\"glow\":1,\"kind\":\"share\"}"_s}});
    test::FakeRepository repository(catalog, {});
    test::ScriptedPrompter prompter;
    MainWindow window(repository, prompter);
    window.setPresentation({});
    window.showPage(u"view:Newer"_s);
    QCOMPARE(window.pageName(), u"share"_s);
    QVERIFY(window.findChild<QWidget *>(u"messageBar"_s)->accessibleName().contains(u"cannot be drawn"_s));
}

void TestSavedViews::savesNothingInAFileForViewingOnly()
{
    test::FakeRepository repository;
    repository.setReadOnly(true);
    test::ScriptedPrompter prompter;
    MainWindow window(repository, prompter);
    window.setPresentation({});
    window.show();
    QVERIFY(!window.findChild<QAction *>(u"saveViewAction"_s)->isEnabled());
    for (const ChartPage *page : window.findChildren<ChartPage *>())
        QVERIFY(page->isHidden() || !page->findChild<QPushButton *>(u"saveViewButton"_s)->isEnabled());
}

void TestSavedViews::asksForANameUntilItIsOne()
{
    TextDialog dialog(u"Save view"_s, u"Name of the view"_s, u"Market share"_s, viewNameProblem);
    auto *edit = dialog.findChild<QLineEdit *>(u"textEdit"_s);
    auto *ok = dialog.findChild<QPushButton *>(u"okButton"_s);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(ok->isEnabled());
    QTest::keyClicks(edit, u"share"_s); // over the suggestion, which is selected
    QVERIFY(!ok->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(u"problemLabel"_s)->text().contains(u"built-in chart"_s));
    QTest::keyClicks(edit, u"s "_s);
    QVERIFY(ok->isEnabled());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.text(), u"shares"_s);
}

TONGBAO_WIDGET_TEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
