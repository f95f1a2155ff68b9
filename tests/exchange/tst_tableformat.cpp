#include "db/exchange/tableformat.h"

#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestTableFormat : public QObject {
    Q_OBJECT
private slots:
    void knowsATableByItsHeader_data();
    void knowsATableByItsHeader();
    void findsColumnsInAnyOrder();
    void letsOptionalColumnsBeAbsent();
    void takesTheColumnOfReasons();
    void saysWhatIsWrongWithAHeader_data();
    void saysWhatIsWrongWithAHeader();
    void listsEveryTableForAnUnknownHeader();
};

void TestTableFormat::knowsATableByItsHeader_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<Table>("table");
    QTest::newRow("observations")
        << u"metric,subject,region,period,value,low,high,qualifier,status,unit,source,note"_s
        << Table::Observations;
    QTest::newRow("metrics") << u"metric,family,nature,unit,name_en,name_zh,definition"_s << Table::Metrics;
    QTest::newRow("metrics with ranges")
        << u"metric,family,nature,unit,name_en,name_zh,definition,lowest,highest"_s << Table::Metrics;
    QTest::newRow("subjects") << u"subject,kind,name_en,name_zh,owner,members,note"_s << Table::Subjects;
    QTest::newRow("subjects with colours")
        << u"subject,kind,name_en,name_zh,owner,members,note,colour"_s << Table::Subjects;
    QTest::newRow("sources") << u"source,publisher,via,title,url,published_on,note"_s << Table::Sources;
    QTest::newRow("sources with rights")
        << u"source,publisher,via,title,url,published_on,note,may_redistribute"_s << Table::Sources;
    QTest::newRow("partnerships") << u"bank,partner,announced_on,scope,source,note"_s << Table::Partnerships;
    QTest::newRow("exchange rates") << u"period,base,quote,rate,source"_s << Table::ExchangeRates;
    QTest::newRow("events") << u"date,text_en,text_zh,source,note"_s << Table::Events;
    QTest::newRow("publishers") << u"publisher,position"_s << Table::Publishers;
    QTest::newRow("views") << u"name,position,definition"_s << Table::Views;
}

void TestTableFormat::knowsATableByItsHeader()
{
    QFETCH(QString, header);
    const Result<FileLayout> layout = layoutOf(header.split(u','));
    QVERIFY2(layout, layout ? "" : qPrintable(layout.error().message));
    QTEST(layout.value().table, "table");
}

void TestTableFormat::findsColumnsInAnyOrder()
{
    const Result<FileLayout> layout = layoutOf({u"position"_s, u" Publisher "_s});
    QVERIFY(layout);
    QCOMPARE(layout.value().arranged({u"1"_s, u"Analysys"_s}), QStringList({u"Analysys"_s, u"1"_s}));
}

void TestTableFormat::letsOptionalColumnsBeAbsent()
{
    const Result<FileLayout> layout
        = layoutOf({u"source"_s, u"period"_s, u"value"_s, u"metric"_s, u"subject"_s});
    QVERIFY(layout);
    QCOMPARE(layout.value().table, Table::Observations);
    QCOMPARE(layout.value().arranged({u"s"_s, u"2018"_s, u"1"_s, u"m"_s, u"x"_s}),
        QStringList({u"m"_s, u"x"_s, {}, u"2018"_s, u"1"_s, {}, {}, {}, {}, {}, u"s"_s, {}}));
}

void TestTableFormat::takesTheColumnOfReasons()
{
    const Result<FileLayout> layout = layoutOf({u"publisher"_s, u"position"_s, u"problem"_s});
    QVERIFY(layout);
    QCOMPARE(layout.value().problemPlace, 2);
}

void TestTableFormat::saysWhatIsWrongWithAHeader_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown column")
        << u"publisher,position,Colour"_s
        << u"\"Colour\" is not a column here. The columns of publishers are: publisher, position."_s;
    QTest::newRow("column twice")
        << u"publisher,position,position"_s
        << u"The column \"position\" is there twice. The columns of publishers are: publisher, position."_s;
    QTest::newRow("column missing")
        << u"period,base,quote,rate"_s
        << u"The header lacks \"source\". The columns of exchange_rates are: period, base, quote, rate, source."_s;
    QTest::newRow("two columns missing")
        << u"bank,partner,scope"_s
        << u"The header lacks \"announced_on\", \"source\". The columns of partnerships are: bank, partner, announced_on, scope, source, note."_s;
}

void TestTableFormat::saysWhatIsWrongWithAHeader()
{
    QFETCH(QString, header);
    const Result<FileLayout> layout = layoutOf(header.split(u','));
    QVERIFY(!layout);
    QTEST(layout.error().message, "message");
}

void TestTableFormat::listsEveryTableForAnUnknownHeader()
{
    const Result<FileLayout> layout = layoutOf({u"Quarter"_s, u"Alipay"_s, u"Tenpay"_s});
    QVERIFY(!layout);
    for (const Table table : {Table::Metrics, Table::Subjects, Table::Sources, Table::Observations,
             Table::Partnerships, Table::ExchangeRates, Table::Events, Table::Publishers, Table::Views})
        QVERIFY(layout.error().message.contains(u"\n%1: "_s.arg(tableName(table))));
    QVERIFY(layout.error().message.contains(u"metric,subject,region,period,value,low,high"_s));
}

TONGBAO_TEST_MAIN(TestTableFormat)
#include "tst_tableformat.moc"
