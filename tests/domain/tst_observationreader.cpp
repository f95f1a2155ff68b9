#include "db/domain/observationparts.h"

#include "db/domain/figuretext.h"
#include "tests/support/printing.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

// A row that is right in every column.
ObservationText shareText()
{
    return {u"tp_mobile_share"_s, u"alipay"_s, u"CN"_s, u"2018-Q4"_s, u"53.78"_s, {}, {}, u"exact"_s,
        u"actual"_s, u"percent"_s, u"analysys-2019"_s, {}};
}

ObservationText volumeText()
{
    ObservationText text = shareText();
    text.metric = u"tp_mobile_volume"_s;
    text.subject = u"market-total"_s;
    text.value = u"47,200,000,000,000"_s;
    text.unit = u"CNY"_s;
    return text;
}

QStringList lines(const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts.append(u"%1: %2"_s.arg(problem.field, problem.message));
    return texts;
}

// The canonical texts of what was read, or why it was refused.
QStringList outcome(const ObservationText &text)
{
    const Checked<Observation> read = readObservation(text, test::sampleCatalog());
    if (!read)
        return lines(read.problems);
    const ObservationText texts = observationText(*read.value);
    return {texts.value, texts.low, texts.high, texts.qualifier, texts.status, texts.unit};
}

using Change = std::function<void(ObservationText &)>;

} // namespace

class TestObservationReader : public QObject {
    Q_OBJECT
private slots:
    void readsEveryColumn();
    void fillsInDefaults();
    void takesUnitOfTheMetricOrTheFigure_data();
    void takesUnitOfTheMetricOrTheFigure();
    void readsFigures_data();
    void readsFigures();
    void readsCodesAndNames_data();
    void readsCodesAndNames();
    void ignoresSpacesAndCaseWhereNothingElseCanBeMeant();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void reportsEveryProblemAtOnce();
    void asksForEverythingInAnEmptyRow();
    void readsPartsOfWhatIsRefused();
    void readsWhatItWrites();
};

void TestObservationReader::readsEveryColumn()
{
    ObservationText text = shareText();
    text.region = u"CN-XZ"_s;
    text.value = u"9"_s;
    text.low = u"7"_s;
    text.high = u"11.5"_s;
    text.qualifier = u"about"_s;
    text.status = u"forecast"_s;
    text.note = u"one\r\ntwo"_s;
    const Checked<Observation> read = readObservation(text, test::sampleCatalog());
    QCOMPARE(lines(read.problems), QStringList());
    QVERIFY(read.value.has_value());
    QCOMPARE(read.value->key.metric, u"tp_mobile_share"_s);
    QCOMPARE(read.value->key.subject, u"alipay"_s);
    QCOMPARE(read.value->key.region, u"CN-XZ"_s);
    QCOMPARE(read.value->key.period, test::period(u"2018-Q4"_s));
    QCOMPARE(read.value->key.source, u"analysys-2019"_s);
    Figure figure = test::figure(u"9"_s);
    figure.low = test::number(u"7"_s);
    figure.high = test::number(u"11.5"_s);
    figure.qualifier = Qualifier::About;
    figure.status = Status::Forecast;
    QCOMPARE(read.value->figure, figure);
    QCOMPARE(read.value->note, u"one\ntwo"_s);
}

void TestObservationReader::fillsInDefaults()
{
    ObservationText text = shareText();
    text.region.clear();
    text.qualifier.clear();
    text.status.clear();
    text.unit.clear();
    const Checked<Observation> read = readObservation(text, test::sampleCatalog());
    QCOMPARE(lines(read.problems), QStringList());
    QCOMPARE(read.value->key.region, u"CN"_s);
    QCOMPARE(read.value->figure, test::figure(u"53.78"_s));
    QCOMPARE(read.value->note, QString());
}

void TestObservationReader::takesUnitOfTheMetricOrTheFigure_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("expected");
    QTest::newRow("percent by the metric") << u"tp_mobile_share"_s << u"50"_s << QString() << u"percent"_s;
    QTest::newRow("percent by the figure") << u"tp_mobile_share"_s << u"50%"_s << QString() << u"percent"_s;
    QTest::newRow("sign") << u"tp_mobile_share"_s << u"50"_s << u"%"_s << u"percent"_s;
    QTest::newRow("count by the metric") << u"mau"_s << u"520 million"_s << QString() << u"count"_s;
    QTest::newRow("count by the figure") << u"mau"_s << u"5.2亿人"_s << QString() << u"count"_s;
    QTest::newRow("currency by the figure")
        << u"tp_mobile_volume"_s << u"9.04万亿元"_s << QString() << u"CNY"_s;
    QTest::newRow("both say it") << u"tp_mobile_volume"_s << u"$5.9tn"_s << u"USD"_s << u"USD"_s;
    QTest::newRow("small letters") << u"tp_mobile_volume"_s << u"5.9tn"_s << u"usd"_s << u"USD"_s;
    QTest::newRow("capitals") << u"mau"_s << u"5"_s << u"COUNT"_s << u"count"_s;
}

void TestObservationReader::takesUnitOfTheMetricOrTheFigure()
{
    ObservationText text = shareText();
    QFETCH(QString, metric);
    QFETCH(QString, value);
    QFETCH(QString, unit);
    text.metric = metric;
    text.value = value;
    text.unit = unit;
    const Checked<Observation> read = readObservation(text, test::sampleCatalog());
    QCOMPARE(lines(read.problems), QStringList());
    QTEST(read.value->figure.unit.code(), "expected");
}

void TestObservationReader::readsFigures_data()
{
    QTest::addColumn<ObservationText>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &value, const QStringList &expected) {
        ObservationText text = expected.last() == u"percent" ? shareText() : volumeText();
        text.value = value;
        text.qualifier.clear();
        QTest::newRow(qPrintable(value)) << text << expected;
    };
    const QString none;
    row(u"55.0"_s, {u"55.0"_s, none, none, u"exact"_s, u"actual"_s, u"percent"_s});
    row(u"0"_s, {u"0"_s, none, none, u"exact"_s, u"actual"_s, u"percent"_s});
    row(u"100"_s, {u"100"_s, none, none, u"exact"_s, u"actual"_s, u"percent"_s});
    row(u">94%"_s, {u"94"_s, none, none, u"over"_s, u"actual"_s, u"percent"_s});
    row(u"约80%"_s, {u"80"_s, none, none, u"about"_s, u"actual"_s, u"percent"_s});
    row(u"7–11%"_s, {none, u"7"_s, u"11"_s, u"exact"_s, u"actual"_s, u"percent"_s});
    row(u"9% (7–11%)"_s, {u"9"_s, u"7"_s, u"11"_s, u"exact"_s, u"actual"_s, u"percent"_s});
    row(u"9.04万亿"_s, {u"9040000000000"_s, none, none, u"exact"_s, u"actual"_s, u"CNY"_s});
    row(u"90,419亿元"_s, {u"9041900000000"_s, none, none, u"exact"_s, u"actual"_s, u"CNY"_s});
    row(u"9.04E+12"_s, {u"9040000000000"_s, none, none, u"exact"_s, u"actual"_s, u"CNY"_s});
    row(u"3–5 tn"_s, {none, u"3000000000000"_s, u"5000000000000"_s, u"exact"_s, u"actual"_s, u"CNY"_s});
}

void TestObservationReader::readsFigures()
{
    QFETCH(ObservationText, text);
    QTEST(outcome(text), "expected");
}

void TestObservationReader::readsCodesAndNames_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("source");
    const QString metric = u"tp_mobile_share"_s;
    const QString source = u"analysys-2019"_s;
    QTest::newRow("codes") << metric << u"alipay"_s << source;
    QTest::newRow("English names") << u"Third-party mobile payment share"_s << u"Alipay"_s << source;
    QTest::newRow("Chinese names") << u"第三方移动支付市场份额"_s << u"支付宝"_s << source;
    QTest::newRow("title") << metric << u"alipay"_s << u"Third-party mobile payment, 2018 Q4"_s;
}

void TestObservationReader::readsCodesAndNames()
{
    ObservationText text = shareText();
    QFETCH(QString, metric);
    QFETCH(QString, subject);
    QFETCH(QString, source);
    text.metric = metric;
    text.subject = subject;
    text.source = source;
    const Checked<Observation> read = readObservation(text, test::sampleCatalog());
    QCOMPARE(lines(read.problems), QStringList());
    QCOMPARE(read.value->key.metric, u"tp_mobile_share"_s);
    QCOMPARE(read.value->key.subject, u"alipay"_s);
    QCOMPARE(read.value->key.source, u"analysys-2019"_s);
}

void TestObservationReader::ignoresSpacesAndCaseWhereNothingElseCanBeMeant()
{
    const ObservationText text{u" tp_mobile_share "_s, u"\talipay"_s, u" cn "_s, u" 2018 q4 "_s,
        u" 53.78 % "_s, u" "_s, u" "_s, u" Exact "_s, u"ACTUAL"_s, u" Percent "_s, u" analysys-2019\n"_s,
        u" a note "_s};
    const Checked<Observation> read = readObservation(text, test::sampleCatalog());
    QCOMPARE(lines(read.problems), QStringList());
    ObservationText expected = shareText();
    expected.note = u"a note"_s;
    QVERIFY(observationText(*read.value) == expected);
}

void TestObservationReader::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<ObservationText>("text");
    QTest::addColumn<QStringList>("problems");
    const auto row
        = [](const char *name, ObservationText text, const Change &change, const QStringList &problems) {
              change(text);
              QTest::newRow(name) << text << problems;
          };
    const ObservationText share = shareText();
    const ObservationText volume = volumeText();

    row("share above 100", share, [](auto &text) { text.value = u"138.9"_s; },
        {u"value: A share cannot be above 100 %."_s});
    row("share with a sign above 100", share, [](auto &text) { text.value = u"138.9 %"_s; },
        {u"value: A share cannot be above 100 %."_s});
    row("negative share", share, [](auto &text) { text.value = u"-1"_s; },
        {u"value: A share cannot be below 0 %."_s});
    row("nan", share, [](auto &text) { text.value = u"nan"_s; }, {u"value: \"nan\" is not a number."_s});
    row("infinity", share, [](auto &text) { text.value = u"-INF"_s; },
        {u"value: \"-INF\" is not a number."_s});
    row("words", share, [](auto &text) { text.value = u"half"_s; },
        {u"value: \"half\" is not a figure. Enter one such as 53.78%, 9.04 trillion, 9.04万亿, >94% or 7–11%."_s});
    row("no figure", share, [](auto &text) { text.value.clear(); },
        {u"value: The figure is missing. Enter a value, or a low and a high end."_s});
    row("low above high", share,
        [](auto &text) {
            text.value.clear();
            text.low = u"11"_s;
            text.high = u"7"_s;
        },
        {u"low: The low end 11 is above the high end 7. Correct one of them."_s});
    row("low above high, in the value", share, [](auto &text) { text.value = u"60-50"_s; },
        {u"value: The low end 60 is above the high end 50. Correct one of them."_s});
    row("no high end", share,
        [](auto &text) {
            text.value.clear();
            text.low = u"7"_s;
        },
        {u"high: The range has no high end. Enter it, or clear the low end."_s});
    row("value outside its range", share,
        [](auto &text) {
            text.low = u"7"_s;
            text.high = u"11"_s;
        },
        {u"value: The value 53.78 is outside its range 7 to 11. Correct the value or the range."_s});
    row("end that is nan", share,
        [](auto &text) {
            text.value.clear();
            text.low = u"nan"_s;
            text.high = u"11"_s;
        },
        {u"low: \"nan\" is not a number."_s});
    row("end that is a range", share,
        [](auto &text) {
            text.value.clear();
            text.low = u"7-8"_s;
            text.high = u"11"_s;
        },
        {u"low: \"7-8\" is not one plain number. An end of a range is a number alone."_s});
    row("two ranges", share,
        [](auto &text) {
            text.value = u"7-11"_s;
            text.low = u"6"_s;
            text.high = u"11"_s;
        },
        {u"value: \"7-11\" is a range, and the low and high ends say another. Keep one of them."_s});
    row("bound with a range", share,
        [](auto &text) {
            text.value = u"7-11"_s;
            text.qualifier = u"over"_s;
        },
        {u"qualifier: A range says its own bounds. Choose \"exact\" or \"about\", or clear the range."_s});

    row("quarter 5", share, [](auto &text) { text.period = u"2018-Q5"_s; },
        {u"period: \"2018-Q5\" does not exist. There is no quarter 5: a year has quarters 1 to 4."_s});
    row("30 February", share, [](auto &text) { text.period = u"2018年2月30日"_s; },
        {u"period: \"2018年2月30日\" does not exist. There is no day 30: the month 2018-02 has 28 days."_s});
    row("period with two readings", share, [](auto &text) { text.period = u"1/2/2020"_s; },
        {u"period: \"1/2/2020\" can mean 2020-02-01 or 2020-01-02. Write the one that you mean."_s});
    row("no period", share, [](auto &text) { text.period = u" "_s; },
        {u"period: The period is missing. Enter one such as 2018, 2018-Q4, 2018-07 or 2018-07-15."_s});

    row("unknown metric", share, [](auto &text) { text.metric = u"tp_mobile_shares"_s; },
        {u"metric: There is no metric with the code \"tp_mobile_shares\". Did you mean \"tp_mobile_share\"?"_s});
    row("unknown subject", share, [](auto &text) { text.subject = u"alipy"_s; },
        {u"subject: There is no app, company, bank or group with the code \"alipy\". Did you mean \"alipay\"?"_s});
    row("unknown source", share, [](auto &text) { text.source = u"hearsay"_s; },
        {u"source: There is no source with the code \"hearsay\"."_s});
    row("unknown region", share, [](auto &text) { text.region = u"China"_s; },
        {u"region: \"China\" is not a region. Enter a country such as CN, a province such as CN-XZ, a city "
         u"tier such as "
         "CN-T1, or WORLD."_s});
    row("unknown qualifier", share, [](auto &text) { text.qualifier = u"roughly"_s; },
        {u"qualifier: \"roughly\" is not a qualifier. Enter exact, about, over or under, or leave it empty."_s});
    row("two qualifiers", share,
        [](auto &text) {
            text.value = u">94%"_s;
            text.qualifier = u"about"_s;
        },
        {u"qualifier: The value says \"over\", the qualifier says \"about\". Correct one of them."_s});
    row("unknown status", share, [](auto &text) { text.status = u"final"_s; },
        {u"status: \"final\" is not a status. Enter actual, estimate or forecast, or leave it empty."_s});
    row("unknown unit", share, [](auto &text) { text.unit = u"points"_s; },
        {u"unit: \"points\" is not a unit. Enter percent, count or a currency such as CNY or USD."_s});
    row("two units", volume, [](auto &text) { text.value = u"$5.9tn"_s; },
        {u"unit: The figure is written in USD, the unit says CNY. Correct one of them."_s});
    row("ends in two units", volume,
        [](auto &text) {
            text.value.clear();
            text.unit.clear();
            text.low = u"$5bn"_s;
            text.high = u"¥6bn"_s;
        },
        {u"high: This figure is in CNY, the other one in USD. Write them in one unit."_s});
    row("no currency", volume, [](auto &text) { text.unit.clear(); },
        {u"unit: The currency is missing. Enter it as the unit, such as CNY or USD."_s});
    row("money for a share", share, [](auto &text) { text.unit = u"CNY"_s; },
        {u"unit: \"Third-party mobile payment share\" is measured in percent. Enter \"percent\" as the unit, "
         u"or "
         u"leave it "
         "empty."_s});
    row("control character in the note", share, [](auto &text) { text.note = u"a\u0007b"_s; },
        {u"note: The text has an invisible control character (U+0007). Delete it."_s});
    row("byte order mark in the note", share, [](auto &text) { text.note = u"\ufeffab"_s; },
        {u"note: The text has an invisible control character (U+FEFF). Delete it."_s});
}

void TestObservationReader::saysWhatIsWrongAndWhere()
{
    QFETCH(ObservationText, text);
    QTEST(outcome(text), "problems");
    QVERIFY(!readObservation(text, test::sampleCatalog()).value);
}

void TestObservationReader::reportsEveryProblemAtOnce()
{
    const ObservationText text{u"tp_mobile_share"_s, u"nobody"_s, u"China"_s, u"2018-Q5"_s, u"138.9"_s, {},
        {}, u"maybe"_s, u"final"_s, u"points"_s, u"hearsay"_s, u"a\tb"_s};
    QStringList fields;
    for (const Problem &problem : readObservation(text, test::sampleCatalog()).problems)
        fields.append(problem.field);
    QCOMPARE(fields,
        QStringList({u"subject"_s, u"region"_s, u"period"_s, u"qualifier"_s, u"status"_s, u"unit"_s,
            u"value"_s, u"source"_s, u"note"_s}));
}

void TestObservationReader::asksForEverythingInAnEmptyRow()
{
    QStringList fields;
    for (const Problem &problem : readObservation({}, test::sampleCatalog()).problems)
        fields.append(problem.field);
    QCOMPARE(fields, QStringList({u"metric"_s, u"subject"_s, u"period"_s, u"value"_s, u"source"_s}));
}

void TestObservationReader::readsPartsOfWhatIsRefused()
{
    ObservationText text = shareText();
    text.subject = u"nobody"_s;
    text.source.clear();
    text.value = u"约39"_s;
    text.qualifier.clear();
    text.unit.clear();
    text.period = u"2018年四季度"_s;
    const Catalog catalog = test::sampleCatalog();
    const ObservationParts parts = readParts(text, catalog);
    QCOMPARE(parts.period->key(), u"2018-Q4"_s);
    QCOMPARE(figureText(*parts.figure, Language::English), u"about 39%"_s);
    text.period = u"2018-Q5"_s;
    text.value = u"138"_s;
    QVERIFY(!readParts(text, catalog).period);
    QVERIFY(!readParts(text, catalog).figure);
}

void TestObservationReader::readsWhatItWrites()
{
    const Catalog catalog = test::sampleCatalog();
    for (const Observation &observation : test::sampleObservations()) {
        const Checked<Observation> read = readObservation(observationText(observation), catalog);
        QCOMPARE(lines(read.problems), QStringList());
        QVERIFY2(*read.value == observation, qPrintable(keyText(observation.key)));
    }
}

TONGBAO_TEST_MAIN(TestObservationReader)
#include "tst_observationreader.moc"
