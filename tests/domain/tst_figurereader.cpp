#include "db/domain/figuretext.h"

#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

QString shown(const std::optional<Number> &number)
{
    return number ? u"%1 (%2)"_s.arg(number->text()).arg(number->decimals()) : u"none"_s;
}

// "value 9 (0), about, percent": what a text states, with the decimals of each number; or why it is refused.
QString outcome(const QString &text)
{
    const FigureReading reading = readFigure(text);
    if (!reading)
        return reading.message;
    QStringList parts;
    if (reading.value)
        parts.append(shown(reading.value));
    if (reading.low || reading.high)
        parts.append(u"%1 to %2"_s.arg(shown(reading.low), shown(reading.high)));
    if (reading.qualifier)
        parts.append(qualifierCode(*reading.qualifier));
    if (reading.unit)
        parts.append(reading.unit->code());
    return parts.join(u", "_s);
}

} // namespace

class TestFigureReader : public QObject {
    Q_OBJECT
private slots:
    void readsNumbers_data();
    void readsNumbers();
    void readsUnits_data();
    void readsUnits();
    void readsQualifiers_data();
    void readsQualifiers();
    void readsRanges_data();
    void readsRanges();
    void refusesWhatHasTwoReadings_data();
    void refusesWhatHasTwoReadings();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void refusesOtherText_data();
    void refusesOtherText();
    void cutsLongTextInMessages();
};

void TestFigureReader::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QList<std::pair<QString, QString>> rows{
        {u"55"_s, u"55 (0)"_s},
        {u"55.0"_s, u"55.0 (1)"_s},
        {u" 53.78 "_s, u"53.78 (2)"_s},
        {u"\u200b53.78\u200e"_s, u"53.78 (2)"_s},
        {u"-5.5"_s, u"-5.5 (1)"_s},
        {u"−5.5"_s, u"-5.5 (1)"_s},
        {u"+5"_s, u"5 (0)"_s},
        {u".5"_s, u"0.5 (1)"_s},
        {u"0"_s, u"0 (0)"_s},
        {u"1.2e3"_s, u"1200 (-2)"_s},
        {u"9.04E+12"_s, u"9040000000000 (-10)"_s},
        {u"90,419"_s, u"90419 (0)"_s},
        {u"1,234,567.80"_s, u"1234567.80 (2)"_s},
        {u"１２，３４５．６"_s, u"12345.6 (1)"_s},
        {u"9.04 trillion"_s, u"9040000000000 (-10)"_s},
        {u"9.04 Trillion"_s, u"9040000000000 (-10)"_s},
        {u"9.04tn"_s, u"9040000000000 (-10)"_s},
        {u"9.0 trillion"_s, u"9000000000000 (-11)"_s},
        {u"9.04T"_s, u"9040000000000 (-10)"_s},
        {u"520 million"_s, u"520000000 (-6)"_s},
        {u"520m"_s, u"520000000 (-6)"_s},
        {u"520 mn"_s, u"520000000 (-6)"_s},
        {u"1.2bn"_s, u"1200000000 (-8)"_s},
        {u"1.2 B"_s, u"1200000000 (-8)"_s},
        {u"3 thousand"_s, u"3000 (-3)"_s},
        {u"3k"_s, u"3000 (-3)"_s},
        {u"9.04万亿"_s, u"9040000000000 (-10)"_s},
        {u"9.04 万亿"_s, u"9040000000000 (-10)"_s},
        {u"9.04萬億"_s, u"9040000000000 (-10)"_s},
        {u"９．０４万亿"_s, u"9040000000000 (-10)"_s},
        {u"90,419亿"_s, u"9041900000000 (-8)"_s},
        {u"90,419.23亿"_s, u"9041923000000 (-6)"_s},
        {u"5.2亿"_s, u"520000000 (-7)"_s},
        {u"3500万"_s, u"35000000 (-4)"_s},
        {u"3千万"_s, u"30000000 (-7)"_s},
        {u"3百万"_s, u"3000000 (-6)"_s},
        {u"20十亿"_s, u"20000000000 (-9)"_s},
        {u"2千亿"_s, u"200000000000 (-11)"_s},
        {u"十亿"_s, u"1000000000 (-8)"_s},
        {u"五亿"_s, u"500000000 (-8)"_s},
        {u"1.2e3万"_s, u"12000000 (-6)"_s},
    };
    for (const auto &[text, expected] : rows)
        QTest::newRow(qPrintable(text)) << text << expected;
}

void TestFigureReader::readsNumbers()
{
    QFETCH(QString, text);
    QTEST(outcome(text), "expected");
}

void TestFigureReader::readsUnits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QList<std::pair<QString, QStringList>> rows{
        {u"53.78 (2), percent"_s,
            {u"53.78%"_s, u"53.78 %"_s, u"53.78％"_s, u"53.78 percent"_s, u"53.78 per cent"_s, u"53.78pct"_s,
                u"百分之53.78"_s}},
        {u"50 (0), percent"_s, {u"百分之五十"_s, u"百分之50"_s}},
        {u"-5 (0), percent"_s, {u"-5%"_s, u"−5%"_s}},
        {u"5900000000000 (-11), USD"_s,
            {u"$5.9tn"_s, u"$5.9 tn"_s, u"US$5.9 trillion"_s, u"us$ 5.9 trillion"_s, u"USD 5.9 trillion"_s,
                u"usd5.9tn"_s, u"5.9 trillion USD"_s, u"5.9 trillion US dollars"_s, u"5.9万亿美元"_s,
                u"5.9 万亿 美元"_s, u"＄5.9万亿"_s, u"$5.9万亿美元"_s, u"5.9万亿USD"_s}},
        {u"1200000000 (-8), CNY"_s,
            {u"RMB 1.2bn"_s, u"RMB1.2bn"_s, u"rmb 1.2 bn"_s, u"CNY 1.2bn"_s, u"¥1.2bn"_s, u"￥1.2bn"_s,
                u"CN¥1.2bn"_s, u"1.2 billion yuan"_s, u"1.2bn RMB"_s, u"1.2十亿元"_s, u"1.2十亿人民币"_s}},
        {u"9040000000000 (-10), CNY"_s,
            {u"¥9.04万亿"_s, u"9.04万亿元"_s, u"9.04万亿元人民币"_s, u"人民币9.04万亿元"_s,
                u"￥９．０４万亿"_s, u"9.04萬億圓"_s}},
        {u"-5000000000 (-9), USD"_s, {u"-$5 bn"_s, u"$-5bn"_s}},
        {u"5000000000 (-9), EUR"_s,
            {u"€5bn"_s, u"EUR 5 bn"_s, u"5 bn EUR"_s, u"5 billion euros"_s, u"5十亿欧元"_s}},
        {u"5000000000 (-9), JPY"_s, {u"JPY 5 bn"_s, u"5 bn yen"_s}},
        {u"500000000 (-8), HKD"_s, {u"5亿港元"_s, u"HK$5亿"_s, u"5亿港币"_s}},
        {u"520000000 (-7), count"_s, {u"5.2亿人"_s, u"5.2亿户"_s, u"5.2亿笔"_s}},
        {u"520000000 (-6), count"_s, {u"520 million users"_s, u"520m people"_s}},
    };
    for (const auto &[expected, texts] : rows) {
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text << expected;
    }
}

void TestFigureReader::readsUnits()
{
    QFETCH(QString, text);
    QTEST(outcome(text), "expected");
}

void TestFigureReader::readsQualifiers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QList<std::pair<QString, QStringList>> rows{
        {u"94 (0), over, percent"_s,
            {u">94%"_s, u"> 94%"_s, u"＞94%"_s, u">=94%"_s, u"≥94%"_s, u"over 94%"_s, u"Over 94%"_s,
                u"more than 94%"_s, u"above 94 percent"_s, u"at least 94%"_s, u"超过94%"_s, u"超94%"_s,
                u"逾94%"_s, u"超過94%"_s, u"至少94%"_s, u"94%以上"_s, u"94%+"_s, u"94% or more"_s,
                u"超过94%以上"_s}},
        {u"5 (0), under, percent"_s,
            {u"<5%"_s, u"＜5%"_s, u"<=5%"_s, u"≤5%"_s, u"under 5%"_s, u"less than 5%"_s, u"nearly 5%"_s,
                u"almost 5%"_s, u"up to 5%"_s, u"近5%"_s, u"将近5%"_s, u"不到5%"_s, u"不足5%"_s, u"低于5%"_s,
                u"不超过5%"_s, u"5%以下"_s, u"5%以内"_s}},
        {u"80 (0), about, percent"_s,
            {u"~80%"_s, u"～80%"_s, u"≈80%"_s, u"about 80%"_s, u"About 80%"_s, u"around 80%"_s,
                u"approximately 80%"_s, u"approx. 80%"_s, u"roughly 80%"_s, u"ca. 80%"_s, u"约80%"_s,
                u"約80%"_s, u"约 80%"_s, u"大约80%"_s, u"80%左右"_s, u"约80%左右"_s}},
        {u"520000000 (-7), over"_s, {u"超过5.2亿"_s, u">5.2亿"_s, u"5.2亿多"_s, u"5.2亿+"_s}},
        {u"500000000 (-8), over, count"_s, {u"5亿多人"_s, u"5亿余户"_s, u"超过5亿人"_s}},
        {u"9000000000000 (-12), about, CNY"_s, {u"约9万亿元"_s, u"about ¥9 tn"_s, u"~RMB 9 trillion"_s}},
    };
    for (const auto &[expected, texts] : rows) {
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text << expected;
    }
}

void TestFigureReader::readsQualifiers()
{
    QFETCH(QString, text);
    QTEST(outcome(text), "expected");
}

void TestFigureReader::readsRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QList<std::pair<QString, QStringList>> rows{
        {u"7 (0) to 11 (0), percent"_s,
            {u"7–11%"_s, u"7%~11%"_s, u"7-11%"_s, u"7%-11%"_s, u"7 - 11 %"_s, u"7—11%"_s, u"7——11%"_s,
                u"7～11%"_s, u"7〜11%"_s, u"7 to 11%"_s, u"7% to 11%"_s, u"7至11%"_s, u"7%至11%"_s,
                u"7到11%"_s, u"百分之七至百分之十一"_s, u"７－１１％"_s}},
        {u"7 (0) to 11 (0)"_s, {u"7-11"_s, u"7 to 11"_s}},
        {u"7.0 (1) to 11.25 (2), percent"_s, {u"7.0–11.25%"_s}},
        {u"3000000 (-6) to 5000000 (-6)"_s, {u"3-5 million"_s, u"3 million to 5 million"_s, u"3m–5m"_s}},
        {u"3000000000 (-9) to 5000000000 (-9), USD"_s,
            {u"$3–5bn"_s, u"$3bn to $5bn"_s, u"3-5 billion US dollars"_s}},
        {u"8000000 (-4) to 120000000 (-7), CNY"_s, {u"800万-1.2亿元"_s, u"800万元至1.2亿元"_s}},
        {u"-5 (0) to -3 (0), percent"_s, {u"-5 to -3%"_s, u"−5%至−3%"_s}},
        {u"-5 (0) to 3 (0), percent"_s, {u"-5–3%"_s}},
        {u"7 (0) to 11 (0), about, percent"_s, {u"约7-11%"_s, u"about 7–11%"_s, u"7-11%左右"_s}},
        {u"9 (0), 7 (0) to 11 (0), percent"_s,
            {u"9% (7–11%)"_s, u"9%（7-11%）"_s, u"9 (7–11%)"_s, u"9%(7-11)"_s}},
        {u"9 (0), 7 (0) to 11 (0), about, percent"_s, {u"about 9% (7–11%)"_s}},
    };
    for (const auto &[expected, texts] : rows) {
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text << expected;
    }
}

void TestFigureReader::readsRanges()
{
    QFETCH(QString, text);
    QTEST(outcome(text), "expected");
}

void TestFigureReader::refusesWhatHasTwoReadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QString zhao
        = u"\"兆\" has two readings, a million (10⁶) and a trillion (10¹²). Write 百万 or 万亿."_s;
    QTest::newRow("兆") << u"9兆"_s << zhao;
    QTest::newRow("兆 with a currency") << u"約9兆元"_s << zhao;
    const QString comma = u"\"%1\" has two readings: its comma or point can stand before decimals or between "
                          "thousands. Write 5.3 for five and three tenths, 5,300 or 5300 for thousands."_s;
    for (const QString &number : {u"5,3"_s, u"1,23"_s, u"1.234,5"_s, u"1.234.567"_s, u"0,419"_s,
             u"12,34,567"_s, u"1234,567"_s, u"5,"_s, u"1,234,5"_s, u"9,0419"_s}) {
        QTest::newRow(qPrintable(number)) << number << comma.arg(number);
        QTest::newRow(qPrintable(number + u"%"_s)) << number + u"%"_s << comma.arg(number);
    }
    const QString scale = u"The range can be read in two ways. Write the scale (million, 亿) at both ends."_s;
    QTest::newRow("scale of the high end") << u"800,000-1.2 million"_s << scale;
    QTest::newRow("scale of the low end") << u"3 million-5"_s << scale;
    QTest::newRow("two currencies") << u"$5亿元"_s
                                    << u"The figure names two units, USD and CNY. Write one of them."_s;
    QTest::newRow("units of a range")
        << u"$3 to 5%"_s << u"The figure names two units, USD and percent. Write one of them."_s;
    QTest::newRow("units of a value and its range")
        << u"9% ($7–11)"_s << u"The figure names two units, percent and USD. Write one of them."_s;
    QTest::newRow("two qualifiers") << u"超过5亿左右"_s
                                    << u"The figure says both \"over\" and \"about\". Write one of them."_s;
}

void TestFigureReader::refusesWhatHasTwoReadings()
{
    QFETCH(QString, text);
    QTEST(outcome(text), "reason");
}

void TestFigureReader::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    for (const QString &text : {u"nan"_s, u"NaN"_s, u"inf"_s, u"-inf"_s, u"Infinity"_s, u"∞"_s})
        QTest::newRow(qPrintable(text)) << text << u"\"%1\" is not a number."_s.arg(text);
    const QString missing = u"The figure is missing. Enter one such as 53.78%, 9.04 trillion or 9.04万亿."_s;
    QTest::newRow("empty") << QString() << missing;
    QTest::newRow("blank") << u" \u3000"_s << missing;
    const QString digits = u"\"%1\" is too large, too small or too long. Up to 15 digits can be kept."_s;
    for (const QString &text : {u"1234567890123456"_s, u"0.0000000000000001"_s})
        QTest::newRow(qPrintable(text)) << text << digits.arg(text);
    for (const QString &text : {u"9e400"_s, u"1E400"_s, u"-1e-400"_s, u"1234567890123456 million"_s})
        QTest::newRow(qPrintable(text)) << text << digits.arg(text);
    QTest::newRow("too large, with a unit") << u"$ 9e400 trillion"_s << digits.arg(u"9e400 trillion"_s);
    QTest::newRow("too large an end") << u"7–9e400%"_s << digits.arg(u"9e400"_s);
}

void TestFigureReader::refusesWhatIsNoNumber()
{
    QFETCH(QString, text);
    QTEST(outcome(text), "reason");
}

void TestFigureReader::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
        {u"abc"_s, u"%"_s, u"$"_s, u"about"_s, u"万亿"_s, u"-"_s, u"5."_s, u"5%%"_s, u"5 5"_s, u"90 419"_s,
            u"5x"_s, u"5 million %"_s, u"3个百分点"_s, u"3 percentage points"_s, u"5²"_s, u"½"_s, u"0x10"_s,
            u"1e"_s, u"7-9-11%"_s, u"7---11"_s, u"7-"_s, u"–11-"_s, u"5 tot"_s, u"5 try"_s, u"5 ABC"_s,
            u"5亿2千万"_s, u"一千二百万"_s, u"百分之一百"_s, u"9% (7%)"_s, u"9% (>7%)"_s, u"(7-11%)"_s,
            u"9 ((7-11))"_s, u"n/a"_s, u"--"_s, u"٣"_s, u"5 million million"_s, u"=5+5"_s})
        QTest::newRow(qPrintable(u'\'' + text + u'\'')) << text;
}

void TestFigureReader::refusesOtherText()
{
    QFETCH(QString, text);
    const QString reason = outcome(text);
    QVERIFY2(reason.endsWith(
                 u"is not a figure. Enter one such as 53.78%, 9.04 trillion, 9.04万亿, >94% or 7–11%."_s),
        qPrintable(reason));
}

void TestFigureReader::cutsLongTextInMessages()
{
    const FigureReading reading = readFigure(QString(100000, u'8'));
    QVERIFY(!reading);
    QVERIFY(reading.message.startsWith(u'"' + QString(80, u'8') + u"…\""_s));
}

TONGBAO_TEST_MAIN(TestFigureReader)
#include "tst_figurereader.moc"
