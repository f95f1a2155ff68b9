#include "db/exchange/numberformat.h"

#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using Kind = NumberFormat::Kind;

Q_DECLARE_METATYPE(Kind)

class TestNumberFormat : public QObject {
    Q_OBJECT
private slots:
    void readsFormatCodes_data();
    void readsFormatCodes();
    void knowsBuiltInFormats_data();
    void knowsBuiltInFormats();
    void saysWhatIsShown_data();
    void saysWhatIsShown();
};

void TestNumberFormat::readsFormatCodes_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("decimals");
    const auto row
        = [](const char *code, Kind kind, int decimals) { QTest::newRow(code) << kind << decimals; };
    row("General", Kind::Plain, 0);
    row("@", Kind::Plain, 0);
    row("0", Kind::Plain, 0);
    row("#,##0.0", Kind::Plain, 1);
    row("0.00_);[Red](0.00)", Kind::Plain, 2);
    row("0.0#", Kind::Plain, 1);
    row("\"¥\"#,##0.00", Kind::Plain, 2);
    row("0.0,,\" m\"", Kind::Plain, 0);
    row("0.00E+00", Kind::Plain, 0);
    row("0%", Kind::Percent, 0);
    row("0.00%", Kind::Percent, 2);
    row("yyyy\\-mm\\-dd", Kind::Day, 0);
    row("yyyy-mm-dd hh:mm:ss", Kind::Day, 0);
    row("[$-804]yyyy\"年\"m\"月\"d\"日\";@", Kind::Day, 0);
    row("yyyy\\年m\\月", Kind::Month, 0);
    row("mmm-yy", Kind::Month, 0);
    row("yyyy", Kind::Year, 0);
    row("h:mm AM/PM", Kind::Time, 0);
    row("[h]:mm", Kind::Time, 0);
    row("0\" days\"", Kind::Plain, 0);
}

void TestNumberFormat::readsFormatCodes()
{
    QFETCH(Kind, kind);
    QFETCH(int, decimals);
    const NumberFormat expected{kind, decimals};
    QVERIFY(NumberFormat::fromCode(QString::fromUtf8(QTest::currentDataTag())) == expected);
}

void TestNumberFormat::knowsBuiltInFormats_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("code");
    QTest::newRow("general") << 0 << u"General"_s;
    QTest::newRow("two decimals") << 4 << u"#,##0.00"_s;
    QTest::newRow("percent") << 9 << u"0%"_s;
    QTest::newRow("percent with decimals") << 10 << u"0.00%"_s;
    QTest::newRow("day") << 14 << u"m/d/yyyy"_s;
    QTest::newRow("month") << 17 << u"mmm-yy"_s;
    QTest::newRow("time") << 20 << u"h:mm"_s;
    QTest::newRow("Chinese month") << 57 << u"yyyy\"年\"m\"月\""_s;
    QTest::newRow("Chinese day") << 31 << u"yyyy\"年\"m\"月\"d\"日\""_s;
    QTest::newRow("text") << 49 << u"@"_s;
}

void TestNumberFormat::knowsBuiltInFormats()
{
    QFETCH(int, id);
    QFETCH(QString, code);
    QVERIFY(NumberFormat::fromBuiltIn(id) == NumberFormat::fromCode(code));
}

void TestNumberFormat::saysWhatIsShown_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("countsFrom1904");
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char *name, const QString &raw, const QString &code, const QString &text,
              bool countsFrom1904 = false) { QTest::newRow(name) << raw << code << countsFrom1904 << text; };
    row("as it is", u"90419.06"_s, u"General"_s, u"90419.06"_s);
    row("published zeros", u"55"_s, u"0.0"_s, u"55.0"_s);
    row("more digits than shown", u"55.678"_s, u"0.0"_s, u"55.678"_s);
    row("a binary fraction", u"53.779999999999994"_s, u"General"_s, u"53.78"_s);
    row("an exponent", u"9.0419E13"_s, u"General"_s, u"90419000000000"_s);
    row("negative", u"-3"_s, u"0"_s, u"-3"_s);
    row("percent", u"0.5378"_s, u"0.00%"_s, u"53.78%"_s);
    row("percent with zeros", u"0.8"_s, u"0.0%"_s, u"80.0%"_s);
    row("percent of a binary fraction", u"0.57999999999999996"_s, u"0%"_s, u"58%"_s);
    row("percent finer than shown", u"0.5378"_s, u"0%"_s, u"53.78%"_s);
    row("day", u"43282"_s, u"yyyy-mm-dd"_s, u"2018-07-01"_s);
    row("day with a time", u"43465.9999"_s, u"yyyy-mm-dd hh:mm"_s, u"2018-12-31"_s);
    row("month", u"43282"_s, u"yyyy\"年\"m\"月\""_s, u"2018-07"_s);
    row("year", u"43282"_s, u"yyyy"_s, u"2018"_s);
    row("before the day that never was", u"59"_s, u"yyyy-mm-dd"_s, u"1900-02-28"_s);
    row("after the day that never was", u"61"_s, u"yyyy-mm-dd"_s, u"1900-03-01"_s);
    row("counted from 1904", u"41820"_s, u"yyyy-mm-dd"_s, u"2018-07-01"_s, true);
    row("no date", u"-1"_s, u"yyyy-mm-dd"_s, u"-1"_s);
    row("a serial without a date's format", u"43282"_s, u"General"_s, u"43282"_s);
    row("no number", u"#N/A"_s, u"0.0"_s, u"#N/A"_s);
}

void TestNumberFormat::saysWhatIsShown()
{
    QFETCH(QString, raw);
    QFETCH(QString, code);
    QFETCH(bool, countsFrom1904);
    QTEST(shownNumber(raw, NumberFormat::fromCode(code), countsFrom1904), "text");
}

TONGBAO_TEST_MAIN(TestNumberFormat)
#include "tst_numberformat.moc"
