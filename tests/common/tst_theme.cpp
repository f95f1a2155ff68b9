#include "ui/common/theme.h"

#include "tests/support/widgettest.h"

#include <QFontInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void writesReadableTextOnEveryGround_data();
    void writesReadableTextOnEveryGround();
    void fillsInEveryColourOfTheStyleSheet_data();
    void fillsInEveryColourOfTheStyleSheet();
    void findsTheFontOfTheProgram();
    void marksAFieldWithAProblemAndTakesItBack();
    void joinsButtonsToSegments();
};

void TestTheme::writesReadableTextOnEveryGround_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const ThemeColours &colours = themeColours(theme);
        const char *name = theme == Theme::Light ? "light" : "dark";
        for (const QColor &ground : {colours.window, colours.surface, colours.selection}) {
            QTest::addRow("%s text on %s", name, qPrintable(ground.name())) << colours.text << ground;
            QTest::addRow("%s muted text on %s", name, qPrintable(ground.name()))
                << colours.mutedText << ground;
        }
        QTest::addRow("%s accent on selection", name) << colours.accent << colours.selection;
        QTest::addRow("%s accent on surface", name) << colours.accent << colours.surface;
        QTest::addRow("%s text on accent", name) << colours.accentText << colours.accent;
        QTest::addRow("%s danger on surface", name) << colours.danger << colours.surface;
        QTest::addRow("%s danger on window", name) << colours.danger << colours.window;
        QTest::addRow("%s axis on surface", name) << colours.axis << colours.surface;
    }
}

void TestTheme::writesReadableTextOnEveryGround()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
}

void TestTheme::fillsInEveryColourOfTheStyleSheet_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestTheme::fillsInEveryColourOfTheStyleSheet()
{
    QFETCH(Theme, theme);
    const QString sheet = themeStyleSheet(theme);
    QVERIFY(!sheet.contains(u'@'));
    QVERIFY(!sheet.contains(QRegularExpression(u":\\s*;"_s)));
    QVERIFY(sheet.contains(themeColours(theme).accent.name()));
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QPushButton button;
    button.setStyleSheet(sheet);
    button.ensurePolished();
}

void TestTheme::findsTheFontOfTheProgram()
{
    QVERIFY(isFontInstalled());
    QCOMPARE(QFontInfo(windowFont()).family(), fontFamily());
}

void TestTheme::marksAFieldWithAProblemAndTakesItBack()
{
    const auto borderOf = [](QLineEdit &edit) { return edit.grab().toImage().pixelColor(60, 0); };
    QLineEdit edit;
    edit.setStyleSheet(themeStyleSheet(Theme::Light));
    edit.resize(120, 32);

    setProblem(&edit, true);
    QCOMPARE(borderOf(edit), themeColours(Theme::Light).danger);

    setProblem(&edit, false);
    QCOMPARE(borderOf(edit), themeColours(Theme::Light).border);
}

void TestTheme::joinsButtonsToSegments()
{
    QPushButton line;
    QPushButton area;
    QPushButton table;
    setSegments({&line, &area, &table});
    QCOMPARE(line.property("place").toString(), u"first"_s);
    QCOMPARE(area.property("place").toString(), u"middle"_s);
    QCOMPARE(table.property("place").toString(), u"last"_s);
}

TONGBAO_WIDGET_TEST_MAIN(TestTheme)
#include "tst_theme.moc"
