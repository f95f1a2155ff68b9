#include "ui/pages/overviewpage.h"

#include "tests/support/fakerepository.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/widgettest.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/viewspec.h"
#include "ui/pages/choicebox.h"
#include "ui/pages/headlinecard.h"
#include "ui/pages/smallchart.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestOverviewPage : public QObject {
    Q_OBJECT
private slots:
    void init();

    void showsTheLatestFiguresInLargeLetters();
    void saysWhereAFigureIsFromAndWhatItIs();
    void saysWhatIsNotInTheFile();
    void opensALargeChart_data();
    void opensALargeChart();
    void opensTheLargeChartUnderItsFilter();
    void givesAHeadlineToTheForm();
    void opensTheChartOfADerivedHeadline();
    void convertsTheCurrency();
    void showsWhatWasKnownThen();
    void goesBackToEachChartsOwn();
    void followsAnEditAndItsUndo();
    void refreshesOnlyWhenSeen();
    void speaksChinese();
    void isThePictureThatTheCommandLineDraws();
    void isReachedByTheKeyboard();
    void scrollsWhereItDoesNotFit_data();
    void scrollsWhereItDoesNotFit();

private:
    void show(const QList<Observation> &observations);
    QStringList figures() const;
    HeadlineCard *card(int index) const { return m_page->findChildren<HeadlineCard *>().at(index); }
    SmallChart *chart(const QString &view) const
    {
        return m_page->findChild<SmallChart *>(u"smallChart-"_s + view);
    }
    void pick(const QString &box, const QString &code) const;

    std::unique_ptr<test::FakeRepository> m_repository;
    std::unique_ptr<OverviewPage> m_page;
    QList<View> m_opened;
};

void TestOverviewPage::init()
{
    show(test::sampleObservations());
}

void TestOverviewPage::show(const QList<Observation> &observations)
{
    m_page.reset();
    m_opened.clear();
    m_repository = std::make_unique<test::FakeRepository>(test::sampleCatalog(), observations);
    m_page = std::make_unique<OverviewPage>(*m_repository);
    connect(m_page.get(), &OverviewPage::viewRequested, this,
        [this](const View &view) { m_opened.append(view); });
    m_page->setPresentation({});
    m_page->resize(766, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

QStringList TestOverviewPage::figures() const
{
    QStringList texts;
    for (const HeadlineCard *card : m_page->findChildren<HeadlineCard *>())
        texts.append(card->findChild<QLabel *>(u"headlineFigure"_s)->text());
    return texts;
}

void TestOverviewPage::pick(const QString &name, const QString &code) const
{
    auto *box = m_page->findChild<ChoiceBox *>(name);
    const int wanted = box->findData(code);
    QVERIFY(wanted >= 0);
    while (box->currentIndex() != wanted) {
        const int before = box->currentIndex();
        QTest::keyClick(box, before < wanted ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(box->currentIndex() != before);
    }
}

void TestOverviewPage::showsTheLatestFiguresInLargeLetters()
{
    QCOMPARE(figures().mid(0, 3), (QStringList{u"51%"_s, u"7–11%"_s, u"$5.9 tn"_s}));
}

void TestOverviewPage::saysWhereAFigureIsFromAndWhatItIs()
{
    QCOMPARE(card(0)->accessibleName(), u"Alipay app penetration: 51%"_s);
    QCOMPARE(card(0)->accessibleDescription(), u"2018 · Aurora Mobile"_s);
    QCOMPARE(card(1)->accessibleDescription(), u"2018 · Aurora Mobile. published range"_s);
    QCOMPARE(
        card(2)->accessibleDescription(), u"2017 Q4 · Bloomberg. combined figure, not split, estimate"_s);
}

void TestOverviewPage::saysWhatIsNotInTheFile()
{
    show({});
    for (const QString &figure : figures())
        QCOMPARE(figure, u"–"_s);
    QCOMPARE(card(0)->accessibleDescription(), u"Not in this file"_s);
    QVERIFY(!card(0)->isEnabled());
    QVERIFY(!chart(u"share"_s)->accessibleDescription().isEmpty());
}

void TestOverviewPage::opensALargeChart_data()
{
    QTest::addColumn<QString>("view");
    for (const char *view : {"share", "penetration", "volume", "partnerships"})
        QTest::newRow(view) << QString::fromLatin1(view);
}

void TestOverviewPage::opensALargeChart()
{
    QFETCH(QString, view);
    QTest::mouseClick(chart(view), Qt::LeftButton);
    QTest::keyClick(chart(view), Qt::Key_Return);
    QTest::keyClick(chart(view), Qt::Key_Space);
    QCOMPARE(m_opened, QList<View>(3, *builtInView(view)));
}

void TestOverviewPage::opensTheLargeChartUnderItsFilter()
{
    pick(u"publisherChoice"_s, u"iResearch"_s);
    QTest::mouseClick(chart(u"share"_s), Qt::LeftButton);
    QCOMPARE(m_opened.last().query.publishers, QStringList{u"iResearch"_s});
    QCOMPARE(m_opened.last().title, QString());
}

void TestOverviewPage::givesAHeadlineToTheForm()
{
    QList<Observation> selected;
    connect(m_page.get(), &Page::observationSelected, this,
        [&selected](const Observation &observation) { selected.append(observation); });
    QTest::mouseClick(card(0), Qt::LeftButton);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().key.subject, u"alipay"_s);
    QCOMPARE(selected.first().key.metric, u"app_penetration"_s);
}

void TestOverviewPage::opensTheChartOfADerivedHeadline()
{
    QTest::mouseClick(card(3), Qt::LeftButton);
    QCOMPARE(m_opened, QList<View>{*builtInView(u"concentration")});
}

void TestOverviewPage::convertsTheCurrency()
{
    pick(u"currencyChoice"_s, u"CNY"_s);
    QVERIFY2(figures().at(2).startsWith(u"¥39"_s), qPrintable(figures().at(2)));
    QVERIFY(card(2)->accessibleDescription().contains(u"published as $5.9 tn"_s));
}

void TestOverviewPage::showsWhatWasKnownThen()
{
    pick(u"asOfChoice"_s, u"2018-Q3"_s);
    QCOMPARE(figures().first(), u"51%"_s);
    QTest::mouseClick(chart(u"share"_s), Qt::LeftButton);
    QCOMPARE(m_opened.last().query.asOf, QDate(2018, 9, 30));
}

void TestOverviewPage::goesBackToEachChartsOwn()
{
    auto *reset = m_page->findChild<QPushButton *>(u"resetButton"_s);
    QVERIFY(!reset->isVisible());
    pick(u"publisherChoice"_s, u"iResearch"_s);
    QCOMPARE(figures().first(), u"–"_s);
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(figures().first(), u"51%"_s);
    QVERIFY(!reset->isVisible());
}

void TestOverviewPage::followsAnEditAndItsUndo()
{
    const Observation before = test::observation(
        u"app_penetration"_s, u"alipay"_s, u"2018"_s, test::figure(u"51"_s), u"aurora-2018"_s);
    Observation after = before;
    after.figure = test::figure(u"52"_s);
    QVERIFY(m_repository->apply(modification(before, after)));
    QCOMPARE(figures().first(), u"52%"_s);
    QVERIFY(m_repository->undo());
    QCOMPARE(figures().first(), u"51%"_s);
}

void TestOverviewPage::refreshesOnlyWhenSeen()
{
    m_page->hide();
    const Observation gone = test::observation(
        u"app_penetration"_s, u"alipay"_s, u"2018"_s, test::figure(u"51"_s), u"aurora-2018"_s);
    QVERIFY(m_repository->apply(deletion({gone})));
    QCOMPARE(figures().first(), u"51%"_s);
    m_page->show();
    QCOMPARE(figures().first(), u"–"_s);
}

void TestOverviewPage::speaksChinese()
{
    m_page->setPresentation({Language::Chinese, Theme::Dark});
    QCOMPARE(figures().at(2), u"5.9万亿美元"_s);
    QVERIFY(card(0)->accessibleDescription().startsWith(u"2018年"_s));
}

void TestOverviewPage::isThePictureThatTheCommandLineDraws()
{
    pick(u"currencyChoice"_s, u"CNY"_s);
    QCOMPARE(m_page->name(), u"overview"_s);
    const std::optional<ChartSpec> shown = m_page->chart();
    const Result<ChartSpec> asked = chartSpec(*m_repository, m_page->view(), Language::English);
    QVERIFY(shown && asked);
    QVERIFY(encodeChart(*shown, {}).value() == encodeChart(asked.value(), {}).value());
    show({});
    QVERIFY(m_page->chart()); // the partnerships are there
}

void TestOverviewPage::isReachedByTheKeyboard()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    card(0)->setFocus();
    QStringList names;
    for (int i = 0; i < 8; ++i) {
        names.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names.mid(4),
        (QStringList{u"smallChart-share"_s, u"smallChart-penetration"_s, u"smallChart-volume"_s,
            u"smallChart-partnerships"_s}));
}

void TestOverviewPage::scrollsWhereItDoesNotFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("window of 1280x720") << QSize(766, 600) << true;
    QTest::newRow("large") << QSize(1200, 900) << true;
    QTest::newRow("narrow and low") << QSize(480, 420) << false;
}

void TestOverviewPage::scrollsWhereItDoesNotFit()
{
    QFETCH(QSize, size);
    QFETCH(bool, fits);
    m_page->resize(size);
    const auto *area = m_page->findChild<QScrollArea *>(u"overviewArea"_s);
    QTRY_COMPARE(area->verticalScrollBar()->maximum() == 0, fits);
    for (const QWidget *part : area->widget()->findChildren<QAbstractButton *>()) {
        QTRY_VERIFY2(part->geometry().right() <= area->viewport()->width(), qPrintable(part->objectName()));
        QTRY_VERIFY(part->height() >= part->minimumSizeHint().height());
    }
}

TONGBAO_WIDGET_TEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
