#include "db/domain/currency.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

const QString usd = u"USD"_s;
const QString cny = u"CNY"_s;

ExchangeRate rate(const QString &text)
{
    return {test::period(u"2017-Q4"_s), usd, cny, u"fed-h10-quarter"_s, test::number(text)};
}

} // namespace

class TestCurrency : public QObject {
    Q_OBJECT
private slots:
    void findsTheRateOfExactlyThePeriod();
    void findsInversePairs();
    void knowsNoRateOfAnotherPeriodOrCurrency();
    void prefersTheFirstPublisher();
    void keepsPublishedDigits_data();
    void keepsPublishedDigits();
    void carriesRangeQualifierAndStatus();
    void keepsRangesInOrderWhenRounded();
};

void TestCurrency::findsTheRateOfExactlyThePeriod()
{
    const auto found = rateFor(test::period(u"2017-Q4"_s), usd, cny, test::sampleCatalog());
    QVERIFY(found);
    QCOMPARE(found->rate.text(), u"6.6129"_s);
}

void TestCurrency::findsInversePairs()
{
    const auto found = rateFor(test::period(u"2017-Q4"_s), cny, usd, test::sampleCatalog());
    QVERIFY(found);
    const Figure figure = converted(test::figure(u"39000000000000"_s, cny), *found);
    QCOMPARE(figure.unit.code(), usd);
    QCOMPARE(figure.value->text(), u"5900000000000"_s);
}

void TestCurrency::knowsNoRateOfAnotherPeriodOrCurrency()
{
    const Catalog catalog = test::sampleCatalog();
    QVERIFY(!rateFor(test::period(u"2012-Q1"_s), usd, cny, catalog));
    QVERIFY(!rateFor(test::period(u"2017"_s), usd, cny, catalog));
    QVERIFY(!rateFor(test::period(u"2017-Q4"_s), u"EUR"_s, cny, catalog));
}

void TestCurrency::prefersTheFirstPublisher()
{
    Catalog catalog = test::sampleCatalog();
    const Period year = test::period(u"2016"_s);
    QCOMPARE(rateFor(year, usd, cny, catalog)->rate.text(), u"6.6400"_s);
    catalog.setPublisherRanks({{u"Wikipedia"_s, 1}});
    QCOMPARE(rateFor(year, usd, cny, catalog)->rate.text(), u"6.6423"_s);
}

void TestCurrency::keepsPublishedDigits_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("rateText");
    QTest::addColumn<QString>("expected");
    QTest::newRow("5.9 trillion is 39 trillion") << u"5900000000000"_s << u"6.6137"_s << u"39000000000000"_s;
    QTest::newRow("one digit becomes two") << u"1000000000000"_s << u"6.6137"_s << u"6600000000000"_s;
    QTest::newRow("decimals count") << u"55.00"_s << u"6.6137"_s << u"363.8"_s;
    QTest::newRow("no more digits than the rate") << u"123456789"_s << u"6.61"_s << u"816000000"_s;
    QTest::newRow("small numbers") << u"0.015"_s << u"6.6137"_s << u"0.099"_s;
    QTest::newRow("nothing is nothing") << u"0"_s << u"6.6137"_s << u"0.0"_s;
}

void TestCurrency::keepsPublishedDigits()
{
    QFETCH(QString, published);
    QFETCH(QString, rateText);
    const Figure figure = converted(test::figure(published, usd), rate(rateText));
    QCOMPARE(figure.unit.code(), cny);
    QTEST(figure.value->text(), "expected");
}

void TestCurrency::carriesRangeQualifierAndStatus()
{
    Figure published = test::figure(u"5 4-6"_s, usd);
    published.qualifier = Qualifier::About;
    published.status = Status::Forecast;
    const Figure figure = converted(published, rate(u"6.5000"_s));
    QCOMPARE(figure.value->value(), 33.);
    QCOMPARE(figure.low->value(), 26.);
    QCOMPARE(figure.high->value(), 39.);
    QCOMPARE(figure.qualifier, Qualifier::About);
    QCOMPARE(figure.status, Status::Forecast);
}

void TestCurrency::keepsRangesInOrderWhenRounded()
{
    // To two digits each, 6.9 would become 46 and 6.91 stay 45.7.
    const Figure figure = converted(test::figure(u"6.9-6.91"_s, usd), rate(u"6.6137"_s));
    QVERIFY(figure.low->value() <= figure.high->value());
    QCOMPARE(figure.low->text(), u"45.6"_s);
    QCOMPARE(figure.high->text(), u"45.7"_s);
}

TONGBAO_TEST_MAIN(TestCurrency)
#include "tst_currency.moc"
