#include "db/domain/figure.h"
#include "tests/support/printing.h"
#include "tests/support/testenvironment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tongbao;

class TestFigure : public QObject {
    Q_OBJECT
private slots:
    void readsUnitCodes_data();
    void readsUnitCodes();
    void refusesOtherUnitCodes_data();
    void refusesOtherUnitCodes();
    void namesEveryQualifier();
    void namesEveryStatus();
    void namesEveryUnitKind();
    void refusesUnknownCodes();
    void spansValueRangeAndBoth();
};

namespace {

std::optional<Number> number(QStringView text)
{
    return Number::fromText(text);
}

} // namespace

void TestFigure::readsUnitCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    QTest::newRow("percent") << u"percent"_s << int(UnitKind::Percent);
    QTest::newRow("count") << u"count"_s << int(UnitKind::Count);
    QTest::newRow("yuan") << u"CNY"_s << int(UnitKind::Money);
    QTest::newRow("dollar") << u"USD"_s << int(UnitKind::Money);
}

void TestFigure::readsUnitCodes()
{
    QFETCH(QString, code);
    QFETCH(int, kind);
    const std::optional<Unit> unit = Unit::fromCode(code);
    QVERIFY(unit.has_value());
    QCOMPARE(int(unit->kind()), kind);
    QCOMPARE(unit->code(), code);
}

void TestFigure::refusesOtherUnitCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString();
    QTest::newRow("sign") << u"%"_s;
    QTest::newRow("capital name") << u"Percent"_s;
    QTest::newRow("small letters") << u"cny"_s;
    QTest::newRow("two letters") << u"CN"_s;
    QTest::newRow("four letters") << u"CNYY"_s;
    QTest::newRow("digit") << u"CN1"_s;
    QTest::newRow("full-width") << u"ＣＮＹ"_s;
    QTest::newRow("blank") << u"CNY "_s;
}

void TestFigure::refusesOtherUnitCodes()
{
    QFETCH(QString, code);
    QVERIFY(!Unit::fromCode(code));
}

void TestFigure::namesEveryQualifier()
{
    QCOMPARE(qualifierCode(Qualifier::Exact), u"exact"_s);
    QCOMPARE(qualifierCode(Qualifier::About), u"about"_s);
    QCOMPARE(qualifierCode(Qualifier::Over), u"over"_s);
    QCOMPARE(qualifierCode(Qualifier::Under), u"under"_s);
    for (const Qualifier qualifier : {Qualifier::Exact, Qualifier::About, Qualifier::Over, Qualifier::Under})
        QVERIFY(qualifierFromCode(qualifierCode(qualifier)) == qualifier);
}

void TestFigure::namesEveryStatus()
{
    QCOMPARE(statusCode(Status::Actual), u"actual"_s);
    QCOMPARE(statusCode(Status::Estimate), u"estimate"_s);
    QCOMPARE(statusCode(Status::Forecast), u"forecast"_s);
    for (const Status status : {Status::Actual, Status::Estimate, Status::Forecast})
        QVERIFY(statusFromCode(statusCode(status)) == status);
}

void TestFigure::namesEveryUnitKind()
{
    QCOMPARE(unitKindCode(UnitKind::Percent), u"percent"_s);
    QCOMPARE(unitKindCode(UnitKind::Money), u"money"_s);
    QCOMPARE(unitKindCode(UnitKind::Count), u"count"_s);
    for (const UnitKind kind : {UnitKind::Percent, UnitKind::Money, UnitKind::Count})
        QVERIFY(unitKindFromCode(unitKindCode(kind)) == kind);
}

void TestFigure::refusesUnknownCodes()
{
    for (const QString &code : {QString(), u"Exact"_s, u"exact "_s, u"roughly"_s}) {
        QVERIFY(!qualifierFromCode(code));
        QVERIFY(!statusFromCode(code));
        QVERIFY(!unitKindFromCode(code));
    }
}

void TestFigure::spansValueRangeAndBoth()
{
    const Figure value{.value = number(u"9")};
    QVERIFY(!value.isRange());
    QCOMPARE(value.lowest(), 9.0);
    QCOMPARE(value.highest(), 9.0);

    const Figure range{.low = number(u"7"), .high = number(u"11")};
    QVERIFY(range.isRange());
    QCOMPARE(range.lowest(), 7.0);
    QCOMPARE(range.highest(), 11.0);

    const Figure both{.value = number(u"9"), .low = number(u"7"), .high = number(u"11")};
    QVERIFY(!both.isRange());
    QCOMPARE(both.lowest(), 7.0);
    QCOMPARE(both.highest(), 11.0);
}

TONGBAO_TEST_MAIN(TestFigure)
#include "tst_figure.moc"
