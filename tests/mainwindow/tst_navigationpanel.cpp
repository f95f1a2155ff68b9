#include "ui/navigationpanel.h"

#include "tests/support/widgettest.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestNavigationPanel : public QObject {
    Q_OBJECT
private slots:
    void choosesAPageByMouse();
    void arrowKeysStepOverHeadings();
    void showingAPageChoosesNothing();
    void showsTheCurrentPageWhole();
    void isWideEnoughForEveryTitle();

private:
    static void fill(NavigationPanel &panel)
    {
        panel.addHeading(u"charts"_s);
        panel.addPage(u"share"_s, IconName::Share);
        panel.addPage(u"volume"_s, IconName::Volume);
        panel.addHeading(u"tables"_s);
        panel.addPage(u"data"_s, IconName::Table);
        panel.setTitle(u"charts"_s, u"CHARTS"_s);
        panel.setTitle(u"share"_s, u"Market share"_s);
        panel.setTitle(u"volume"_s, u"Payment volume"_s);
        panel.setTitle(u"tables"_s, u"DATA"_s);
        panel.setTitle(u"data"_s, u"Data points"_s);
        panel.setTheme(Theme::Light);
        panel.setCount(u"data"_s, 1024);
        panel.setCurrent(u"share"_s);
        panel.resize(panel.minimumWidth(), 400);
        panel.show();
    }
};

void TestNavigationPanel::choosesAPageByMouse()
{
    NavigationPanel panel;
    fill(panel);
    QSignalSpy chosen(&panel, &NavigationPanel::pageChosen);
    auto *list = panel.findChild<QListWidget *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(4)).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"data"_s);
    QCOMPARE(panel.current(), u"data"_s);
}

void TestNavigationPanel::arrowKeysStepOverHeadings()
{
    NavigationPanel panel;
    fill(panel);
    panel.setCurrent(u"volume"_s);
    QSignalSpy chosen(&panel, &NavigationPanel::pageChosen);
    QTest::keyClick(panel.findChild<QListWidget *>(), Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(panel.current(), u"data"_s);
}

void TestNavigationPanel::showingAPageChoosesNothing()
{
    NavigationPanel panel;
    fill(panel);
    QSignalSpy chosen(&panel, &NavigationPanel::pageChosen);
    panel.setCurrent(u"data"_s);
    QCOMPARE(panel.current(), u"data"_s);
    QCOMPARE(chosen.size(), 0);
}

void TestNavigationPanel::showsTheCurrentPageWhole()
{
    NavigationPanel panel;
    fill(panel);
    const auto *list = panel.findChild<QListWidget *>();
    panel.resize(panel.minimumWidth(), panel.height() - list->height() + 100);
    for (const QString &page : {u"data"_s, u"share"_s}) {
        panel.setCurrent(page);
        const QRect entry = list->visualItemRect(list->currentItem());
        QTRY_VERIFY(list->viewport()->rect().contains(entry));
    }
}

void TestNavigationPanel::isWideEnoughForEveryTitle()
{
    NavigationPanel panel;
    fill(panel);
    const int before = panel.minimumWidth();
    panel.setTitle(u"share"_s, u"A title that is much longer than any other one here"_s);
    QVERIFY(panel.minimumWidth() > before);
    const auto *list = panel.findChild<QListWidget *>();
    panel.resize(panel.minimumWidth(), 400);
    QTRY_VERIFY(list->viewport()->width() >= list->sizeHintForColumn(0));
}

TONGBAO_WIDGET_TEST_MAIN(TestNavigationPanel)
#include "tst_navigationpanel.moc"
