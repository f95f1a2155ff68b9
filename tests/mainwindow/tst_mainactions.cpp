#include "ui/mainactions.h"

#include "resources/resources.h"
#include "tests/support/widgettest.h"
#include "ui/windowmenus.h"
#include "ui/windowtoolbar.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestMainActions : public QObject {
    Q_OBJECT
private slots:
    void saysWhatWouldBeUndoneAndDoneAgain();
    void hasNothingToUndoInANewFile();
    void showsAnAmpersandOfALabel();
    void givesEveryKeyToOneCommandOnly();
    void hasATextForEveryCommand();
    void ticksLanguageAndTheme();
    void putsEveryCommandIntoAMenu();
    void exportButtonFollowsItsCommand();
    void buttonsShowNoKeys();

private:
    static HistoryEntry entry(const QString &label)
    {
        HistoryEntry result;
        result.id = 1;
        result.label = label;
        return result;
    }
    static QList<QAction *> entriesOf(const QMenu *menu)
    {
        QList<QAction *> result;
        for (QAction *action : menu->actions()) {
            if (action->menu())
                result.append(entriesOf(action->menu()));
            else if (!action->isSeparator())
                result.append(action);
        }
        return result;
    }
};

void TestMainActions::saysWhatWouldBeUndoneAndDoneAgain()
{
    QMainWindow window;
    MainActions actions(&window);
    actions.setPresentation({});
    const HistoryEntry undo = entry(u"tenpay 2018-Q4, 38.2 → 38.8"_s);
    const HistoryEntry redo = entry(u"alipay 2018-Q4, 53 → 54"_s);
    actions.setSteps(undo, redo);
    QCOMPARE(actions.action(Command::Undo)->text(), u"&Undo "_s + historyText(undo));
    QCOMPARE(actions.action(Command::Redo)->text(), u"&Redo "_s + historyText(redo));
    QVERIFY(actions.action(Command::Undo)->text().contains(u"tenpay 2018-Q4, 38.2 → 38.8"_s));
    QVERIFY(actions.action(Command::Undo)->isEnabled());
    QVERIFY(actions.action(Command::Redo)->isEnabled());
    QCOMPARE(actions.action(Command::Undo)->iconText(), u"Undo"_s); // the button keeps its width
}

void TestMainActions::hasNothingToUndoInANewFile()
{
    QMainWindow window;
    MainActions actions(&window);
    actions.setPresentation({});
    actions.setSteps({}, {});
    QVERIFY(!actions.action(Command::Undo)->isEnabled());
    QVERIFY(!actions.action(Command::Redo)->isEnabled());
    QCOMPARE(actions.action(Command::Undo)->text(), u"&Undo"_s);
}

void TestMainActions::showsAnAmpersandOfALabel()
{
    QMainWindow window;
    MainActions actions(&window);
    actions.setPresentation({});
    actions.setSteps(entry(u"AT&T.csv"_s), {});
    QVERIFY(actions.action(Command::Undo)->text().endsWith(u"AT&&T.csv"_s));
}

void TestMainActions::givesEveryKeyToOneCommandOnly()
{
    QMainWindow window;
    const MainActions actions(&window);
    QSet<QKeySequence> seen;
    for (const QAction *action : window.actions()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!seen.contains(key), qPrintable(key.toString()));
            seen.insert(key);
        }
    }
    QVERIFY(seen.contains(QKeySequence(u"Ctrl+E"_s)));
    QVERIFY(seen.contains(QKeySequence(u"Ctrl+Y"_s)));
}

void TestMainActions::hasATextForEveryCommand()
{
    QMainWindow window;
    MainActions actions(&window);
    actions.setPresentation({Language::Chinese, Theme::Dark});
    QSet<QString> texts;
    for (const QAction *action : window.actions()) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!texts.contains(action->text()), qPrintable(action->text()));
        texts.insert(action->text());
    }
}

void TestMainActions::ticksLanguageAndTheme()
{
    QMainWindow window;
    MainActions actions(&window);
    actions.setPresentation({Language::Chinese, Theme::Dark});
    actions.setThemeChoice(ThemeChoice::System);
    QVERIFY(actions.action(Command::Chinese)->isChecked());
    QVERIFY(!actions.action(Command::English)->isChecked());
    QVERIFY(actions.action(Command::SystemTheme)->isChecked());
    actions.setThemeChoice(ThemeChoice::Dark);
    QVERIFY(actions.action(Command::DarkTheme)->isChecked());
    QVERIFY(!actions.action(Command::SystemTheme)->isChecked());
}

void TestMainActions::putsEveryCommandIntoAMenu()
{
    QMainWindow window;
    const MainActions actions(&window);
    WindowMenus menus(window.menuBar(), actions);
    menus.retranslate();
    QList<QAction *> entries;
    for (const QAction *menu : window.menuBar()->actions())
        entries.append(entriesOf(menu->menu()));
    for (QAction *action : window.actions())
        QVERIFY2(entries.count(action) == 1, qPrintable(action->objectName()));
}

void TestMainActions::exportButtonFollowsItsCommand()
{
    QMainWindow window;
    MainActions actions(&window);
    WindowToolBar bar(actions, &window);
    actions.setPresentation({});
    const auto *button = bar.findChild<QToolButton *>(u"exportButton"_s);
    QAction *command = actions.action(Command::ExportChart);
    QCOMPARE(button->text(), u"Export…"_s);
    command->setEnabled(false);
    QVERIFY(!button->isEnabled());
    command->setEnabled(true);
    QSignalSpy asked(command, &QAction::triggered);
    QTest::mouseClick(bar.findChild<QToolButton *>(u"exportButton"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestMainActions::buttonsShowNoKeys()
{
    initResources();
    QTranslator chinese;
    QVERIFY(chinese.load(u"tongbao_zh_CN"_s, u":/i18n"_s));
    QVERIFY(QCoreApplication::installTranslator(&chinese));
    QMainWindow window;
    MainActions actions(&window);
    actions.setPresentation({Language::Chinese, Theme::Light});
    const QAction *add = actions.action(Command::AddFigure);
    QVERIFY(add->text().contains(u"(&A)"_s));
    QVERIFY(!add->iconText().isEmpty());
    QVERIFY(!add->iconText().contains(u'('));
}

TONGBAO_WIDGET_TEST_MAIN(TestMainActions)
#include "tst_mainactions.moc"
