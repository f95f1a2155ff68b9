#include "db/exchange/columnunit.h"

#include "db/domain/figuretext.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

QString text(const ColumnUnit &unit)
{
    return u"%1 %2"_s.arg(QString::number(unit.exponent), unit.unit ? unit.unit->code() : u"-"_s);
}

} // namespace

class TestColumnUnit : public QObject {
    Q_OBJECT
private slots:
    void readsUnitsInHeads_data();
    void readsUnitsInHeads();
    void readsUnitsAboveTables();
    void writesTheUnitBesideTheNumber_data();
    void writesTheUnitBesideTheNumber();
    void refusesFiguresThatContradictTheirColumn_data();
    void refusesFiguresThatContradictTheirColumn();
};

void TestColumnUnit::readsUnitsInHeads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    const auto row = [](const QString &head, const QString &name, const QString &unit) {
        QTest::newRow(qPrintable(head)) << name << unit;
    };
    row(u"交易规模(亿元)"_s, u"交易规模"_s, u"8 CNY"_s);
    row(u"交易规模（万亿元人民币）"_s, u"交易规模"_s, u"12 CNY"_s);
    row(u"Value (bn USD)"_s, u"Value"_s, u"9 USD"_s);
    row(u"Value (US$ billion)"_s, u"Value"_s, u"9 USD"_s);
    row(u"Volume [RMB trillion]"_s, u"Volume"_s, u"12 CNY"_s);
    row(u"份额(%)"_s, u"份额"_s, u"0 percent"_s);
    row(u"市场份额（单位：%）"_s, u"市场份额"_s, u"0 percent"_s);
    row(u"用户数（万人）"_s, u"用户数"_s, u"4 count"_s);
    row(u"Users (m)"_s, u"Users"_s, u"6 -"_s);
    row(u"Share, %"_s, u"Share"_s, u"0 percent"_s);
    row(u"交易规模/亿元"_s, u"交易规模"_s, u"8 CNY"_s);
    row(u"交易规模：亿元"_s, u"交易规模"_s, u"8 CNY"_s);
    row(u"2018Q1(%)"_s, u"2018Q1"_s, u"0 percent"_s);
    row(u"份额"_s, u"份额"_s, u"0 -"_s);
    row(u"Share (estimated)"_s, u"Share (estimated)"_s, u"0 -"_s);
    row(u""_s, u""_s, u"0 -"_s);
}

void TestColumnUnit::readsUnitsInHeads()
{
    const HeadParts parts = headParts(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(parts.name, "name");
    QTEST(text(parts.unit), "unit");
}

void TestColumnUnit::readsUnitsAboveTables()
{
    QCOMPARE(text(statedUnit(u"单位：亿元"_s).value()), u"8 CNY"_s);
    QCOMPARE(text(statedUnit(u"（单位: 万人）"_s).value()), u"4 count"_s);
    QCOMPARE(text(statedUnit(u"Unit: USD bn"_s).value()), u"9 USD"_s);
    QVERIFY(!statedUnit(u"2018年第三方移动支付"_s));
}

void TestColumnUnit::writesTheUnitBesideTheNumber_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &unit, const QString &figure, const QString &text) {
        QTest::addRow("%s in %s", qPrintable(figure), qPrintable(unit)) << unit << figure << text;
    };
    row(u"亿元"_s, u"12.5"_s, u"12.5亿CNY"_s);
    row(u"亿元"_s, u"10–12"_s, u"10–12亿CNY"_s);
    row(u"亿元"_s, u"≈5"_s, u"≈5亿CNY"_s);
    row(u"亿元"_s, u"9 (7–11)"_s, u"9亿CNY(7–11亿CNY)"_s);
    row(u"亿元"_s, u"1.2万亿"_s, u"1.2万亿CNY"_s);
    row(u"亿元"_s, u"1.2万亿元"_s, u"1.2万亿元"_s);
    row(u"亿元"_s, u"5亿"_s, u"5亿CNY"_s);
    row(u"亿元"_s, u"¥90419"_s, u"¥90419亿CNY"_s);
    row(u"亿"_s, u"五"_s, u"五亿"_s);
    row(u"%"_s, u"三十九"_s, u"三十九%"_s);
    row(u"万人"_s, u"5亿多人"_s, u"5亿多人"_s);
    row(u"万人"_s, u"5亿多"_s, u"5亿个多"_s);
    row(u"bn USD"_s, u"$5.9"_s, u"$5.9十亿USD"_s);
    row(u"bn USD"_s, u"800 million"_s, u"800million USD"_s);
    row(u"%"_s, u">94"_s, u">94%"_s);
    row(u"%"_s, u"53.78%"_s, u"53.78%"_s);
    row(u"%"_s, u"80左右"_s, u"80%左右"_s);
    row(u"bn USD"_s, u"5.9"_s, u"5.9十亿USD"_s);
    row(u"万人"_s, u"5.2"_s, u"5.2万个"_s);
    row(u"m"_s, u"5.2"_s, u"5.2百万"_s);
    row(u"%"_s, u"no number"_s, u"no number"_s);
    row(u"万人"_s, u"1.234,5"_s, u"1.234,5万个"_s);
}

// What is written is read as the figure that is meant.
void TestColumnUnit::writesTheUnitBesideTheNumber()
{
    QFETCH(QString, unit);
    QFETCH(QString, figure);
    const Result<QString> result = withColumnUnit(figure, readColumnUnit(unit).value());
    QVERIFY(result);
    const QString written = result.value();
    QTEST(written, "text");
    QCOMPARE(static_cast<bool>(readFigure(written)), static_cast<bool>(readFigure(figure)));
}

void TestColumnUnit::refusesFiguresThatContradictTheirColumn_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QString &unit, const QString &figure, const QString &reason) {
        QTest::addRow("%s in %s", qPrintable(figure), qPrintable(unit)) << unit << figure << reason;
    };
    const QString twoReadings = u"\"%1\" has two readings"_s;
    const QString otherUnit = u"\"%1\" names another unit than \"%2\""_s;
    row(u"亿元"_s, u"9041元"_s, twoReadings);
    row(u"亿元"_s, u"1.2万"_s, twoReadings);
    row(u"亿元"_s, u"8–9万"_s, twoReadings);
    row(u"万元"_s, u"5千"_s, twoReadings);
    row(u"bn USD"_s, u"5.9 USD"_s, twoReadings);
    row(u"万人"_s, u"5200人"_s, twoReadings);
    row(u"亿元"_s, u"1.2万亿美元"_s, otherUnit);
    row(u"亿元"_s, u"53%"_s, otherUnit);
    row(u"%"_s, u"5亿元"_s, otherUnit);
    row(u"亿"_s, u"53%"_s, otherUnit);
    row(u"%"_s, u"1.1万"_s, otherUnit);
}

void TestColumnUnit::refusesFiguresThatContradictTheirColumn()
{
    QFETCH(QString, unit);
    QFETCH(QString, figure);
    QFETCH(QString, reason);
    const Result<QString> written = withColumnUnit(figure, readColumnUnit(unit).value());
    QVERIFY2(!written, written ? qPrintable(written.value()) : "");
    const QString start = reason.contains(u"%2"_s) ? reason.arg(figure, unit) : reason.arg(figure);
    QVERIFY2(written.error().message.startsWith(start), qPrintable(written.error().message));
}

TONGBAO_TEST_MAIN(TestColumnUnit)
#include "tst_columnunit.moc"
