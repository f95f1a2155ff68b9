#include "ui/mainwindow.h"

#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/widgettest.h"
#include "ui/pages/chartpage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QStatusBar>

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
    QString status(const QString &name) const
    {
        return window.statusBar()->findChild<QLabel *>(name)->text();
    }
    QWidget *messages() const { return window.findChild<QWidget *>(u"messageBar"_s); }

    test::FakeRepository repository;
    test::ScriptedPrompter prompter;
    MainWindow window;
};

Observation old()
{
    return test::observation(
        u"tp_mobile_share"_s, u"tenpay"_s, u"2018-Q4"_s, test::figure(u"38.87"_s), u"analysys-2019"_s);
}

Observation corrected()
{
    Observation observation = old();
    observation.figure = test::figure(u"38.8"_s);
    return observation;
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private slots:
    void keysShowThePages();
    void aFileForViewingOnlySaysSoAndCannotBeEdited();
    void namesTheStepThatUndoWouldTakeBack();
    void saysThatAFailedStepFailed();
    void aDoneChangeSettlesAnOldError();
    void aMessageGoesWithThePageThatItIsAbout();
    void anotherTrySettlesAnOldError();
    void countsTheFiguresOfTheFile();
    void countsDealsWherePartnershipsAreShown();
    void opensTheLargeChartOfASmallOne();
    void opensTheLargeChartAsTheOverviewHasIt();
    void copiesTheChartAsAPicture();
    void copiesItsFiguresAsWell();
    void copiesACitationInBothStyles();
    void aPageWithoutAChartExportsNone();
    void passesOnWhatIsTheApplicationsToDo();
    void f6GoesFromPaneToPane();
    void remembersPageAndExportOptions();
    void aboutNamesVersionAndLicence();
    void fitsASmallScreen();
};

void TestMainWindow::keysShowThePages()
{
    Desk desk;
    QVERIFY(desk.show());
    QCOMPARE(desk.window.pageName(), u"share"_s);
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(desk.window.pageName(), u"penetration"_s);
    QTest::keyClick(&desk.window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(desk.window.pageName(), u"volume"_s);
    QVERIFY(desk.action(u"volumePageAction"_s)->isChecked());
    QTest::keyClick(&desk.window, Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(desk.window.pageName(), u"users"_s);
    QTest::keyClick(&desk.window, Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(desk.window.pageName(), u"count"_s);
    QTest::keyClick(&desk.window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(desk.window.pageName(), u"data"_s);
    QVERIFY(desk.window.windowTitle().contains(u"Data points"_s));
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(desk.window.pageName(), u"share"_s);
    QTest::keyClick(&desk.window, Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(desk.window.pageName(), u"overview"_s);
    QTest::keyClick(&desk.window, Qt::Key_8, Qt::ControlModifier);
    QCOMPARE(desk.window.pageName(), u"partnerships"_s);
}

void TestMainWindow::aFileForViewingOnlySaysSoAndCannotBeEdited()
{
    test::FakeRepository repository;
    QVERIFY(repository.apply(modification(old(), corrected())));
    repository.setReadOnly(true);
    test::ScriptedPrompter prompter;
    MainWindow window(repository, prompter);
    window.setPresentation({});
    window.show();
    QVERIFY(window.findChild<QWidget *>(u"messageBar"_s)->accessibleName().contains(u"viewing only"_s));
    QCOMPARE(window.statusBar()->findChild<QLabel *>(u"stateLabel"_s)->text(), u"Read-only"_s);
    for (const QString &name :
        {u"addFigureAction"_s, u"deleteFigureAction"_s, u"undoAction"_s, u"redoAction"_s})
        QVERIFY2(!window.findChild<QAction *>(name)->isEnabled(), qPrintable(name));
    QVERIFY(window.findChild<QAction *>(u"exportChartAction"_s)->isEnabled());
}

void TestMainWindow::namesTheStepThatUndoWouldTakeBack()
{
    Desk desk;
    QVERIFY(!desk.action(u"undoAction"_s)->isEnabled());
    QVERIFY(desk.repository.apply(modification(old(), corrected())));
    QVERIFY(desk.action(u"undoAction"_s)->text().contains(u"Tenpay 2018-Q4, 38.87 → 38.8"_s));
    desk.action(u"undoAction"_s)->trigger();
    QCOMPARE(desk.repository.observation(old().key).value(), old());
    QVERIFY(!desk.action(u"undoAction"_s)->isEnabled());
    QVERIFY(desk.action(u"redoAction"_s)->text().contains(u"Tenpay 2018-Q4, 38.87 → 38.8"_s));
    QVERIFY(desk.window.statusBar()->currentMessage().contains(u"38.87 → 38.8"_s));
}

void TestMainWindow::saysThatAFailedStepFailed()
{
    Desk desk;
    QVERIFY(desk.show());
    QVERIFY(desk.repository.apply(modification(old(), corrected())));
    desk.repository.failNextChange({u"The disk is full."_s});
    desk.action(u"undoAction"_s)->trigger();
    QVERIFY(desk.messages()->isVisible());
    QCOMPARE(desk.messages()->accessibleName(), u"The disk is full."_s);
    QCOMPARE(desk.repository.observation(old().key).value(), corrected());
}

void TestMainWindow::aDoneChangeSettlesAnOldError()
{
    Desk desk;
    QVERIFY(desk.show());
    desk.window.showError({u"The disk is full."_s});
    QVERIFY(desk.messages()->isVisible());
    QVERIFY(desk.repository.apply(modification(old(), corrected())));
    QVERIFY(!desk.messages()->isVisible());
}

void TestMainWindow::aMessageGoesWithThePageThatItIsAbout()
{
    Desk desk;
    QVERIFY(desk.show());
    desk.window.showError({u"The disk is full."_s});
    desk.window.showPage(desk.window.pageName());
    QVERIFY(desk.messages()->isVisible());
    desk.window.showPage(u"volume"_s);
    QVERIFY(!desk.messages()->isVisible());
    desk.window.showNotice(u"Saved as market.png"_s);
    QVERIFY(desk.messages()->isVisible());
    desk.window.showPage(u"share"_s);
    QVERIFY(!desk.messages()->isVisible());
}

void TestMainWindow::anotherTrySettlesAnOldError()
{
    Desk desk;
    QVERIFY(desk.show());
    desk.window.showError({u"The disk is full."_s});
    desk.action(u"backUpAction"_s)->trigger();
    QVERIFY(!desk.messages()->isVisible());
    desk.window.showNotice(u"Backed up"_s);
    QCOMPARE(desk.messages()->accessibleName(), u"Backed up"_s);
}

void TestMainWindow::countsTheFiguresOfTheFile()
{
    Desk desk;
    desk.window.showPage(u"data"_s);
    const qint64 count = desk.repository.info().value().count(Table::Observations);
    QCOMPARE(desk.status(u"countLabel"_s), u"%1 data points"_s.arg(count));
    QVERIFY(desk.repository.apply(deletion({old()})));
    QCOMPARE(desk.status(u"countLabel"_s), u"%1 data points"_s.arg(count - 1));
    QCOMPARE(desk.status(u"fileLabel"_s), u"market.tongbao"_s);
}

void TestMainWindow::countsDealsWherePartnershipsAreShown()
{
    Desk desk;
    desk.window.showPage(u"partnerships"_s);
    QVERIFY(desk.status(u"countLabel"_s).startsWith(u"1 deal"_s));
}

void TestMainWindow::opensTheLargeChartOfASmallOne()
{
    Desk desk;
    QVERIFY(desk.show());
    desk.window.showPage(u"overview"_s);
    auto *small = desk.window.findChild<QWidget *>(u"smallChart-volume"_s);
    QTest::mouseClick(small, Qt::LeftButton);
    QCOMPARE(desk.window.pageName(), u"volume"_s);
    desk.window.showPage(u"overview"_s);
    QTest::keyClick(desk.window.findChild<QWidget *>(u"smallChart-partnerships"_s), Qt::Key_Return);
    QCOMPARE(desk.window.pageName(), u"partnerships"_s);
}

void TestMainWindow::opensTheLargeChartAsTheOverviewHasIt()
{
    Desk desk;
    QVERIFY(desk.show());
    desk.window.showPage(u"overview"_s);
    auto *overview = desk.window.findChild<QWidget *>(u"overviewPage"_s);
    auto *currency = overview->findChild<QComboBox *>(u"currencyChoice"_s);
    while (currency->currentData().toString() != u"USD")
        QTest::keyClick(currency, Qt::Key_Down);
    QTest::mouseClick(desk.window.findChild<QWidget *>(u"smallChart-volume"_s), Qt::LeftButton);
    auto *page = desk.window.findChild<ChartPage *>(u"chartPage-volume"_s);
    QCOMPARE(page->view().query.currency, u"USD"_s);
}

void TestMainWindow::copiesTheChartAsAPicture()
{
    Desk desk;
    QGuiApplication::clipboard()->clear();
    desk.action(u"copyChartAction"_s)->trigger();
    const QImage image = QGuiApplication::clipboard()->image();
    QCOMPARE(image.size(), QSize(1600, 900));
}

void TestMainWindow::copiesItsFiguresAsWell()
{
    Desk desk;
    QGuiApplication::clipboard()->clear();
    desk.action(u"copyChartAction"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"period\tmetric\t"_s));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"<table>"_s));
}

void TestMainWindow::copiesACitationInBothStyles()
{
    Desk desk;
    desk.action(u"copyCitationAction"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"Chart: Tongbao."_s));
    desk.action(u"copyGbtCitationAction"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"[1] "_s));
    desk.window.showPage(u"data"_s);
    QVERIFY(!desk.action(u"copyCitationAction"_s)->isEnabled());
}

void TestMainWindow::aPageWithoutAChartExportsNone()
{
    Desk desk;
    QVERIFY(desk.action(u"exportChartAction"_s)->isEnabled());
    desk.window.showPage(u"data"_s);
    QVERIFY(!desk.action(u"exportChartAction"_s)->isEnabled());
    QVERIFY(!desk.action(u"copyChartAction"_s)->isEnabled());
}

void TestMainWindow::passesOnWhatIsTheApplicationsToDo()
{
    Desk desk;
    QSignalSpy opened(&desk.window, &MainWindow::openRequested);
    QSignalSpy made(&desk.window, &MainWindow::newRequested);
    QSignalSpy spoken(&desk.window, &MainWindow::languageChosen);
    QSignalSpy coloured(&desk.window, &MainWindow::themeChosen);
    desk.action(u"openFileAction"_s)->trigger();
    desk.action(u"newFileAction"_s)->trigger();
    desk.action(u"newEmptyFileAction"_s)->trigger();
    desk.action(u"chineseAction"_s)->trigger();
    desk.action(u"systemThemeAction"_s)->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(made.size(), 2);
    QCOMPARE(made.at(0).first().toBool(), true);
    QCOMPARE(made.at(1).first().toBool(), false);
    QCOMPARE(spoken.first().first().value<Language>(), Language::Chinese);
    QCOMPARE(coloured.first().first().value<ThemeChoice>(), ThemeChoice::System);
}

void TestMainWindow::f6GoesFromPaneToPane()
{
    Desk desk;
    QVERIFY(desk.show());
    const QList<QWidget *> panes = {desk.window.findChild<QWidget *>(u"navigationPanel"_s),
        desk.window.findChild<QWidget *>(u"pages"_s), desk.window.findChild<QWidget *>(u"editorPane"_s)};
    desk.action(u"addFigureAction"_s)->trigger(); // the form has fields now
    QVERIFY(panes.at(2)->isAncestorOf(QApplication::focusWidget()));
    for (const int pane : {0, 1, 2, 0}) {
        QTest::keyClick(&desk.window, Qt::Key_F6);
        QVERIFY2(
            panes.at(pane)->isAncestorOf(QApplication::focusWidget()), qPrintable(QString::number(pane)));
    }
}

void TestMainWindow::remembersPageAndExportOptions()
{
    WindowMemory memory;
    {
        Desk desk;
        desk.window.showPage(u"volume"_s);
        memory = desk.window.memory();
    }
    memory.exportOptions.dpi = 300;
    Desk desk;
    desk.window.restore(memory);
    QCOMPARE(desk.window.pageName(), u"volume"_s);
    QCOMPARE(desk.window.memory().exportOptions.dpi, 300);
    desk.window.restore({}); // a first start
    QCOMPARE(desk.window.pageName(), u"volume"_s);
}

void TestMainWindow::aboutNamesVersionAndLicence()
{
    Desk desk;
    QVERIFY(desk.show());
    desk.action(u"aboutAction"_s)->trigger();
    const auto *dialog = desk.window.findChild<QDialog *>(u"aboutDialog"_s);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"versionLabel"_s)->text().contains(QString::fromLatin1(qVersion())));
    QVERIFY(dialog->findChild<QLabel *>(u"licenceLabel"_s)->text().contains(u"GPL-3.0-only"_s));
    QTest::keyClick(desk.window.findChild<QDialog *>(u"aboutDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!desk.window.findChild<QDialog *>(u"aboutDialog"_s));
}

void TestMainWindow::fitsASmallScreen()
{
    QApplication::setFont(windowFont());
    Desk desk;
    for (const Language language : {Language::English, Language::Chinese}) {
        desk.window.setPresentation({language, Theme::Light});
        desk.window.resize(1024, 640);
        QCOMPARE(desk.window.size(), QSize(1024, 640));
        QVERIFY(desk.window.centralWidget()->minimumSizeHint().width() <= 1024);
    }
}

TONGBAO_WIDGET_TEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
