#include "db/domain/number.h"
#include "tests/support/printing.h"
#include "tests/support/testenvironment.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestNumber : public QObject {
    Q_OBJECT
private slots:
    void readsPlainText_data();
    void readsPlainText();
    void refusesOtherText_data();
    void refusesOtherText();
    void writesTheTextThatItRead_data();
    void writesTheTextThatItRead();
    void takesValueWithPrecision_data();
    void takesValueWithPrecision();
    void refusesValuesThatAreNoNumbers_data();
    void refusesValuesThatAreNoNumbers();
    void keepsNegativeZeroOut();
    void tellsPrecisionsApart();
    void readsWhatItWrites();
    void knowsWhichDigitsSaySomething_data();
    void knowsWhichDigitsSaySomething();
};

void TestNumber::readsPlainText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("one decimal") << u"55.0"_s << 55.0 << 1 << u"55.0"_s;
    QTest::newRow("whole") << u"55"_s << 55.0 << 0 << u"55"_s;
    QTest::newRow("two decimals") << u"53.78"_s << 53.78 << 2 << u"53.78"_s;
    QTest::newRow("zero") << u"0"_s << 0.0 << 0 << u"0"_s;
    QTest::newRow("zero with decimals") << u"0.00"_s << 0.0 << 2 << u"0.00"_s;
    QTest::newRow("below one") << u"0.05"_s << 0.05 << 2 << u"0.05"_s;
    QTest::newRow("no whole part") << u".5"_s << 0.5 << 1 << u"0.5"_s;
    QTest::newRow("plus") << u"+7"_s << 7.0 << 0 << u"7"_s;
    QTest::newRow("minus") << u"-7.5"_s << -7.5 << 1 << u"-7.5"_s;
    QTest::newRow("leading zeros") << u"007.50"_s << 7.5 << 2 << u"7.50"_s;
    QTest::newRow("trillions") << u"8000000000000"_s << 8e12 << 0 << u"8000000000000"_s;
    QTest::newRow("exponent") << u"1e3"_s << 1000.0 << -3 << u"1000"_s;
    QTest::newRow("spreadsheet") << u"9.04E+12"_s << 9.04e12 << -10 << u"9040000000000"_s;
    QTest::newRow("exponent keeps a decimal") << u"5.50e1"_s << 55.0 << 1 << u"55.0"_s;
    QTest::newRow("negative exponent") << u"25e-3"_s << 0.025 << 3 << u"0.025"_s;
    QTest::newRow("zero with exponent") << u"0e9"_s << 0.0 << -9 << u"0"_s;
    QTest::newRow("15 digits") << u"123456789.012345"_s << 123456789.012345 << 6 << u"123456789.012345"_s;
    QTest::newRow("15 digits and zeros")
        << u"123456789012345000"_s << 123456789012345000.0 << 0 << u"123456789012345000"_s;
    QTest::newRow("15 decimals") << u"0.000000000000001"_s << 1e-15 << 15 << u"0.000000000000001"_s;
    QTest::newRow("one and 23 zeros")
        << u"100000000000000000000000"_s << 1e23 << 0 << u"100000000000000000000000"_s;
    QTest::newRow("far beyond 10^18") << u"3e30"_s << 3e30 << -18 << u"3000000000000000000000000000000"_s;
}

void TestNumber::readsPlainText()
{
    QFETCH(QString, text);
    const std::optional<Number> number = Number::fromText(text);
    QVERIFY(number.has_value());
    QTEST(number->value(), "value");
    QTEST(number->decimals(), "decimals");
    QTEST(number->text(), "canonical");
}

void TestNumber::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts = {QString(), u" "_s, u"abc"_s, u"nan"_s, u"NaN"_s, u"inf"_s, u"-inf"_s,
        u"infinity"_s, u"+"_s, u"-"_s, u"."_s, u"5."_s, u"-.e1"_s, u"--5"_s, u"+-5"_s, u"5-"_s, u" 5"_s,
        u"5 "_s, u"5 5"_s, u"5,3"_s, u"1,000"_s, u"1.2.3"_s, u"0x10"_s, u"1e"_s, u"1e+"_s, u"e5"_s,
        u"1e5.5"_s, u"1e400"_s, u"1e-400"_s, u"1e99999999999"_s, u"12%"_s, u"５"_s, u"٣"_s, u"1'000"_s,
        u"1_000"_s, u"1234567890123456"_s, u"1.234567890123456"_s, u"0.0000000000000001"_s};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
}

void TestNumber::refusesOtherText()
{
    QFETCH(QString, text);
    QVERIFY(!Number::fromText(text));
}

void TestNumber::writesTheTextThatItRead_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts = {u"0.1"_s, u"0.3"_s, u"4.35"_s, u"1.005"_s, u"2.675"_s, u"55.6"_s, u"94.40"_s,
        u"-0.07"_s, u"40364510000000"_s, u"99999999999999.9"_s, u"999999999999999"_s, u"0.100000000000000"_s,
        u"9007199254740993"_s.chopped(1)};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TestNumber::writesTheTextThatItRead()
{
    QFETCH(QString, text);
    const std::optional<Number> number = Number::fromText(text);
    QVERIFY(number.has_value());
    QCOMPARE(number->text(), text);
}

void TestNumber::takesValueWithPrecision_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kept");
    QTest::newRow("trillions") << 9.04e12 << -10 << u"9040000000000"_s << -10;
    QTest::newRow("decimal kept") << 55.0 << 1 << u"55.0"_s << 1;
    QTest::newRow("rounds") << 55.26 << 1 << u"55.3"_s << 1;
    QTest::newRow("rounds half away from zero") << -0.25 << 1 << u"-0.3"_s << 1;
    QTest::newRow("rounds as printed, not as stored") << 1.005 << 2 << u"1.01"_s << 2;
    QTest::newRow("carries") << 99.96 << 1 << u"100.0"_s << 1;
    QTest::newRow("rounds to hundreds") << 1250.0 << -2 << u"1300"_s << -2;
    QTest::newRow("rounds to nothing") << 4.0 << -2 << u"0"_s << -2;
    QTest::newRow("rounds up to a hundred") << 50.0 << -2 << u"100"_s << -2;
    QTest::newRow("a third") << 1.0 / 3 << 15 << u"0.333333333333333"_s << 15;
    QTest::newRow("more digits than there can be") << 1e6 / 3 << 15 << u"333333.333333333"_s << 9;
    QTest::newRow("sum of tenths") << 0.1 + 0.2 << 15 << u"0.300000000000000"_s << 15;
    QTest::newRow("whole with more than 15 digits")
        << 123456789012345678.0 << 0 << u"123456789012346000"_s << -3;
    QTest::newRow("huge") << 1e300 << 0 << u"1"_s + QString(300, u'0') << 0;
    QTest::newRow("tiny") << 1e-300 << 15 << u"0.000000000000000"_s << 15;
}

void TestNumber::takesValueWithPrecision()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    const std::optional<Number> number = Number::fromValue(value, decimals);
    QVERIFY(number.has_value());
    QTEST(number->text(), "text");
    QTEST(number->decimals(), "kept");
    QCOMPARE(number->value(), number->text().toDouble());
}

void TestNumber::refusesValuesThatAreNoNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN() << 0;
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << 0;
    QTest::newRow("minus infinity") << -std::numeric_limits<double>::infinity() << 0;
    QTest::newRow("too large once rounded to 15 digits") << std::numeric_limits<double>::max() << 0;
    QTest::newRow("too small once rounded to 15 digits") << std::numeric_limits<double>::lowest() << 0;
    QTest::newRow("too many decimals") << 1.0 << 16;
    QTest::newRow("too few decimals") << 1.0 << -19;
}

void TestNumber::refusesValuesThatAreNoNumbers()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QVERIFY(!Number::fromValue(value, decimals));
}

void TestNumber::keepsNegativeZeroOut()
{
    for (const std::optional<Number> &zero :
        {Number::fromText(u"-0.0"), Number::fromValue(-0.0, 1), Number::fromValue(-0.04, 1)}) {
        QVERIFY(zero.has_value());
        QVERIFY(!std::signbit(zero->value()));
        QCOMPARE(zero->text(), u"0.0"_s);
        QCOMPARE(*zero, *Number::fromText(u"0.0"));
    }
}

void TestNumber::tellsPrecisionsApart()
{
    QVERIFY(*Number::fromText(u"55") != *Number::fromText(u"55.0"));
    QVERIFY(*Number::fromText(u"+055.0") == *Number::fromText(u"55.0"));
    QVERIFY(*Number::fromText(u"9.04e12") == *Number::fromValue(9.04e12, -10));
}

void TestNumber::readsWhatItWrites()
{
    // Every magnitude with every precision, with digits that double cannot hold exactly.
    for (int exponent = -20; exponent <= 30; ++exponent) {
        for (int decimals = -18; decimals <= 15; ++decimals) {
            const std::optional<Number> number
                = Number::fromValue(1.23456789 * std::pow(10.0, exponent), decimals);
            QVERIFY(number.has_value());
            const std::optional<Number> again = Number::fromText(number->text());
            QVERIFY2(again.has_value(), qPrintable(number->text()));
            QCOMPARE(again->value(), number->value());
            QCOMPARE(again->decimals(), std::max(number->decimals(), 0));
            QCOMPARE(again->text(), number->text());
            QCOMPARE(*Number::fromValue(number->value(), number->decimals()), *number);
        }
    }
}

void TestNumber::knowsWhichDigitsSaySomething_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("known");
    QTest::addColumn<int>("digits");
    QTest::newRow("decimals") << u"55.0"_s << 1 << 3;
    QTest::newRow("below one") << u"0.050"_s << 3 << 2;
    QTest::newRow("whole") << u"47"_s << 0 << 2;
    QTest::newRow("trillions") << u"9040000000000"_s << -10 << 3;
    QTest::newRow("negative") << u"-2840"_s << -1 << 3;
    QTest::newRow("zero") << u"0"_s << 0 << 1;
}

void TestNumber::knowsWhichDigitsSaySomething()
{
    QFETCH(QString, text);
    const std::optional<Number> number = Number::fromText(text);
    QVERIFY(number);
    QTEST(number->knownDecimals(), "known");
    QTEST(number->significantDigits(), "digits");
}

TONGBAO_TEST_MAIN(TestNumber)
#include "tst_number.moc"
