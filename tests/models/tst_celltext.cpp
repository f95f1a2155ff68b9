#include "ui/models/celltext.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::figure;

class TestCellText : public QObject {
    Q_OBJECT
private slots:
    void keepsValueAndRangeApart();
    void saysWhatKindOfFigureItIs();
    void writesMoneyInTheScaleOfItsColumn();
    void writesChangesInPointsOrUnits();
    void tellsThePublishedFigureOfAConvertedOne();
    void comparesFiguresWithinTheirUnit();
};

void TestCellText::keepsValueAndRangeApart()
{
    QCOMPARE(valueText(figure(u"53.78"_s), Language::English), u"53.78%"_s);
    QCOMPARE(rangeText(figure(u"53.78"_s), Language::English), QString());
    QCOMPARE(valueText(figure(u"7-11"_s), Language::English), QString());
    QCOMPARE(rangeText(figure(u"7-11"_s), Language::English), u"7–11%"_s);
    QCOMPARE(valueText(figure(u"9 7-11"_s), Language::English), u"9%"_s);
    QCOMPARE(rangeText(figure(u"9 7-11"_s), Language::English), u"7–11%"_s);
}

void TestCellText::saysWhatKindOfFigureItIs()
{
    Figure forecast = figure(u">94"_s);
    forecast.status = Status::Forecast;
    QCOMPARE(valueText(forecast, Language::English), u">94% (forecast)"_s);
    Figure estimate = figure(u"7-11"_s);
    estimate.status = Status::Estimate;
    QCOMPARE(rangeText(estimate, Language::English), u"7–11% (estimate)"_s);
}

void TestCellText::writesMoneyInTheScaleOfItsColumn()
{
    const Figure small = figure(u"900000000000"_s, u"CNY"_s);
    QCOMPARE(valueText(small, Language::English, Scale::Trillion),
        figureText(small, Language::English, Scale::Trillion));
    QVERIFY(valueText(small, Language::English, Scale::Trillion)
        != valueText(small, Language::English, Scale::Billion));
}

void TestCellText::writesChangesInPointsOrUnits()
{
    QCOMPARE(changeText(0.02, 2, Unit::percent(), Language::English, Scale::One), u"+0.02"_s);
    QCOMPARE(changeText(-0.5, 1, Unit::percent(), Language::English, Scale::One), u"−0.5"_s);
    QCOMPARE(changeText(0, 1, Unit::percent(), Language::English, Scale::One), u"0.0"_s);
    const QString money
        = changeText(-2100000000000, 0, test::unit(u"CNY"_s), Language::English, Scale::Trillion);
    QCOMPARE(
        money, u"−"_s + figureText(figure(u"2100000000000"_s, u"CNY"_s), Language::English, Scale::Trillion));
}

void TestCellText::tellsThePublishedFigureOfAConvertedOne()
{
    SeriesPoint point{test::period(u"2017-Q4"_s), figure(u"39000000000000"_s, u"CNY"_s),
        test::observation(u"payment_value"_s, u"alipay+wechat-pay"_s, u"2017-Q4"_s,
            figure(u"5900000000000"_s, u"USD"_s), u"bloomberg-2018"_s),
        u"Bloomberg"_s};
    QCOMPARE(pointToolTip(point, Transform(), Language::English), QString());

    point.rate = ExchangeRate{
        test::period(u"2017-Q4"_s), u"USD"_s, u"CNY"_s, u"fed-h10-quarter"_s, test::number(u"6.6129"_s)};
    point.observation.note = u"both together"_s;
    const QStringList tip = pointToolTip(point, Transform(), Language::English).split(u'\n');
    QCOMPARE(tip.size(), 3);
    QVERIFY2(
        tip.at(0).contains(figureText(point.observation.figure, Language::English)), qPrintable(tip.at(0)));
    QVERIFY2(tip.at(1).contains(u"6.6129 CNY per USD"_s), qPrintable(tip.at(1)));
    QCOMPARE(tip.at(2), u"both together"_s);
}

void TestCellText::comparesFiguresWithinTheirUnit()
{
    QVERIFY(comparedFigures(figure(u"9"_s), figure(u"10"_s)) < 0);
    QVERIFY(comparedFigures(figure(u"7-11"_s), figure(u"8"_s)) < 0);
    QVERIFY(comparedFigures(figure(u"7-11"_s), figure(u"7-9"_s)) > 0);
    QVERIFY(comparedFigures(figure(u"99"_s), figure(u"1"_s, u"CNY"_s)) < 0);
    QVERIFY(comparedFigures(figure(u"5"_s, u"CNY"_s), figure(u"1"_s, u"USD"_s)) < 0);
    QVERIFY(comparedFigures(figure(u"5"_s), figure(u"5.0"_s)) == 0);
}

TONGBAO_TEST_MAIN(TestCellText)
#include "tst_celltext.moc"
