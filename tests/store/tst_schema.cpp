#include "db/store/connection.h"
#include "tests/store/storetest.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

// What the file itself refuses, whatever program writes to it.
class TestSchema : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void takesWhatCanBe_data();
    void takesWhatCanBe();
    void ordersPeriodsByFirstDayCoarserFirst();
    void agreesWithTheDomainOnEveryPeriod();
    void showsFiguresByName();
    void readsFiguresThatAnotherProgramWrote();
    void refusesStatementsThatWouldBreakTheFileItself();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

namespace {

// An observation in words: the columns and values that matter, the others as in a good row.
QString figureSql(const QString &column, const QString &value)
{
    QMap<QString, QString> row{{u"metric"_s, u"'tp_mobile_share'"_s}, {u"subject"_s, u"'lakala'"_s},
        {u"period"_s, u"'2016-Q1'"_s}, {u"source"_s, u"'analysys-2018'"_s}, {u"value"_s, u"12.5"_s},
        {u"unit"_s, u"'percent'"_s}};
    const QStringList columns = column.split(u','), values = value.split(u',');
    for (qsizetype i = 0; i < columns.size(); ++i)
        row.insert(columns.at(i), values.at(i));
    return u"INSERT INTO observation (%1) VALUES (%2)"_s.arg(
        QStringList(row.keys()).join(u", "_s), QStringList(row.values()).join(u", "_s));
}

} // namespace

void TestSchema::initTestCase()
{
    m_path = m_folder.filePath(u"market.tongbao"_s);
    QVERIFY(test::sampleStore(m_path));
}

void TestSchema::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("reason");
    const auto figure
        = [](const char *name, const QString &columns, const QString &values, const QString &reason) {
              QTest::newRow(name) << figureSql(columns, values) << reason;
          };
    figure("share of 138.9", u"value"_s, u"138.9"_s, u"outside what its metric can be"_s);
    figure("share below 0", u"value"_s, u"-1"_s, u"outside what its metric can be"_s);
    figure("range above 100", u"value,low,high"_s, u"NULL,90,101"_s, u"outside what its metric can be"_s);
    figure("low above high", u"value,low,high"_s, u"NULL,11,7"_s, u"low must not be above high"_s);
    figure("value outside its range", u"value,low,high"_s, u"12,7,11"_s, u"value lies within"_s);
    figure("only one end", u"value,low"_s, u"9,7"_s, u"a low and a high end"_s);
    figure("no figure", u"value"_s, u"NULL"_s, u"a figure has a value"_s);
    figure("nan as text", u"value"_s, u"'nan'"_s, u"cannot store TEXT value in REAL column"_s);
    figure("not a number", u"value"_s, u"9e999 - 9e999"_s, u"a figure has a value"_s);
    figure("infinity", u"metric,unit,value"_s, u"'tp_mobile_volume','CNY',9e999"_s, u"finite"_s);
    figure("minus infinity", u"value"_s, u"-9e999"_s, u"finite"_s);
    figure("unknown subject", u"subject"_s, u"'nobody'"_s, u"unknown subject code"_s);
    figure("unknown metric", u"metric"_s, u"'nothing'"_s, u"unknown metric code"_s);
    figure("unknown source", u"source"_s, u"'nowhere'"_s, u"unknown source code"_s);
    figure("unit of the wrong kind", u"unit"_s, u"'CNY'"_s, u"the unit is not of the kind"_s);
    figure("unit that is none", u"unit"_s, u"'yuan'"_s, u"unit is percent, count or a currency"_s);
    figure("quarter 5", u"period"_s, u"'2018-Q5'"_s, u"a period is like"_s);
    figure("30 February", u"period"_s, u"'2018-02-30'"_s, u"a period is like"_s);
    figure("month 13", u"period"_s, u"'2018-13'"_s, u"a period is like"_s);
    figure("week 53 of a short year", u"period"_s, u"'2018-W53'"_s, u"a period is like"_s);
    figure("week 0", u"period"_s, u"'2018-W00'"_s, u"a period is like"_s);
    figure("year 1899", u"period"_s, u"'1899'"_s, u"a period is like"_s);
    figure("another spelling", u"period"_s, u"'2018Q4'"_s, u"a period is like"_s);
    figure("region in small letters", u"region"_s, u"'cn'"_s, u"a region is"_s);
    figure("bound on a range", u"value,low,high,qualifier"_s, u"NULL,7,11,'over'"_s,
        u"neither over nor under"_s);
    figure("unknown status", u"status"_s, u"'guess'"_s, u"status is"_s);
    figure("second with the same identity", u"metric,subject,period,source"_s,
        u"'tp_mobile_share','tenpay','2018-Q4','analysys-2019'"_s, u"UNIQUE"_s);
    figure(
        "decimals of no number", u"value_decimals,value,low,high"_s, u"1,NULL,1,2"_s, u"decimals belong"_s);

    const auto row = [](const char *name, const QString &sql, const QString &reason) {
        QTest::newRow(name) << sql << reason;
    };
    row("figure changed to what cannot be",
        u"UPDATE observation SET value = 138.9 WHERE subject = 'tenpay'"_s,
        u"outside what its metric can be"_s);
    row("figure changed to an unknown subject", u"UPDATE observation SET subject = 'nobody'"_s,
        u"unknown subject code"_s);
    row("view without a name", u"INSERT INTO saved_view VALUES (' ', 1, '{}')"_s,
        u"name must not be empty"_s);
    row("view at no place", u"INSERT INTO saved_view VALUES ('x', 0, '{}')"_s, u"count from 1"_s);
    row("view that is no JSON", u"INSERT INTO saved_view VALUES ('x', 1, '{')"_s, u"a JSON object"_s);
    row("view that is a list", u"INSERT INTO saved_view VALUES ('x', 1, '[]')"_s, u"a JSON object"_s);
    row("source in use", u"DELETE FROM source WHERE code = 'analysys-2019'"_s, u"the source is in use"_s);
    row("metric in use", u"DELETE FROM metric WHERE code = 'tp_mobile_share'"_s, u"the metric is in use"_s);
    row("subject in use", u"DELETE FROM subject WHERE code = 'wechat-pay'"_s, u"the subject is in use"_s);
    row("source renamed", u"UPDATE source SET code = 'x' WHERE code = 'fed-h10'"_s,
        u"the source is in use"_s);
    row("metric too narrow for its figures",
        u"UPDATE metric SET highest = 50 WHERE code = 'tp_mobile_share'"_s, u"would be outside of it"_s);
    row("metric of a family with another unit", u"UPDATE metric SET unit = 'money' WHERE code = 'mau'"_s,
        u"family and unit"_s);
    row("code with a capital", u"INSERT INTO subject (code, kind, name_en) VALUES ('Alipay', 'app', 'A')"_s,
        u"a code is"_s);
    row("code with a hidden end",
        u"INSERT INTO subject (code, kind, name_en) VALUES ('ali' || char(0) || 'x', 'app', 'A')"_s,
        u"a code is"_s);
    row("no name", u"INSERT INTO subject (code, kind, name_en) VALUES ('x', 'app', ' ')"_s, u"name_en"_s);
    row("unknown owner", u"UPDATE subject SET owner = 'nobody' WHERE code = 'alipay'"_s, u"unknown owner"_s);
    row("owner of itself", u"UPDATE subject SET owner = 'alipay' WHERE code = 'alipay'"_s,
        u"does not own itself"_s);
    row("member of an app", u"INSERT INTO group_member VALUES ('alipay', 'tenpay', 1)"_s, u"only a group"_s);
    row("group of itself", u"INSERT INTO group_member VALUES ('others', 'others', 1)"_s, u"contain itself"_s);
    row("unknown member", u"INSERT INTO group_member VALUES ('others', 'nobody', 1)"_s, u"unknown member"_s);
    row("date that is none", u"UPDATE source SET published_on = '2018-02-30' WHERE code = 'fed-h10'"_s,
        u"published_on is"_s);
    row("quarter as a date", u"UPDATE source SET published_on = '2018-Q4' WHERE code = 'fed-h10'"_s,
        u"published_on is"_s);
    row("address of a script", u"UPDATE source SET url = 'javascript:alert(1)' WHERE code = 'fed-h10'"_s,
        u"url"_s);
    row("rate of 0", u"UPDATE exchange_rate SET rate = 0"_s, u"above 0"_s);
    row("rate between one currency", u"UPDATE exchange_rate SET quote = 'USD'"_s, u"two currencies"_s);
    row("rate of a period that cannot be", u"UPDATE exchange_rate SET period = '2018-W53'"_s,
        u"a period is like"_s);
    row("bank that is its own partner", u"UPDATE partnership SET partner = bank"_s, u"are two"_s);
    row("event of an unknown source", u"UPDATE event SET source = 'nowhere'"_s, u"unknown source"_s);
    row("place 0", u"INSERT INTO publisher_preference VALUES ('Analysys', 0)"_s, u"count from 1"_s);
    row("text in a number", u"INSERT INTO publisher_preference VALUES ('Analysys', 'first')"_s, u"INTEGER"_s);
}

void TestSchema::refusesWhatCannotBe()
{
    QFETCH(QString, sql);
    QFETCH(QString, reason);
    const QString said = test::runSql(m_path, sql);
    QVERIFY2(said.contains(reason), qPrintable(u"\"%1\" for %2"_s.arg(said, sql)));
}

void TestSchema::takesWhatCanBe_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("values");
    QTest::newRow("share of 100") << u"value"_s << u"100"_s;
    QTest::newRow("share of 0") << u"value"_s << u"0"_s;
    QTest::newRow("range") << u"value,low,high"_s << u"NULL,7,11"_s;
    QTest::newRow("value with its range") << u"value,low,high"_s << u"9,7,11"_s;
    QTest::newRow("money") << u"metric,unit,value"_s << u"'tp_mobile_volume','USD',5.9e12"_s;
    QTest::newRow("week 53 of a long year") << u"period"_s << u"'2020-W53'"_s;
    QTest::newRow("29 February") << u"period"_s << u"'2020-02-29'"_s;
    QTest::newRow("province") << u"region"_s << u"'CN-XZ'"_s;
    QTest::newRow("world") << u"region"_s << u"'WORLD'"_s;
    QTest::newRow("bound") << u"qualifier"_s << u"'over'"_s;
}

void TestSchema::takesWhatCanBe()
{
    QFETCH(QString, columns);
    QFETCH(QString, values);
    const QString said = test::runSql(m_path, u"BEGIN; %1; ROLLBACK"_s.arg(figureSql(columns, values)));
    QCOMPARE(said, QString());
}

void TestSchema::ordersPeriodsByFirstDayCoarserFirst()
{
    const QString path = m_folder.filePath(u"periods.tongbao"_s);
    auto store = test::sampleStore(path);
    Edit edit{EditKind::Add, u"periods"_s, {}};
    const QStringList keys{u"2018"_s, u"2018-H1"_s, u"2018-Q1"_s, u"2018-01"_s, u"2018-W01"_s,
        u"2018-01-01"_s, u"2018-W02"_s, u"2018-02"_s, u"2018-Q2"_s, u"2018-W53"_s};
    for (const QString &key : keys) {
        if (!Period::fromKey(key))
            continue;
        edit.changes.prepend(Change<Observation>{{},
            test::observation(
                u"tp_mobile_share"_s, u"lakala"_s, key, test::figure(u"1.5"_s), u"analysys-2019"_s)});
    }
    QVERIFY(store->apply(edit));
    SeriesQuery query;
    query.subjects = {u"lakala"_s};
    QStringList found;
    for (const Observation &observation : store->observations(query).value())
        found.append(observation.key.period.key());
    QCOMPARE(found, keys.first(9));
}

void TestSchema::agreesWithTheDomainOnEveryPeriod()
{
    QStringList rows;
    for (const Granularity granularity :
        {Granularity::Year, Granularity::Half, Granularity::Quarter, Granularity::Month, Granularity::Week}) {
        auto period = Period::containing(QDate(2015, 1, 7), granularity);
        for (; period && period->year() < 2027; period = period->next())
            rows.append(period->key());
    }
    const QString path = m_folder.filePath(u"calendar.tongbao"_s);
    test::sampleStore(path).reset();
    for (QString &row : rows)
        row = figureSql(u"period"_s, u"'%1'"_s.arg(row));
    QCOMPARE(test::runSql(path, u"BEGIN; %1; COMMIT"_s.arg(rows.join(u"; "_s))), QString());
    const QStringList found = test::readSql(path,
        u"SELECT period || ' ' || granularity || ' ' || first_day || ' ' || last_day FROM observation"_s);
    QVERIFY(found.size() > rows.size());
    for (const QString &row : found) {
        const Period period = *Period::fromKey(row.section(u' ', 0, 0));
        QCOMPARE(row,
            QStringList({period.key(), granularityCode(period.granularity()),
                            period.firstDay().toString(Qt::ISODate), period.lastDay().toString(Qt::ISODate)})
                .join(u' '));
    }
}

void TestSchema::showsFiguresByName()
{
    const QStringList rows = test::readSql(m_path,
        u"SELECT metric_en, subject_en, subject_zh, period, value_text, unit, publisher, source_title FROM "
        u"figures "
        "WHERE subject = 'tenpay' AND period = '2018-Q4'"_s);
    QCOMPARE(rows,
        QStringList(u"Third-party mobile payment "
                    u"share|Tenpay|财付通|2018-Q4|38.87|percent|Analysys|Third-party mobile "
                    "payment, 2018 Q4"_s));
    QCOMPARE(
        test::readSql(m_path, u"SELECT member_en FROM group_members WHERE group_code = 'alipay+tenpay'"_s),
        QStringList({u"Alipay"_s, u"Tenpay"_s}));
    QCOMPARE(test::readSql(m_path, u"SELECT bank_en, partner_en FROM partnerships"_s),
        QStringList(u"China Construction Bank|Ant Financial / Ant Group"_s));
    QVERIFY(!test::readSql(m_path, u"SELECT row_after FROM history WHERE table_name = 'observations'"_s)
                 .isEmpty());
}

void TestSchema::readsFiguresThatAnotherProgramWrote()
{
    const QString path = m_folder.filePath(u"foreign.tongbao"_s);
    auto store = test::sampleStore(path);
    for (const QString &row :
        {figureSql(u"value"_s, u"12.5"_s), figureSql(u"period,value"_s, u"'2016-Q2',1.0/3"_s),
            figureSql(u"period,value,value_decimals"_s, u"'2016-Q3',12.345,1"_s),
            figureSql(u"period,value,value_decimals"_s, u"'2016-Q4',55,1"_s)})
        QCOMPARE(test::runSql(path, row), QString());
    SeriesQuery query;
    query.subjects = {u"lakala"_s};
    QStringList values;
    for (const Observation &observation : store->observations(query).value()) {
        values.append(observation.figure.value->text());
        QVERIFY(observation.createdAt.isValid());
    }
    QCOMPARE(values, QStringList({u"12.5"_s, u"0.333333333333333"_s, u"12.345"_s, u"55.0"_s}));
    QVERIFY(store->apply(deletion(store->observations(query).value())));
    QVERIFY(store->undo());
}

void TestSchema::refusesStatementsThatWouldBreakTheFileItself()
{
    const auto connection = Connection::open(m_path, Connection::Access::ReadWrite, 100);
    QVERIFY(connection);
    QVERIFY(!connection.value()->execute(u"PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = ''"_s));
    QVERIFY(!connection.value()->execute(u"DELETE FROM source WHERE code = 'fed-h10'"_s));
    const QList<std::pair<QString, QVariant>> settings{{u"foreign_keys"_s, 1}, {u"synchronous"_s, 2},
        {u"trusted_schema"_s, 0}, {u"cell_size_check"_s, 1}, {u"journal_mode"_s, u"delete"_s},
        {u"busy_timeout"_s, 100}};
    for (const auto &[name, value] : settings)
        QCOMPARE(connection.value()->scalar(u"PRAGMA "_s + name).value().toString(), value.toString());
}

TONGBAO_TEST_MAIN(TestSchema)
#include "tst_schema.moc"
