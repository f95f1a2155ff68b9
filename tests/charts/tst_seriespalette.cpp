#include "ui/charts/seriespalette.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"
#include "ui/charts/colourvision.h"
#include "ui/common/theme.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

const QStringList realSubjects{u"alipay"_s, u"tenpay"_s, u"unionpay"_s, u"lakala"_s, u"wechat-pay"_s,
    u"bank-apps"_s, u"market-total"_s, u"alipay+wechat-pay"_s, u"jd-pay"_s, u"baidu-wallet"_s, u"99bill"_s,
    u"others"_s};

QList<Series> seriesOf(const QStringList &subjects)
{
    QList<Series> series;
    for (const QString &subject : subjects) {
        Series one{};
        one.subject = subject;
        series.append(one);
    }
    return series;
}

QStringList randomSubjects(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QStringList subjects;
    for (int i = 0; i < count; ++i)
        subjects.append(u"subject-%1"_s.arg(random.bounded(100000)));
    return subjects;
}

QColor inTheme(const SeriesStyle &style, Theme theme)
{
    return theme == Theme::Dark ? style.dark : style.light;
}

QString pairText(qsizetype a, qsizetype b, double difference)
{
    return u"series %1 and %2 differ by %3"_s.arg(a).arg(b).arg(difference);
}

} // namespace

class TestSeriesPalette : public QObject {
    Q_OBJECT
private slots:
    void tellsSeriesApartForEverybody_data();
    void tellsSeriesApartForEverybody();
    void tellsTheTwoLeadersApartByColourAlone();
    void keepsTheColourOfASubject();
    void writesNamesReadably_data();
    void writesNamesReadably();
    void makesOwnColoursReadable();
    void readsEveryTextOfATheme();
};

void TestSeriesPalette::tellsSeriesApartForEverybody_data()
{
    QTest::addColumn<QStringList>("subjects");
    QTest::newRow("real") << realSubjects;
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("random %u", seed) << randomSubjects(seed, 12);
}

// For every kind of vision and in both themes: by colour, or by dash and marker.
void TestSeriesPalette::tellsSeriesApartForEverybody()
{
    QFETCH(QStringList, subjects);
    const QList<SeriesStyle> styles = seriesStyles(seriesOf(subjects), test::sampleCatalog());
    for (qsizetype i = 0; i < styles.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const SeriesStyle &a = styles.at(i);
            const SeriesStyle &b = styles.at(j);
            const double difference
                = std::min(leastColourDifference(a.light, b.light), leastColourDifference(a.dark, b.dark));
            const bool isTold = difference >= tellableDifference || a.dash != b.dash || a.marker != b.marker;
            QVERIFY2(isTold, qPrintable(pairText(i, j, difference)));
            // The lines of the first six are told apart even where points are too dense for markers.
            if (i < 6)
                QVERIFY2(difference >= tellableDifference || a.dash != b.dash,
                    qPrintable(pairText(i, j, difference)));
        }
    }
}

void TestSeriesPalette::tellsTheTwoLeadersApartByColourAlone()
{
    const QList<SeriesStyle> styles
        = seriesStyles(seriesOf({u"alipay"_s, u"tenpay"_s}), test::sampleCatalog());
    QCOMPARE(styles.first().dash, Qt::SolidLine);
    QCOMPARE(styles.last().dash, Qt::SolidLine);
    for (const Theme theme : {Theme::Light, Theme::Dark})
        QVERIFY(leastColourDifference(inTheme(styles.first(), theme), inTheme(styles.last(), theme))
            >= tellableDifference);
}

void TestSeriesPalette::keepsTheColourOfASubject()
{
    const Catalog catalog = test::sampleCatalog();
    const QColor alone = seriesStyles(seriesOf({u"lakala"_s}), catalog).first().light;
    const QList<SeriesStyle> among = seriesStyles(seriesOf({u"alipay"_s, u"tenpay"_s, u"lakala"_s}), catalog);
    QCOMPARE(among.last().light, alone);
}

void TestSeriesPalette::writesNamesReadably_data()
{
    QTest::addColumn<QStringList>("subjects");
    QTest::newRow("real") << realSubjects;
    QTest::newRow("whole palette") << randomSubjects(7, 40);
}

// Names stand in the colour of their series.
void TestSeriesPalette::writesNamesReadably()
{
    QFETCH(QStringList, subjects);
    const QList<SeriesStyle> styles = seriesStyles(seriesOf(subjects), test::sampleCatalog());
    for (const SeriesStyle &style : styles) {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const double contrast = contrastRatio(inTheme(style, theme), themeColours(theme).surface);
            QVERIFY2(
                contrast >= 4.5, qPrintable(inTheme(style, theme).name() + u' ' + QString::number(contrast)));
        }
    }
}

void TestSeriesPalette::makesOwnColoursReadable()
{
    for (const QColor &own :
        {QColor(Qt::yellow), QColor(Qt::white), QColor(Qt::black), QColor(0x12, 0x34, 0x56)}) {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const QColor &ground = themeColours(theme).surface;
            QVERIFY(contrastRatio(readableOn(own, ground, 4.5), ground) >= 4.5);
        }
    }
}

void TestSeriesPalette::readsEveryTextOfATheme()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const ThemeColours &colours = themeColours(theme);
        const QList<std::pair<QColor, QColor>> pairs{{colours.text, colours.surface},
            {colours.text, colours.window}, {colours.text, colours.selection},
            {colours.mutedText, colours.surface}, {colours.mutedText, colours.window},
            {colours.accent, colours.surface}, {colours.accentText, colours.accent},
            {colours.danger, colours.surface}};
        for (const auto &[ink, ground] : pairs) {
            const double contrast = contrastRatio(ink, ground);
            QVERIFY2(
                contrast >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(contrast)));
        }
    }
}

TONGBAO_TEST_MAIN(TestSeriesPalette)
#include "tst_seriespalette.moc"
