#include "tests/journeys/analyst.h"
#include "tests/support/widgettest.h"
#include "ui/charts/chartview.h"
#include "ui/pages/page.h"

#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::Analyst;

// The window speaks the other language and changes its colours without losing one's place.
class TestLanguageAndTheme : public QObject {
    Q_OBJECT
private slots:
    void languageKeepsPageSelectionAndTyping();
    void languageKeepsTheFilters();
    void chartAndTableSpeakTheLanguage();
    void themeKeepsPageSelectionAndTyping();
    void chartTakesTheTheme();

private:
    // Page, what is typed, and whether the figure is still selected.
    static QString place(const Analyst &analyst)
    {
        return u"%1, %2, %3"_s.arg(analyst.window().pageName(), analyst.field(u"value"_s),
            analyst.selectedRow().contains(u"38.82"_s) ? u"selected"_s : u"not selected"_s);
    }
    const QString m_place = u"share, 38.99, selected"_s;
    static bool begins(Analyst &analyst)
    {
        if (!analyst.opens() || !analyst.clicksRow({u"2018 Q3"_s, u"Tenpay"_s, u"38.82"_s}))
            return false;
        analyst.types(u"value"_s, u"38.99"_s);
        return true;
    }
};

void TestLanguageAndTheme::languageKeepsPageSelectionAndTyping()
{
    Analyst analyst;
    QVERIFY(begins(analyst));
    analyst.chooses(u"chineseAction"_s);
    QCOMPARE(place(analyst), m_place);
    analyst.chooses(u"englishAction"_s);
    QCOMPARE(place(analyst), m_place);
    QVERIFY(analyst.answers().questions.isEmpty());
}

void TestLanguageAndTheme::languageKeepsTheFilters()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    analyst.presses(Qt::Key_0, Qt::ControlModifier);
    const qsizetype all = analyst.page().figureCount();
    auto *search = analyst.page().findChild<QLineEdit *>(u"searchEdit"_s);
    search->setFocus();
    QTest::keyClicks(search, u"lakala"_s);
    QTRY_VERIFY(analyst.page().figureCount() < all);
    const qsizetype found = analyst.page().figureCount();
    QVERIFY(found > 0);
    analyst.chooses(u"chineseAction"_s);
    QCOMPARE(search->text(), u"lakala"_s);
    QCOMPARE(analyst.page().figureCount(), found);
}

void TestLanguageAndTheme::chartAndTableSpeakTheLanguage()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    analyst.chooses(u"chineseAction"_s);
    QCOMPARE(analyst.page().chart()->language, Language::Chinese);
    QVERIFY(!analyst.row({u"2018年"_s, u"财付通"_s, u"38.82"_s}).isEmpty());
    analyst.chooses(u"englishAction"_s);
    QVERIFY(!analyst.row({u"2018 Q3"_s, u"Tenpay"_s, u"38.82"_s}).isEmpty());
}

void TestLanguageAndTheme::themeKeepsPageSelectionAndTyping()
{
    Analyst analyst;
    QVERIFY(begins(analyst));
    analyst.chooses(u"darkThemeAction"_s);
    QCOMPARE(place(analyst), m_place);
    analyst.chooses(u"lightThemeAction"_s);
    QCOMPARE(place(analyst), m_place);
}

void TestLanguageAndTheme::chartTakesTheTheme()
{
    Analyst analyst;
    QVERIFY(analyst.opens());
    auto *chart = analyst.page().findChild<ChartView *>();
    const auto corner = [chart] { return QColor(chart->grab().toImage().pixel(3, chart->height() / 2)); };
    QCOMPARE(corner(), themeColours(Theme::Light).surface);
    analyst.chooses(u"darkThemeAction"_s);
    QCOMPARE(corner(), themeColours(Theme::Dark).surface);
    QCOMPARE(QApplication::palette().color(QPalette::Window), themeColours(Theme::Dark).window);
}

TONGBAO_WIDGET_TEST_MAIN(TestLanguageAndTheme)
#include "tst_languageandtheme.moc"
