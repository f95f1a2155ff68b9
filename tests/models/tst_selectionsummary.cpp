#include "ui/models/selectionsummary.h"

#include "db/domain/figuretext.h"
#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::figure;

namespace {

SelectedFigure share(const QString &period, const QString &text)
{
    return {
        test::observation(u"tp_mobile_share"_s, u"alipay"_s, period, figure(text), u"analysys-2018"_s).key,
        figure(text)};
}

SelectedFigure volume(
    const QString &subject, const QString &period, const QString &text, const QString &currency = u"CNY"_s)
{
    const Figure made = figure(text, currency);
    return {test::observation(u"tp_mobile_volume"_s, subject, period, made, u"analysys-2018"_s).key, made};
}

QString summary(const QList<SelectedFigure> &figures)
{
    return selectionSummary(figures, test::sampleCatalog(), Language::English);
}

QString yuan(const QString &text)
{
    return figureText(figure(text, u"CNY"_s), Language::English);
}

} // namespace

class TestSelectionSummary : public QObject {
    Q_OBJECT
private slots:
    void saysNothingOfNothing();
    void countsOneWithoutAMean();
    void meansSharesToThePublishedPrecision();
    void meansRoundFiguresToThreeDigits();
    void neverSumsARate();
    void sumsAFlowOverPeriods();
    void sumsNothingTwice();
    void neverSumsWhatOverlaps();
    void neverMixesMetrics();
    void neverMixesUnits();
    void meansNoRangesAndNoBounds();
    void saysAboutWhenAFigureIs();
    void meansNoFlowsOfDifferentLength();
};

void TestSelectionSummary::saysNothingOfNothing()
{
    QCOMPARE(summary({}), QString());
}

void TestSelectionSummary::countsOneWithoutAMean()
{
    QCOMPARE(summary({share(u"2018-Q1"_s, u"53.76"_s)}), u"1 selected"_s);
}

void TestSelectionSummary::meansSharesToThePublishedPrecision()
{
    QCOMPARE(summary({share(u"2018-Q1"_s, u"53.7"_s), share(u"2018-Q2"_s, u"54.26"_s)}),
        u"2 selected, mean 53.98%, min 53.7%, max 54.26%"_s);
}

void TestSelectionSummary::meansRoundFiguresToThreeDigits()
{
    QCOMPARE(
        summary({share(u"2018-Q1"_s, u"53"_s), share(u"2018-Q2"_s, u"56"_s), share(u"2018-Q4"_s, u"56"_s)}),
        u"3 selected, mean 55%, min 53%, max 56%"_s);
    QCOMPARE(
        summary({share(u"2018-Q1"_s, u"53"_s), share(u"2018-Q2"_s, u"54"_s), share(u"2018-Q4"_s, u"54"_s)}),
        u"3 selected, mean 53.7%, min 53%, max 54%"_s);
}

void TestSelectionSummary::neverSumsARate()
{
    QVERIFY(!summary({share(u"2018-Q1"_s, u"53"_s), share(u"2018-Q2"_s, u"55"_s)}).contains(u"sum"_s));
}

void TestSelectionSummary::sumsAFlowOverPeriods()
{
    const QString market = u"market-total"_s;
    QCOMPARE(summary({volume(market, u"2018-Q1"_s, u"40000000000000"_s),
                 volume(market, u"2018-Q2"_s, u"30000000000000"_s)}),
        u"2 selected, sum %1, mean %2, min %3, max %4"_s.arg(yuan(u"70000000000000"_s),
            yuan(u"35000000000000"_s), yuan(u"30000000000000"_s), yuan(u"40000000000000"_s)));
}

void TestSelectionSummary::sumsNothingTwice()
{
    const QString text = u"40000000000000"_s;
    const SelectedFigure market = volume(u"market-total"_s, u"2018-Q1"_s, text);
    SelectedFigure otherSource = market;
    otherSource.key.source = u"iresearch-2018"_s;
    const SelectedFigure member = volume(u"alipay"_s, u"2018-Q2"_s, text);
    QCOMPARE(summary({market, otherSource}), u"2 selected, mean %1, min %1, max %1"_s.arg(yuan(text)));
    QCOMPARE(summary({market, member}), u"2 selected, mean %1, min %1, max %1"_s.arg(yuan(text)));
}

void TestSelectionSummary::neverSumsWhatOverlaps()
{
    SelectedFigure half = volume(u"market-total"_s, u"2018-Q2"_s, u"70000000000000"_s); // since January
    half.addsUp = false;
    SelectedFigure quarter = volume(u"market-total"_s, u"2018-Q1"_s, u"30000000000000"_s);
    quarter.addsUp = false;
    QCOMPARE(summary({quarter, half}),
        u"2 selected, mean %1, min %2, max %3"_s.arg(
            yuan(u"50000000000000"_s), yuan(u"30000000000000"_s), yuan(u"70000000000000"_s)));
}

void TestSelectionSummary::neverMixesMetrics()
{
    SelectedFigure other = share(u"2018-Q2"_s, u"55"_s);
    other.key.metric = u"survey_value_share"_s;
    QCOMPARE(summary({share(u"2018-Q1"_s, u"53"_s), other}), u"2 selected"_s);
}

void TestSelectionSummary::neverMixesUnits()
{
    const QString market = u"market-total"_s;
    QCOMPARE(summary({volume(market, u"2018-Q1"_s, u"40000000000000"_s),
                 volume(market, u"2018-Q2"_s, u"6000000000000"_s, u"USD"_s)}),
        u"2 selected"_s);
}

void TestSelectionSummary::meansNoRangesAndNoBounds()
{
    const SelectedFigure exact = share(u"2018-Q1"_s, u"53"_s);
    QCOMPARE(summary({exact, share(u"2018-Q2"_s, u"7-11"_s)}), u"2 selected"_s);
    QCOMPARE(summary({exact, share(u"2018-Q2"_s, u">50"_s)}), u"2 selected"_s);
}

void TestSelectionSummary::saysAboutWhenAFigureIs()
{
    QCOMPARE(summary({share(u"2018-Q1"_s, u"53"_s), share(u"2018-Q2"_s, u"~55"_s)}),
        u"2 selected, mean %1, min 53%, max %2"_s.arg(figureText(figure(u"~54"_s), Language::English),
            figureText(figure(u"~55"_s), Language::English)));
}

void TestSelectionSummary::meansNoFlowsOfDifferentLength()
{
    const QString market = u"market-total"_s;
    QCOMPARE(summary({volume(market, u"2018-Q1"_s, u"40000000000000"_s),
                 volume(market, u"2018"_s, u"190000000000000"_s)}),
        u"2 selected"_s);
}

TONGBAO_TEST_MAIN(TestSelectionSummary)
#include "tst_selectionsummary.moc"
