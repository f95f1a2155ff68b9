#include "ui/finder.h"

#include "db/domain/savedviewedits.h"
#include "tests/support/fakerepository.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/widgettest.h"
#include "ui/mainwindow.h"
#include "ui/models/finderentry.h"
#include "ui/pages/chartpage.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

struct Desk {
    Desk()
        : window(repository, prompter)
    {
        window.setPresentation({});
    }

    // Opened by the key, as a person does.
    bool open()
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            return false;
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        return popup()->isVisible();
    }
    QWidget *popup() const { return window.findChild<QWidget *>(u"finderPopup"_s); }
    QLineEdit *edit() const { return window.findChild<QLineEdit *>(u"finderEdit"_s); }
    QListWidget *list() const { return window.findChild<QListWidget *>(u"finderList"_s); }
    QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < list()->count(); ++row)
            texts.append(list()->item(row)->text());
        return texts;
    }
    void find(const QString &words) const
    {
        edit()->setText(words);
        QTest::keyClick(edit(), Qt::Key_Return);
    }
    const ChartPage *page() const
    {
        for (const ChartPage *page : window.findChildren<ChartPage *>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }
    QString search() const
    {
        return window.findChild<QWidget *>(u"dataPage"_s)->findChild<QLineEdit *>(u"searchEdit"_s)->text();
    }

    test::FakeRepository repository;
    test::ScriptedPrompter prompter;
    MainWindow window;
};

} // namespace

class TestFinder : public QObject {
    Q_OBJECT
private slots:
    void ranksWhatBeginsWithTheWordsFirst();
    void findsNamesInBothLanguagesAndCodes_data();
    void findsNamesInBothLanguagesAndCodes();
    void opensAView();
    void opensASavedViewByItsTitle();
    void drawsAnAppAloneInTheChartAtHand();
    void listsAnAppThatTheChartHasNothingOf();
    void drawsAMetricInTheChartOfItsFamily();
    void listsTheFiguresOfASource();
    void runsACommand();
    void movesByArrowKeysFromTheField();
    void escapeClosesIt();
    void saysThatNothingIsFound();
    void opensByAClickOnTheBox();
};

void TestFinder::ranksWhatBeginsWithTheWordsFirst()
{
    const auto entry = [](const QString &text) { return finderEntry(FinderKind::View, text, text, {}, {}); };
    const QList<FinderEntry> found
        = foundEntries({entry(u"repay"_s), entry(u"Apple Pay"_s), entry(u"Payment volume"_s)}, u"PAY"_s, 9);
    QStringList texts;
    for (const FinderEntry &one : found)
        texts.append(one.text);
    QCOMPARE(texts, QStringList({u"Payment volume"_s, u"Apple Pay"_s, u"repay"_s}));
    QCOMPARE(foundEntries(found, {}, 2).size(), 2);
    QVERIFY(foundEntries(found, u"apple volume"_s, 9).isEmpty());
}

void TestFinder::findsNamesInBothLanguagesAndCodes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("id");
    QTest::newRow("English name") << u"alipay"_s << u"alipay"_s;
    QTest::newRow("Chinese name") << u"支付宝"_s << u"alipay"_s;
    QTest::newRow("pinyin") << u"zhifubao"_s << u"alipay"_s;
    QTest::newRow("initials") << u"zfb"_s << u"alipay"_s;
    QTest::newRow("code") << u"bank-apps"_s << u"bank-apps"_s;
    QTest::newRow("metric in Chinese") << u"应用渗透率"_s << u"app_penetration"_s;
    QTest::newRow("words in any order") << u"2018 analysys"_s << u"analysys-2018"_s;
}

void TestFinder::findsNamesInBothLanguagesAndCodes()
{
    QFETCH(QString, words);
    const test::FakeRepository repository;
    for (const Language language : {Language::English, Language::Chinese}) {
        const QList<FinderEntry> found
            = foundEntries(catalogEntries(repository.catalog(), language), words, 9);
        QVERIFY(!found.isEmpty());
        QTEST(found.first().id, "id");
    }
}

void TestFinder::opensAView()
{
    Desk desk;
    QVERIFY(desk.open());
    QCOMPARE(desk.texts().first(), u"Market share"_s);
    desk.find(u"penetr"_s);
    QCOMPARE(desk.window.pageName(), u"penetration"_s);
    QVERIFY(!desk.popup()->isVisible());
}

void TestFinder::opensASavedViewByItsTitle()
{
    Desk desk;
    View view = *builtInView(u"share");
    view.name = u"<b>Deck</b>"_s;
    view.title = u"Nine tenths"_s;
    QVERIFY(desk.repository.apply(saving(view, desk.repository.catalog())));
    QVERIFY(desk.open());
    QVERIFY(desk.texts().contains(u"<b>Deck</b>"_s));
    desk.find(u"nine tenths"_s);
    QCOMPARE(desk.window.pageName(), u"view:<b>Deck</b>"_s);
}

void TestFinder::drawsAnAppAloneInTheChartAtHand()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.find(u"财付通"_s);
    QCOMPARE(desk.window.pageName(), u"share"_s);
    QCOMPARE(desk.page()->view().query.subjects, QStringList{u"tenpay"_s});
}

void TestFinder::listsAnAppThatTheChartHasNothingOf()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.find(u"bank-apps"_s);
    QCOMPARE(desk.window.pageName(), u"data"_s);
}

void TestFinder::drawsAMetricInTheChartOfItsFamily()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.find(u"app_penetration"_s);
    QCOMPARE(desk.window.pageName(), u"penetration"_s);
}

void TestFinder::listsTheFiguresOfASource()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.find(u"iresearch-2019"_s);
    QCOMPARE(desk.window.pageName(), u"data"_s);
    QCOMPARE(desk.search(), u"iresearch-2019"_s);
}

void TestFinder::runsACommand()
{
    Desk desk;
    QSignalSpy backedUp(&desk.window, &MainWindow::backUpRequested);
    QVERIFY(desk.open());
    desk.find(u"back up"_s);
    QCOMPARE(backedUp.size(), 1);
}

void TestFinder::movesByArrowKeysFromTheField()
{
    Desk desk;
    QVERIFY(desk.open());
    QTest::keyClick(desk.edit(), Qt::Key_Down);
    QTest::keyClick(desk.edit(), Qt::Key_Down);
    QTest::keyClick(desk.edit(), Qt::Key_Up);
    QCOMPARE(desk.list()->currentRow(), 1);
    QTest::keyClick(desk.edit(), Qt::Key_Return);
    QCOMPARE(desk.window.pageName(), u"penetration"_s);
}

void TestFinder::escapeClosesIt()
{
    Desk desk;
    QVERIFY(desk.open());
    QTest::keyClick(desk.edit(), Qt::Key_Escape);
    QVERIFY(!desk.popup()->isVisible());
    QCOMPARE(desk.window.pageName(), u"share"_s);
}

void TestFinder::saysThatNothingIsFound()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.edit()->setText(u"zebra"_s);
    QVERIFY(desk.window.findChild<QWidget *>(u"finderNothingLabel"_s)->isVisible());
    QTest::keyClick(desk.edit(), Qt::Key_Return);
    QVERIFY(desk.popup()->isVisible());
}

void TestFinder::opensByAClickOnTheBox()
{
    Desk desk;
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTest::mouseClick(desk.window.findChild<QPushButton *>(u"findBox"_s), Qt::LeftButton);
    QVERIFY(desk.popup()->isVisible());
    QVERIFY(!desk.edit()->accessibleName().isEmpty() && !desk.list()->accessibleName().isEmpty());
}

TONGBAO_WIDGET_TEST_MAIN(TestFinder)
#include "tst_finder.moc"
