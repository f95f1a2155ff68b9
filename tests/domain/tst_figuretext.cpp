#include "db/domain/figuretext.h"

#include "tests/support/printing.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestFigureText : public QObject {
    Q_OBJECT
private slots:
    void writesPointsAndIndices();
    void choosesScaleBySizeAndLanguage_data();
    void choosesScaleBySizeAndLanguage();
    void namesEveryScale();
    void readsBackScalesByCodeOrCharacters();
    void offersScalesOfTheLanguage();
    void writesNumbersInScale_data();
    void writesNumbersInScale();
    void writesFiguresForPeople_data();
    void writesFiguresForPeople();
    void readsTheStarterFiguresThatItWrites_data();
    void readsTheStarterFiguresThatItWrites();
};

void TestFigureText::choosesScaleBySizeAndLanguage_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<Scale>("english");
    QTest::addColumn<Scale>("chinese");
    QTest::newRow("nothing") << 0.0 << Scale::One << Scale::One;
    QTest::newRow("thousands") << 9999.0 << Scale::One << Scale::One;
    QTest::newRow("万") << 1e4 << Scale::One << Scale::TenThousand;
    QTest::newRow("million") << 1e6 << Scale::Million << Scale::TenThousand;
    QTest::newRow("亿") << 1e8 << Scale::Million << Scale::HundredMillion;
    QTest::newRow("billion") << 1e9 << Scale::Billion << Scale::HundredMillion;
    QTest::newRow("trillion") << 1e12 << Scale::Trillion << Scale::Trillion;
    QTest::newRow("negative") << -2e12 << Scale::Trillion << Scale::Trillion;
}

void TestFigureText::choosesScaleBySizeAndLanguage()
{
    QFETCH(double, largest);
    QTEST(scaleFor(largest, UnitKind::Money, Language::English), "english");
    QTEST(scaleFor(largest, UnitKind::Count, Language::Chinese), "chinese");
    QCOMPARE(scaleFor(largest, UnitKind::Percent, Language::Chinese), Scale::One);
}

void TestFigureText::namesEveryScale()
{
    const auto english = Language::English;
    const auto chinese = Language::Chinese;
    QCOMPARE(scaleName(Scale::One, english), QString());
    QCOMPARE(scaleName(Scale::Trillion, english), u"trillion"_s);
    QCOMPARE(scaleShortName(Scale::Trillion, english), u"tn"_s);
    QCOMPARE(scaleName(Scale::Trillion, chinese), u"万亿"_s);
    QCOMPARE(scaleName(Scale::HundredMillion, chinese), u"亿"_s);
    for (const Scale scale : {Scale::Automatic, Scale::One, Scale::Thousand, Scale::TenThousand,
             Scale::Million, Scale::HundredMillion, Scale::Billion, Scale::Trillion}) {
        for (const Language language : {english, chinese}) {
            for (const QString &name : {scaleName(scale, language), scaleShortName(scale, language)}) {
                const FigureReading reading = readFigure(u"3 "_s + name);
                QVERIFY2(reading.value.has_value(), qPrintable(name));
                QCOMPARE(reading.value->value(), 3 * scaleFactor(scale));
            }
        }
    }
}

void TestFigureText::readsBackScalesByCodeOrCharacters()
{
    for (const Scale scale : {Scale::Automatic, Scale::One, Scale::Thousand, Scale::TenThousand,
             Scale::Million, Scale::HundredMillion, Scale::Billion, Scale::Trillion})
        QCOMPARE(scaleFromCode(scaleCode(scale)), scale);
    QCOMPARE(scaleFromCode(u"万亿"), Scale::Trillion);
    QCOMPARE(scaleFromCode(u"亿"), Scale::HundredMillion);
    QCOMPARE(scaleFromCode(u"万"), Scale::TenThousand);
    QVERIFY(!scaleFromCode(u""));
    QVERIFY(!scaleFromCode(u"dozen"));
}

void TestFigureText::offersScalesOfTheLanguage()
{
    QCOMPARE(scalesOf(Language::English), QList({Scale::Trillion, Scale::Billion, Scale::Million}));
    QCOMPARE(
        scalesOf(Language::Chinese), QList({Scale::Trillion, Scale::HundredMillion, Scale::TenThousand}));
}

void TestFigureText::writesNumbersInScale_data()
{
    QTest::addColumn<Number>("number");
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &number, Scale scale, const QString &text) {
        QTest::newRow(name) << test::number(number) << scale << text;
    };
    row("decimal kept", u"55.0"_s, Scale::One, u"55.0"_s);
    row("whole", u"55"_s, Scale::One, u"55"_s);
    row("thousands", u"90419"_s, Scale::One, u"90,419"_s);
    row("three digits", u"904"_s, Scale::One, u"904"_s);
    row("thousands with decimals", u"1234567.8912"_s, Scale::One, u"1,234,567.8912"_s);
    row("negative", u"-123"_s, Scale::One, u"-123"_s);
    row("negative thousands", u"-1234"_s, Scale::One, u"-1,234"_s);
    row("automatic", u"1234567"_s, Scale::Automatic, u"1,234,567"_s);
    row("trillion as printed", u"9.04e12"_s, Scale::Trillion, u"9.04"_s);
    row("zero at the end as printed", u"9.0e12"_s, Scale::Trillion, u"9.0"_s);
    row("trillion in full digits", u"9040000000000"_s, Scale::Trillion, u"9.04"_s);
    row("round trillion in full digits", u"9000000000000"_s, Scale::Trillion, u"9"_s);
    row("every digit", u"40364510000000"_s, Scale::Trillion, u"40.36451"_s);
    row("full digits in one", u"9.04e12"_s, Scale::One, u"9,040,000,000,000"_s);
    row("less than one", u"5820000"_s, Scale::HundredMillion, u"0.0582"_s);
    row("far less than one", u"5"_s, Scale::Trillion, u"0.000000000005"_s);
    row("negative below one", u"-5820000"_s, Scale::HundredMillion, u"-0.0582"_s);
    row("decimals and a scale", u"1234567.50"_s, Scale::Million, u"1.23456750"_s);
    row("grouped in scale", u"9041900000000"_s, Scale::HundredMillion, u"90,419"_s);
    row("zero", u"0"_s, Scale::Trillion, u"0"_s);
    row("zero with decimals", u"0.0"_s, Scale::One, u"0.0"_s);
    row("rounder than the scale", u"1e13"_s, Scale::Trillion, u"10"_s);
    row("thousand", u"5210000"_s, Scale::Thousand, u"5,210"_s);
    row("far beyond", u"3e30"_s, Scale::Trillion, u"3,000,000,000,000,000,000"_s);
}

void TestFigureText::writesNumbersInScale()
{
    QFETCH(Number, number);
    QFETCH(Scale, scale);
    QTEST(numberText(number, scale, Language::English), "text");
    QTEST(numberText(number, scale, Language::Chinese), "text");
}

void TestFigureText::writesFiguresForPeople_data()
{
    QTest::addColumn<Figure>("figure");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    using test::figure;
    const QString cny = u"CNY"_s;
    const QString usd = u"USD"_s;
    const QString count = u"count"_s;
    QTest::newRow("percent") << figure(u"53.78"_s) << u"53.78%"_s << u"53.78%"_s;
    QTest::newRow("decimal kept") << figure(u"55.0"_s) << u"55.0%"_s << u"55.0%"_s;
    QTest::newRow("range") << figure(u"7-11"_s) << u"7–11%"_s << u"7–11%"_s;
    QTest::newRow("value with range") << figure(u"9 7-11"_s) << u"9% (7–11%)"_s << u"9% (7–11%)"_s;
    QTest::newRow("over") << figure(u">94"_s) << u">94%"_s << u">94%"_s;
    QTest::newRow("under") << figure(u"<5"_s) << u"<5%"_s << u"<5%"_s;
    QTest::newRow("about") << figure(u"~80"_s) << u"about 80%"_s << u"约80%"_s;
    QTest::newRow("about a range") << figure(u"~7-11"_s) << u"about 7–11%"_s << u"约7–11%"_s;
    QTest::newRow("dollars") << figure(u"5900000000000"_s, usd) << u"$5.9 tn"_s << u"5.9万亿美元"_s;
    QTest::newRow("yuan") << figure(u"9040000000000"_s, cny) << u"¥9.04 tn"_s << u"9.04万亿元"_s;
    QTest::newRow("other currency") << figure(u"5000000000"_s, u"EUR"_s) << u"EUR 5 bn"_s << u"50亿 EUR"_s;
    QTest::newRow("yen has no ¥") << figure(u"5000000"_s, u"JPY"_s) << u"JPY 5 m"_s << u"500万 JPY"_s;
    QTest::newRow("small money") << figure(u"90419"_s, cny) << u"¥90,419"_s << u"9.0419万元"_s;
    QTest::newRow("over money") << figure(u">29000000000000"_s, cny) << u">¥29 tn"_s << u">29万亿元"_s;
    QTest::newRow("range of money") << figure(u"3000000000-5500000000"_s, usd) << u"$3–5.5 bn"_s
                                    << u"30–55亿美元"_s;
    QTest::newRow("count") << figure(u"520000000"_s, count) << u"520 m"_s << u"5.2亿"_s;
    QTest::newRow("small count") << figure(u"5210"_s, count) << u"5,210"_s << u"5,210"_s;
    Figure negative = figure(u"1"_s, usd);
    negative.value = test::number(u"-5000000000"_s);
    QTest::newRow("negative") << negative << u"-$5 bn"_s << u"-50亿美元"_s;
    negative.value.reset();
    negative.low = test::number(u"-5000000000"_s);
    negative.high = test::number(u"3000000000"_s);
    QTest::newRow("negative range") << negative << u"-$5 bn to $3 bn"_s << u"-50亿美元至30亿美元"_s;
    QTest::newRow("nothing") << Figure{} << QString() << QString();
}

void TestFigureText::writesFiguresForPeople()
{
    QFETCH(Figure, figure);
    QTEST(figureText(figure, Language::English), "english");
    QTEST(figureText(figure, Language::Chinese), "chinese");
}

void TestFigureText::readsTheStarterFiguresThatItWrites_data()
{
    QTest::addColumn<Figure>("figure");
    QFile file(QStringLiteral(STARTER_OBSERVATIONS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Notes are the last column, so quotes and commas in them do not move the others.
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.takeFirst().section(u',', 4, 9), u"value,low,high,qualifier,status,unit"_s);
    int line = 1;
    for (const QString &text : lines) {
        const QStringList cells = text.split(u',');
        ++line;
        QVERIFY2(cells.size() >= 10, qPrintable(text));
        Figure figure;
        figure.value = Number::fromText(cells[4]);
        figure.low = Number::fromText(cells[5]);
        figure.high = Number::fromText(cells[6]);
        figure.qualifier = qualifierFromCode(cells[7]).value();
        figure.unit = Unit::fromCode(cells[9]).value();
        QVERIFY2(figure.value || (figure.low && figure.high), qPrintable(text));
        QTest::newRow(qPrintable(u"line %1"_s.arg(line))) << figure;
    }
}

void TestFigureText::readsTheStarterFiguresThatItWrites()
{
    QFETCH(Figure, figure);
    for (const Language language : {Language::English, Language::Chinese}) {
        const QString text = figureText(figure, language, Scale::One);
        const FigureReading reading = readFigure(text);
        QVERIFY2(reading, qPrintable(reading.message));
        Figure read{.value = reading.value, .low = reading.low, .high = reading.high};
        read.qualifier = reading.qualifier.value_or(Qualifier::Exact);
        read.unit = reading.unit.value_or(Unit::count()); // pieces are written without a word
        QCOMPARE(read, figure);
        // In its scale the text gives the same figure, and maybe fewer digits.
        const QString scaled = figureText(figure, language);
        const FigureReading again = readFigure(scaled);
        QVERIFY2(again, qPrintable(scaled + u": "_s + again.message));
        QCOMPARE(again.value ? again.value->value() : 0, figure.value ? figure.value->value() : 0);
        QCOMPARE(again.low ? again.low->value() : 0, figure.low ? figure.low->value() : 0);
        QCOMPARE(again.high ? again.high->value() : 0, figure.high ? figure.high->value() : 0);
    }
}

void TestFigureText::writesPointsAndIndices()
{
    Figure made;
    made.unit = Unit::points();
    made.value = Number::fromText(u"-0.14");
    QCOMPARE(figureText(made, Language::English), u"-0.14 pt"_s);
    QCOMPARE(figureText(made, Language::Chinese), u"-0.14 个百分点"_s);
    made.unit = Unit::index();
    made.value = Number::fromText(u"12345678.9");
    QCOMPARE(figureText(made, Language::English, Scale::Million), u"12,345,678.9"_s);
    QVERIFY(!Unit::fromCode(u"points"));
    QVERIFY(!Unit::fromCode(u"index"));
}

TONGBAO_TEST_MAIN(TestFigureText)
#include "tst_figuretext.moc"
