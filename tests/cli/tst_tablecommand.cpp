#include "app/cli/tablecommand.h"

#include "tests/cli/clitest.h"
#include "tests/support/testenvironment.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

// The rows of a table by column name; no cell of these has a comma.
QList<QHash<QString, QString>> rowsOf(const QString &csv)
{
    const QStringList lines = csv.split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = lines.value(0).split(u',');
    QList<QHash<QString, QString>> rows;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header.at(i), cells.value(i));
        rows.append(row);
    }
    return rows;
}

} // namespace

class TestTableCommand : public QObject {
    Q_OBJECT
private slots:
    void printsWhatTheChartDraws();
    void keepsRangesAndPublishedDigits();
    void putsTheNewestPeriodFirst();
    void tellsTheChangeOnThePeriodBefore();
    void showsBothSidesOfAConversion();
    void namesSubjectsInTheLanguageAsked();
    void printsJson();
    void setsPublishersSideBySide();
    void knowsOnlyWhatWasPublishedByThen();
    void printsWhatATransformMakes();
    void saysWhyATransformDoesNotSuit();
    void derivesConcentrationFromShares();
    void tellsHowFarPublishersAreApart();
    void comparesTwoVintages();
    void printsTheReportsOfPartnerships();
    void printsPartnershipsAsJson();
    void saysWhenNothingMatches();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
};

void TestTableCommand::printsWhatTheChartDraws()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run({u"table"_s, workshop.store(), u"share"_s, u"--subject"_s,
        u"alipay"_s, u"--publisher"_s, u"iResearch"_s, u"--from"_s, u"2016-Q4"_s, u"--to"_s, u"2016-Q4"_s});
    QVERIFY2(outcome.status == ExitStatus::Done, qPrintable(outcome.err));
    QCOMPARE(outcome.err, QString());
    const auto rows = rowsOf(outcome.out);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()[u"period"_s], u"2016-Q4"_s);
    QCOMPARE(rows.first()[u"subject"_s], u"alipay"_s);
    QCOMPARE(rows.first()[u"value"_s], u"55.0"_s);
    QCOMPARE(rows.first()[u"unit"_s], u"percent"_s);
    QCOMPARE(rows.first()[u"publisher"_s], u"iResearch"_s);
}

void TestTableCommand::keepsRangesAndPublishedDigits()
{
    const test::Workshop workshop;
    const test::Outcome outcome
        = test::run({u"table"_s, workshop.store(), u"penetration"_s, u"--subject"_s, u"bank-apps"_s});
    QVERIFY2(outcome.status == ExitStatus::Done, qPrintable(outcome.err));
    const auto rows = rowsOf(outcome.out);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()[u"value"_s], QString());
    QCOMPARE(rows.first()[u"low"_s], u"7"_s);
    QCOMPARE(rows.first()[u"high"_s], u"11"_s);
}

void TestTableCommand::putsTheNewestPeriodFirst()
{
    const test::Workshop workshop;
    const auto rows
        = rowsOf(test::run({u"table"_s, workshop.store(), u"share"_s, u"--subject"_s, u"alipay"_s}).out);
    QVERIFY(rows.size() > 3);
    for (qsizetype i = 1; i < rows.size(); ++i)
        QVERIFY(rows.at(i)[u"period"_s] < rows.at(i - 1)[u"period"_s]);
}

void TestTableCommand::tellsTheChangeOnThePeriodBefore()
{
    const test::Workshop workshop;
    const QString input = workshop.file(u"new.csv"_s,
        "metric,subject,region,period,value,low,high,qualifier,status,unit,source,note\n"
        "tp_mobile_share,alipay,CN,2023-Q1,51.5,,,exact,actual,percent,letstalk-2014,\n"
        "tp_mobile_share,alipay,CN,2023-Q2,51.25,,,exact,actual,percent,letstalk-2014,\n");
    QCOMPARE(test::run({u"import"_s, workshop.store(), input}).status, ExitStatus::Done);
    const auto rows
        = rowsOf(test::run({u"table"_s, workshop.store(), u"share"_s, u"--from"_s, u"2023"_s}).out);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first()[u"change"_s], u"-0.25"_s);
    QCOMPARE(rows.last()[u"change"_s], QString());
}

void TestTableCommand::showsBothSidesOfAConversion()
{
    const test::Workshop workshop;
    const QStringList arguments{u"table"_s, workshop.store(), u"volume"_s, u"--metric"_s, u"payment_value"_s,
        u"--from"_s, u"2017-Q4"_s, u"--to"_s, u"2017-Q4"_s};
    const QString csv = test::run(arguments).out;
    QVERIFY2(csv.endsWith(u",5900000000000,,,USD,6.6129,fed-h10-quarter\n"_s), qPrintable(csv));

    const QJsonObject json = test::run(arguments + QStringList{u"--json"_s}).json();
    QCOMPARE(json[u"unit"_s].toString(), u"CNY"_s);
    const QJsonObject point = json[u"series"_s][0][u"points"_s][0].toObject();
    QCOMPARE(point[u"value"_s].toString(), u"39000000000000"_s);
    QCOMPARE(point[u"unit"_s].toString(), u"CNY"_s);
    QCOMPARE(point[u"published"_s][u"value"_s].toString(), u"5900000000000"_s);
    QCOMPARE(point[u"published"_s][u"unit"_s].toString(), u"USD"_s);
    QCOMPARE(point[u"rate"_s][u"rate"_s].toString(), u"6.6129"_s);
}

void TestTableCommand::namesSubjectsInTheLanguageAsked()
{
    const test::Workshop workshop;
    const QStringList arguments{u"table"_s, workshop.store(), u"share"_s, u"--subject"_s, u"alipay"_s};
    QCOMPARE(rowsOf(test::run(arguments).out).first()[u"name"_s], u"Alipay"_s);
    QCOMPARE(
        rowsOf(test::run(arguments + QStringList{u"--lang"_s, u"zh"_s}).out).first()[u"name"_s], u"支付宝"_s);
}

void TestTableCommand::printsJson()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run({u"table"_s, workshop.store(), u"share"_s, u"--subject"_s,
        u"alipay"_s, u"--publisher"_s, u"iResearch"_s, u"--json"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    const QJsonObject json = outcome.json();
    QCOMPARE(json.keys(),
        (QStringList{u"events"_s, u"gaps"_s, u"granularity"_s, u"mark"_s, u"metrics"_s, u"publishers"_s,
            u"series"_s, u"transform"_s, u"unit"_s, u"view"_s}));
    QCOMPARE(json[u"granularity"_s].toString(), u"quarter"_s);
    QCOMPARE(json[u"series"_s].toArray().size(), 1);
    const QJsonObject series = json[u"series"_s][0].toObject();
    QCOMPARE(series.keys(),
        (QStringList{u"is_group"_s, u"metric"_s, u"name"_s, u"points"_s, u"region"_s, u"subject"_s}));
    const QJsonObject point = series[u"points"_s][0].toObject();
    QCOMPARE(point.keys(),
        (QStringList{u"change"_s, u"high"_s, u"low"_s, u"note"_s, u"period"_s, u"published"_s, u"publisher"_s,
            u"qualifier"_s, u"rate"_s, u"source"_s, u"status"_s, u"unit"_s, u"value"_s}));
    QVERIFY(point[u"value"_s].isString());
    QVERIFY(point[u"low"_s].isNull());
    QVERIFY(point[u"rate"_s].isNull());
}

void TestTableCommand::setsPublishersSideBySide()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run(
        {u"table"_s, workshop.store(), u"share"_s, u"--subject"_s, u"alipay"_s, u"--from"_s, u"2017-Q2"_s,
            u"--to"_s, u"2017-Q2"_s, u"--publisher"_s, u"Analysys"_s, u"--publisher"_s, u"iResearch"_s});
    QVERIFY2(outcome.status == ExitStatus::Done, qPrintable(outcome.err));
    QStringList figures;
    for (const auto &row : rowsOf(outcome.out))
        figures.append(row[u"publisher"_s] + u' ' + row[u"value"_s]);
    figures.sort();
    QCOMPARE(figures, (QStringList{u"Analysys 53.7"_s, u"iResearch 54.5"_s}));
}

void TestTableCommand::knowsOnlyWhatWasPublishedByThen()
{
    const test::Workshop workshop;
    const QStringList arguments{
        u"table"_s, workshop.store(), u"share"_s, u"--subject"_s, u"alipay"_s, u"--as-of"_s};
    const auto early = rowsOf(test::run(arguments + QStringList{u"2016"_s}).out);
    const auto late = rowsOf(test::run(arguments + QStringList{u"2020-12-31"_s}).out);
    QVERIFY(!early.isEmpty());
    QVERIFY(late.size() > early.size());
    for (const auto &row : early)
        QVERIFY(row[u"period"_s] < u"2017"_s);
}

void TestTableCommand::printsWhatATransformMakes()
{
    const test::Workshop workshop;
    const QStringList arguments{u"table"_s, workshop.store(), u"volume"_s, u"--metric"_s,
        u"tp_mobile_volume"_s, u"--publisher"_s, u"Analysys"_s, u"--transform"_s, u"pct"_s, u"--from"_s,
        u"2023-Q1"_s, u"--to"_s, u"2023-Q1"_s};
    // The quarter before is not drawn, and taken all the same: 83.33 on 76.47.
    const auto rows = rowsOf(test::run(arguments).out);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()[u"value"_s], u"8.97"_s);
    QCOMPARE(rows.first()[u"unit"_s], u"percent"_s);
    QCOMPARE(rows.first()[u"change"_s], QString());
    QCOMPARE(rows.first()[u"published_value"_s], u"83330000000000"_s);
    QCOMPARE(rows.first()[u"published_unit"_s], u"CNY"_s);

    const QJsonObject json = test::run(arguments + QStringList{u"--json"_s}).json();
    QCOMPARE(json[u"transform"_s].toString(), u"pct"_s);
    const QJsonValue before = json[u"series"_s][0][u"points"_s][0][u"made_of"_s][0];
    QCOMPARE(before[u"period"_s].toString(), u"2022-Q4"_s);
    QCOMPARE(before[u"value"_s].toString(), u"76470000000000"_s);
}

void TestTableCommand::saysWhyATransformDoesNotSuit()
{
    const test::Workshop workshop;
    const test::Outcome outcome
        = test::run({u"table"_s, workshop.store(), u"share"_s, u"--transform"_s, u"year"_s});
    QCOMPARE(outcome.status, ExitStatus::Usage);
    QVERIFY2(outcome.err.contains(u"cannot be brought to longer periods"_s), qPrintable(outcome.err));
}

void TestTableCommand::derivesConcentrationFromShares()
{
    const test::Workshop workshop;
    const QStringList arguments{u"table"_s, workshop.store(), u"concentration"_s, u"--publisher"_s,
        u"iResearch"_s, u"--from"_s, u"2020-Q1"_s, u"--measure"_s, u"hhi"_s};
    const test::Outcome outcome = test::run(arguments);
    QVERIFY2(outcome.status == ExitStatus::Done, qPrintable(outcome.err));
    const auto rows = rowsOf(outcome.out);
    QCOMPARE(rows.size(), 1);
    // 55.4² + 38.8² = 4574.6, and 5.8² = 33.64 more at most.
    QCOMPARE(rows.first()[u"subject"_s], u"HHI"_s);
    QCOMPARE(rows.first()[u"low"_s], u"4575"_s);
    QCOMPARE(rows.first()[u"high"_s], u"4608"_s);
    QCOMPARE(rows.first()[u"derived_from"_s], u"alipay 55.4; tenpay 38.8"_s);
    QCOMPARE(test::run({u"table"_s, workshop.store(), u"share"_s, u"--measure"_s, u"hhi"_s}).status,
        ExitStatus::Usage);
}

void TestTableCommand::tellsHowFarPublishersAreApart()
{
    const test::Workshop workshop;
    const QStringList arguments{
        u"table"_s, workshop.store(), u"publishers"_s, u"--from"_s, u"2017-Q1"_s, u"--to"_s, u"2017-Q1"_s};
    const auto rows = rowsOf(test::run(arguments).out);
    QCOMPARE(rows.size(), 2);
    for (const auto &row : rows) {
        QCOMPARE(row[u"metric"_s], u"tp_mobile_volume"_s);
        QCOMPARE(row[u"spread_publishers"_s], u"2"_s);
        QCOMPARE(row[u"spread_percent"_s], u"20.7"_s); // 22.7 on 18.81 trillion
    }
    const QJsonObject json = test::run(arguments + QStringList{u"--json"_s}).json();
    QCOMPARE(json[u"spreads"_s][0][u"percent"_s].toString(), u"20.7"_s);
}

void TestTableCommand::comparesTwoVintages()
{
    // iResearch printed 10.17 trillion for 2015 in April 2016, and 12.2 in its series of 2018.
    const test::Workshop workshop;
    const QStringList arguments{u"table"_s, workshop.store(), u"volume"_s, u"--metric"_s,
        u"tp_mobile_volume"_s, u"--publisher"_s, u"iResearch"_s, u"--granularity"_s, u"year"_s, u"--from"_s,
        u"2015"_s, u"--to"_s, u"2015"_s, u"--compare-as-of"_s, u"2017"_s};
    const QString header = test::run(arguments).out.section(u'\n', 0, 0);
    QVERIFY2(header.endsWith(u",earlier_period,earlier_value,earlier_low,earlier_high,earlier_status,"
                             "earlier_source"_s),
        qPrintable(header));
    const QJsonObject json = test::run(arguments + QStringList{u"--json"_s}).json();
    QCOMPARE(json[u"mark"_s].toString(), u"dumbbell"_s);
    const QJsonObject point = json[u"series"_s][0][u"points"_s][0].toObject();
    QCOMPARE(point[u"value"_s].toString(), u"12200000000000"_s);
    QCOMPARE(point[u"status"_s].toString(), u"estimate"_s);
    QCOMPARE(point[u"earlier"_s][u"value"_s].toString(), u"10170000000000"_s);
    QCOMPARE(point[u"earlier"_s][u"source"_s].toString(), u"iresearch-2015"_s);
    QCOMPARE(point[u"change"_s].toString(), u"2030000000000"_s);
}

void TestTableCommand::printsTheReportsOfPartnerships()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run({u"table"_s, workshop.store(), u"partnerships"_s, u"--subject"_s,
        u"abc"_s, u"--subject"_s, u"baidu"_s});
    QCOMPARE(outcome.status, ExitStatus::Done);
    const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.first(),
        u"bank,bank_name,partner,partner_name,announced_on,deal_date,scope,publisher,source,note"_s);
    QCOMPARE(lines.size(), 1 + 3); // three reports of one deal
    for (const QString &line : lines.mid(1)) {
        QVERIFY2(line.startsWith(u"abc,Agricultural Bank of China,baidu,Baidu,2017"_s), qPrintable(line));
        QVERIFY2(line.contains(u",2017-06-20,"_s), qPrintable(line));
    }
}

void TestTableCommand::printsPartnershipsAsJson()
{
    const test::Workshop workshop;
    const QJsonObject json = test::run({u"table"_s, workshop.store(), u"partnerships"_s, u"--to"_s, u"2014"_s,
                                           u"--lang"_s, u"zh"_s, u"--json"_s})
                                 .json();
    QCOMPARE(json[u"mark"_s], u"matrix"_s);
    QCOMPARE(json[u"banks"_s].toArray(), (QJsonArray{u"cmb"_s, u"minsheng-bank"_s}));
    const QJsonObject newest = json[u"deals"_s].toArray().first().toObject();
    QCOMPARE(newest[u"announced_on"_s], u"2013-09-16"_s);
    QCOMPARE(newest[u"bank_name"_s], u"民生银行"_s);
    QCOMPARE(newest[u"reports"_s].toArray().first().toObject()[u"source"_s], u"ecns-2013-09-17"_s);
}

void TestTableCommand::saysWhenNothingMatches()
{
    const test::Workshop workshop;
    const test::Outcome outcome = test::run({u"table"_s, workshop.store(), u"share"_s, u"--to"_s, u"1999"_s});
    QCOMPARE(outcome.status, ExitStatus::Failed);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.startsWith(u"tongbao: No figures of "_s), qPrintable(outcome.err));
}

void TestTableCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QStringList &arguments, const QString &message) {
        QTest::newRow(name) << arguments << message;
    };
    row("view", {u"shares"_s}, u"There is no view \"shares\"."_s);
    row("view like another", {u"shares"_s}, u"Did you mean \"share\"?"_s);
    row("metric of another chart", {u"share"_s, u"--metric"_s, u"mau"_s},
        u"--metric: \"mau\" does not belong to the chart \"share\"."_s);
    row("mark", {u"share"_s, u"--mark"_s, u"pie"_s}, u"--mark: \"pie\" is not known."_s);
    row("mark of another chart", {u"penetration"_s, u"--mark"_s, u"area100"_s}, u"area100"_s);
    row("currency of partnerships", {u"partnerships"_s, u"--currency"_s, u"USD"_s},
        u"--currency: the chart \"partnerships\" draws no figures."_s);
    row("granularity", {u"share"_s, u"--granularity"_s, u"decade"_s}, u"--granularity: "_s);
    row("pick", {u"share"_s, u"--pick"_s, u"best"_s}, u"--pick: \"best\" is not known."_s);
    row("as of", {u"share"_s, u"--as-of"_s, u"yesterday"_s}, u"--as-of: "_s);
    row("transform", {u"share"_s, u"--transform"_s, u"log"_s},
        u"--transform: \"log\" is not known. Give one of: level, change, pct, "_s);
    row("base period", {u"share"_s, u"--transform"_s, u"index:2016-Q5"_s}, u"--transform: "_s);
    row("language", {u"share"_s, u"--lang"_s, u"de"_s}, u"--lang: \"de\" is not known."_s);
}

void TestTableCommand::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const test::Workshop workshop;
    const test::Outcome outcome = test::run(QStringList{u"table"_s, workshop.store()} + arguments);
    QCOMPARE(outcome.status, ExitStatus::Usage);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(message), qPrintable(outcome.err));
}

TONGBAO_TEST_MAIN(TestTableCommand)
#include "tst_tablecommand.moc"
