#include "db/domain/periodtext.h"

#include "tests/support/printing.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

using Kind = PeriodReading::Kind;

QStringList keys(const QList<Period> &periods)
{
    QStringList texts;
    for (const Period period : periods)
        texts.append(period.key());
    return texts;
}

// The key, or why there is none.
QString outcome(const QString &text)
{
    const PeriodReading reading = readPeriod(text);
    return reading.kind == Kind::Read ? keys(reading.periods).join(u'|') : reading.message;
}

} // namespace

class TestPeriodText : public QObject {
    Q_OBJECT
private slots:
    void readsEverySpelling_data();
    void readsEverySpelling();
    void asksWhichReadingIsMeant_data();
    void asksWhichReadingIsMeant();
    void saysWhyAPeriodIsImpossible_data();
    void saysWhyAPeriodIsImpossible();
    void guessesNothing_data();
    void guessesNothing();
    void saysThatTheYearIsMissing_data();
    void saysThatTheYearIsMissing();
    void showsExamplesForOtherText();
    void cutsLongTextInMessages();
    void writesForPeople_data();
    void writesForPeople();
    void readsKeysAndWhatItWrites();
};

void TestPeriodText::readsEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const QList<std::pair<QString, QStringList>> spellings{
        {u"2018"_s,
            {u"2018"_s, u" 2018 "_s, u"2018年"_s, u"2018 年"_s, u"2018年度"_s, u"2018年全年"_s,
                u"二〇一八年"_s, u"二零一八年"_s, u"二○一八年"_s, u"２０１８"_s, u"２０１８年"_s,
                u"\ufeff2018"_s, u"2018\u200b年"_s}},
        {u"2018-H1"_s,
            {u"2018-H1"_s, u"2018H1"_s, u"2018 h1"_s, u"H1 2018"_s, u"1H18"_s, u"1H2018"_s, u"1H 2018"_s,
                u"H1'18"_s, u"2018年上半年"_s, u"2018上半年"_s, u"18年上半年"_s, u"first half of 2018"_s,
                u"二〇一八年上半年"_s}},
        {u"2018-H2"_s, {u"2018年下半年"_s, u"2H18"_s, u"H2/2018"_s, u"Second half 2018"_s}},
        {u"2018-Q4"_s,
            {u"2018-Q4"_s, u"2018Q4"_s, u"2018 Q4"_s, u"2018q4"_s, u"2018/Q4"_s, u"Q4 2018"_s, u"Q4/2018"_s,
                u"Q4, 2018"_s, u"Q4-2018"_s, u"Q42018"_s, u"4Q18"_s, u"4q18"_s, u"4Q2018"_s, u"4Q 2018"_s,
                u"18Q4"_s, u"Q4'18"_s, u"Q4 ’18"_s, u"2018年四季度"_s, u"2018年第四季度"_s,
                u"2018年第4季度"_s, u"2018年4季度"_s, u"2018 年 第 4 季度"_s, u"2018第四季度"_s,
                u"2018四季度"_s, u"2018年Q4"_s, u"18年四季度"_s, u"2018年第四季"_s, u"二〇一八年四季度"_s,
                u"２０１８Ｑ４"_s, u"２０１８年第４季度"_s, u"2018‐Q4"_s, u"2018–Q4"_s,
                u"fourth quarter of 2018"_s, u"4th Quarter 2018"_s, u"2018　Q4"_s}},
        {u"2018-07"_s,
            {u"2018-07"_s, u"2018-7"_s, u"2018/07"_s, u"2018/7"_s, u"7/2018"_s, u"07-2018"_s, u"2018.07"_s,
                u"2018.7"_s, u"2018年7月"_s, u"2018年07月"_s, u"2018年7月份"_s, u"2018年七月"_s, u"18年7月"_s,
                u"二〇一八年七月"_s, u"July 2018"_s, u"Jul 2018"_s, u"JULY 2018"_s, u"Jul. 2018"_s,
                u"July, 2018"_s, u"Jul-2018"_s, u"2018 July"_s, u"2018-Jul"_s, u"2018 年 7 月"_s,
                u"２０１８年７月"_s}},
        {u"2018-09"_s, {u"Sep 2018"_s, u"Sept 2018"_s, u"Sept. 2018"_s, u"September 2018"_s}},
        {u"2018-10"_s, {u"2018.10"_s, u"2018年十月"_s}},
        {u"2018-12"_s, {u"2018年十二月"_s, u"2018.12"_s}},
        {u"2018-05"_s, {u"May 2018"_s}},
        {u"2018-W27"_s,
            {u"2018-W27"_s, u"2018W27"_s, u"2018 w27"_s, u"W27 2018"_s, u"week 27 of 2018"_s,
                u"Week 27, 2018"_s, u"2018 week 27"_s, u"2018年第27周"_s, u"2018年27周"_s,
                u"2018年第二十七周"_s, u"2018年第27週"_s}},
        {u"2020-W53"_s, {u"2020年第53周"_s}},
        {u"2018-07-15"_s,
            {u"2018-07-15"_s, u"2018-7-15"_s, u"2018/07/15"_s, u"2018/7/15"_s, u"2018.7.15"_s, u"20180715"_s,
                u"2018年7月15日"_s, u"2018年7月15号"_s, u"2018年7月15號"_s, u"2018年07月15日"_s,
                u"2018 年 7 月 15 日"_s, u"二〇一八年七月十五日"_s, u"15 July 2018"_s, u"15 Jul 2018"_s,
                u"15-Jul-2018"_s, u"15th July 2018"_s, u"15th of July 2018"_s, u"July 15, 2018"_s,
                u"July 15 2018"_s, u"Jul. 15th, 2018"_s, u"2018 July 15"_s, u"15/7/2018"_s, u"7/15/2018"_s,
                u"15.07.2018"_s, u"2018-07-15 00:00:00"_s, u"2018-07-15T00:00:00"_s,
                u"2018-07-15T00:00:00.000"_s, u"2018-07-15 00:00"_s, u"7/15/2018 0:00:00"_s,
                u"7/15/2018 12:00:00 AM"_s, u"2018年7月15日 0:00:00"_s, u"２０１８－０７－１５"_s,
                u"２０１８／７／１５"_s}},
        {u"2020-02-13"_s, {u"13/2/2020"_s, u"2/13/2020"_s}},
        {u"2020-02-02"_s, {u"2/2/2020"_s}},
        {u"2020-02-29"_s, {u"2020-02-29"_s, u"2020年2月29日"_s, u"二〇二〇年二月二十九日"_s}},
        {u"2018-12-31"_s, {u"二〇一八年十二月三十一日"_s}},
        {u"1900"_s, {u"1900"_s}},
        {u"2199-12-31"_s, {u"2199-12-31"_s}},
    };
    for (const auto &[key, texts] : spellings) {
        for (const QString &text : texts)
            QTest::newRow(qPrintable(u'\'' + text + u'\'')) << text << key;
    }
}

void TestPeriodText::readsEverySpelling()
{
    QFETCH(QString, text);
    QTEST(outcome(text), "key");
}

void TestPeriodText::asksWhichReadingIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("readings");
    QTest::newRow("day and month") << u"1/2/2020"_s << QStringList{u"2020-02-01"_s, u"2020-01-02"_s};
    QTest::newRow("with dashes") << u"1-2-2020"_s << QStringList{u"2020-02-01"_s, u"2020-01-02"_s};
    QTest::newRow("with points") << u"10.11.2020"_s << QStringList{u"2020-11-10"_s, u"2020-10-11"_s};
    QTest::newRow("from a spreadsheet")
        << u"1/2/2020 0:00"_s << QStringList{u"2020-02-01"_s, u"2020-01-02"_s};
    QTest::newRow("January, or 2018.10 as a number")
        << u"2018.1"_s << QStringList{u"2018-01"_s, u"2018-10"_s};
    QTest::newRow("quarter and year") << u"02Q03"_s << QStringList{u"2003-Q2"_s, u"2002-Q3"_s};
}

void TestPeriodText::asksWhichReadingIsMeant()
{
    QFETCH(QString, text);
    QFETCH(QStringList, readings);
    const PeriodReading reading = readPeriod(text);
    QCOMPARE(reading.kind, Kind::Ambiguous);
    QCOMPARE(keys(reading.periods), readings);
    QCOMPARE(reading.message,
        u"\"%1\" can mean %2. Write the one that you mean."_s.arg(text, readings.join(u" or "_s)));
}

void TestPeriodText::saysWhyAPeriodIsImpossible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const QString quarter = u"There is no quarter 5: a year has quarters 1 to 4."_s;
    for (const QString &text :
        {u"2018Q5"_s, u"2018-Q5"_s, u"Q5 2018"_s, u"5Q18"_s, u"2018年五季度"_s, u"2018年第5季度"_s, u"Q5"_s})
        QTest::newRow(qPrintable(text)) << text << quarter;
    QTest::newRow("quarter 0") << u"2018Q0"_s << u"There is no quarter 0: a year has quarters 1 to 4."_s;
    QTest::newRow("half") << u"2018H3"_s << u"There is no half 3: a year has halves 1 and 2."_s;
    const QString month = u"There is no month 13: a year has months 1 to 12."_s;
    for (const QString &text :
        {u"2018-13"_s, u"2018/13"_s, u"2018年13月"_s, u"13/2018"_s, u"2018-13-01"_s, u"13/13/2018"_s})
        QTest::newRow(qPrintable(text)) << text << month;
    QTest::newRow("month 0") << u"2018-00"_s << u"There is no month 0: a year has months 1 to 12."_s;
    const QString february = u"There is no day 30: the month 2018-02 has 28 days."_s;
    for (const QString &text :
        {u"2018-02-30"_s, u"2018年2月30日"_s, u"30 February 2018"_s, u"Feb 30, 2018"_s, u"20180230"_s})
        QTest::newRow(qPrintable(text)) << text << february;
    QTest::newRow("without a year") << u"2月30日"_s << u"There is no day 30: the month 2 has 29 days."_s;
    QTest::newRow("no leap year") << u"2018年2月29日"_s
                                  << u"There is no day 29: the month 2018-02 has 28 days."_s;
    QTest::newRow("no leap century") << u"1900-02-29"_s
                                     << u"There is no day 29: the month 1900-02 has 28 days."_s;
    QTest::newRow("day 0") << u"2018-07-00"_s << u"There is no day 0: the month 2018-07 has 31 days."_s;
    QTest::newRow("week 53") << u"2018-W53"_s << u"There is no week 53 in 2018: that year has 52 weeks."_s;
    QTest::newRow("week 54") << u"2020-W54"_s << u"There is no week 54: a year has weeks 1 to 52 or 53."_s;
    QTest::newRow("early year") << u"1899"_s << u"The year 1899 is outside 1900 to 2199."_s;
    QTest::newRow("late year") << u"2200-Q1"_s << u"The year 2200 is outside 1900 to 2199."_s;
}

void TestPeriodText::saysWhyAPeriodIsImpossible()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    const PeriodReading reading = readPeriod(text);
    QCOMPARE(reading.message, u"\"%1\" does not exist. %2"_s.arg(text, why));
    QCOMPARE(reading.kind, Kind::Impossible);
    QVERIFY(reading.periods.isEmpty());
}

void TestPeriodText::guessesNothing_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{QString(), u" "_s, u"18"_s, u"4Q"_s, u"Q4"_s, u"7月"_s, u"July"_s, u"Q4 18"_s,
        u"Jul-18"_s, u"18年"_s, u"1/2/20"_s, u"201807"_s, u"43466"_s, u"2018.5.5.5"_s, u"2018-W27-3"_s,
        u"2018-07-15 13:45:00"_s, u"2018-07-15T00:00:00Z"_s, u"2018-07-150:00"_s, u"2018年1-3月"_s,
        u"2018年前三季度"_s, u"2018-2019"_s, u"FY2018"_s, u"2018E"_s, u"2018 to 2019"_s, u"十十年"_s,
        u"99Q4"_s, u"Q4 2018 and Q1 2019"_s, u"Julember 2018"_s, u"-2018"_s, u"2018-07/15"_s, u"abc"_s,
        u"９"_s, u"٢٠١٨"_s};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(u'\'' + text + u'\'')) << text;
}

void TestPeriodText::guessesNothing()
{
    QFETCH(QString, text);
    const PeriodReading reading = readPeriod(text);
    QCOMPARE(keys(reading.periods), QStringList());
    QCOMPARE(reading.kind, Kind::Unknown);
    QVERIFY(reading.message.contains(u"2018-Q4"));
}

void TestPeriodText::saysThatTheYearIsMissing_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"4Q"_s, u"Q4"_s, u"四季度"_s, u"第四季度"_s, u"H1"_s, u"上半年"_s, u"7月"_s,
             u"7月15日"_s, u"2月29日"_s, u"July"_s, u"15 July"_s, u"July 15th"_s, u"W27"_s, u"第27周"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestPeriodText::saysThatTheYearIsMissing()
{
    QFETCH(QString, text);
    QCOMPARE(outcome(text),
        u"\"%1\" has no year. Enter a period such as 2018-Q4, 2018-07 or 2018-07-15."_s.arg(text));
}

void TestPeriodText::showsExamplesForOtherText()
{
    QCOMPARE(outcome(u"soon"_s),
        u"\"soon\" is not a period. Enter one such as 2018, 2018-H1, 2018-Q4, 2018-07, 2018-W27 or 2018-07-15."_s);
    QCOMPARE(outcome(QString()),
        u"The period is missing. Enter one such as 2018, 2018-Q4, 2018-07 or 2018-07-15."_s);
}

void TestPeriodText::cutsLongTextInMessages()
{
    const PeriodReading reading = readPeriod(QString(100000, u'8'));
    QCOMPARE(reading.kind, Kind::Unknown);
    QVERIFY(reading.message.startsWith(u'"' + QString(60, u'8') + u"…\""_s));
}

void TestPeriodText::writesForPeople_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("year") << u"2018"_s << u"2018"_s << u"2018年"_s;
    QTest::newRow("first half") << u"2018-H1"_s << u"2018 H1"_s << u"2018年上半年"_s;
    QTest::newRow("second half") << u"2018-H2"_s << u"2018 H2"_s << u"2018年下半年"_s;
    QTest::newRow("quarter") << u"2018-Q4"_s << u"2018 Q4"_s << u"2018年第四季度"_s;
    QTest::newRow("month") << u"2018-07"_s << u"Jul 2018"_s << u"2018年7月"_s;
    QTest::newRow("week") << u"2018-W05"_s << u"2018 W05"_s << u"2018年第5周"_s;
    QTest::newRow("week that starts in the year before")
        << u"2020-W01"_s << u"2020 W01"_s << u"2020年第1周"_s;
    QTest::newRow("day") << u"2018-07-05"_s << u"5 Jul 2018"_s << u"2018年7月5日"_s;
}

void TestPeriodText::writesForPeople()
{
    QFETCH(QString, key);
    const std::optional<Period> period = Period::fromKey(key);
    QVERIFY(period.has_value());
    QTEST(periodText(*period, Language::English), "english");
    QTEST(periodText(*period, Language::Chinese), "chinese");
}

void TestPeriodText::readsKeysAndWhatItWrites()
{
    const QDate start(2018, 1, 1);
    for (const Granularity granularity : {Granularity::Year, Granularity::Half, Granularity::Quarter,
             Granularity::Month, Granularity::Week, Granularity::Day}) {
        std::optional<Period> period = Period::containing(start, granularity);
        for (int step = 0; step < 400 && period; ++step, period = period->next()) {
            QCOMPARE(outcome(period->key()), period->key());
            QCOMPARE(outcome(periodText(*period, Language::English)), period->key());
            QCOMPARE(outcome(periodText(*period, Language::Chinese)), period->key());
        }
    }
}

TONGBAO_TEST_MAIN(TestPeriodText)
#include "tst_periodtext.moc"
