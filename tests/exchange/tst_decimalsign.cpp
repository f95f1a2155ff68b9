#include "db/exchange/decimalsign.h"

#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

QString nameOf(const std::optional<DecimalSign> &sign)
{
    return !sign ? u"open"_s : *sign == DecimalSign::Point ? u"point"_s : u"comma"_s;
}

} // namespace

class TestDecimalSign : public QObject {
    Q_OBJECT
private slots:
    void followsTheNumbersThatHaveOneReading_data();
    void followsTheNumbersThatHaveOneReading();
    void writesNumbersWithAPoint_data();
    void writesNumbersWithAPoint();
};

void TestDecimalSign::followsTheNumbersThatHaveOneReading_data()
{
    QTest::addColumn<QString>("texts");
    QTest::addColumn<QString>("sign");
    const auto row = [](const QString &texts, const QString &sign) {
        QTest::newRow(qPrintable(texts)) << texts << sign;
    };
    row(u"12 7 1.2万亿"_s, u"point"_s);
    row(u"12 7"_s, u"point"_s);
    row(u"53.78%"_s, u"point"_s);
    row(u"53,78%"_s, u"comma"_s);
    row(u"1,234"_s, u"open"_s);
    row(u"1.234"_s, u"open"_s);
    row(u"1,234 5.6"_s, u"point"_s);
    row(u"1.234 5,6"_s, u"comma"_s);
    row(u"1,234.5"_s, u"point"_s);
    row(u"1.234,5"_s, u"comma"_s);
    row(u"1,234,567"_s, u"point"_s);
    row(u"1.234.567"_s, u"comma"_s);
    row(u"1234.567"_s, u"point"_s);
    row(u"0.125"_s, u"point"_s);
    row(u"0,125"_s, u"comma"_s);
    row(u"１，２３４．５"_s, u"point"_s);
    row(u"1,234 5.6 5,6"_s, u"open"_s);
    row(u"约10.5–12.5"_s, u"point"_s);
}

void TestDecimalSign::followsTheNumbersThatHaveOneReading()
{
    QFETCH(QString, texts);
    QTEST(nameOf(decimalSignOf(texts.split(u' '))), "sign");
}

void TestDecimalSign::writesNumbersWithAPoint_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("comma");
    const auto row = [](const QString &text, const QString &point, const QString &comma) {
        QTest::newRow(qPrintable(text)) << text << point << comma;
    };
    const QString none;
    row(u"1,234"_s, u"1234"_s, u"1.234"_s);
    row(u"1.234,5"_s, none, u"1234.5"_s);
    row(u"1,234.5"_s, u"1234.5"_s, none);
    row(u"12"_s, u"12"_s, u"12"_s);
    row(u"1.2万亿"_s, u"1.2万亿"_s, none);
    row(u"≈5,3%"_s, none, u"≈5.3%"_s);
    row(u"7,5–11,25"_s, none, u"7.5-11.25"_s);
    row(u"1.2e3"_s, u"1.2e3"_s, none);
    row(u"0,125"_s, none, u"0.125"_s);
}

void TestDecimalSign::writesNumbersWithAPoint()
{
    QFETCH(QString, text);
    QTEST(withDecimalPoint(text, DecimalSign::Point).value_or(QString()), "point");
    QTEST(withDecimalPoint(text, DecimalSign::Comma).value_or(QString()), "comma");
    QCOMPARE(needsDecimalSign(text), text != u"12");
}

TONGBAO_TEST_MAIN(TestDecimalSign)
#include "tst_decimalsign.moc"
