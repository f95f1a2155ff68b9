#include "db/domain/chartdata.h"
#include "db/domain/concentrationseries.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;
using test::figure;

namespace {

Observation share(const QString &subject, const QString &period, const QString &text,
    const QString &source = u"analysys-2018"_s)
{
    return test::observation(u"tp_mobile_share"_s, subject, period, figure(text), source);
}

// One line a series: "HHI Analysys: 2018-Q1 4597-4628"; a tilde marks what is only about so.
QStringList lines(const QList<Observation> &shares, Concentration concentration,
    PublisherChoice choice = PublisherChoice::Leading)
{
    View view = *builtInView(u"concentration");
    view.concentration = concentration;
    view.query.choice = choice;
    const SeriesSet set = concentrationSeries(shares, view, test::sampleCatalog());
    QStringList texts;
    for (const Series &series : set.series) {
        QStringList points;
        for (const SeriesPoint &point : series.points) {
            const Figure &drawn = point.figure;
            const QString sign = drawn.qualifier == Qualifier::About ? u"~"_s : QString();
            points.append(point.period.key() + u' ' + sign
                + (drawn.value ? drawn.value->text() : drawn.low->text() + u'-' + drawn.high->text()));
        }
        texts.append(series.subject + u' ' + series.publisher + u": "_s + points.join(u", "_s));
    }
    for (const SeriesGap &gap : set.gaps)
        texts.append(gap.period.key() + u' ' + gap.reason);
    return texts;
}

QList<Observation> leaders(const QString &period = u"2018-Q1"_s, const QString &source = u"analysys-2018"_s)
{
    return {share(u"alipay"_s, period, u"55.6"_s, source), share(u"tenpay"_s, period, u"38.8"_s, source)};
}

} // namespace

class TestConcentrationSeries : public QObject {
    Q_OBJECT
private slots:
    void boundsTheIndexOfAMarketKnownInPart();
    void drawsTheRatiosOfTheLargest();
    void keepsPublishersApart();
    void takesAMarketFromOneHand();
    void countsNoMemberTwice();
    void takesACombinedShareForItsMissingMembers();
    void takesTheResidualForUnknown();
    void leavesWholeMarketsOut();
    void passesBoundsAndRangesOn();
    void isAsSureAsItsLeastSureShare();
    void saysWhereTooLittleIsKnown();
    void saysWhereSharesOverlap();
    void namesTheSharesItWasComputedFrom();
    void refusesASelectionOfApps();
};

void TestConcentrationSeries::boundsTheIndexOfAMarketKnownInPart()
{
    QCOMPARE(lines(leaders(), Concentration::Hhi), QStringList{u"HHI Analysys: 2018-Q1 4597-4628"_s});
}

void TestConcentrationSeries::drawsTheRatiosOfTheLargest()
{
    QCOMPARE(lines(leaders(), Concentration::Ratios),
        QStringList({u"CR3 Analysys: 2018-Q1 94.4-100.0"_s, u"CR2 Analysys: 2018-Q1 94.4"_s,
            u"CR1 Analysys: 2018-Q1 55.6"_s}));
    QCOMPARE(lines(leaders(), Concentration::Cr2), QStringList{u"CR2 Analysys: 2018-Q1 94.4"_s});
}

void TestConcentrationSeries::keepsPublishersApart()
{
    const QList<Observation> shares = leaders() + leaders(u"2018-Q1"_s, u"iresearch-2018"_s);
    QCOMPARE(lines(shares, Concentration::Cr1, PublisherChoice::Each),
        QStringList({u"CR1 Analysys: 2018-Q1 55.6"_s, u"CR1 iResearch: 2018-Q1 55.6"_s}));
}

void TestConcentrationSeries::takesAMarketFromOneHand()
{
    // Figure by figure would add Analysys' one share to iResearch's other.
    const QList<Observation> shares
        = leaders(u"2018-Q1"_s, u"iresearch-2018"_s) + QList{share(u"alipay"_s, u"2018-Q1"_s, u"60"_s)};
    QCOMPARE(lines(shares, Concentration::Cr2, PublisherChoice::Preferred),
        QStringList{u"CR2 Analysys: 2018-Q1 60-100"_s});
}

void TestConcentrationSeries::countsNoMemberTwice()
{
    const QList<Observation> shares = leaders() + QList{share(u"alipay+tenpay"_s, u"2018-Q1"_s, u"94.4"_s)};
    QCOMPARE(lines(shares, Concentration::Hhi), lines(leaders(), Concentration::Hhi));
}

void TestConcentrationSeries::takesACombinedShareForItsMissingMembers()
{
    // Tenpay is what is left of 92.7: 38.92.
    const QList<Observation> one{
        share(u"alipay"_s, u"2018-Q4"_s, u"53.78"_s), share(u"alipay+tenpay"_s, u"2018-Q4"_s, u"92.7"_s)};
    QCOMPARE(lines(one, Concentration::Cr2), QStringList{u"CR2 Analysys: 2018-Q4 92.70"_s});
    QCOMPARE(lines(one, Concentration::Hhi), QStringList{u"HHI Analysys: 2018-Q4 4407-4460"_s});
    const QList<Observation> none{share(u"alipay+tenpay"_s, u"2018-Q4"_s, u"94"_s)};
    QCOMPARE(lines(none, Concentration::Hhi),
        QStringList{u"2018-Q4 Shares of single firms are known for 0% of the market only."_s});
}

void TestConcentrationSeries::takesTheResidualForUnknown()
{
    const QList<Observation> shares = leaders() + QList{share(u"others"_s, u"2018-Q1"_s, u"5.6"_s)};
    QCOMPARE(lines(shares, Concentration::Hhi), lines(leaders(), Concentration::Hhi));
}

void TestConcentrationSeries::leavesWholeMarketsOut()
{
    const QList<Observation> shares = leaders() + QList{share(u"market-total"_s, u"2018-Q1"_s, u"100"_s)};
    QCOMPARE(lines(shares, Concentration::Cr1), QStringList{u"CR1 Analysys: 2018-Q1 55.6"_s});
}

void TestConcentrationSeries::passesBoundsAndRangesOn()
{
    const QList<Observation> ranges{
        share(u"alipay"_s, u"2018-Q1"_s, u"50-55"_s), share(u"tenpay"_s, u"2018-Q1"_s, u"35-40"_s)};
    QCOMPARE(lines(ranges, Concentration::Hhi), QStringList{u"HHI Analysys: 2018-Q1 3725-4650"_s});
    const QList<Observation> over{share(u"alipay"_s, u"2018-Q1"_s, u">60"_s)};
    QCOMPARE(lines(over, Concentration::Cr1), QStringList{u"CR1 Analysys: 2018-Q1 60-100"_s});
}

void TestConcentrationSeries::isAsSureAsItsLeastSureShare()
{
    QList<Observation> shares = leaders();
    shares.last().figure.qualifier = Qualifier::About;
    shares.last().figure.status = Status::Forecast;
    QCOMPARE(lines(shares, Concentration::Cr2), QStringList{u"CR2 Analysys: 2018-Q1 ~94.4"_s});
    const SeriesSet set = concentrationSeries(shares, *builtInView(u"concentration"), test::sampleCatalog());
    QCOMPARE(set.series.first().points.first().figure.status, Status::Forecast);
}

void TestConcentrationSeries::saysWhereTooLittleIsKnown()
{
    const QList<Observation> shares{share(u"lakala"_s, u"2018-Q1"_s, u"5.37"_s)};
    QCOMPARE(lines(shares, Concentration::Hhi),
        QStringList{u"2018-Q1 Shares of single firms are known for 5.37% of the market only."_s});
}

void TestConcentrationSeries::saysWhereSharesOverlap()
{
    const QList<Observation> shares = leaders() + QList{share(u"wechat-pay"_s, u"2018-Q1"_s, u"30"_s)};
    QCOMPARE(lines(shares, Concentration::Hhi),
        QStringList{u"2018-Q1 The shares add up to 124.4%, so some of them overlap."_s});
}

void TestConcentrationSeries::namesTheSharesItWasComputedFrom()
{
    const Catalog catalog = test::sampleCatalog();
    const SeriesSet set = concentrationSeries(leaders(), *builtInView(u"concentration"), catalog);
    const SeriesPoint &point = set.series.first().points.first();
    QCOMPARE(publishedFor(point), leaders());
    QCOMPARE(derivationText(point, catalog, Language::English), u"Alipay 55.6%, Tenpay 38.8%"_s);
    QCOMPARE(derivationText(point, catalog, Language::Chinese), u"支付宝 55.6%、财付通 38.8%"_s);
}

void TestConcentrationSeries::refusesASelectionOfApps()
{
    View view = *builtInView(u"concentration");
    view.query.subjects = {u"alipay"_s};
    const Result<ChartData> data = chartData(leaders(), test::sampleCatalog(), view);
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::Invalid);
}

TONGBAO_TEST_MAIN(TestConcentrationSeries)
#include "tst_concentrationseries.moc"
